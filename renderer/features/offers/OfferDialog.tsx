import { useEffect, useState } from 'react';
import type { IsoDate } from '../../../shared/dates.ts';
import { ActDialog } from '../../components/ActDialog.tsx';
import { refusalOf } from '../../lib/api.ts';
import { useDraftedAct } from '../../lib/drafted-act.ts';
import { useAsk } from '../../lib/query.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { OfferFields } from './OfferFields.tsx';
import type { KnownOffer, OfferedPair } from './offer-state.ts';
import { emptyOffer, type OfferValues, offerProblems, type Prepared } from './offer-values.ts';

type OfferDialogProps = {
  readonly pair: OfferedPair;
  /** Null: not thought of before. */
  readonly known: KnownOffer | null;
  readonly moveIn: IsoDate | null;
  readonly onClose: () => void;
  readonly onReopen: () => void;
};
type Asked = OfferDialogProps & { readonly homeId: NonNullable<OfferedPair['homeId']> };

/** What an offer needs, asked before anybody is told: the days, the answers that nobody has, and one reason for all who are passed over. */
export function OfferDialog(props: OfferDialogProps) {
  const { homeId } = props.pair;
  return homeId === null ? null : <AskedDialog {...props} homeId={homeId} />;
}

function AskedDialog(props: Asked) {
  const { pair, homeId, moveIn, onClose } = props;
  const { offering, waiting } = useWords();
  const asked = useAsk('offers.prepare', { homeId, residentId: pair.residentId, moveIn });
  const refusal = refusalOf(asked.error);
  if (asked.data !== undefined && refusal === null) return <ReadyDialog {...props} first={asked.data} />;
  if (refusal === null) return null;
  return (
    <ActDialog
      title={offering.offer.title}
      description={waiting.match.pair(pair.name, pair.address)}
      act={offering.acts.offer}
      isPending={false}
      isBlocked
      refusal={refusal}
      onSubmit={async () => null}
      onClose={onClose}
    />
  );
}

/** The rules are asked anew for each day of moving in; the first answer gave the days that stand there at first. */
function ReadyDialog({ pair, homeId, known, moveIn, first, onClose, onReopen }: Asked & { readonly first: Prepared }) {
  const words = useWords();
  const today = useToday();
  const text = words.offering.offer;
  const { residentId } = pair;
  const [ready, setReady] = useState(first);
  const place =
    known === null
      ? { form: 'offer-new', subject: `${residentId}/${homeId}` }
      : { form: 'offer-made', subject: `${residentId}/${known.id}` };
  const form = useDraftedAct<OfferValues>(place, emptyOffer(first, moveIn, today), {
    problemsOf: (values) => offerProblems(values, ready, today, words),
  });
  const { values } = form;
  const asked = useAsk('offers.prepare', { homeId, residentId, moveIn: values.moveIn });
  useEffect(() => {
    if (asked.data !== undefined) setReady(asked.data);
  }, [asked.data]);
  const submit = async (): Promise<string | null> => {
    const { answerBy, holdUntil, answers, reason } = values;
    if (values.moveIn === null || answerBy === null || holdUntil === null) return null;
    const done = await form.run('offers.offer', {
      offer: known === null ? { homeId, residentId } : { id: known.id, version: known.version },
      moveIn: values.moveIn,
      answerBy,
      holdUntil,
      confirmations: ready.unknown.map(({ rule }) => ({ rule, text: answers[rule] ?? '' })),
      reasonPassedOver: ready.passedOver > 0 ? reason : null,
    });
    return done && text.done;
  };
  return (
    <ActDialog
      title={text.title}
      description={words.waiting.match.pair(pair.name, pair.address)}
      act={words.offering.acts.offer}
      {...form.dialog}
      isBlocked={ready.failing.length > 0}
      onSubmit={submit}
      onClose={onClose}
      onReopen={onReopen}
    >
      <OfferFields {...form} ready={ready} />
    </ActDialog>
  );
}
