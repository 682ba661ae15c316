import type { Input } from '../../../shared/contract/index.ts';
import type { ImportField } from '../../../shared/domain/import-columns.ts';

type Applied = Input<'imports.applyUnits'>;
export type Answer = 'same' | 'new';

/** What a person decided about a file: what is the same, and what stays as it is with us. */
export interface Answers {
  place(kind: 'association' | 'estate', name: string, within: string | null, sameAs: string): Answer | null;
  /** An answer that was given about something else does not count. */
  row(line: number, sameAs: string): Answer | null;
  isLeftOut(line: number): boolean;
  keepsOurs(line: number, field: ImportField): boolean;
  /** False for most files: then no row need be asked field by field. */
  readonly keepsAny: boolean;
}

export function answersOf({ decisions, kept }: Pick<Applied, 'decisions' | 'kept'>): Answers {
  const places = new Map(decisions?.places.map((one) => [placeKey(one.kind, one.name, one.within), one.sameAs]));
  const rows = new Map(decisions?.rows.map((one) => [one.line, one.sameAs]));
  const rest = decisions?.rest ?? null;
  const keptFields = new Set(kept?.fields);
  const keptRows = new Map(kept?.rows.map(({ line, fields }) => [line, fields && new Set(fields)]));
  const meant = (said: string | null | undefined, sameAs: string): Answer | null => {
    if (said === null) return 'new';
    return said === sameAs ? 'same' : rest;
  };
  return {
    place: (kind, name, within, sameAs) => meant(places.get(placeKey(kind, name, within)), sameAs),
    row: (line, sameAs) => meant(rows.get(line), sameAs),
    isLeftOut: (line) => keptRows.get(line) === null,
    keepsAny: keptFields.size + keptRows.size > 0,
    keepsOurs: (line, field) => keptFields.has(field) || keptRows.get(line)?.has(field) === true,
  };
}

function placeKey(kind: string, name: string, within: string | null): string {
  return JSON.stringify([kind, name, within]);
}
