import type { IsoDate } from '../../../shared/dates.ts';
import {
  type Consequence,
  type Outcome,
  outcomeProblem,
  SUGGESTED_CONSEQUENCE,
  suggestedContact,
} from '../../../shared/domain/offers.ts';
import type { Words } from '../../../shared/text/words.ts';
import type { Problems } from '../../lib/drafted-act.ts';

export interface OutcomeValues {
  readonly consequence: Consequence;
  readonly pausedUntil: IsoDate | null;
  readonly nextContactOn: IsoDate | null;
}

/** The citizen keeps the place, and is asked again: what a person confirms or changes. */
export function suggestedOutcome(today: IsoDate): OutcomeValues {
  return { consequence: SUGGESTED_CONSEQUENCE, pausedUntil: null, nextContactOn: suggestedContact(today) };
}

export function outcomeProblems(values: OutcomeValues, today: IsoDate, words: Words): Problems {
  const text = words.offering.outcome;
  const { nextContactOn } = values;
  return {
    ...(outcomeProblem(values, today) === 'pause-needs-day' && { 'outcome-pause': text.pausedMissing }),
    ...((nextContactOn === null || nextContactOn <= today) && { 'outcome-contact': text.contactMissing }),
  };
}

/** A day that was typed for another consequence is not sent. */
export function saidOutcome({ consequence, pausedUntil, nextContactOn }: OutcomeValues): Outcome {
  return { consequence, pausedUntil: consequence === 'pause' ? pausedUntil : null, nextContactOn };
}
