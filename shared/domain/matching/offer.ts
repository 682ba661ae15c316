import type { IsoDate } from '../../dates.ts';
import type { ResidentId } from '../../ids.ts';
import type { Result } from '../../result.ts';
import { err, ok } from '../../result.ts';
import type { Urgency } from '../urgency.ts';
import { urgencies } from '../urgency.ts';
import type { Match } from './match.ts';
import type { Verdict } from './reasons.ts';
import type { RuleCode } from './rules.ts';

/** What somebody wrote about a rule that cannot be answered by what is known. */
export interface Confirmation {
  readonly rule: RuleCode;
  readonly text: string;
}

export type OfferProblem =
  | { readonly code: 'must-fails'; readonly rules: readonly RuleCode[] }
  | { readonly code: 'unconfirmed'; readonly rules: readonly RuleCode[] };

/** Less than this is no reason. */
export const LEAST_WRITTEN = 10;

/** A must rule that fails stops an offer, whatever is written; one that is unknown needs its answer, or a confirmation. */
export function mayOffer(
  { judged }: Pick<Match, 'judged'>,
  confirmations: readonly Confirmation[],
): Result<undefined, OfferProblem> {
  const musts = judged.filter(({ kind }) => kind === 'must');
  const failing = musts.filter(({ verdict }) => verdict === 'fail').map(({ rule }) => rule);
  if (failing.length > 0) return err({ code: 'must-fails', rules: failing });
  const isConfirmed = (rule: RuleCode): boolean =>
    confirmations.some((one) => one.rule === rule && isWritten(one.text));
  const open = musts.filter(({ verdict, rule }) => verdict === 'unknown' && !isConfirmed(rule)).map(({ rule }) => rule);
  return open.length === 0 ? ok() : err({ code: 'unconfirmed', rules: open });
}

/** A person of the list as far as an offer to another must speak of them. */
export interface Waiting {
  readonly id: ResidentId;
  readonly must: Verdict;
  readonly urgency: Urgency;
  readonly since: IsoDate;
}

/** Those who pass every must rule too, and have higher urgency or have waited longer, in the order given. */
export function passedOver(
  chosen: Pick<Waiting, 'id' | 'urgency' | 'since'>,
  others: readonly Waiting[],
): readonly ResidentId[] {
  const rank = urgencies.indexOf(chosen.urgency);
  return others
    .filter(({ id, must }) => id !== chosen.id && must === 'pass')
    .filter(({ urgency, since }) => urgencies.indexOf(urgency) > rank || since < chosen.since)
    .map(({ id }) => id);
}

/** One written reason covers all who are passed over; where nobody is, none is asked. */
export function reasonProblem(passed: readonly ResidentId[], reason: string | null): 'reason-required' | null {
  return passed.length > 0 && (reason === null || !isWritten(reason)) ? 'reason-required' : null;
}

function isWritten(text: string): boolean {
  return text.trim().length >= LEAST_WRITTEN;
}
