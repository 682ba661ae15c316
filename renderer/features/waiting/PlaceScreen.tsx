import { ListChecks } from 'lucide-react';
import { useLocation } from 'wouter';
import type { ResidentId } from '../../../shared/ids.ts';
import { isId } from '../../../shared/ids.ts';
import { Button } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { LoadingState } from '../../components/LoadingState.tsx';
import { Page } from '../../components/Page.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { RefusalNotice } from '../../components/RefusalNotice.tsx';
import { refusalOf } from '../../lib/api.ts';
import { useFollowMerged } from '../../lib/merged-resident.ts';
import { useAsk } from '../../lib/query.ts';
import { useMay, useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { EnterForm } from './EnterForm.tsx';
import { focusNext } from './focus.ts';
import { animalsAsked } from './known-animals.ts';
import { NoWaitingAccess } from './NoWaitingAccess.tsx';
import { ReviewForm } from './ReviewForm.tsx';
import { useWay, type Way } from './use-way.ts';
import { grantOf } from './way-step.ts';
import './waiting.css';

/** The citizen's own needs and the urgency: of a place that is there, or of one that begins. */
export function PlaceScreen({ id }: { readonly id: string }) {
  const mayWrite = useMay('waiting:write');
  return mayWrite && isId<'resident'>(id) ? <AskedPlace key={id} id={id} /> : <NoWaitingAccess />;
}

function AskedPlace({ id }: { readonly id: ResidentId }) {
  const { common, way: text } = useWords();
  const { way, refusal, retry } = useWay(id);
  const person = useAsk('residents.get', { id });
  const known = useAsk('residents.known', { residentId: id });
  const isMoving = useFollowMerged(refusalOf(person.error), id);
  const trouble = isMoving ? null : (refusal ?? refusalOf(person.error) ?? refusalOf(known.error));
  const again = () => {
    retry();
    void person.refetch();
    void known.refetch();
  };
  const name = person.data === undefined ? '' : (person.data.name ?? common.protected);
  const isNew = way !== null && way.entry === null;
  return (
    <Page
      layout="narrow"
      header={
        <PageHeader
          title={isNew ? text.entry.enterTitle(name) : text.entry.reviewTitle(name)}
          subtitle={text.entry.why}
        />
      }
    >
      <RefusalNotice refusal={trouble} action={{ label: common.tryAgain, onPress: again }} />
      {trouble === null && (way === null || known.data === undefined) && <LoadingState rows={8} />}
      {trouble === null && way !== null && known.data !== undefined && (
        <Chosen id={id} way={way} known={known.data.animals ?? []} />
      )}
    </Page>
  );
}

type ChosenProps = {
  readonly id: ResidentId;
  readonly way: Way;
  readonly known: Parameters<typeof animalsAsked>[0];
};

function Chosen({ id, way, known }: ChosenProps) {
  const [, navigate] = useLocation();
  const animals = animalsAsked(known, useToday());
  const { entry, visitation } = way;
  const onClose = () => {
    navigate(`/borgere/${id}/vej`);
    focusNext();
  };
  const props = { residentId: id, animals, onClose };
  const onReopen = () => navigate(`/venteliste/${id}/plads`);
  if (entry !== null) return <ReviewForm {...props} entry={entry} onReopen={onReopen} />;
  const grant = visitation === null ? null : grantOf(visitation);
  const request = visitation?.requests.find((one) => one.id === grant?.requestId);
  if (grant === null || request === undefined) return <NoGrant id={id} />;
  return <EnterForm {...props} decision={grant} askedOn={request.askedOn} onReopen={onReopen} />;
}

function NoGrant({ id }: { readonly id: ResidentId }) {
  const { way } = useWords();
  const [, navigate] = useLocation();
  return (
    <EmptyState
      icon={ListChecks}
      title={way.entry.noGrant}
      action={<Button onPress={() => navigate(`/borgere/${id}/vej`)}>{way.acts.toWay}</Button>}
    >
      {way.entry.noGrantWhy}
    </EmptyState>
  );
}
