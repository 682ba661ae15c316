import type { Output } from '../../../shared/contract/index.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import { addDays } from '../../../shared/dates.ts';
import { rulesInForce } from '../../../shared/domain/house-rules.ts';
import type { Paragraph } from '../../../shared/domain/paragraphs.ts';
import { paragraphs } from '../../../shared/domain/paragraphs.ts';
import type { Criterion } from '../../../shared/domain/visitation.ts';
import type { Words } from '../../../shared/text/words.ts';
import type { Problems } from '../../lib/drafted-act.ts';

export type CriteriaVersion = Output<'criteria.list'>[number];

export interface CriteriaValues {
  readonly paragraph: Paragraph | null;
  readonly from: IsoDate | null;
  readonly lines: readonly Criterion[];
}

/** The versions of one paragraph: what holds today, what is to come, and what held before. */
export interface ParagraphCriteria {
  readonly paragraph: Paragraph;
  readonly now: CriteriaVersion | null;
  readonly coming: readonly CriteriaVersion[];
  /** With the last day on which each held. */
  readonly earlier: readonly (CriteriaVersion & { readonly to: IsoDate })[];
}

/** In the order of the law; the engine gives the versions newest first. */
export function byParagraph(versions: readonly CriteriaVersion[], today: IsoDate): readonly ParagraphCriteria[] {
  return paragraphs.flatMap((paragraph): ParagraphCriteria[] => {
    const own = versions.filter((version) => version.paragraph === paragraph);
    if (own.length === 0) return [];
    const now = rulesInForce(own, today);
    const past = own.filter(({ from }) => now !== null && from < now.from);
    const earlier = past.map((version) => {
      const next = own.filter(({ from }) => from > version.from).at(-1);
      return { ...version, to: addDays(next?.from ?? today, -1) };
    });
    return [{ paragraph, now, coming: own.filter(({ from }) => from > today), earlier }];
  });
}

/** Usually one line changes: the rest is as it was. A line that stays keeps its code. */
export function newVersion(known: ParagraphCriteria | null, today: IsoDate): CriteriaValues {
  const last = known?.coming[0] ?? known?.now;
  return {
    paragraph: known?.paragraph ?? null,
    from: today,
    lines: last?.criteria ?? [{ code: codeFor([]), text: '' }],
  };
}

/** The code tells one line from another in what was decided; nobody reads it. */
export function codeFor(lines: readonly Criterion[]): string {
  const taken = new Set(lines.map(({ code }) => code));
  let number = 1;
  while (taken.has(`kriterium-${number}`)) number += 1;
  return `kriterium-${number}`;
}

export function lineId(at: number): string {
  return `criterion-${at}`;
}

/** What is wrong, by the id of its field, the first field first. */
export function criteriaProblems(
  { paragraph, from, lines }: CriteriaValues,
  versions: readonly CriteriaVersion[],
  { visitation }: Words,
): Problems {
  const text = visitation.criteria;
  const isTaken = versions.some((version) => version.paragraph === paragraph && version.from === from);
  const said = lines.map((line) => line.text.trim().toLowerCase());
  const wrong = said.flatMap((line, at): [string, string][] => {
    if (line === '') return [[lineId(at), text.lineMissing]];
    return said.indexOf(line) < at ? [[lineId(at), text.lineTwice]] : [];
  });
  return {
    ...(paragraph === null && { 'criteria-paragraph': text.paragraphMissing }),
    ...(from === null && { 'criteria-from': text.dayMissing }),
    ...(isTaken && { 'criteria-from': text.dayTaken }),
    ...(lines.length === 0 && { 'add-criterion': text.lineMissing }),
    ...Object.fromEntries(wrong),
  };
}
