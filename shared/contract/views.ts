import { z } from 'zod';
import { command, nothing, query } from './define.ts';
import { id, requiredLine, version } from './fields.ts';
import { unitColumn, unitColumnIds, unitSorts } from './unit-columns.ts';
import { unitFilter } from './units.ts';

export const MIN_COLUMN_WIDTH = 40;
export const MAX_COLUMN_WIDTH = 600;

/** A column that is shown, and its width in pixels; null: its share of what is left. */
const columnChoice = z.strictObject({
  id: unitColumn,
  width: z.int().min(MIN_COLUMN_WIDTH).max(MAX_COLUMN_WIDTH).nullable(),
});
/** The columns in their order. */
export const unitLayout = z
  .array(columnChoice)
  .min(1)
  .max(unitColumnIds.length)
  .refine((columns) => new Set(columns.map((column) => column.id)).size === columns.length);
export type UnitLayout = readonly z.infer<typeof columnChoice>[];

/** How somebody looks at the homes. A filter that is not in it is open. */
export const unitView = z.strictObject({
  filter: unitFilter.partial(),
  /** The day of `freeOn` is the day on which the view is looked at. */
  onToday: z.boolean(),
  sort: z.enum(unitSorts),
  descending: z.boolean(),
  columns: unitLayout,
});
export type UnitView = z.infer<typeof unitView>;

const name = requiredLine(40);
const saved = z.strictObject({ id: id<'view'>(), version });
const savedView = z.strictObject({ id: id<'view'>(), version, name: z.string(), view: unitView });
export type SavedView = z.infer<typeof savedView>;

const own = { permission: 'units:read', scope: 'own', audit: 'none' } as const;

/** Everybody's own ways to look at the list. A filter can say something of a person, so nobody else sees it, nor does the log. */
export const viewsContract = {
  /** By name. `columns` is how the list was left; null when it was never changed. */
  'views.list': query({
    ...own,
    input: nothing,
    output: z.strictObject({ views: z.array(savedView), columns: unitLayout.nullable() }),
  }),
  'views.create': command({ ...own, input: z.strictObject({ name, view: unitView }), output: saved }),
  'views.change': command({
    ...own,
    input: z.strictObject({ id: id<'view'>(), version, name, view: unitView }),
    output: saved,
  }),
  'views.remove': command({ ...own, input: z.strictObject({ id: id<'view'>() }), output: nothing }),
  'views.keepColumns': command({
    ...own,
    input: z.strictObject({ columns: unitLayout.nullable() }),
    output: nothing,
  }),
} as const;
