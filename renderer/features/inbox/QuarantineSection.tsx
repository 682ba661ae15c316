import { useState } from 'react';
import type { Output } from '../../../shared/contract/index.ts';
import type { ResidentId } from '../../../shared/ids.ts';
import { messageName } from '../../../shared/text/message-sentences.ts';
import { Button } from '../../components/Button.tsx';
import { ComboBox } from '../../components/ComboBox.tsx';
import { useDone } from '../../components/done-context.ts';
import { RefusalNotice } from '../../components/RefusalNotice.tsx';
import { Section } from '../../components/Section.tsx';
import { useAct } from '../../lib/act.ts';
import { useFormat } from '../../lib/format.ts';
import { useLanguage } from '../../lib/language.ts';
import { useAsk } from '../../lib/query.ts';
import { useWords } from '../../lib/words.ts';

type Waiting = Output<'messages.quarantine'>['messages'][number];

/** Letters about somebody who is not known here, until somebody says whom they mean or their day comes. */
export function QuarantineSection() {
  const text = useWords().inbox.screen;
  const messages = useAsk('messages.quarantine', {}).data?.messages ?? [];
  if (messages.length === 0) return null;
  return (
    <Section title={text.quarantine} note={String(messages.length)}>
      <p className="card-note">{text.quarantineHint}</p>
      <ul className="message-list" aria-label={text.quarantine}>
        {messages.map((message) => (
          <QuarantinedItem key={message.id} message={message} />
        ))}
      </ul>
    </Section>
  );
}

function QuarantinedItem({ message }: { readonly message: Waiting }) {
  const { inbox, visits } = useWords();
  const text = inbox.screen;
  const format = useFormat();
  const language = useLanguage();
  const done = useDone();
  const { run, refusal } = useAct();
  const [typed, setTyped] = useState('');
  const [residentId, setResidentId] = useState<ResidentId | null>(null);
  const found = useAsk('search.find', { text: typed }, typed.trim().length > 1).data?.residents ?? [];
  const { id, personName, code, topic, sender, text: said, expiresOn } = message;
  const match = async () => {
    if (residentId !== null && (await run('messages.match', { id, residentId }))) done(text.matched);
  };
  const discard = async () => {
    if (await run('messages.discard', { id })) done(text.discarded);
  };
  return (
    <li className="message-item message-narrow">
      <div className="message-words">
        <p className="message-title">{personName}</p>
        <p>{[messageName(code, language), topic].filter(Boolean).join(': ')}</p>
        <p className="message-facts">{[sender, text.expires(format.day(expiresOn))].filter(Boolean).join(' · ')}</p>
        <p className="message-said">{said}</p>
        <ComboBox
          label={`${text.whom}: ${personName}`}
          options={found.map((one) => ({ id: one.id, label: one.name ?? visits.protectedName }))}
          value={residentId}
          onChange={setResidentId}
          inputValue={typed}
          onInputChange={setTyped}
          filter={() => true}
        />
        <RefusalNotice refusal={refusal} />
      </div>
      <div className="message-acts">
        <Button size="small" isDisabled={residentId === null} onPress={() => void match()}>
          {text.match}
        </Button>
        <Button size="small" label={`${text.discard}: ${personName}`} onPress={() => void discard()}>
          {text.discard}
        </Button>
      </div>
    </li>
  );
}
