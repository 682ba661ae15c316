import type { Output } from '../../../../shared/contract/index.ts';
import type { UnitId } from '../../../../shared/ids.ts';
import type { TestEngine } from '../../../helpers/engine.ts';

export type History = Output<'units.history'>;
export type ToldAct = History['acts'][number];

export const WHOLE = { year: null, kind: null, personId: null, offset: 0, limit: 100 } as const;

/** The number of the newest act of this sign-in that can be undone. */
export async function lastSeq(test: TestEngine): Promise<number> {
  const { undo } = await test.must('changes.last', {});
  if (!undo?.mayUndo) throw new Error('the last act cannot be undone');
  return undo.seq;
}

/** One step back, as Ctrl Z does it. */
export async function undoLast(test: TestEngine): Promise<Output<'changes.undo'>> {
  const { undo } = await test.must('changes.last', {});
  if (undo === null) throw new Error('nothing can be undone');
  return test.must('changes.undo', { seq: undo.seq });
}

export function historyOf(
  test: TestEngine,
  id: UnitId,
  more: Partial<Parameters<typeof test.must<'units.history'>>[1]> = {},
): Promise<History> {
  return test.must('units.history', { id, ...WHOLE, ...more });
}

/** "units.rent_ore: 287500 → 300000": an act's fields in one line each. */
export function linesOf(act: ToldAct | undefined): readonly string[] {
  return (act?.changes ?? []).flatMap(({ table, what, fields }) =>
    fields.map(({ field, before, after, hidden }) =>
      hidden !== null ? `${what} ${table}.${field}: hidden` : `${what} ${table}.${field}: ${before} → ${after}`,
    ),
  );
}
