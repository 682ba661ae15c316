import { z } from 'zod';
import { importFields } from '../domain/import-columns.ts';
import { query, task } from './define.ts';
import { count, id, requiredLine } from './fields.ts';

export const importKinds = ['units', 'tenancies'] as const;
export const problemCodes = [
  'required',
  'not-a-date',
  'not-a-number',
  'not-money',
  'not-an-address',
  'not-a-post-code',
  'unknown-post-code',
  'unknown-type',
  'not-yes-no',
  'unknown-association',
  'unknown-estate',
  'unknown-unit',
  'duplicate-in-file',
  'too-long',
  'ends-before-start',
  'tenancy-overlaps',
  'belongs-elsewhere',
  'ambiguous-unit',
  'not-an-animal-rule',
  'out-of-range',
  'not-a-number-id',
  'not-a-name',
  'unknown-condition',
  'unknown-kind',
  'overlaps-in-file',
  'spreadsheet-error',
  'may-not-unshield',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** Column index in the file (as text) -> field. */
export const mapping = z.record(z.string().regex(/^[0-9]{1,3}$/), z.enum(importFields));

const problem = z.strictObject({
  /** The line as a person counts it in the file; the header's column title. */
  row: count,
  column: z.string().nullable(),
  value: z.string().nullable(),
  code: z.enum(problemCodes),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});

const what = z.strictObject({ stagingId: id<'staging'>(), kind: z.enum(importKinds), headerLine: count, mapping });

const report = z.strictObject({
  rows: count,
  accepted: count,
  skippedLines: z.array(count).max(1000),
  created: count,
  changed: count,
  unchanged: count,
  newAssociations: z.array(z.string()).max(1000),
  newEstates: z.array(z.string()).max(1000),
  problems: z.array(problem).max(1000),
  problemCount: count,
  /** What the first rows become; `was` holds the old value of a changed field. */
  sample: z
    .array(
      z.strictObject({
        row: count,
        outcome: z.enum(['new', 'changed', 'unchanged', 'problem']),
        title: z.string(),
        fields: z.array(
          z.strictObject({ field: z.enum(importFields), value: z.string().nullable(), was: z.string().nullable() }),
        ),
      }),
    )
    .max(50),
  applied: z.boolean(),
});

const inspected = z.strictObject({
  fileName: z.string(),
  format: z.enum(['csv', 'xlsx']),
  sheet: z.string().nullable(),
  encoding: z.string().nullable(),
  separator: z.string().nullable(),
  lines: count,
  headerLine: count,
  headers: z.array(z.string()).max(200),
  suggested: mapping,
  firstRows: z.array(z.strictObject({ line: count, cells: z.array(z.string()).max(200) })).max(10),
  skippedLines: z.array(count).max(1000),
  warnings: z
    .array(z.strictObject({ code: z.string(), line: count.nullable(), column: z.string().nullable() }))
    .max(100),
});

export const importsContract = {
  /** A file that the reader has parsed waits in memory until it is imported, replaced, or the app locks. */
  'imports.inspect': query({
    permission: 'units:import',
    audit: 'none',
    input: z.strictObject({ stagingId: id<'staging'>(), kind: z.enum(importKinds), headerLine: count.nullable() }),
    output: inspected,
  }),
  'imports.previewUnits': query({ permission: 'units:import', audit: 'none', input: what, output: report }),
  'imports.previewTenancies': query({ permission: 'tenancies:import', audit: 'list', input: what, output: report }),
  'imports.applyUnits': task({ permission: 'units:import', audit: 'write', input: what, output: report }),
  'imports.applyTenancies': task({
    permission: 'tenancies:import',
    audit: 'write',
    reauth: true,
    input: what,
    output: report,
  }),
} as const;

/** `--map FILE` of the command line: column title -> field. */
export const mappingFile = z.record(requiredLine(200), z.enum(importFields));
