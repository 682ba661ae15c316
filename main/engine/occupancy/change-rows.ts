import type { Change } from '../../../shared/domain/disclosure-changes.ts';
import type { DisclosureColumn } from '../../../shared/domain/disclosure-profile.ts';
import { placeColumns } from '../../../shared/domain/disclosure-profile.ts';
import { occupancy as words } from '../../../shared/text/da/occupancy.ts';
import type { SameCells } from './list.ts';

type Cells = Partial<Readonly<Record<DisclosureColumn, string | null>>>;
const whichHome: readonly DisclosureColumn[] = ['estate', ...placeColumns];

/**
 * One row of a list of changes: what became of the home, which home it is, and of the rest only what changed. A cell that
 * did not change stays empty, so that one that is not spoken of looks like all others.
 */
export function changeRow(
  change: Change,
  columns: readonly DisclosureColumn[],
  same: SameCells,
): readonly (string | null)[] {
  const said: Cells = { ...saidOf(change), ...same };
  return [whatOf(change), ...columns.map((column) => said[column] ?? null)];
}

function whatOf(change: Change): string {
  const { changes, columns } = words;
  switch (change.kind) {
    case 'new':
      return changes.new;
    case 'changed':
      return `${changes.changed}: ${change.columns.map((column) => columns[column]).join(', ')}`;
    case 'gone':
      return changes.gone;
    case 'estate-gone':
      return changes.estateGone;
  }
}

function saidOf(change: Change): Cells {
  switch (change.kind) {
    case 'new':
      return change.home.cells;
    case 'changed':
      return only(change.home.cells, [...whichHome, ...change.columns]);
    case 'gone':
      return only(change.told.cells, whichHome);
    case 'estate-gone':
      return only(change.told.cells, ['estate']);
  }
}

function only(cells: Cells, columns: readonly DisclosureColumn[]): Cells {
  return Object.fromEntries(columns.map((column) => [column, cells[column] ?? null]));
}
