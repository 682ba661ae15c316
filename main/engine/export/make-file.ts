import { createHash } from 'node:crypto';
import type { exportFormats } from '../../../shared/contract/occupancy.ts';
import { csvFile } from './csv-file.ts';
import type { ExportTable } from './export-table.ts';
import { jsonFile } from './json-file.ts';

export type ExportFormat = (typeof exportFormats)[number];

export interface MadeFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Hex; what a receipt keeps to know the file again. */
  readonly sha256: string;
}

/** The file of a table, the same bytes for the same table wherever it is made. */
export async function makeFile(format: ExportFormat, table: ExportTable): Promise<MadeFile> {
  // A copy of its own: small buffers of Node share one block of memory, and a port would send all of it.
  const bytes = new Uint8Array(await bytesOf(format, table));
  return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}

async function bytesOf(format: ExportFormat, table: ExportTable): Promise<Uint8Array> {
  // Loaded when the first file is made: starting the app does not wait for a type-setter.
  switch (format) {
    case 'xlsx': {
      const { xlsxFile } = await import('./xlsx-file.ts');
      return xlsxFile(table);
    }
    case 'csv':
      return csvFile(table);
    case 'json':
      return jsonFile(table);
    case 'pdf': {
      const { pdfFile } = await import('./pdf-file.ts');
      return pdfFile(table);
    }
  }
}
