/** The text without citations of law: "Skovhuset (§ 107)" is told as "Skovhuset". What a home is for must not leave by its name. */
export function withoutLaw(text: string): string {
  if (!mayChange.test(text)) return text;
  return text
    .replace(citation, ' ')
    .replace(/[([]\s*[)\]]/g, ' ')
    .replace(/\s+([,.;:])/g, '$1')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:–-]+|[\s,;:–-]+$/g, '');
}

/** Does the text hold a Danish personal identity number (or one with 60 added to its day)? */
export function hasPersonalNumber(text: string): boolean {
  if (!nearlyTen.test(text)) return false;
  return [...text.matchAll(tenDigits)].some(([, day = '', month = '']) => {
    const dayOfMonth = Number(day) > 60 ? Number(day) - 60 : Number(day);
    return dayOfMonth >= 1 && dayOfMonth <= 31 && Number(month) >= 1 && Number(month) <= 12;
  });
}

/** The text with every personal identity number left out. */
export function withoutPersonalNumbers(text: string): string {
  return hasPersonalNumber(text) ? text.replace(tenDigits, '').replace(/\s+/g, ' ').trim() : text;
}

const citation =
  /(?:\b(?:abl|sel|serviceloven|almenboligloven|almenlejeloven)\b\.?\s*)?(?:§+|\bparagraf(?:fer)?\b)\s*\d+\s?(?:[a-z]\b)?(?:\s*,?\s*stk\.?\s*\d+)?(?:\s*,?\s*nr\.?\s*\d+)?(?:\s*(?:,|og|-|–)\s*\d+\s?(?:[a-z]\b)?)*|§+/gi;
const tenDigits = /(?<!\d)(\d{2})(\d{2})\d{2}[ –-]?\d{4}(?!\d)/g;
// Lists are thousands of texts, nearly all of them plain: one look each instead of five replacements.
const mayChange = /§|paragraf|[([]\s*[)\]]|\s[,.;:\s]|[^\S ]|^[\s,;:–-]|[\s,;:–-]$/i;
// every address ends its town with four digits, none has six before them
const nearlyTen = /\d{6}[ –-]?\d{4}/;
