import { parseIsoDate } from '../dates.ts';
import { formatDate } from '../domain/dates-da.ts';
import type { Judged, Match } from '../domain/matching/match.ts';
import { countsOf } from '../domain/matching/match.ts';
import type { Verdict } from '../domain/matching/reasons.ts';
import type { RuleCode, RuleKind } from '../domain/matching/rules.ts';
import type { Gap } from '../domain/matching/supply-gap.ts';
import { formatMoney } from '../domain/numbers-da.ts';
import { matching as da } from './da/matching.ts';
import { matching as en } from './en/matching.ts';
import { fill } from './fill.ts';
import type { Language } from './words.ts';

const texts = { da, en } as const;

export function ruleName(rule: RuleCode, language: Language): string {
  return texts[language].rules[rule];
}

/** Why a rule says what it says, with amounts and days as people write them. */
export function judgedSentence({ reason, params }: Pick<Judged, 'reason' | 'params'>, language: Language): string {
  const said = Object.entries(params).map(([name, value]) => [name, saidValue(name, value, language)]);
  return fill(texts[language].reasons[reason], Object.fromEntries(said), language);
}

/** "Alle 9 regler opfyldt", "2 ikke opfyldt, 1 ukendt"; never a sum of them. */
export function matchSummary(match: Pick<Match, 'judged'>, kind: RuleKind, language: Language): string {
  return countsSentence(countsOf(match, kind), language);
}

/** The same of a row of a list, where only the counts are known. */
export function countsSentence(counts: Readonly<Record<Verdict, number>>, language: Language): string {
  const { summary } = texts[language];
  const { pass, fail, unknown } = counts;
  if (fail === 0 && unknown === 0) return summary.allPass(pass);
  const parts = [fail > 0 ? [summary.fails(fail)] : [], unknown > 0 ? [summary.unknown(unknown)] : []];
  return parts.flat().join(', ');
}

/** What stands on every result where the municipality has switched rules off; null where none is. */
export function offSentence({ off }: Pick<Match, 'off'>, language: Language): string | null {
  if (off.length === 0) return null;
  return texts[language].off(off.map((rule) => ruleName(rule, language)).join(', '));
}

/** "7 har hund, 0 ledige boliger tillader hund". */
export function gapSentence({ rule, animal, asking, free, unknown }: Gap, language: Language): string {
  const { gap } = texts[language];
  const said =
    animal === null
      ? [asksFor(rule, asking, language), gap.free(free)]
      : [gap.keeps(asking, gap.animals[animal]), gap.allows(free, gap.animals[animal])];
  return [...said, ...(unknown > 0 ? [gap.unknown(unknown)] : [])].join(', ');
}

/** What is to be avoided is no thing to have. */
function asksFor(rule: Gap['rule'], asking: number, language: Language): string {
  const { gap } = texts[language];
  return rule === 'avoid-area' || rule === 'avoid-estate' || rule === 'avoid-type'
    ? gap.avoids(asking, gap.avoided[rule])
    : gap.asks(asking, ruleName(rule, language));
}

function saidValue(name: string, value: string | number, language: Language): string | number {
  if (typeof value === 'number') return name.endsWith('Ore') ? formatMoney(value) : value;
  const date = language === 'da' ? parseIsoDate(value) : null;
  return date === null ? value : formatDate(date);
}
