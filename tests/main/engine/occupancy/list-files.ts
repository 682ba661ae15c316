import { readPdf } from '../export/pdf-text.ts';
import { zipEntries } from '../export/zip-entries.ts';

export interface ListFile {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly rows: number;
}

/** Every text of the file, part by part, with its name: what somebody who has it can read. */
export function partsOf({ bytes, fileName }: Pick<ListFile, 'bytes' | 'fileName'>): ReadonlyMap<string, string> {
  const parts = new Map([['the name of the file', fileName]]);
  if (fileName.endsWith('.xlsx')) for (const [name, { text }] of zipEntries(bytes)) parts.set(name, text);
  else if (fileName.endsWith('.pdf')) for (const [name, text] of pdfParts(bytes)) parts.set(name, text);
  else parts.set('the file', Buffer.from(bytes).toString('utf8'));
  return parts;
}

/** The moment stands as people read it, and moves the signs of the font and the lengths of what is packed. */
function pdfParts(bytes: Uint8Array): ReadonlyMap<string, string> {
  const { pages, dictionaries } = readPdf(bytes);
  const parts = new Map(pages.map((texts, index) => [`page ${index + 1}`, texts.join(' ')]));
  for (const [name, text] of parts) parts.set(name, text.replaceAll(/\d\d\.\d\d\.\d{4} \d\d\.\d\d/g, 'INSTANT'));
  return parts.set('dictionaries', dictionaries.replaceAll(/\/W \[.*?\] \]|\/Length \d+|D:\d+Z/g, ''));
}

/** Words that a list uses of what must not be told, beside the names and addresses of a test. */
const tellingWords = ['beskyttet', 'skærmet', 'krisecenter', 'K109', '§'];

/**
 * What the list of changes tells of secrets: each secret and telling word in it, and each part that is other than in the
 * list of the twin world, where nothing secret happened. The instant at which a file was made may differ.
 */
export function tells(list: ListFile, twin: ListFile, secrets: Readonly<Record<string, string>>): readonly string[] {
  const parts = partsOf(list);
  const twins = partsOf(twin);
  const found: string[] = [];
  for (const [name, text] of parts) {
    for (const [secret, words] of Object.entries(secrets)) if (text.includes(words)) found.push(`${name}: ${secret}`);
    for (const word of tellingWords)
      if (text.toLowerCase().includes(word.toLowerCase())) found.push(`${name}: ${word}`);
    if (withoutInstant(text) !== withoutInstant(twins.get(name) ?? '')) found.push(`${name}: differs`);
  }
  if (parts.size !== twins.size) found.push('the parts of the file differ');
  if (list.rows !== twin.rows) found.push('the number of rows differs');
  return found;
}

function withoutInstant(text: string): string {
  return text.replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'INSTANT');
}
