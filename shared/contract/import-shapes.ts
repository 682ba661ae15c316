import { z } from 'zod';
import { importFields } from '../domain/import-columns.ts';
import { count, id, isoDate, line, requiredLine } from './fields.ts';

// What an import takes and tells: the shapes beside the operations of imports.ts.

export const importKinds = ['units', 'tenancies', 'residents', 'waiting'] as const;
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
  'needs-other-role',
  'not-a-person-number',
  'birth-date-differs',
  'in-future',
  'unknown-worker',
  'unknown-way',
  'unknown-course',
  'unknown-urgency',
  'unknown-paragraph',
  'before-asked',
  'urgency-needs-reason',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** Most things that a person decides one by one in a file; what is left is decided by `rest`. */
const MAX_DECISIONS = 5_000;

/** Column index in the file (as text) -> field. */
export const mapping = z.record(z.string().regex(/^[0-9]{1,3}$/), z.enum(importFields));

const field = z.enum(importFields);
export const alikeAnswers = ['same', 'new'] as const;

/** What a person says of things in the file that look like something of ours. Nothing is joined without it. */
const decisions = z.strictObject({
  places: z
    .array(
      z.strictObject({
        kind: z.enum(['association', 'estate']),
        name: line(120),
        /** The association of an estate as the file names it. */
        within: line(120).nullable(),
        sameAs: z.uuid().nullable(),
      }),
    )
    .max(500),
  /** `sameAs` is our record, or null for something new. It counts only while the file still looks like that very one. */
  rows: z.array(z.strictObject({ line: count, sameAs: line(40).nullable() })).max(MAX_DECISIONS),
  rest: z.enum(alikeAnswers).nullable(),
});

/** A staged file and how it is to be read. */
export const what = z.strictObject({
  stagingId: id<'staging'>(),
  kind: z.enum(importKinds),
  headerLine: count,
  mapping,
  decisions: decisions.optional(),
});

/** What stays as it is with us: some fields in every row, and of some lines some fields or (null) all. */
export const kept = z.strictObject({
  fields: z.array(field).max(importFields.length),
  rows: z
    .array(z.strictObject({ line: count, fields: z.array(field).max(importFields.length).nullable() }))
    .max(MAX_DECISIONS),
});

const problem = z.strictObject({
  /** The line as a person counts it in the file; the header's column title. */
  row: count,
  column: z.string().nullable(),
  value: z.string().nullable(),
  code: z.enum(problemCodes),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});

/** A place that the file names almost as one of ours is named. */
const nearPlace = z.strictObject({
  kind: z.enum(['association', 'estate']),
  name: z.string(),
  within: z.string().nullable(),
  sameAs: z.uuid(),
  ours: z.string(),
  decided: z.enum(alikeAnswers).nullable(),
});

export const report = z.strictObject({
  rows: count,
  accepted: count,
  skippedLines: z.array(count).max(1000),
  created: count,
  changed: count,
  unchanged: count,
  /** Rows that were left out by a person, or are the same home as an earlier row. */
  leftOut: count,
  newAssociations: z.array(z.string()).max(1000),
  newEstates: z.array(z.string()).max(1000),
  problems: z.array(problem).max(1000),
  problemCount: count,
  /** How many of the changed rows change just these fields. */
  changes: z.array(z.strictObject({ fields: z.array(field), rows: count })).max(500),
  nearPlaces: z.array(nearPlace).max(500),
  /** Rows that look like something of ours, or like an earlier row; and what of all that is not decided yet. */
  alike: count,
  undecided: count,
  /** Of the places that the file speaks of: what is with us and not in the file. `isWhole`: the file does not name the estate at all. */
  missing: z
    .array(z.strictObject({ association: z.string().nullable(), estate: z.string(), count, isWhole: z.boolean() }))
    .max(500),
  missingCount: count,
  /** Lines of new residents who are under 18: that warns, and refuses nothing. */
  underAge: z.array(count).max(1000),
  applied: z.boolean(),
});

export const inspected = z.strictObject({
  fileName: z.string(),
  format: z.enum(['csv', 'xlsx']),
  sheet: z.string().nullable(),
  encoding: z.string().nullable(),
  separator: z.string().nullable(),
  lines: count,
  headerLine: count,
  headers: z.array(z.string()).max(200),
  /** What is remembered of such a file, else what the titles say. */
  suggested: mapping,
  /** Null when no such file was imported before. `columns` came from memory and not from their titles. */
  remembered: z
    .strictObject({
      id: id<'import-mapping'>(),
      on: isoDate,
      columns: z.array(count).max(200),
      gained: z.array(z.string()).max(200),
      lost: z.array(z.strictObject({ title: z.string(), field })).max(200),
    })
    .nullable(),
  firstRows: z.array(z.strictObject({ line: count, cells: z.array(z.string()).max(200) })).max(10),
  skippedLines: z.array(count).max(1000),
  warnings: z
    .array(z.strictObject({ code: z.string(), line: count.nullable(), column: z.string().nullable() }))
    .max(100),
});

export const rowFilters = ['new', 'changed', 'unchanged', 'problem', 'alike', 'missing'] as const;

/** One row of a looked-through file. Values are ours to word: codes, ISO dates, øre, `yes` and `no`. */
export const lookedRow = {
  /** Null for what is not in the file. */
  line: count.nullable(),
  outcome: z.enum(['new', 'changed', 'unchanged', 'problem', 'missing']),
  title: z.string(),
  estate: z.string().nullable(),
  fields: z.array(z.strictObject({ field, value: z.string().nullable(), was: z.string().nullable() })),
  faults: z.array(problem.omit({ row: true })),
  /** What the row looks like; `title` is null where our place may not be told. `line`: an earlier row of the file. */
  alike: z
    .strictObject({
      sameAs: z.string(),
      title: z.string().nullable(),
      line: count.nullable(),
      because: z.enum(['address', 'spelling', 'name', 'person-name', 'person-birth']),
    })
    .nullable(),
  decided: z.enum(alikeAnswers).nullable(),
};

export type LookedRow = z.infer<z.ZodObject<typeof lookedRow>>;

/** `--map FILE` of the command line: column title -> field. */
export const mappingFile = z.record(requiredLine(200), field);
