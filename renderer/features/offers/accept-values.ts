import type { Input } from '../../../shared/contract/index.ts';
import type { NamedPerson } from '../../../shared/contract/tenancies.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import type { Words } from '../../../shared/text/words.ts';
import type { Problems } from '../../lib/drafted-act.ts';

export interface AcceptValues {
  readonly kind: Input<'offers.accept'>['kind'];
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  /** Who moves in beside the citizen. */
  readonly beside: readonly NamedPerson[];
  readonly leavesList: boolean;
}

export const MOST_BESIDE = 9;
export const nobodyYet: NamedPerson = { name: '', nameProtected: false };

/** Moves in as it was offered, for as long as they like, and is done waiting. */
export function emptyAcceptance(moveIn: IsoDate | null): AcceptValues {
  return { kind: 'lease', from: moveIn, to: null, beside: [], leavesList: true };
}

export function acceptProblems({ from, to, beside }: AcceptValues, words: Words): Problems {
  const text = words.offering.accept;
  const nameless = beside.flatMap(({ name }, index) =>
    name.trim() === '' ? [[besideFieldId(index), text.nameMissing] as const] : [],
  );
  return {
    ...(from === null && { 'accept-from': text.fromMissing }),
    ...(from !== null && to !== null && to < from && { 'accept-to': text.toBefore }),
    ...Object.fromEntries(nameless),
  };
}

export function besideFieldId(index: number): string {
  return `accept-beside-${index}`;
}
