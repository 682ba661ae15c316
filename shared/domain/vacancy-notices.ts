import type { IsoDate } from '../dates.ts';
import { addDays, daysBetween } from '../dates.ts';

/** Why the municipality gives a reported home back. */
export const returnReasons = [
  'nobody-fits',
  'rent',
  'size',
  'unfit',
  'support-missing',
  'not-vacant',
  'other',
] as const;
export type ReturnReason = (typeof returnReasons)[number];

export const noticeStates = ['open', 'used', 'returned', 'missed'] as const;
export type NoticeState = (typeof noticeStates)[number];

/** The days of a home that was reported as vacant. */
export interface NoticeDays {
  readonly receivedOn: IsoDate;
  /** Nobody lives there from this day. */
  readonly vacantFrom: IsoDate;
  /** The last day on which the municipality can name a tenant. */
  readonly nameBy: IsoDate;
  readonly namedOn: IsoDate | null;
  readonly returnedOn: IsoDate | null;
}

/** A deadline is missed by the clock alone, on the day after it; a tenant who is named later still uses the home. */
export function noticeStateOn(
  { namedOn, returnedOn, nameBy }: Pick<NoticeDays, 'namedOn' | 'returnedOn' | 'nameBy'>,
  today: IsoDate,
): NoticeState {
  if (returnedOn !== null) return 'returned';
  if (namedOn !== null) return 'used';
  return nameBy < today ? 'missed' : 'open';
}

export function isNamedLate({ namedOn, nameBy }: Pick<NoticeDays, 'namedOn' | 'nameBy'>): boolean {
  return namedOn !== null && namedOn > nameBy;
}

/** What is usual between the two; another day can be chosen. */
const USUAL_DAYS = 14;

export function suggestedNameBy(receivedOn: IsoDate): IsoDate {
  return addDays(receivedOn, USUAL_DAYS);
}

export type NoticeProblem = 'received-in-future' | 'name-by-before-received' | 'vacant-too-far';

/** Farther off than this, somebody typed another year. */
const FARTHEST_DAYS = 730;

export function noticeProblem(
  { receivedOn, vacantFrom, nameBy }: Pick<NoticeDays, 'receivedOn' | 'vacantFrom' | 'nameBy'>,
  today: IsoDate,
): NoticeProblem | null {
  if (receivedOn > today) return 'received-in-future';
  if (nameBy < receivedOn) return 'name-by-before-received';
  return Math.abs(daysBetween(receivedOn, vacantFrom)) > FARTHEST_DAYS ? 'vacant-too-far' : null;
}

/** Days that the home stood empty before it was offered to somebody; none where it was offered before it was empty. */
export function daysToOffer(vacantFrom: IsoDate, offeredOn: IsoDate): number {
  return Math.max(0, daysBetween(vacantFrom, offeredOn));
}

/** What is agreed with an association: every so many of its vacant homes, or so many homes a year. Exactly one is given. */
export interface AssignmentRight {
  readonly every: number | null;
  readonly homes: number | null;
}

/** Every fourth vacant home, where nothing else is agreed. */
export const BY_LAW: AssignmentRight = { every: 4, homes: null };

/** How many homes of the year are the municipality's to name a tenant for; null where nobody knows how many were vacant. */
export function entitledHomes({ every, homes }: AssignmentRight, vacancies: number | null): number | null {
  if (homes !== null) return homes;
  return vacancies === null || every === null ? null : Math.floor(vacancies / every);
}

export interface Tally {
  readonly used: number;
  readonly usedLate: number;
  readonly returned: number;
  readonly missed: number;
  readonly open: number;
}

/** How many notices of a right stand how. */
export function tallyNotices(
  notices: readonly Pick<NoticeDays, 'namedOn' | 'returnedOn' | 'nameBy'>[],
  today: IsoDate,
): Tally {
  const count = (state: NoticeState): number => notices.filter((one) => noticeStateOn(one, today) === state).length;
  return {
    used: count('used'),
    usedLate: notices.filter((one) => noticeStateOn(one, today) === 'used' && isNamedLate(one)).length,
    returned: count('returned'),
    missed: count('missed'),
    open: count('open'),
  };
}
