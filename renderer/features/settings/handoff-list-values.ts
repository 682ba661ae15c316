import type { Input, Output } from '../../../shared/contract/index.ts';
import type { HandoffParty, HandoffType } from '../../../shared/domain/handoffs.ts';
import { shelterConditions } from '../../../shared/domain/handoffs.ts';
import type { DueEvent, DueRule } from '../../../shared/domain/handoffs-deadlines.ts';
import { type StepGroup, shippedSteps } from '../../../shared/domain/handoffs-templates.ts';
import { words as languages, type Words } from '../../../shared/text/words.ts';
import type { Problems } from '../../lib/drafted-act.ts';

export type HandoffTemplate = Output<'handoffLists.get'>['templates'][number];
export type Tariff = Output<'handoffLists.get'>['tariffs'][number];

/** How the days of a deadline are counted from its event. */
export const dueWhens = ['before', 'after', 'workdays'] as const;
type DueWhen = (typeof dueWhens)[number];

export interface StepLine {
  /** Tells one line from another while they are moved; nobody reads it. */
  readonly id: string;
  readonly words: string;
  readonly group: StepGroup;
  readonly party: HandoffParty;
  readonly days: number | null;
  readonly when: DueWhen;
  readonly event: DueEvent;
  readonly source: string;
}

const MOST_BEFORE = 60;
const CONDITIONS: readonly string[] = shelterConditions;

/** A shipped step by its words, else the municipality's own. */
export function stepWords(item: string, { codes }: Words): string {
  const shipped: Readonly<Record<string, string>> = codes.handoffSteps;
  return Object.hasOwn(shipped, item) ? (shipped[item] ?? item) : item;
}

export function stepLines({ steps }: HandoffTemplate, words: Words): readonly StepLine[] {
  return steps.map(({ item, group, party, event, days, isWorkdays, source }) => ({
    ...{ id: item, words: stepWords(item, words), group, party, event, source: source ?? '' },
    days: Math.abs(days),
    when: days < 0 ? 'before' : isWorkdays ? 'workdays' : 'after',
  }));
}

export function emptyLine(lines: readonly StepLine[]): StepLine {
  const taken = new Set(lines.map(({ id }) => id));
  let number = 1;
  while (taken.has(`ny-${number}`)) number += 1;
  const due = { days: 0, when: 'before', event: 'discharged' } as const;
  return { id: `ny-${number}`, words: '', group: 'home', party: 'caseworker', ...due, source: '' };
}

/** A condition of § 110 in its own checklist: the law has it there. */
export function isOfLaw(type: HandoffType, { id }: StepLine): boolean {
  return type === 'shelter' && CONDITIONS.includes(id);
}

/** The line with its neighbour: up is -1, down is 1. */
export function moved(lines: readonly StepLine[], at: number, by: -1 | 1): readonly StepLine[] {
  const [line, other] = [lines[at], lines[at + by]];
  if (line === undefined || other === undefined) return lines;
  return lines.map((one, index) => (index === at ? other : index === at + by ? line : one));
}

export type LineField = 'words' | 'days';

export function lineId(id: string, field: LineField): string {
  return `${field}-${id}`;
}

/** What is wrong with one line, by its field. */
export function lineFaults(
  line: StepLine,
  lines: readonly StepLine[],
  { handoffs }: Words,
): Readonly<Partial<Record<LineField, string>>> {
  const text = handoffs.lists.problems;
  const same = (one: StepLine) => one.words.trim().toLowerCase() === line.words.trim().toLowerCase();
  const isTwice = lines.find(same)?.id !== line.id;
  const words = line.words.trim() === '' ? text.words : isTwice ? text.twice : null;
  const isFarBefore = line.when === 'before' && (line.days ?? 0) > MOST_BEFORE;
  const days = line.days === null ? text.days : isFarBefore ? text.daysBefore : null;
  return { ...(words !== null && { words }), ...(days !== null && { days }) };
}

/** What is wrong, by the id of its field, the first field first. */
export function templateProblems(lines: readonly StepLine[], words: Words): Problems {
  if (lines.length === 0) return { 'add-step': words.handoffs.lists.problems.empty };
  return Object.fromEntries(
    lines.flatMap((line) =>
      Object.entries(lineFaults(line, lines, words)).map(([field, said]) => [
        lineId(line.id, field as LineField),
        said,
      ]),
    ),
  );
}

/** A line that says what a shipped step says is that step, in either language. */
export function templateInput(
  type: HandoffType,
  lines: readonly StepLine[],
  words: Words,
): Input<'handoffLists.setTemplate'> {
  const itemOf = (line: StepLine): string => {
    if (isOfLaw(type, line)) return line.id;
    const said = line.words.trim();
    const shipped = shippedSteps.find((step) =>
      Object.values(languages).some(({ codes }) => codes.handoffSteps[step] === said),
    );
    return shipped ?? (Object.hasOwn(words.codes.handoffSteps, said) ? said[0]?.toUpperCase() + said.slice(1) : said);
  };
  return {
    type,
    steps: lines.map((line) => ({
      ...{ item: itemOf(line), group: line.group, party: line.party, ...ruleOf(line) },
      source: line.source.trim() === '' ? null : line.source.trim(),
    })),
  };
}

function ruleOf({ days, when, event }: StepLine): DueRule {
  const count = days ?? 0;
  return { event, days: when === 'before' && count > 0 ? -count : count, isWorkdays: when === 'workdays' };
}

/** "2 dage før udskrivningen". */
export function dueWords(type: HandoffType, line: StepLine, { handoffs }: Words): string {
  const { due, events, release } = handoffs.lists;
  const event = type === 'release' && line.event === 'discharged' ? release : events[line.event];
  return line.days === null || line.days === 0 ? due.same(event) : due[line.when](line.days, event);
}
