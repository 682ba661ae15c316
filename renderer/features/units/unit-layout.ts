import { type UnitColumnId, unitColumnIds } from '../../../shared/contract/unit-columns.ts';
import { MAX_COLUMN_WIDTH, MIN_COLUMN_WIDTH, type UnitLayout } from '../../../shared/contract/views.ts';

const first: readonly UnitColumnId[] = [
  'address',
  'type',
  'association',
  'rent',
  'animals',
  'occupiedBy',
  'condition',
  'availableFrom',
];

/** How the list looks until somebody changes it. */
export const standardLayout: UnitLayout = first.map((id) => ({ id, width: null }));

/** The column that names a row: always there, always first. */
export const ROW_COLUMN: UnitColumnId = 'address';

/** Whatever order a layout was kept in, a row begins with its name. */
export function soundLayout(layout: UnitLayout): UnitLayout {
  const named = layout.find(({ id }) => id === ROW_COLUMN) ?? { id: ROW_COLUMN, width: null };
  return [named, ...layout.filter(({ id }) => id !== ROW_COLUMN)];
}

/** With a column more: behind the one that it follows in the list of all columns. */
export function withColumn(layout: UnitLayout, id: UnitColumnId): UnitLayout {
  if (layout.some((column) => column.id === id)) return layout;
  const before = unitColumnIds.slice(0, unitColumnIds.indexOf(id));
  const at = layout.findLastIndex((column) => before.includes(column.id)) + 1;
  return [...layout.slice(0, at), { id, width: null }, ...layout.slice(at)];
}

export function withoutColumn(layout: UnitLayout, id: UnitColumnId): UnitLayout {
  return id === ROW_COLUMN ? layout : layout.filter((column) => column.id !== id);
}

/** One place to the left (-1) or to the right (1); nothing goes before the column that names the row. */
export function movedColumn(layout: UnitLayout, id: UnitColumnId, step: -1 | 1): UnitLayout {
  const from = layout.findIndex((column) => column.id === id);
  const to = from + step;
  const moved = layout[from];
  if (moved === undefined || from < 1 || to < 1 || to >= layout.length) return layout;
  const rest = layout.filter((column) => column.id !== id);
  return [...rest.slice(0, to), moved, ...rest.slice(to)];
}

/** Only the columns in view stay: what is drawn is what is kept. */
export function resizedColumn(
  layout: UnitLayout,
  id: UnitColumnId,
  width: number | null,
  shown: readonly string[] = layout.map((column) => column.id),
): UnitLayout {
  const fitting = width === null ? null : Math.round(Math.min(MAX_COLUMN_WIDTH, Math.max(MIN_COLUMN_WIDTH, width)));
  return layout
    .filter((column) => shown.includes(column.id))
    .map((column) => (column.id === id ? { id, width: fitting } : column));
}
