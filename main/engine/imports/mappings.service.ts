import type { Input, Output } from '../../../shared/contract/index.ts';
import { foldWords } from '../../../shared/domain/danish-text.ts';
import type { ImportField, ImportKind } from '../../../shared/domain/import-columns.ts';
import { fieldsOf, suggestMapping } from '../../../shared/domain/import-columns.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import type { WriteContext } from '../context.ts';
import type { ReadableDb } from '../db/database.ts';
import type { Writing } from '../writing.ts';
import type { RememberedColumn, RememberedMapping } from './mappings.repository.ts';
import { findMappings, insertMapping, isNameOfSomebody, removeMapping, updateMapping } from './mappings.repository.ts';
import { marksOf, shapeOf } from './title-marks.ts';

type Mapping = Readonly<Record<string, ImportField>>;
type Recalled = Pick<Output<'imports.inspect'>, 'suggested' | 'remembered'>;

const MOST_SHAPES = 50;
/** Of what was used before, so much must be there again for a file of another shape to be the same kind of file. */
const LIKE_ENOUGH = 0.6;
const FEWEST_ALIKE = 3;

/** What is remembered of a file with these titles, laid over what the titles themselves say; and what came and went since. */
export function recall(db: ReadableDb, kind: ImportKind, headers: readonly string[]): Recalled {
  const guessed = suggestMapping(kind, headers);
  const marks = marksOf(headers);
  const mapping = bestOf(findMappings(db, kind), marks);
  if (mapping === null) return { suggested: { ...guessed }, remembered: null };
  const known = new Map(mapping.columns.map((column) => [column.mark, column]));
  const suggested = new Map(Object.entries(guessed));
  const columns: number[] = [];
  for (const [index, mark] of marks.entries()) {
    const column = mark === null ? undefined : known.get(mark);
    if (!column || (column.field !== null && !fieldsOf[kind].includes(column.field))) continue;
    columns.push(index);
    suggested.delete(String(index));
    if (column.field !== null) place(suggested, index, column.field);
  }
  const here = new Set(marks);
  return {
    suggested: Object.fromEntries(suggested),
    remembered: {
      id: mapping.id,
      on: mapping.on,
      columns,
      gained: headers
        .filter((title, index) => title !== '' && isNew(marks[index], known))
        .map((title) => title.slice(0, 200)),
      lost: mapping.columns.flatMap(({ mark, title, field }) =>
        title === null || field === null || here.has(mark) ? [] : [{ title, field }],
      ),
    },
  };
}

/**
 * Keeps what was chosen for the columns, so that the next such file need not be mapped. Kept are marks of the titles, and
 * the titles of used columns; never what looks like a value or is somebody's name. A header of which nothing is known may
 * be a row of values that somebody pointed at: of that nothing is kept.
 */
export function remember(
  { db, newId, today: on }: Writing,
  kind: ImportKind,
  headers: readonly string[],
  mapping: Mapping,
): void {
  if (Object.keys(suggestMapping(kind, headers)).length < 2) return;
  const marks = marksOf(headers);
  const columns = headers.flatMap((title, index): readonly RememberedColumn[] => {
    const mark = marks[index];
    if (mark === null || mark === undefined || isNameOfSomebody(db, foldWords(title))) return [];
    const field = mapping[index] ?? null;
    return [{ mark, field, title: field === null || title === '' ? null : title }];
  });
  const shape = shapeOf(marks);
  const known = findMappings(db, kind);
  const same = known.find((one) => one.shape === shape);
  if (same) {
    if (!sayTheSame(same.columns, columns)) updateMapping(db, same.id, columns, on);
    return;
  }
  for (const { id } of known.slice(MOST_SHAPES - 1)) removeMapping(db, id);
  insertMapping(db, newId(), { kind, shape, on, columns });
}

export function forgetMapping(
  { db }: WriteContext,
  { id }: Input<'imports.forgetMapping'>,
): Result<Output<'imports.forgetMapping'>, AppError> {
  return removeMapping(db, id) ? ok({ id }) : err(appError('not-found', 'id'));
}

function bestOf(mappings: readonly RememberedMapping[], marks: readonly (string | null)[]): RememberedMapping | null {
  const exact = mappings.find(({ shape }) => shape === shapeOf(marks));
  if (exact) return exact;
  const here = new Set(marks);
  const scored = mappings.map((mapping) => {
    const used = mapping.columns.filter(({ field }) => field !== null);
    const again = used.filter(({ mark }) => here.has(mark)).length;
    return { mapping, again, part: used.length === 0 ? 0 : again / used.length };
  });
  const like = scored.filter(({ again, part }) => again >= FEWEST_ALIKE && part >= LIKE_ENOUGH);
  return like.toSorted((a, b) => b.part - a.part || b.again - a.again)[0]?.mapping ?? null;
}

function isNew(mark: string | null | undefined, known: ReadonlyMap<string, RememberedColumn>): boolean {
  return mark !== null && mark !== undefined && !known.has(mark);
}

/** A field has one column: what was remembered takes it from what was guessed. */
function place(mapping: Map<string, ImportField>, index: number, field: ImportField): void {
  for (const [other, taken] of mapping) if (taken === field) mapping.delete(other);
  mapping.set(String(index), field);
}

function sayTheSame(one: readonly RememberedColumn[], other: readonly RememberedColumn[]): boolean {
  const fields = new Map(one.map(({ mark, field }) => [mark, field]));
  return one.length === other.length && other.every(({ mark, field }) => fields.get(mark) === field);
}
