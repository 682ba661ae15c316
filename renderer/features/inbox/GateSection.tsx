import { useState } from 'react';
import { paragraphs } from '../../../shared/domain/paragraphs.ts';
import { Button } from '../../components/Button.tsx';
import { CheckboxGroup } from '../../components/CheckboxGroup.tsx';
import { useDone } from '../../components/done-context.ts';
import { RefusalNotice } from '../../components/RefusalNotice.tsx';
import { Section } from '../../components/Section.tsx';
import { useAct } from '../../lib/act.ts';
import { useFormat } from '../../lib/format.ts';
import { useAsk } from '../../lib/query.ts';
import { useWords } from '../../lib/words.ts';

type Paragraph = (typeof paragraphs)[number];

/** By which services a message is kept; everybody else's is not. */
export function GateSection() {
  const { inbox, codes } = useWords();
  const text = inbox.screen;
  const format = useFormat();
  const done = useDone();
  const { run, refusal, isPending } = useAct();
  const [chosen, setChosen] = useState<readonly Paragraph[] | null>(null);
  const gate = useAsk('messageGate.get', {}).data;
  if (gate === undefined) return null;
  const { confirmed } = gate;
  const value = chosen ?? gate.paragraphs;
  const save = async () => {
    if (!(await run('messageGate.set', { paragraphs: [...value] }))) return;
    setChosen(null);
    done(text.gateSaved);
  };
  return (
    <Section title={text.gate}>
      <p className="card-note">
        {confirmed === null ? text.gateUnconfirmed : text.gateConfirmed(format.date(confirmed.on), confirmed.by)}
      </p>
      <RefusalNotice refusal={refusal} />
      <CheckboxGroup
        label={text.gateList}
        hint={text.gateHint}
        options={paragraphs.map((id) => ({ id, label: codes.paragraphs[id] }))}
        value={value}
        onChange={setChosen}
      />
      <Button size="small" isPending={isPending} onPress={() => void save()}>
        {text.gateConfirm}
      </Button>
    </Section>
  );
}
