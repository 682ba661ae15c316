import type { Output } from '../../shared/contract/index.ts';
import { type UnitTypeCode, unitTypeCodes } from '../../shared/domain/unit-types.ts';
import type { VacancyPayer } from '../../shared/domain/vacancy-rule.ts';
import type { Words } from '../../shared/text/words.ts';

type Terms = Omit<Output<'vacancyTerms.list'>[number], 'id' | 'from'>;

/** Named one by one up to so many; the longest list is "all other types". */
const MOST_NAMED = 6;

/** The rule in a sentence for each of its parts. */
export function ruleSentences({ payers, freeDays, countsOutages }: Terms, words: Words): readonly string[] {
  const { how } = words.vacancies;
  const of = (payer: VacancyPayer) => unitTypeCodes.filter((type) => payers[type] === payer);
  const always = of('always');
  const inEstates = of('in-estates');
  const never = of('never');
  const named = (types: readonly UnitTypeCode[]) =>
    types.map((type) => words.codes.unitTypes[type].toLowerCase()).join(', ');
  return [
    always.length === 0 ? null : how.always(named(always)),
    always.includes('UDSLUS') ? how.alwaysLaw : null,
    never.length === 0 ? null : how.never(named(never)),
    inEstates.length === 0 ? null : how.inEstates(inEstates.length > MOST_NAMED ? how.otherTypes : named(inEstates)),
    freeDays === 0 ? how.fromFirst : how.freeDays(freeDays),
    countsOutages ? how.outages : how.outagesNot,
  ].filter((sentence) => sentence !== null);
}
