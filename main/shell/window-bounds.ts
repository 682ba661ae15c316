import type { WindowPlace } from './preference-values.ts';

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const SMALLEST = { width: 640, height: 420 } as const;
export const USUAL = { width: 1366, height: 768 } as const;

/** How much of a remembered window must lie on a screen that is there now, for its place to be used again. */
const VISIBLE = { width: 200, height: 60 } as const;

/** The size, and the place where one is known and still on a screen; without a place the system centres the window. */
export function boundsFor(
  place: WindowPlace | null,
  screens: readonly Area[],
): { width: number; height: number; x?: number; y?: number } {
  if (place === null) return { ...USUAL };
  const size = { width: Math.max(place.width, SMALLEST.width), height: Math.max(place.height, SMALLEST.height) };
  const area = { x: place.x, y: place.y, ...size };
  return screens.some((screen) => overlaps(area, screen)) ? area : size;
}

function overlaps(window: Area, screen: Area): boolean {
  const across = Math.min(window.x + window.width, screen.x + screen.width) - Math.max(window.x, screen.x);
  const down = Math.min(window.y + window.height, screen.y + screen.height) - Math.max(window.y, screen.y);
  // the title bar must be reachable, or the window could never be moved back
  return across >= VISIBLE.width && down >= VISIBLE.height && window.y >= screen.y - VISIBLE.height;
}
