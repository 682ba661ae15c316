import { useState } from 'react';
import { Button } from '../../components/Button.tsx';
import { Section } from '../../components/Section.tsx';
import { useFormat } from '../../lib/format.ts';
import { useAsk } from '../../lib/query.ts';
import { useWords } from '../../lib/words.ts';
import { GateDialog } from './GateDialog.tsx';

/** By how many kinds of services a message is kept, and who has confirmed it; the list itself is in a dialog. */
export function GateSection() {
  const text = useWords().inbox.screen;
  const format = useFormat();
  const [isOpen, setOpen] = useState(false);
  const gate = useAsk('messageGate.get', {}).data;
  if (gate === undefined) return null;
  const { confirmed, paragraphs } = gate;
  const said = confirmed === null ? text.gateUnconfirmed : text.gateConfirmed(format.date(confirmed.on), confirmed.by);
  return (
    <Section title={text.gate}>
      <p className="card-note">
        {text.gateCount(paragraphs.length)} {said}
      </p>
      <p className="gate-act">
        <Button size="small" onPress={() => setOpen(true)}>
          {text.gateChange}
        </Button>
      </p>
      {isOpen && <GateDialog paragraphs={paragraphs} onClose={() => setOpen(false)} />}
    </Section>
  );
}
