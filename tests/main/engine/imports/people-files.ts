import writeExcelFile from 'write-excel-file/node';
import { readTable } from '../../../../main/reader/read.ts';
import type { LookedRow } from '../../../../shared/contract/import-shapes.ts';
import type { Input, Output } from '../../../../shared/contract/index.ts';
import type { RawTable } from '../../../../shared/table.ts';
import type { TestEngine } from '../../../helpers/engine.ts';
import { objectsOf } from '../../../helpers/homes.ts';
import { stage } from './staged.ts';

type What = Input<'imports.applyResidents'>;
type Filter = Input<'imports.residentRows'>['filter'];

type Cell = string | number | Date | null;

/** A workbook as Excel saves it: dates are dates, and numbers have lost their first zero. */
export async function workbookOf(rows: readonly (readonly Cell[])[]): Promise<RawTable> {
  const cells = rows.map((row) =>
    row.map((value) => (value instanceof Date ? { value, format: 'dd-mm-yyyy' } : value === null ? null : { value })),
  );
  const read = await readTable('borgere.xlsx', await writeExcelFile(cells as never).toBuffer());
  if (!read.ok) throw new Error(`the reader refused the file: ${read.error.code}`);
  return read.value;
}

export function peopleOf(engine: TestEngine) {
  const apply = async (what: What): Promise<Output<'imports.applyResidents'>> => {
    await engine.confirmPassword();
    return engine.must(what.kind === 'residents' ? 'imports.applyResidents' : 'imports.applyWaiting', what);
  };
  const look = (what: What) =>
    engine.must(what.kind === 'residents' ? 'imports.previewResidents' : 'imports.previewWaiting', what);
  return {
    apply,
    look,
    staged: (kind: What['kind'], table: RawTable) => stage(engine, kind, table),
    rows: async (what: What, filter: Filter): Promise<readonly LookedRow[]> => {
      await look(what);
      const operation = what.kind === 'residents' ? 'imports.residentRows' : 'imports.waitingRows';
      const { stagingId } = what;
      return objectsOf<LookedRow>((await engine.must(operation, { stagingId, filter, offset: 0, limit: 50 })) as never);
    },
  };
}
