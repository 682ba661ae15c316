import { expect, test } from 'vitest';
import { preferencePatch } from '../../../main/shell/entry.ts';
import { defaultPreferences, soundPreferences } from '../../../main/shell/preference-values.ts';

const sound = {
  theme: 'dark',
  language: 'en',
  rowDensity: 'compact',
  windowPlace: { x: 1, y: 2, width: 1366, height: 768, maximized: true },
} as const;

test('what was written is read again', () => {
  expect(soundPreferences(JSON.parse(JSON.stringify(sound)))).toEqual(sound);
});

test.each([undefined, null, 'text', 7, [], {}])('%j becomes the defaults', (raw) => {
  expect(soundPreferences(raw)).toEqual(defaultPreferences);
});

test('a key that is damaged falls back alone, and a key that is unknown is left out', () => {
  const raw = {
    ...sound,
    theme: 'pink',
    windowPlace: { x: Number.NaN },
    lastUser: 'Karla Poulsen',
    __proto__: { language: 'xx' },
  };
  expect(soundPreferences(raw)).toEqual({ ...sound, theme: 'system', windowPlace: null });
});

test('the page changes what it may change and nothing else', () => {
  expect(preferencePatch.safeParse({ theme: 'light' }).success).toBe(true);
  expect(preferencePatch.safeParse({ windowPlace: sound.windowPlace }).success).toBe(false);
  expect(preferencePatch.safeParse({ lastUser: 'x' }).success).toBe(false);
  expect(preferencePatch.safeParse({ theme: 'pink' }).success).toBe(false);
});
