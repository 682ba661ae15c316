import type { IsoDate } from '../../../shared/dates.ts';
import { enterProblem, urgencyProblem } from '../../../shared/domain/waiting.ts';
import type { Words } from '../../../shared/text/words.ts';
import type { Problems } from '../../lib/drafted-act.ts';
import { type PlaceValues, postCodesOf } from './place-values.ts';

interface Speech {
  readonly words: Words;
  readonly rule: (code: string) => string;
  readonly today: IsoDate;
}

/** What is wrong, by the id of its field, in the order of the form. `askedOn` is null where the place is there already. */
export function placeProblems(values: PlaceValues, askedOn: IsoDate | null, speech: Speech): Problems {
  return { ...homeProblems(values, speech), ...careProblems(values, speech), ...dayProblems(values, askedOn, speech) };
}

function homeProblems(values: PlaceValues, { words }: Speech): Problems {
  const { missing } = words.way.entry;
  const { weights } = values;
  const isAsked = (code: keyof typeof weights) => weights[code] !== 'none';
  const areas = postCodesOf(values.areas);
  return {
    ...(isAsked('type') && values.types.length === 0 && { 'need-types': missing.types }),
    ...(isAsked('area') && (areas === null || areas.length === 0) && { 'need-areas': missing.postCodes }),
    ...(isAsked('min-size') && values.minSize === null && { 'need-size': missing.size }),
    ...(isAsked('min-rooms') && values.minRooms === null && { 'need-rooms': missing.rooms }),
    ...(isAsked('max-rent') && rentProblems(values, words)),
  };
}

function rentProblems({ maxRent, benefit, benefitSource, benefitOn }: PlaceValues, { way }: Words): Problems {
  const { missing } = way.entry;
  return {
    ...(maxRent === null && { 'need-rent': missing.rent }),
    ...(benefit !== null && benefitSource.trim() === '' && { 'benefit-source': missing.benefitSource }),
    ...(benefit !== null && benefitOn === null && { 'benefit-on': missing.benefitOn }),
  };
}

function careProblems({ weights, animals, avoidAreas }: PlaceValues, { words }: Speech): Problems {
  const { missing } = words.way.entry;
  return {
    ...(weights.animals !== 'none' && animals.length === 0 && { 'add-animal': missing.animals }),
    ...(postCodesOf(avoidAreas) === null && { 'avoid-areas': missing.postCodes }),
  };
}

const ENTER_FIELDS = {
  'since-before-asked': 'since',
  'since-in-future': 'since',
  'review-in-past': 'review-on',
  'urgency-reason': 'urgency-reason',
  'not-granted': 'since',
} as const;

function dayProblems(values: PlaceValues, askedOn: IsoDate | null, { words, rule, today }: Speech): Problems {
  const { reviewOn, nextContactOn } = values;
  const text = words.way.entry;
  const isContactOver = nextContactOn === null || nextContactOn <= today;
  const contact: Problems = isContactOver ? { 'contact-on': text.nextContactMissing } : {};
  if (reviewOn === null) return { 'review-on': text.reviewMissing, ...contact };
  const place = { ...values, reviewOn, since: values.since ?? askedOn ?? today };
  const problem = askedOn === null ? reviewProblem(place, today) : enterProblem(place, granted(askedOn, today));
  return { ...(problem !== null && { [ENTER_FIELDS[problem]]: rule(problem) }), ...contact };
}

function granted(askedOn: IsoDate, today: IsoDate) {
  return { outcome: 'granted' as const, askedOn, today };
}

function reviewProblem(
  place: Pick<PlaceValues, 'urgency' | 'urgencyReason'> & { readonly reviewOn: IsoDate },
  today: IsoDate,
): 'review-in-past' | 'urgency-reason' | null {
  return place.reviewOn <= today ? 'review-in-past' : urgencyProblem(place);
}
