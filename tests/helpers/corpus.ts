import type { CorpusCase } from './corpus-case.ts';
import { csvCases } from './corpus-csv-cases.ts';
import { sheetCases } from './corpus-sheet-cases.ts';
import { zipCases } from './corpus-zip-cases.ts';

/** The malicious import corpus, rows 1 to 30: generated when a test asks, so no hostile binary lies in the repository. */
export const corpus: readonly CorpusCase[] = [...zipCases, ...sheetCases, ...csvCases];
