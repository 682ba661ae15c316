import type { IsoDate } from '../../../shared/dates.ts';
import { addDays } from '../../../shared/dates.ts';
import { ruledAnimals, rulesInForce } from '../../../shared/domain/house-rules.ts';
import type { Words } from '../../../shared/text/words.ts';
import type { Format } from '../../lib/format.ts';
import type { ListedEstate } from './AssociationsPart.tsx';

type Rules = ListedEstate['rules'][number];

/** What the rules of an estate say: today, from a day to come, and what they said before, the newest first. */
export interface RulesThroughTime {
  readonly now: string | null;
  readonly coming: readonly string[];
  readonly earlier: readonly string[];
}

/** `rules` newest first. Earlier ones ended the day before the next began. */
export function rulesThroughTime(
  rules: readonly Rules[],
  today: IsoDate,
  words: Words,
  format: Pick<Format, 'date'>,
): RulesThroughTime {
  const inForce = rulesInForce(rules, today);
  const { rulesSentence, rulesWere } = words.settings.associations;
  const since = (rule: Rules): string => rulesSentence(rulesText(rule, words), format.date(rule.from));
  return {
    now: inForce && since(inForce),
    coming: rules.filter(({ from }) => from > today).map(since),
    earlier: rules.flatMap((rule, index) => {
      const next = rules[index - 1];
      if (next === undefined || inForce === null || rule.from >= inForce.from) return [];
      return [rulesWere(rulesText(rule, words), format.date(rule.from), format.date(addDays(next.from, -1)))];
    }),
  };
}

/** "Hund: ja, kat: ja, andre dyr: nej · højst 2 dyr · kun små hunde · rygning kun ude · ro kl. 22.00–07.00 · i snor". */
function rulesText(rules: Rules, { settings, codes }: Words): string {
  const { associations: words } = settings;
  const animals = ruledAnimals.map((animal) => `${codes.animals[animal]}: ${codes.animalAnswers[rules[animal]]}`);
  const { maxAnimals, maxDogSize, quietFrom, quietTo, note } = rules;
  const parts = [
    animals.join(', '),
    ...(maxAnimals === null ? [] : [words.atMost(maxAnimals)]),
    ...(maxDogSize === null || maxDogSize === 'any' ? [] : [words.onlyDogs(codes.dogSizes[maxDogSize])]),
    ...(rules.smoking === 'unknown' ? [] : [codes.smoking[rules.smoking].toLowerCase()]),
    ...(quietFrom && quietTo ? [words.quiet(quietFrom, quietTo)] : []),
    ...(note === null ? [] : [note]),
  ];
  const text = parts.join(' · ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1).replace(/\.$/, '')}`;
}
