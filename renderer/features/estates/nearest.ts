/** Where something is drawn, in any unit. */
export interface Box {
  readonly id: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export type Direction = 'left' | 'right' | 'up' | 'down';

/** To leave the line costs this many times its length, and more than any way along it. */
const SLANT = 3;
const OFF_THE_LINE = 100_000;

/** The box that an arrow key leads to, as the eye would go; null when nothing lies that way. */
export function nearest(boxes: readonly Box[], fromId: string, direction: Direction): string | null {
  const from = boxes.find(({ id }) => id === fromId);
  if (from === undefined) return null;
  let best: { readonly id: string; readonly cost: number } | null = null;
  for (const box of boxes) {
    const cost = costOf(from, box, direction);
    if (cost !== null && (best === null || cost < best.cost)) best = { id: box.id, cost };
  }
  return best?.id ?? null;
}

/** Null for the box itself and for what does not lie in that direction. */
function costOf(from: Box, to: Box, direction: Direction): number | null {
  const [a, b] = [middle(from), middle(to)];
  const isAcross = direction === 'left' || direction === 'right';
  const sign = direction === 'left' || direction === 'up' ? -1 : 1;
  const ahead = sign * (isAcross ? b.x - a.x : b.y - a.y);
  const least = isAcross ? Math.min(width(from), width(to)) / 2 : Math.min(height(from), height(to)) / 2;
  if (to.id === from.id || ahead < least) return null;
  const aside = isAcross
    ? gap(from.top, from.bottom, to.top, to.bottom)
    : gap(from.left, from.right, to.left, to.right);
  const drift = Math.abs(isAcross ? b.y - a.y : b.x - a.x);
  return ahead + drift / 10 + (aside > 0 ? OFF_THE_LINE + aside * SLANT : 0);
}

/** How far two stretches are from touching; 0 when they share something. */
function gap(from: number, to: number, otherFrom: number, otherTo: number): number {
  return Math.max(0, otherFrom - to, from - otherTo);
}

function middle({ left, top, right, bottom }: Box): { readonly x: number; readonly y: number } {
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

function width({ left, right }: Box): number {
  return right - left;
}

function height({ top, bottom }: Box): number {
  return bottom - top;
}
