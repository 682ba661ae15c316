import type { ComingYear } from '../../../shared/domain/pipeline.ts';
import type { Words } from '../../../shared/text/words.ts';

/** "2027", "Forsinket", "Uden dato". */
export function yearText(year: ComingYear, { years }: Words['pipeline']): string {
  return typeof year === 'number' ? String(year) : years[year];
}
