import type { Output } from '../../../shared/contract/index.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import type { TextKind } from '../../../shared/domain/resident-page.ts';
import type { ResidentId } from '../../../shared/ids.ts';
import type { Words } from '../../../shared/text/words.ts';
import type { Problems } from '../../lib/drafted-act.ts';

export type Known = Output<'residents.known'>;
export type KnownText = Known['texts'][number];

export interface Days {
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}

/** What a dialog of the page is given. */
export interface PersonDialogProps {
  readonly residentId: ResidentId;
  readonly known: Known;
  readonly onClose: () => void;
  readonly onReopen: () => void;
}

/** What a part of the overview is given. */
export interface PersonPartProps {
  readonly known: Known;
  readonly onOpen: (dialog: OpenDialog) => void;
}

/** Something that lasts, and how it is called where it is ended. */
export interface Ending {
  readonly entry: 'animal' | 'household' | 'participant' | 'challenge' | 'situation';
  readonly id: Known['texts'][number]['id'];
  readonly version: number;
  readonly from: IsoDate;
  readonly name: string;
}

export type PersonAct = keyof Words['person']['acts'];
export type OpenDialog =
  | { readonly kind: 'say'; readonly text: TextKind }
  | { readonly kind: 'end'; readonly ending: Ending }
  | { readonly kind: PersonAct };

/** Where each act writes, so that nobody is offered what would be refused. */
export const fieldOfAct: Readonly<Record<PersonAct, Known['mayNote'][number]>> = {
  animal: 'animals',
  member: 'household',
  participant: 'participants',
  situation: 'situations',
  challenge: 'challenges',
  judge: 'exposure',
  exposure: 'exposure',
  life: 'life',
};

/** Where each act keeps its draft. */
export const draftForms: Readonly<Record<PersonAct, string>> = {
  animal: 'resident-animal',
  member: 'resident-member',
  participant: 'resident-participant',
  situation: 'resident-situation',
  challenge: 'resident-challenge',
  judge: 'resident-judgement',
  exposure: 'resident-exposure',
  life: 'resident-life',
};

/** Each kind of words has a draft of its own. */
export function sayForm(kind: TextKind): string {
  return `words-${kind}`;
}

/** What is wrong with the days of something that lasts or lasted. */
export function daysProblems({ from, to }: Days, { person }: Words): Problems {
  return {
    ...(from === null && { 'entry-from': person.dayMissing }),
    ...(from !== null && to !== null && to < from && { 'entry-to': person.toBefore }),
  };
}

/** The words of a kind that count, and those before them, newest first. */
export function saidOf(
  known: Known,
  kind: TextKind,
): { readonly now: KnownText | undefined; readonly older: readonly KnownText[] } {
  const all = known.texts.filter((text) => text.kind === kind);
  return { now: all.find(({ counts }) => counts), older: all.filter(({ counts }) => !counts) };
}

/** What lasts on a day, and what is over. */
export function splitByDay<T extends { readonly to: IsoDate | null }>(
  entries: readonly T[],
  today: IsoDate,
): { readonly now: readonly T[]; readonly over: readonly T[] } {
  const lasts = ({ to }: T): boolean => to === null || to >= today;
  return { now: entries.filter(lasts), over: entries.filter((entry) => !lasts(entry)) };
}

/** The answers that were given, in the order of the questions. */
export function givenAnswers<Q extends string, A extends string>(
  questions: readonly Q[],
  answers: Readonly<Record<Q, A | 'not-asked'>>,
): readonly { readonly of: Q; readonly answer: A }[] {
  return questions.flatMap((of) => {
    const answer = answers[of];
    return answer === 'not-asked' ? [] : [{ of, answer: answer as A }];
  });
}
