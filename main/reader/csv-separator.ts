import Papa from 'papaparse';

/** Records of `text` as Papa Parse sees them with this separator; `errors` hold the quotes that make no sense. */
export interface ParsedRecords {
  readonly data: readonly (readonly string[])[];
  readonly errors: readonly { readonly row: number; readonly index: number }[];
  readonly meta: { readonly cursor: number };
}

/** Parses lines ended by `\n`. With `open`, the text goes on elsewhere: its last record is left for the next call. */
export function parseRecords(text: string, separator: string | null, open: boolean, preview = 0): ParsedRecords {
  const parser = new Papa.Parser({ delimiter: separator ?? noSeparator, newline: '\n', quoteChar: '"', preview });
  return parser.parse(text, 0, open);
}

/**
 * The separator of a file, from its first lines: the one that gives most lines the same number of cells, and more cells
 * when lines agree. A decimal comma or an address ("Bøgevej 1, 2. tv") must not win over the semicolon, so a comma
 * before a space does not count while anything else will do. Null for a file of one column.
 */
export function detectSeparator(sample: string): string | null {
  const masked = sample.replaceAll(', ', '  ');
  const scores = candidates.map((separator) => ({ separator, score: scoreOf(masked, separator) }));
  const best = scores.reduce((winner, next) => (next.score > winner.score ? next : winner));
  if (best.score > 0) return best.separator;
  return scoreOf(sample, ',') > 0 ? ',' : null;
}

/** Excel's own first line `sep=;` names the separator and is no data. */
export function declaredSeparator(text: string): string | null {
  return /^sep=([;,\t|])\n/i.exec(text)?.[1] ?? null;
}

/** Unit separator: stands in no file that people make, so every line is one cell. */
const noSeparator = '\u001f';
const sampleRecords = 200;

/** In the order that wins a tie: what Danish Excel writes comes first. */
const candidates = [';', '\t', '|', ','] as const;

function scoreOf(text: string, separator: string): number {
  const records = parseRecords(text, separator, false, sampleRecords).data.filter(
    (record) => record.join('').trim() !== '',
  );
  const counts = new Map<number, number>();
  for (const record of records) {
    if (record.length > 1) counts.set(record.length, (counts.get(record.length) ?? 0) + 1);
  }
  const scores = [...counts].map(([columns, lines]) => (lines / records.length) ** 2 * Math.log2(columns));
  return Math.max(0, ...scores);
}
