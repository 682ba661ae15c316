import type { Cell, ReaderRefusalCode, ReaderWarningCode } from '../../shared/table.ts';

/** What must become of a file: refused, read as data, or read with warnings. */
export type Expected =
  | { readonly outcome: 'R'; readonly code: ReaderRefusalCode; readonly line?: number }
  | { readonly outcome: 'A'; readonly rows: readonly (readonly Cell[])[] }
  | {
      readonly outcome: 'W';
      readonly codes: readonly ReaderWarningCode[];
      readonly rows: readonly (readonly Cell[])[];
    };

/** One file of the malicious import corpus; `number` is its row in the test plan. Made when it is needed, never kept. */
export interface CorpusCase {
  readonly number: number;
  readonly name: string;
  readonly fileName: string;
  readonly make: () => Buffer | Promise<Buffer>;
  readonly expected: Expected;
}

export function refused(code: ReaderRefusalCode, line?: number): Expected {
  return line === undefined ? { outcome: 'R', code } : { outcome: 'R', code, line };
}

export function accepted(...rows: readonly (readonly Cell[])[]): Expected {
  return { outcome: 'A', rows };
}

export function warned(codes: readonly ReaderWarningCode[], ...rows: readonly (readonly Cell[])[]): Expected {
  return { outcome: 'W', codes, rows };
}
