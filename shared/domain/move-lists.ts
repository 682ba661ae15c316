import type { DayInterval, IsoDate } from '../dates.ts';
import { addDays } from '../dates.ts';

/** What is done when somebody moves in, and out. */
export const moveLists = ['in', 'out'] as const;
export type MoveList = (typeof moveLists)[number];
export const moveItems = {
  in: ['keys', 'electricity', 'address', 'rent-support', 'deposit-loan', 'animals', 'home-making'],
  out: ['keys', 'electricity', 'address', 'rent-support', 'deposit-loan', 'animals', 'belongings'],
} as const;
export type MoveItem = (typeof moveItems)[MoveList][number];
export const moveStates = ['done', 'not-relevant'] as const;
export type MoveState = (typeof moveStates)[number];

/** Days from the first day, or from the last, by which an item is done. Basic needs are met within two weeks. */
const BASIC_NEEDS_DAYS = 14;
const HOME_MAKING_DAYS = 90;
/** A move that is written down later than this is history: nobody is asked for its keys. */
export const MOVE_WRITTEN_LATE_DAYS = 30;

export interface Check {
  readonly list: MoveList;
  readonly item: string;
  readonly state: MoveState;
}

/** A tenancy as its lists see it. */
export interface Move extends DayInterval {
  /** Its moving in was written down when it happened. */
  readonly moveInList: boolean;
  readonly noticeOn: IsoDate | null;
  readonly endReason: string | null;
}

export function isMoveItem(list: MoveList, item: string): item is MoveItem {
  const items: readonly string[] = moveItems[list];
  return items.includes(item);
}

/** Does somebody work through the list? One that is ticked in has begun, whoever began it. */
export function asksFor(move: Move, list: MoveList, checks: readonly Check[]): boolean {
  if (checks.some((check) => check.list === list)) return true;
  return list === 'in' ? move.moveInList : move.to !== null && (move.noticeOn !== null || move.endReason !== null);
}

export function dueDayOf(move: DayInterval, list: MoveList, item: MoveItem): IsoDate | null {
  const first = list === 'in' ? move.from : move.to;
  return first === null ? null : addDays(first, item === 'home-making' ? HOME_MAKING_DAYS : BASIC_NEEDS_DAYS);
}

/** The items that nobody has done or set aside. A list is never done by itself. */
export function openItems(list: MoveList, checks: readonly Check[]): readonly MoveItem[] {
  const closed = new Set(checks.filter((check) => check.list === list).map(({ item }) => item));
  return moveItems[list].filter((item) => !closed.has(item));
}

/** Has the list been begun, and not been finished? That is what is closed with a tenancy. */
export function isBegun(list: MoveList, checks: readonly Check[]): boolean {
  return checks.some((check) => check.list === list) && openItems(list, checks).length > 0;
}

/** The list of moving in is over with the tenancy, whatever is open then; that of moving out goes on until it is done. */
export function isClosed(move: DayInterval, list: MoveList, today: IsoDate): boolean {
  return list === 'in' && move.to !== null && move.to < today;
}

/** What should have been done by now. */
export function lateItems(move: Move, list: MoveList, checks: readonly Check[], today: IsoDate): readonly MoveItem[] {
  if (isClosed(move, list, today) || !asksFor(move, list, checks)) return [];
  return openItems(list, checks).filter((item) => (dueDayOf(move, list, item) ?? today) < today);
}
