import { Search } from 'lucide-react';
import { useLocation } from 'wouter';
import type { Output } from '../../../shared/contract/index.ts';
import type { ResidentId } from '../../../shared/ids.ts';
import { isId } from '../../../shared/ids.ts';
import { Badge } from '../../components/Badge.tsx';
import { Button } from '../../components/Button.tsx';
import { LoadingState } from '../../components/LoadingState.tsx';
import { RefusalNotice } from '../../components/RefusalNotice.tsx';
import { SidePanel } from '../../components/SidePanel.tsx';
import { TextLink } from '../../components/TextLink.tsx';
import { refusalOf } from '../../lib/api.ts';
import { useFormat } from '../../lib/format.ts';
import { useAsk } from '../../lib/query.ts';
import { useMay } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { EntryFacts } from './EntryFacts.tsx';
import { RequestClocks } from './RequestClocks.tsx';
import { stateText, UrgencyBadge } from './waiting-columns.tsx';

type WaitingPanelProps = { readonly id: string; readonly onClose: () => void };
export type Entry = Output<'waiting.get'>[number];

/** One person's place on the list, beside the list. */
export function WaitingPanel({ id, onClose }: WaitingPanelProps) {
  if (!isId<'resident'>(id)) return <MissingPanel onClose={onClose} />;
  return <AskedPanel id={id} onClose={onClose} />;
}

function AskedPanel({ id, onClose }: WaitingPanelProps & { readonly id: ResidentId }) {
  const { common } = useWords();
  const places = useAsk('waiting.get', { residentId: id });
  const person = useAsk('residents.get', { id });
  const refusal = refusalOf(places.error) ?? refusalOf(person.error);
  if (refusal !== null || places.data === undefined || person.data === undefined) {
    const again = () => void Promise.all([places.refetch(), person.refetch()]);
    return (
      <SidePanel title={refusal === null ? common.loading : common.errorTitle} onClose={onClose}>
        {refusal === null ? (
          <LoadingState rows={5} />
        ) : (
          <RefusalNotice refusal={refusal} action={{ label: common.tryAgain, onPress: again }} />
        )}
      </SidePanel>
    );
  }
  const entry = places.data[0];
  if (entry === undefined) return <MissingPanel onClose={onClose} />;
  return (
    <SidePanel
      eyebrow={<PersonLink id={id} />}
      title={person.data.name ?? common.protected}
      summary={<Summary entry={entry} />}
      footer={entry.state === 'left' ? undefined : <FindHomes id={id} />}
      onClose={onClose}
    >
      <EntryFacts entry={entry} />
      <Clocks id={id} />
    </SidePanel>
  );
}

/** To the page of the person. */
function PersonLink({ id }: { readonly id: ResidentId }) {
  const { waiting } = useWords();
  const [, navigate] = useLocation();
  const open = () => navigate(`/borgere/${id}`);
  return (
    <TextLink href={`#/borgere/${id}`} onNavigate={open}>
      {waiting.card.person}
    </TextLink>
  );
}

function Summary({ entry }: { readonly entry: Entry }) {
  const words = useWords();
  const format = useFormat();
  return (
    <p className="waiting-badges">
      <UrgencyBadge urgency={entry.urgency} words={words} />
      <Badge tone="info">{stateText(entry, words, format)}</Badge>
      {entry.due.map((reason) => (
        <Badge key={reason} tone="warn">
          {words.waiting.due[reason]}
        </Badge>
      ))}
    </p>
  );
}

function FindHomes({ id }: { readonly id: ResidentId }) {
  const { waiting } = useWords();
  const [, navigate] = useLocation();
  const mayMatch = useMay('matching:read');
  if (!mayMatch) return null;
  return (
    <Button variant="primary" icon={Search} onPress={() => navigate(`/venteliste/${id}/boliger`)}>
      {waiting.card.findHomes}
    </Button>
  );
}

/** What was asked and decided is for those alone who visit. */
function Clocks({ id }: { readonly id: ResidentId }) {
  const mayRead = useMay('visitation:read');
  return mayRead ? <RequestClocks id={id} /> : null;
}

function MissingPanel({ onClose }: { readonly onClose: () => void }) {
  const { card } = useWords().waiting;
  return (
    <SidePanel title={card.missing} onClose={onClose}>
      <p>{card.missingWhy}</p>
    </SidePanel>
  );
}
