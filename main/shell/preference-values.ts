import type { Preferences } from '../../shared/contract/shell-api.ts';
import { languages, rowDensities, themes } from '../../shared/contract/shell-api.ts';

/*
 * Checked by hand: the file is read before there is a window, and the library for shapes takes a part of the time until
 * then. What the page asks for is checked by that library, in entry.ts.
 */

/** In whole pixels of the screens. */
export interface WindowPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly maximized: boolean;
}

/** Every key that may lie in the file in clear. A test reads the file and finds no other. */
export type StoredPreferences = Preferences & { readonly windowPlace: WindowPlace | null };

export const defaultPreferences: StoredPreferences = {
  theme: 'system',
  language: 'da',
  rowDensity: 'comfortable',
  windowPlace: null,
};

/** Takes from a file what is known and well-formed, key by key; the rest falls back to the defaults. */
export function soundPreferences(raw: unknown): StoredPreferences {
  const given: Readonly<Record<string, unknown>> = typeof raw === 'object' && raw !== null ? { ...raw } : {};
  return {
    theme: oneOf(themes, given['theme']) ?? defaultPreferences.theme,
    language: oneOf(languages, given['language']) ?? defaultPreferences.language,
    rowDensity: oneOf(rowDensities, given['rowDensity']) ?? defaultPreferences.rowDensity,
    windowPlace: soundPlace(given['windowPlace']),
  };
}

function oneOf<T extends string>(choices: readonly T[], value: unknown): T | undefined {
  return choices.find((choice) => choice === value);
}

const FARTHEST = 100_000;

function soundPlace(raw: unknown): WindowPlace | null {
  if (typeof raw !== 'object' || raw === null) return null;
  const { x, y, width, height, maximized } = raw as Readonly<Record<string, unknown>>;
  const isSound = isPixels(x) && isPixels(y) && isPixels(width) && isPixels(height) && typeof maximized === 'boolean';
  return isSound ? { x, y, width, height, maximized } : null;
}

function isPixels(value: unknown): value is number {
  return Number.isInteger(value) && Math.abs(value as number) <= FARTHEST;
}
