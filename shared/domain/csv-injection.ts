/**
 * Makes a text harmless in a spreadsheet: what a program could take for a formula gets an apostrophe in front, which
 * shows it as text. So does a text that begins with an apostrophe, so that nothing is lost on the way back.
 */
export function defuse(text: string): string {
  return dangerous.test(text) ? `'${text}` : text;
}

/** The text as it was before `defuse`. */
export function undefuse(text: string): string {
  return text.startsWith("'") && dangerous.test(text.slice(1)) ? text.slice(1) : text;
}

/** Signs that open a formula or a DDE call, also in full width, behind spaces, control or invisible characters. */
const dangerous = /^[\s\p{C}]*[=+\-@|%'＝＋－＠]|^[\t\r\n\0]/u;
