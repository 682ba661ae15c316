import { useLocation } from 'wouter';
import type { HospitalMessageId } from '../../../shared/ids.ts';
import { messageName } from '../../../shared/text/message-sentences.ts';
import { Badge } from '../../components/Badge.tsx';
import { Button } from '../../components/Button.tsx';
import { DescriptionList } from '../../components/DescriptionList.tsx';
import { useDone } from '../../components/done-context.ts';
import { LoadingState } from '../../components/LoadingState.tsx';
import { Notice } from '../../components/Notice.tsx';
import { PanelSection } from '../../components/PanelSection.tsx';
import { RefusalNotice } from '../../components/RefusalNotice.tsx';
import { SidePanel } from '../../components/SidePanel.tsx';
import { useAct } from '../../lib/act.ts';
import { refusalOf } from '../../lib/api.ts';
import { useFormat } from '../../lib/format.ts';
import { useLanguage } from '../../lib/language.ts';
import { useAsk } from '../../lib/query.ts';
import { useMay } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { MessageAttachments } from './MessageAttachments.tsx';
import type { Message } from './message-facts.ts';
import { factsOf } from './message-facts.ts';

type MessagePanelProps = {
  readonly id: string;
  readonly onOpen: (id: string) => void;
  readonly onClose: () => void;
};

/** One message as it came, and what can be done with it. */
export function MessagePanel({ id, onOpen, onClose }: MessagePanelProps) {
  const { inbox } = useWords();
  const asked = useAsk('messages.get', { id: id as HospitalMessageId });
  if (asked.data === undefined)
    return (
      <SidePanel title={inbox.screen.title} onClose={onClose}>
        {asked.error ? <RefusalNotice refusal={refusalOf(asked.error)} /> : <LoadingState rows={4} />}
      </SidePanel>
    );
  return <Opened message={asked.data} onOpen={onOpen} onClose={onClose} />;
}

type OpenedProps = Omit<MessagePanelProps, 'id'> & { readonly message: Message };

function Opened({ message, onOpen, onClose }: OpenedProps) {
  const words = useWords();
  const text = words.inbox.screen;
  const format = useFormat();
  const language = useLanguage();
  return (
    <SidePanel
      eyebrow={message.resident ?? words.visits.protectedName}
      title={messageName(message.code, language)}
      summary={message.state !== 'applied' && <Badge tone="warn">{words.codes.messageStates[message.state]}</Badge>}
      footer={<PanelActs message={message} />}
      onClose={onClose}
    >
      {message.findings.map((finding) => (
        <Notice key={finding} tone="warn">
          {words.inbox.findings[finding]}
        </Notice>
      ))}
      <DescriptionList items={factsOf(message, words, format)} />
      {message.event?.wantsReport === true && <Notice>{text.wantsReport}</Notice>}
      {message.segments.map(
        ({ at, author, organisation, phone, text: said }, place) =>
          said !== '' && (
            // a letter may say the same thing twice: its place is all that tells its pieces apart
            <div key={String(place)} className="message-segment">
              <p className="message-title">{[organisation, author].filter(Boolean).join(', ') || message.sender}</p>
              <p className="message-facts">{[at !== null && format.moment(at), phone].filter(Boolean).join(' · ')}</p>
              <p className="message-said">{said}</p>
            </div>
          ),
      )}
      <MessageAttachments message={message} />
      {message.thread.length > 0 && (
        <PanelSection title={text.threadTitle}>
          <ul className="plain-list">
            {message.thread.map((one) => (
              <li key={one.id}>
                <Button size="small" onPress={() => onOpen(one.id)}>
                  {`${format.moment(one.recorded)} · ${one.sender}`}
                </Button>
              </li>
            ))}
          </ul>
        </PanelSection>
      )}
    </SidePanel>
  );
}

function PanelActs({ message }: { readonly message: Message }) {
  const text = useWords().inbox.screen;
  const done = useDone();
  const [, navigate] = useLocation();
  const mayDecide = useMay('messages:receive');
  const { run, refusal } = useAct();
  const { id, version, isRead, state, residentId } = message;
  const mark = async () => {
    if (await run('messages.setRead', { id, version, isRead: !isRead })) done(text.marked);
  };
  const decide = async (decision: 'use' | 'set-aside') => {
    const reason = decision === 'use' ? text.useReason : text.setAsideReason;
    if (await run('messages.decide', { id, version, decision, reason })) done(text.decided);
  };
  return (
    <>
      <RefusalNotice refusal={refusal} />
      <div className="message-acts">
        {state === 'review' && mayDecide && (
          <>
            <Button onPress={() => void decide('use')}>{text.use}</Button>
            <Button onPress={() => void decide('set-aside')}>{text.setAside}</Button>
          </>
        )}
        <Button onPress={() => void mark()}>{isRead ? text.markUnread : text.markRead}</Button>
        <Button onPress={() => navigate(`/borgere/${residentId}`)}>{text.toResident}</Button>
      </div>
    </>
  );
}
