import type { ThemeCode } from '../domain/vum.ts';
import { vum as vumDa } from './da/vum.ts';
import { vum as vumEn } from './en/vum.ts';
import type { Language } from './words.ts';

const labels = { da: vumDa.labels, en: vumEn.labels } as const satisfies Readonly<
  Record<Language, Readonly<Record<ThemeCode, string>>>
>;

/** What a theme is called today. */
export function themeLabel(code: ThemeCode, language: Language): string {
  return labels[language][code];
}
