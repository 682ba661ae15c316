import type { ShownOffer } from '../../shared/contract/offers.ts';
import type { WaitingRow } from '../../shared/contract/waiting.ts';
import { rowsOf } from './api.ts';
import { useAsk } from './query.ts';
import { useMay } from './session.ts';

/** Offers that wait for an answer and homes held no longer, the most pressing first: those of today, and those to come. Nobody has any who may not read offers, and others their own alone. */
export function useDueOffers(): { readonly now: readonly ShownOffer[]; readonly soon: readonly ShownOffer[] } {
  const mayRead = useMay('offers:read');
  const offers = useAsk('offers.due', {}, mayRead).data?.offers ?? [];
  return {
    now: offers.filter(({ due }) => due !== 'answer-soon'),
    soon: offers.filter(({ due }) => due === 'answer-soon'),
  };
}

/** So many by name; the rest is a number: no more of them is fetched, and logged as seen, than is shown. */
const SHOWN = 4;

/**
 * Places on the waiting list that a person must look at, the longest due first, and how many more there are. Who lacks a
 * next date and nothing else is told of among those who may fall between two stools.
 */
export function useDueReviews(): { readonly rows: readonly WaitingRow[]; readonly rest: number } {
  const mayRead = useMay('waiting:read');
  const asked = { states: [], urgency: null, due: true, sort: 'review' as const, descending: false };
  const page = useAsk('waiting.list', { ...asked, offset: 0, limit: SHOWN }, mayRead).data;
  if (page === undefined) return { rows: [], rest: 0 };
  const rows = rowsOf(page).filter(({ due }) => due.some((reason) => reason !== 'no-next-date'));
  return { rows, rest: page.total - rowsOf(page).length };
}
