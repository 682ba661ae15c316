import type { Input, Output } from '../../../shared/contract/index.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import type { CtiList } from '../../../shared/domain/cti.ts';
import { shippedItems } from '../../../shared/domain/cti.ts';
import type { RefusionCode } from '../../../shared/domain/refusion.ts';
import type { Words } from '../../../shared/text/words.ts';
import type { Problems } from '../../lib/drafted-act.ts';

type Lists = Output<'supportLists.get'>;

/** One text for each list, an item on each line. */
export type ChecklistValues = Readonly<Record<CtiList, string>>;

/** A shipped item by its words, else the municipality's own. */
export function itemName(item: string, { codes }: Words): string {
  return (codes.ctiItems as Readonly<Record<string, string>>)[item] ?? item;
}

export function checklistTexts({ checklists }: Lists, words: Words): ChecklistValues {
  const textOf = (list: CtiList): string =>
    (checklists.lists.find((one) => one.list === list)?.items ?? []).map((item) => itemName(item, words)).join('\n');
  return {
    contact: textOf('contact'),
    'phase-1': textOf('phase-1'),
    'phase-2': textOf('phase-2'),
    'phase-3': textOf('phase-3'),
    fidelity: textOf('fidelity'),
  };
}

const MOST_ITEMS = 30;
const LONGEST_ITEM = 160;

const linesOf = (text: string): readonly string[] => [
  ...new Set(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  ),
];

export function checklistProblems(values: ChecklistValues, { grants }: Words): Problems {
  const text = grants.lists;
  return Object.fromEntries(
    Object.entries(values).flatMap(([list, said]) => {
      const lines = linesOf(said);
      const isLong = lines.length > MOST_ITEMS || lines.some((line) => line.length > LONGEST_ITEM);
      if (lines.length > 0 && !isLong) return [];
      return [[`list-${list}`, isLong ? text.linesLong : text.linesMissing]];
    }),
  );
}

/** A line that says what a shipped item says is that item: what was ticked stays ticked. */
export function checklistInput(values: ChecklistValues, words: Words): Input<'supportLists.setChecklists'> {
  const keyOf = (line: string) => shippedItems.find((item) => words.codes.ctiItems[item] === line) ?? line;
  return {
    lists: Object.entries(values).map(([list, said]) => ({ list: list as CtiList, items: linesOf(said).map(keyOf) })),
  };
}

export interface RuleValues {
  readonly code: RefusionCode;
  readonly number: number | null;
  readonly from: IsoDate | null;
  readonly source: string;
}

export function ruleValues({ refusion }: Lists, { grants }: Words): readonly RuleValues[] {
  return refusion.rules.map((rule) => ({ ...rule, source: rule.source ?? grants.refusion.sources[rule.code] }));
}

export function ruleProblems(rules: readonly RuleValues[], { grants }: Words): Problems {
  return Object.fromEntries(
    rules.flatMap(({ number, from, source }, index) =>
      number === null || from === null || source.trim() === ''
        ? [[`rule-${index}`, grants.lists.ruleMissing] as const]
        : [],
    ),
  );
}

export function ruleInput(rules: readonly RuleValues[]): Input<'supportLists.setRefusion'> {
  return {
    rules: rules.flatMap(({ code, number, from, source }) =>
      number === null || from === null ? [] : [{ code, number, from, source: source.trim() }],
    ),
  };
}
