/** What a column asks for, in points: its longest word, what nine of ten cells need, and what all need. */
export interface ColumnNeed {
  readonly least: number;
  readonly usual: number;
  readonly most: number;
}

/**
 * Widths that fill the room. Where there is enough, every cell stands on one line; where there is less, first the few long
 * texts are wrapped, then all of them, the wide columns before the narrow ones.
 */
export function columnWidths(needs: readonly ColumnNeed[], room: number): readonly number[] {
  const levels = [needs.map(({ least }) => least), needs.map(({ usual }) => usual), needs.map(({ most }) => most)];
  const enough = levels.findIndex((level) => sum(level) > room);
  const below = levels[enough === -1 ? levels.length - 1 : enough - 1];
  // not even the longest words fit: they are broken
  if (below === undefined) return scaled(levels[0] ?? [], room);
  if (enough === -1) return scaled(below, room);
  const above = levels[enough] ?? below;
  const share = (room - sum(below)) / (sum(above) - sum(below));
  return below.map((width, index) => width + ((above[index] ?? width) - width) * share);
}

/** Does nearly every cell stand on one line? */
export function fitsWell(needs: readonly ColumnNeed[], room: number): boolean {
  return sum(needs.map(({ usual }) => usual)) <= room;
}

function scaled(widths: readonly number[], room: number): readonly number[] {
  const whole = sum(widths);
  return widths.map((width) => (whole === 0 ? 0 : (width * room) / whole));
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0);
}
