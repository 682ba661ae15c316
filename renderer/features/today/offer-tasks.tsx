import { HousePlus } from 'lucide-react';
import { useLocation } from 'wouter';
import type { ShownOffer } from '../../../shared/contract/offers.ts';
import type { Words } from '../../../shared/text/words.ts';
import { Button } from '../../components/Button.tsx';
import type { Task } from '../../components/TaskList.tsx';
import { useDueOffers } from '../../lib/due-offers.ts';
import { type Format, useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/words.ts';

/** Offers as tasks: one press leads to where it can be answered. */
export function useOfferTasks(): { readonly now: readonly Task[]; readonly soon: readonly Task[] } {
  const words = useWords();
  const format = useFormat();
  const { now, soon } = useDueOffers();
  const tasksOf = (offers: readonly ShownOffer[]) => offers.map((offer) => taskOf(offer, words, format));
  return { now: tasksOf(now), soon: tasksOf(soon) };
}

function taskOf(offer: ShownOffer, words: Words, format: Format): Task {
  const { offering, offers } = words;
  const title = offering.today.person(offer.name ?? offering.hiddenPerson, offer.address ?? offering.shieldedHome);
  return {
    id: `offer-${offer.id}`,
    icon: HousePlus,
    tone: offer.due === 'answer-soon' ? 'info' : 'bad',
    title,
    reason: reasonOf(offer, words, format),
    when: offer.due === null ? undefined : offers.dues[offer.due],
    isLate: offer.due !== 'answer-soon',
    action: <OpenOffer offer={offer} what={title} />,
  };
}

function reasonOf({ due, answerBy, holdUntil }: ShownOffer, { offering }: Words, format: Format): string | undefined {
  const text = offering.today;
  if (due === 'hold-expired') return holdUntil === null ? undefined : text.expired(format.date(holdUntil));
  if (answerBy === null) return undefined;
  return due === 'answer-late' ? text.late(format.day(answerBy)) : text.soon(format.day(answerBy));
}

/** On the person's page; where the person may not be told, on the home's card. */
function OpenOffer({ offer, what }: { readonly offer: ShownOffer; readonly what: string }) {
  const { today, actFor } = useWords().offering;
  const [, navigate] = useLocation();
  const { residentId, unitId } = offer;
  const place = residentId === null ? `/boliger/${unitId}` : `/borgere/${residentId}/tilbud`;
  const label = residentId === null ? today.openHome : today.open;
  return (
    <Button label={actFor(label, what)} onPress={() => navigate(place)}>
      {label}
    </Button>
  );
}
