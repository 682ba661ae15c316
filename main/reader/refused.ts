import type { ReaderParams, ReaderRefusal, ReaderRefusalCode } from '../../shared/table.ts';

interface Place {
  readonly line?: number;
  readonly column?: number;
  readonly params?: ReaderParams;
}

/** Ends the reading from anywhere inside a parser; read.ts alone catches it and answers with its refusal. */
export class Refused extends Error {
  readonly refusal: ReaderRefusal;

  constructor(refusal: ReaderRefusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

/** Refuses the file. */
export function refuse(code: ReaderRefusalCode, place: Place = {}): never {
  throw new Refused({ code, ...place });
}
