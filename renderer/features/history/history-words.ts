import type { Output } from '../../../shared/contract/index.ts';
import { roles } from '../../../shared/domain/users.ts';
import { operationName } from '../../../shared/text/operations.ts';
import { outcomeSentence } from '../../../shared/text/outcomes.ts';
import type { Language, Words } from '../../../shared/text/words.ts';

export type HistoryAct = Output<'units.history'>['acts'][number];

/** "Rettede bolig", "Fortrød: Rettede bolig", "Rettede bolig (afvist: ingen adgang)". */
export function actText({ operation, undoing, outcome }: HistoryAct, words: Words, language: Language): string {
  if (undoing !== null) {
    const act = operationName(undoing.operation, language);
    return undoing.depth % 2 === 1 ? words.changes.undone(act) : words.changes.redone(act);
  }
  const name = operationName(operation, language);
  return outcome === 'done' ? name : `${name} (${outcomeSentence(outcome, language)})`;
}

/** "Mette Kjær (dig) · Leder, Administrator". */
export function whoText({ actor, own, role }: HistoryAct, words: Words): string {
  const name = actor ?? words.changes.nobody;
  const held = roles.filter((known) => role?.split('+').includes(known)).map((known) => words.codes.roles[known]);
  const who = own ? `${name} (${words.changes.own})` : name;
  return held.length === 0 ? who : `${who} · ${held.join(', ')}`;
}

/** Acts by the day on which they were done, in their own order. */
export function actsByDay(
  acts: readonly HistoryAct[],
): readonly (readonly [HistoryAct['on'], readonly HistoryAct[]])[] {
  const days = new Map<HistoryAct['on'], HistoryAct[]>();
  for (const act of acts) {
    const day = days.get(act.on);
    if (day) day.push(act);
    else days.set(act.on, [act]);
  }
  return [...days];
}
