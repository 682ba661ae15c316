import type { Output } from '../../../shared/contract/index.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import type { Words } from '../../../shared/text/words.ts';

export type Absence = Output<'absences.list'>['absences'][number];
export type Change = Output<'absences.preview'>;
type GivenBack = Pick<Change, 'visits' | 'nobodys' | 'stays'>;

/** That it is done, and what became of the visits that had been handed on. */
export function givenBackText(done: string, given: GivenBack, worker: string, { series }: Words): string {
  const { gaveBack, nobodys, stays } = series.away.back;
  return [
    done,
    ...(given.visits === 0 ? [] : [gaveBack(given.visits)]),
    ...(given.nobodys === 0 ? [] : [nobodys(given.nobodys, worker)]),
    ...(given.stays === 0 ? [] : [stays(given.stays)]),
  ].join(' ');
}

/** What a change of the days will do, a line each. */
export function changeLines(
  change: Change,
  worker: string,
  { series }: Words,
  say: (day: IsoDate) => string,
): readonly string[] {
  const { givesBack, nobodys, stays, left, closes, nothing } = series.away.back;
  const lines = [
    ...(change.visits === 0 ? [] : [givesBack(change.visits, worker)]),
    ...(change.nobodys === 0 ? [] : [nobodys(change.nobodys, worker)]),
    ...(change.stays === 0 ? [] : [stays(change.stays)]),
    ...(change.left === 0 ? [] : [left(change.left)]),
    ...(change.closes === null ? [] : [closes(say(change.closes))]),
  ];
  return lines.length === 0 ? [nothing] : lines;
}
