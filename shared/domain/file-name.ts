const MAX_PART = 80;

/** A file name that every system takes: no path, no sign with a meaning, no control or turning character, no dot at the ends. */
export function fileNameOf(parts: readonly string[], extension: string): string {
  return `${parts
    .map(safe)
    .filter((part) => part !== '')
    .join(' ')}.${extension}`;
}

function safe(part: string): string {
  return part
    .normalize('NFC')
    .replace(/[\\/:*?"<>|\p{Cc}\p{Cf}\p{Co}\p{Cs}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, MAX_PART)
    .replace(/^[. ]+|[. ]+$/g, '');
}
