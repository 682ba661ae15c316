import type { Warnings } from './warnings.ts';

/** Cheap look at a large text: is there anything at all that `cleanText` would change or report? */
export function needsCleaning(text: string): boolean {
  return suspect.test(text);
}

/**
 * The text of a cell as a person sees it: characters without a picture (control, bidi, zero width) are taken out, letters
 * written as two characters become one (macOS writes å so). What was taken out or could not be read becomes a warning.
 */
export function cleanText(text: string, line: number, column: number, warnings: Warnings): string {
  if (!suspect.test(text)) return text;
  const unified = text.replace(lineBreak, '\n');
  const readable = visibleText(unified);
  if (invisible.test(unified)) warnings.add({ code: 'hidden-characters', line, column });
  if (readable.includes(replacement)) warnings.add({ code: 'unreadable-character', line, column });
  return readable;
}

/** The same for text that is no cell, as the name of a sheet. */
export function visibleText(text: string): string {
  return text.replace(allInvisible, '').replace(loneSurrogate, replacement).normalize('NFC');
}

/** Spaces alone are an empty cell, also the non-breaking ones that Excel and Word leave behind. */
export function textOrNull(text: string): string | null {
  return text === '' || text.trim() === '' ? null : text;
}

const replacement = '\uFFFD';
const suspect = /[^\P{Cc}\t\n]|[\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{M}\uFFFD]/u;
const lineBreak = /\r\n?|[\p{Zl}\p{Zp}]/gu;
const invisible = /[^\P{Cc}\t\n]|\p{Cf}/u;
const allInvisible = new RegExp(invisible, 'gu');
const loneSurrogate = /\p{Cs}/gu;
