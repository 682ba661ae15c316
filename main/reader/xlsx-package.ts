import type { ReaderLimits } from '../../shared/table.ts';
import { refuse } from './refused.ts';
import type { Warnings } from './warnings.ts';
import type { XmlHandlers } from './xml.ts';
import { readXml } from './xml.ts';
import type { ZipPart } from './zip-guard.ts';
import { openZip } from './zip-guard.ts';
import { inflatePart } from './zip-part.ts';

/** The parts of a workbook file, by path. */
export interface WorkbookPackage {
  readonly has: (path: string) => boolean;
  /** Reads one part with the handlers; refuses the file when the part is not there. */
  readonly read: (path: string, handlers: XmlHandlers) => Promise<void>;
}

/** Opens the zip, refuses what is no plain workbook, and warns of the parts that are left out. */
export async function openPackage(bytes: Buffer, warnings: Warnings, limits: ReaderLimits): Promise<WorkbookPackage> {
  const parts = await openZip(bytes, limits);
  const budget = { used: 0 };
  const opened: WorkbookPackage = {
    has: (path) => parts.has(path.toLowerCase()),
    read: (path, handlers) => {
      const part: ZipPart = parts.get(path.toLowerCase()) ?? refuse('not-a-table');
      return readXml(inflatePart(bytes, part, budget, limits), handlers, limits);
    },
  };
  const names = [...parts.keys()];
  refuseOtherKinds(names);
  await refuseMacros(opened, names);
  warnOfLeftOut(names, warnings);
  return opened;
}

const contentTypes = '[Content_Types].xml';
const archive = /\.(zip|7z|rar|gz|tar|jar|xls[xmb]?|doc[xm]?|ppt[xm]?|od[stp])$/;
const macroPart = /^xl\/(vbaproject|macrosheets\/)/;

/** Left out without being opened: what they hold was not on the sheet, or came from another file. */
const leftOut = [
  { code: 'external-link', path: /^xl\/externallinks\/[^/]+\.xml$/ },
  { code: 'embedded-object', path: /^xl\/(embeddings|activex|ctrlprops|oleobjects)\/[^/]+$/ },
  { code: 'data-connection', path: /^xl\/(connections\.xml|querytables\/[^/]+|model\/[^/]+)$/ },
] as const;

function refuseOtherKinds(names: readonly string[]): void {
  if (names.includes('xl/workbook.bin')) refuse('other-spreadsheet', { params: { kind: 'xlsb' } });
  if (names.includes('mimetype') && names.includes('content.xml'))
    refuse('other-spreadsheet', { params: { kind: 'ods' } });
  if (names.some((name) => name.endsWith('.iwa'))) refuse('other-spreadsheet', { params: { kind: 'numbers' } });
  if (names.some((name) => archive.test(name))) refuse('zip-nested');
}

/** By name and by declared type: a macro part may be called anything. */
async function refuseMacros(opened: WorkbookPackage, names: readonly string[]): Promise<void> {
  if (names.some((name) => macroPart.test(name))) refuse('macros');
  if (!opened.has(contentTypes)) return;
  await opened.read(contentTypes, {
    open: (_, attributes) => {
      if (/macro|vbaproject/i.test(attributes['ContentType'] ?? '')) refuse('macros');
    },
  });
}

function warnOfLeftOut(names: readonly string[], warnings: Warnings): void {
  for (const { code, path } of leftOut) {
    const count = names.filter((name) => path.test(name)).length;
    if (count > 0) warnings.add({ code, params: { count } });
  }
}
