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
  const visible = text.replace(lineBreak, '\n').replace(invisible, '');
  const readable = visible.replace(loneSurrogate, replacement).normalize('NFC');
  if (visible.length !== text.replace(lineBreak, '\n').length) {
    warnings.add({ code: 'hidden-characters', line, column });
  }
  if (readable.includes(replacement)) warnings.add({ code: 'unreadable-character', line, column });
  return readable;
}

/** Spaces alone are an empty cell, also the non-breaking ones that Excel and Word leave behind. */
export function textOrNull(text: string): string | null {
  return text === '' || text.trim() === '' ? null : text;
}

const replacement = '\uFFFD';
const suspect = /[^\P{Cc}\t\n]|[\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{M}\uFFFD]/u;
const lineBreak = /\r\n?|[\p{Zl}\p{Zp}]/gu;
const invisible = /[^\P{Cc}\t\n]|\p{Cf}/gu;
const loneSurrogate = /\p{Cs}/gu;
