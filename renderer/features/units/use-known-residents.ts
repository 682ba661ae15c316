import type { Output } from '../../../shared/contract/index.ts';
import { useAsk } from '../../lib/query.ts';
import { useMay } from '../../lib/session.ts';
import { useSettled } from '../../lib/settled.ts';

export type KnownResident = Output<'search.find'>['residents'][number];

const SETTLE_MS = 250;
const SHORTEST = 2;
const MOST = 8;

/** Residents by what is typed, among those whom this person may see; a protected one only for those who may know the name. */
export function useKnownResidents(text: string): readonly KnownResident[] {
  const settled = useSettled(text.trim(), SETTLE_MS);
  const mayRead = useMay('residents:read');
  const isAsked = mayRead && settled.length >= SHORTEST;
  const asked = useAsk('search.find', { text: settled }, isAsked);
  if (!isAsked || asked.isPlaceholderData || text.trim().length < SHORTEST) return [];
  return (asked.data?.residents ?? []).filter(({ name }) => name !== null).slice(0, MOST);
}
