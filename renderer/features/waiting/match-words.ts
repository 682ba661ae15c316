import type { MatchedHomeRow } from '../../../shared/contract/matching.ts';
import { countsSentence, ruleName } from '../../../shared/text/match-sentences.ts';
import type { Language, Words } from '../../../shared/text/words.ts';

type Matched = Pick<MatchedHomeRow, 'must' | 'passed' | 'failing' | 'unknown' | 'fits' | 'unfits'>;

/** "Alle 9 regler opfyldt", "1 ikke opfyldt, 1 ukendt". */
export function mustText({ passed, failing, unknown }: Matched, language: Language): string {
  return countsSentence({ pass: passed, fail: failing.length, unknown: unknown.length }, language);
}

/** The rules that say no or that nobody can answer, by name. */
export function againstText({ failing, unknown }: Matched, language: Language): string {
  return [...failing, ...unknown].map((rule) => ruleName(rule, language)).join(', ');
}

/** "2 taler for, 1 taler imod". */
export function fitText({ fits, unfits }: Matched, { waiting }: Words): string {
  const parts = [
    ...(fits.length > 0 ? [waiting.match.fits(fits.length)] : []),
    ...(unfits.length > 0 ? [waiting.match.unfits(unfits.length)] : []),
  ];
  return parts.length === 0 ? waiting.match.noFit : parts.join(', ');
}
