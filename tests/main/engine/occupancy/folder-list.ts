import type { ReadContext } from '../../../../main/engine/context.ts';
import type { Connection } from '../../../../main/engine/db/connection.ts';
import { readable } from '../../../../main/engine/db/database.ts';
import type { ExportFormat } from '../../../../main/engine/export/make-file.ts';
import type { Wish } from '../../../../main/engine/occupancy/make-list.ts';
import { FIRST, TODAY } from '../../../helpers/engine.ts';
import { openData } from '../../../helpers/open-data.ts';
import type { ListFile } from './list-files.ts';
import { dayColumns, secondDay, type World } from './two-worlds.ts';

/** The parts of the program that make a list; a leaky build has one of them exchanged. */
export interface Build {
  readonly makeList: typeof import('../../../../main/engine/occupancy/make-list.ts').makeList;
  readonly listTable: typeof import('../../../../main/engine/occupancy/list-table.ts').listTable;
  readonly listFileName: typeof import('../../../../main/engine/occupancy/list-table.ts').listFileName;
  readonly makeFile: typeof import('../../../../main/engine/export/make-file.ts').makeFile;
}

/** As this build is now: imported anew, so that an exchanged part is taken. */
export async function importBuild(): Promise<Build> {
  const { makeList } = await import('../../../../main/engine/occupancy/make-list.ts');
  const { listTable, listFileName } = await import('../../../../main/engine/occupancy/list-table.ts');
  const { makeFile } = await import('../../../../main/engine/export/make-file.ts');
  return { makeList, listTable, listFileName, makeFile };
}

/** A world's data, opened without its engine: a list made of them leaves no trace, so that each format finds the same. */
export async function openFolder({ engine }: World): Promise<Connection> {
  await engine.must('session.lock', { reason: 'asked' });
  return (await openData(engine.folder, FIRST.login, FIRST.password)).connection;
}

/** The list of changes as it would leave, made by the given build. */
export async function fileOf(
  { makeList, listTable, listFileName, makeFile }: Build,
  connection: Connection,
  { association: associationId }: World,
  format: ExportFormat,
): Promise<ListFile> {
  const session = { user: { name: FIRST.name } };
  const context = { db: readable(connection), session, today: TODAY } as unknown as ReadContext;
  const wish: Wish = { associationId, on: secondDay, changesOnly: true, columns: [...dayColumns], purpose: 'Kontrol' };
  const list = makeList(context, wish);
  if (!list.ok) throw new Error(list.error.code);
  const terms = { purpose: 'Kontrol', basis: 'almenbolig-59' } as const;
  const head = {
    municipality: 'Lindeby',
    madeAt: '2026-11-23T08:00:00.000Z',
    recipient: 'Rikke Fisker',
    isSealed: false,
    terms,
  };
  const { bytes } = await makeFile(format, listTable(head, list.value));
  return { bytes, fileName: listFileName(list.value, format), rows: list.value.rows.length };
}
