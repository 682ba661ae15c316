import { visibleText } from './clean-text.ts';
import { refuse } from './refused.ts';
import type { WorkbookPackage } from './xlsx-package.ts';
import { isTrue, prefixed } from './xml.ts';

export interface Sheet {
  readonly name: string;
  readonly path: string;
  readonly visible: boolean;
}

interface Workbook {
  readonly sheets: readonly Sheet[];
  /** Some files from Macintosh count days from 1904. */
  readonly from1904: boolean;
  readonly stylesPath: string | null;
  readonly stringsPath: string | null;
}

/** Sheets in the order of their tabs, and where the parts that they need are. */
export async function readWorkbook(opened: WorkbookPackage): Promise<Workbook> {
  const root = await readRelations(opened, '');
  const path = root.find((relation) => relation.type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  if (!opened.has(path)) refuse('not-a-table');
  const relations = await readRelations(opened, path);
  const sheets: Sheet[] = [];
  let from1904 = false;
  await opened.read(path, {
    open: (name, attributes) => {
      if (name === 'workbookPr') from1904 = isTrue(attributes['date1904']);
      if (name !== 'sheet') return;
      const relation = relations.find((one) => one.id === prefixed(attributes, 'id'));
      // A sheet of charts alone has no cells; a sheet that lies outside the file is nobody's business.
      if (relation?.type !== 'worksheet') return;
      const visible = (attributes['state'] ?? 'visible') === 'visible';
      sheets.push({ name: visibleText(attributes['name'] ?? '').slice(0, 100), path: relation.target, visible });
    },
  });
  const pathOf = (type: string) => relations.find((one) => one.type === type)?.target ?? null;
  return { sheets, from1904, stylesPath: pathOf('styles'), stringsPath: pathOf('sharedStrings') };
}

interface Relation {
  readonly id: string;
  /** The last word of its address: transitional and strict files differ in the rest. */
  readonly type: string;
  readonly target: string;
}

async function readRelations(opened: WorkbookPackage, source: string): Promise<readonly Relation[]> {
  const folder = source.includes('/') ? source.slice(0, source.lastIndexOf('/') + 1) : '';
  const path = `${folder}_rels/${source.slice(folder.length)}.rels`;
  const relations: Relation[] = [];
  if (!opened.has(path)) return relations;
  await opened.read(path, {
    open: (name, attributes) => {
      if (name !== 'Relationship' || attributes['TargetMode'] === 'External') return;
      const type = (attributes['Type'] ?? '').split('/').at(-1) ?? '';
      relations.push({ id: attributes['Id'] ?? '', type, target: resolveTarget(folder, attributes['Target'] ?? '') });
    },
  });
  return relations;
}

function resolveTarget(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : `${folder}${target}`).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
