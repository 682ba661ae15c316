import type { Report } from '../../../../renderer/features/imports/import-state.ts';
import type { LookedRow } from '../../../../shared/contract/import-shapes.ts';
import type { ImportField } from '../../../../shared/domain/import-columns.ts';

/** A report of a file without faults, with what a test says of it. */
export function reportOf(said: Partial<Report>): Report {
  return {
    rows: 10,
    accepted: 10,
    skippedLines: [],
    created: 0,
    changed: 0,
    unchanged: 0,
    leftOut: 0,
    newAssociations: [],
    newEstates: [],
    problems: [],
    problemCount: 0,
    changes: [],
    nearPlaces: [],
    alike: 0,
    undecided: 0,
    missing: [],
    missingCount: 0,
    underAge: [],
    applied: false,
    ...said,
  };
}

interface SaidRow {
  readonly line: number;
  readonly outcome?: LookedRow['outcome'];
  readonly fields?: readonly ImportField[];
  readonly alike?: string;
}

export function rowOf({ line, outcome = 'new', fields = [], alike }: SaidRow): LookedRow {
  return {
    line,
    outcome,
    title: 'Engen 1',
    estate: null,
    fields: fields.map((field) => ({ field, value: '1', was: '2' })),
    faults: [],
    alike: alike === undefined ? null : { sameAs: alike, title: null, line: null, because: 'address' },
    decided: null,
  };
}
