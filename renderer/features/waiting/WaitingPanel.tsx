import { Search } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { ResidentId } from '../../../shared/ids.ts';
import { isId } from '../../../shared/ids.ts';
import { Button } from '../../components/Button.tsx';
import { LoadingState } from '../../components/LoadingState.tsx';
import { PanelSection } from '../../components/PanelSection.tsx';
import { RefusalNotice } from '../../components/RefusalNotice.tsx';
import { SidePanel } from '../../components/SidePanel.tsx';
import { TextLink } from '../../components/TextLink.tsx';
import { refusalOf } from '../../lib/api.ts';
import { useFollowMerged } from '../../lib/merged-resident.ts';
import { useAsk } from '../../lib/query.ts';
import { useMay } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { EntryFacts } from './EntryFacts.tsx';
import { EntrySummary } from './EntrySummary.tsx';
import { RequestClocks } from './RequestClocks.tsx';
import { useNext } from './use-next.ts';
import { useWay, type Way } from './use-way.ts';
import { WayDialogs } from './WayDialogs.tsx';
import type { Entry, WayAct } from './way-acts.ts';

type WaitingPanelProps = { readonly id: string; readonly onClose: () => void };

/** One person's place on the list, beside the list. */
export function WaitingPanel({ id, onClose }: WaitingPanelProps) {
  if (!isId<'resident'>(id)) return <MissingPanel onClose={onClose} />;
  return <AskedPanel id={id} onClose={onClose} />;
}

function AskedPanel({ id, onClose }: WaitingPanelProps & { readonly id: ResidentId }) {
  const { common } = useWords();
  const { way, refusal: wayRefusal, retry } = useWay(id);
  const person = useAsk('residents.get', { id });
  const isMoving = useFollowMerged(refusalOf(person.error), id);
  const refusal = isMoving ? null : (wayRefusal ?? refusalOf(person.error));
  if (refusal !== null || way === null || person.data === undefined) {
    const again = () => {
      retry();
      void person.refetch();
    };
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
  const entry = way.entries[0];
  if (entry === undefined) return <MissingPanel onClose={onClose} />;
  return <PlacePanel id={id} name={person.data.name ?? common.protected} way={way} entry={entry} onClose={onClose} />;
}

type PlacePanelProps = {
  readonly id: ResidentId;
  readonly name: string;
  readonly way: Way;
  readonly entry: Entry;
  readonly onClose: () => void;
};

function PlacePanel({ id, name, way, entry, onClose }: PlacePanelProps) {
  const words = useWords();
  const [act, setAct] = useState<WayAct | null>(null);
  const { say } = useNext(id, way, setAct);
  return (
    <>
      <SidePanel
        eyebrow={<PersonLink id={id} />}
        title={name}
        summary={<EntrySummary entry={entry} />}
        footer={<Acts id={id} way={way} onAct={setAct} />}
        onClose={onClose}
      >
        <PanelSection title={words.way.next.title}>
          <p>{say}</p>
        </PanelSection>
        <EntryFacts entry={entry} />
        <Clocks id={id} />
      </SidePanel>
      <WayDialogs residentId={id} act={act} onAct={setAct} />
    </>
  );
}

/** To the part of the person's page that tells the whole way. */
function PersonLink({ id }: { readonly id: ResidentId }) {
  const { waiting } = useWords();
  const [, navigate] = useLocation();
  const open = () => navigate(`/borgere/${id}/vej`);
  return (
    <TextLink href={`#/borgere/${id}/vej`} onNavigate={open}>
      {waiting.card.person}
    </TextLink>
  );
}

type ActsProps = { readonly id: ResidentId; readonly way: Way; readonly onAct: (act: WayAct) => void };

/** What is next goes first; homes can be searched and the place changed at any time. */
function Acts({ id, way, onAct }: ActsProps) {
  const { way: text } = useWords();
  const [, navigate] = useLocation();
  const { button } = useNext(id, way, onAct);
  const mayMatch = useMay('matching:read');
  const mayWrite = useMay('waiting:write');
  const { entry } = way;
  return (
    <>
      {button !== null && (
        <Button variant="primary" icon={button.kind === 'homes' ? Search : undefined} onPress={button.press}>
          {button.label}
        </Button>
      )}
      {entry !== null && mayMatch && button?.kind !== 'homes' && (
        <Button icon={Search} onPress={() => navigate(`/venteliste/${id}/boliger`)}>
          {text.acts.findHomes}
        </Button>
      )}
      {entry !== null && mayWrite && button?.kind !== 'state' && (
        <Button onPress={() => onAct({ kind: 'state', entry })}>{text.acts.state}</Button>
      )}
    </>
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
