import type { Input, Output } from '../../../shared/contract/index.ts';
import { FIRST_CHECKLISTS } from '../../../shared/domain/cti.ts';
import { FIRST_REFUSION } from '../../../shared/domain/refusion.ts';
import type { EntryId } from '../../../shared/ids.ts';
import { ok } from '../../../shared/result.ts';
import type { WriteContext } from '../context.ts';
import type { ReadableDb } from '../db/database.ts';
import type { Saved } from '../resident-page/noting.ts';
import * as rows from './lists.repository.ts';

type Lists = Output<'supportLists.get'>;

/** What the municipality has written, else what ships. */
export function supportLists(db: ReadableDb): Lists {
  const checklists = rows.newestChecklists(db);
  const refusion = rows.newestRefusion(db);
  return {
    checklists: {
      lists: checklists
        ? (JSON.parse(checklists.content) as Lists['checklists']['lists'])
        : FIRST_CHECKLISTS.map(({ list, items }) => ({ list, items: [...items] })),
      kept: checklists && { from: checklists.from, by: checklists.by },
    },
    refusion: {
      rules: refusion ? (JSON.parse(refusion.content) as Lists['refusion']['rules']) : [...FIRST_REFUSION],
      kept: refusion && { from: refusion.from, by: refusion.by },
    },
  };
}

/** New checklists for all. What is ticked already stays ticked. */
export function setChecklists(context: WriteContext, { lists }: Input<'supportLists.setChecklists'>): Saved {
  const { db, today, session } = context;
  const id: EntryId = context.newId<'entry'>();
  rows.insertChecklists(db, id, lists, { on: today, by: session.user.id });
  return ok({ id });
}

export function setRefusion(context: WriteContext, { rules }: Input<'supportLists.setRefusion'>): Saved {
  const { db, today, session } = context;
  const id: EntryId = context.newId<'entry'>();
  rows.insertRefusion(db, id, rules, { on: today, by: session.user.id });
  return ok({ id });
}
