import { z } from 'zod';
import type { Preferences } from '../../shared/contract/shell-api.ts';
import { languages, rowDensities, themes } from '../../shared/contract/shell-api.ts';

const pixels = z.int().min(-100_000).max(100_000);

const windowPlace = z.strictObject({ x: pixels, y: pixels, width: pixels, height: pixels, maximized: z.boolean() });
export type WindowPlace = z.infer<typeof windowPlace>;

/** Every key that may lie in the file in clear. A test reads the file and finds no other. */
const stored = {
  theme: z.enum(themes),
  language: z.enum(languages),
  rowDensity: z.enum(rowDensities),
  windowPlace: windowPlace.nullable(),
};
export type StoredPreferences = Preferences & { readonly windowPlace: WindowPlace | null };

export const preferencePatch = z
  .strictObject({ theme: stored.theme, language: stored.language, rowDensity: stored.rowDensity })
  .partial();

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
    theme: stored.theme.catch(defaultPreferences.theme).parse(given['theme']),
    language: stored.language.catch(defaultPreferences.language).parse(given['language']),
    rowDensity: stored.rowDensity.catch(defaultPreferences.rowDensity).parse(given['rowDensity']),
    windowPlace: stored.windowPlace.catch(null).parse(given['windowPlace'] ?? null),
  };
}
