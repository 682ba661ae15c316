import { z } from 'zod';
import { command, page, query, survey, task } from './define.ts';
import { count, id, limit, offset } from './fields.ts';
import { importKinds, inspected, kept, lookedRow, report, rowFilters, what } from './import-shapes.ts';

const rowsOf = z.strictObject({ stagingId: id<'staging'>(), filter: z.enum(rowFilters), offset, limit });
const rowsOut = page(lookedRow, { kind: z.enum(importKinds) });
const applied = what.extend({ kept: kept.optional() });
const staged = z.strictObject({ stagingId: id<'staging'>() });
const markedCopy = z.strictObject({
  fileName: z.string(),
  bytes: z.instanceof(Uint8Array),
  faults: count,
});

const people = { permission: 'residents:import', audit: 'write', reauth: true } as const;

export const importsContract = {
  /** A file that the reader has parsed waits in memory until it is imported, replaced, or the app locks. */
  'imports.inspect': query({
    permission: 'units:import',
    audit: 'none',
    input: z.strictObject({ stagingId: id<'staging'>(), kind: z.enum(importKinds), headerLine: count.nullable() }),
    output: inspected,
  }),
  /** What becomes of every row. It is kept beside the file: `rows` and `markedCopy` answer from the last look. */
  'imports.previewUnits': survey({ permission: 'units:import', audit: 'list', input: what, output: report }),
  'imports.previewTenancies': survey({ permission: 'tenancies:import', audit: 'list', input: what, output: report }),
  'imports.previewResidents': survey({ permission: 'residents:import', audit: 'list', input: what, output: report }),
  'imports.previewWaiting': survey({ permission: 'residents:import', audit: 'list', input: what, output: report }),
  'imports.unitRows': query({ permission: 'units:import', audit: 'list', input: rowsOf, output: rowsOut }),
  'imports.tenancyRows': query({ permission: 'tenancies:import', audit: 'list', input: rowsOf, output: rowsOut }),
  'imports.residentRows': query({ permission: 'residents:import', audit: 'list', input: rowsOf, output: rowsOut }),
  'imports.waitingRows': query({ permission: 'residents:import', audit: 'list', input: rowsOf, output: rowsOut }),
  /** The same rows as a workbook, with the faults of the last look marked. */
  'imports.markedCopy': survey({ permission: 'units:import', audit: 'list', input: staged, output: markedCopy }),
  'imports.applyUnits': task({ permission: 'units:import', audit: 'write', input: applied, output: report }),
  'imports.applyTenancies': task({
    permission: 'tenancies:import',
    audit: 'write',
    reauth: true,
    input: applied,
    output: report,
  }),
  'imports.applyResidents': task({ ...people, input: applied, output: report }),
  'imports.applyWaiting': task({ ...people, input: applied, output: report }),
  'imports.forgetMapping': command({
    permission: 'units:import',
    audit: 'write',
    input: z.strictObject({ id: id<'import-mapping'>() }),
    output: z.strictObject({ id: id<'import-mapping'>() }),
  }),
} as const;
