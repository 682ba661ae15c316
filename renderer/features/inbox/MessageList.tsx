import { MailOpen } from 'lucide-react';
import type { InboxRow } from '../../../shared/contract/messages.ts';
import { messageName } from '../../../shared/text/message-sentences.ts';
import { Badge } from '../../components/Badge.tsx';
import { Button } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { LoadingState } from '../../components/LoadingState.tsx';
import { RefusalNotice } from '../../components/RefusalNotice.tsx';
import { refusalOf, rowsOf } from '../../lib/api.ts';
import { useFormat } from '../../lib/format.ts';
import { useLanguage } from '../../lib/language.ts';
import type { useAsk } from '../../lib/query.ts';
import { useWords } from '../../lib/words.ts';

type MessageListProps = {
  readonly asked: ReturnType<typeof useAsk<'messages.inbox'>>;
  readonly none: string;
  readonly openId: string | null;
  readonly onOpen: (id: string) => void;
  readonly onMore: () => void;
};

/** Newest first; unread and what waits say so in words, never by colour alone. */
export function MessageList({ asked, none, openId, onOpen, onMore }: MessageListProps) {
  const { common, inbox } = useWords();
  const text = inbox.screen;
  const refusal = refusalOf(asked.error);
  if (refusal !== null)
    return <RefusalNotice refusal={refusal} action={{ label: common.tryAgain, onPress: () => void asked.refetch() }} />;
  if (asked.data === undefined) return <LoadingState rows={4} />;
  const rows = rowsOf(asked.data);
  if (rows.length === 0)
    return (
      <EmptyState icon={MailOpen} title={none}>
        {text.noneHint}
      </EmptyState>
    );
  return (
    <>
      <ul className="message-list" aria-label={text.list}>
        {rows.map((row) => (
          <MessageItem key={row.id} row={row} isOpen={row.id === openId} onOpen={onOpen} />
        ))}
      </ul>
      {rows.length < asked.data.total && <Button onPress={onMore}>{text.more(rows.length, asked.data.total)}</Button>}
    </>
  );
}

function MessageItem({
  row,
  isOpen,
  onOpen,
}: {
  readonly row: InboxRow;
  readonly isOpen: boolean;
  readonly onOpen: (id: string) => void;
}) {
  const { inbox, codes, visits } = useWords();
  const text = inbox.screen;
  const format = useFormat();
  const language = useLanguage();
  const name = row.resident ?? visits.protectedName;
  const title = messageName(row.code, language);
  return (
    <li className={row.isRead ? 'message-item' : 'message-item message-unread'} aria-current={isOpen || undefined}>
      <div className="message-words">
        <p className="message-title">
          {name}
          {!row.isRead && <Badge tone="info">{text.unread}</Badge>}
          {row.state !== 'applied' && (
            <Badge tone={row.state === 'review' ? 'warn' : 'mute'}>{codes.messageStates[row.state]}</Badge>
          )}
        </p>
        <p className={row.state === 'annulled' ? 'message-annulled' : undefined}>
          {[title, row.topic].filter(Boolean).join(': ')}
        </p>
        <p className="message-facts">
          {[
            row.sender,
            format.moment(row.recorded),
            row.inThread > 1 && text.thread(row.inThread),
            row.attachments > 0 && text.files(row.attachments),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      <div className="message-acts">
        <Button size="small" label={`${text.show}: ${title}, ${name}`} onPress={() => onOpen(row.id)}>
          {text.show}
        </Button>
      </div>
    </li>
  );
}
