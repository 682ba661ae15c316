import type { Output } from '../../../shared/contract/index.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import { LEAST_WRITTEN } from '../../../shared/domain/matching/offer.ts';
import type { Words } from '../../../shared/text/words.ts';
import type { Problems } from '../../lib/drafted-act.ts';

export type Prepared = Output<'offers.prepare'>;

export interface OfferValues {
  readonly moveIn: IsoDate | null;
  readonly answerBy: IsoDate | null;
  readonly holdUntil: IsoDate | null;
  /** What somebody wrote about each rule that nobody can answer. */
  readonly answers: Readonly<Record<string, string>>;
  readonly reason: string;
}

/** As the engine suggests: the home is held until the answer is due. */
export function emptyOffer({ moveIn, answerBy }: Prepared, wished: IsoDate | null, today: IsoDate): OfferValues {
  const from = wished !== null && wished >= today ? wished : moveIn;
  return { moveIn: from, answerBy, holdUntil: answerBy, answers: {}, reason: '' };
}

/** What is missing or wrong, in the order of the fields. */
export function offerProblems(values: OfferValues, ready: Prepared, today: IsoDate, words: Words): Problems {
  const text = words.offering.offer;
  const unanswered = ready.unknown.flatMap(({ rule }) =>
    isWritten(values.answers[rule] ?? '') ? [] : [[answerFieldId(rule), text.answerShort] as const],
  );
  return {
    ...dayProblems(values, today, words),
    ...Object.fromEntries(unanswered),
    ...(ready.passedOver > 0 && !isWritten(values.reason) && { 'offer-reason': text.reasonShort }),
  };
}

function dayProblems({ moveIn, answerBy, holdUntil }: OfferValues, today: IsoDate, words: Words): Problems {
  const text = words.offering.offer;
  const isShort = holdUntil !== null && answerBy !== null && holdUntil < answerBy;
  return {
    ...(moveIn === null && { 'offer-move-in': text.moveInMissing }),
    ...(moveIn !== null && moveIn < today && { 'offer-move-in': text.moveInPast }),
    ...(answerBy === null && { 'offer-answer': text.answerByMissing }),
    ...(answerBy !== null && answerBy < today && { 'offer-answer': text.answerByPast }),
    ...(holdUntil === null && { 'offer-hold': text.holdMissing }),
    ...(isShort && { 'offer-hold': text.holdBefore }),
  };
}

export function answerFieldId(rule: string): string {
  return `offer-about-${rule}`;
}

function isWritten(text: string): boolean {
  return text.trim().length >= LEAST_WRITTEN;
}
