import type { Output } from '../../../shared/contract/index.ts';
import type { MergeField } from '../../../shared/domain/resident-merge.ts';
import type { Words } from '../../../shared/text/words.ts';
import type { Format } from '../../lib/format.ts';

export type MergePreview = Output<'residents.previewMerge'>;
type Said = MergePreview['fields'][number]['kept'];

/** What one of the two says, as people read it. */
export function mergeValue(field: MergeField, { value, on }: Said, words: Words, format: Format): string {
  const { merge } = words.residents;
  if (on === null) return value === null ? '' : valueText(field, value, words);
  return merge.since(value === null ? '' : valueText(field, value, words), format.date(on));
}

function valueText(field: MergeField, value: string, { codes, residents }: Words): string {
  switch (field) {
    case 'identity':
      return named(codes.identities, value);
    case 'interpreter':
      return value === 'yes' ? residents.merge.answers.yes : residents.merge.answers.no;
    case 'contactWay':
      return named(codes.contactWays, value);
    case 'course':
      return named(codes.courseStates, value);
    case 'situation':
      return named(codes.housingSituations, value);
    case 'waiting':
      return named(codes.urgencies, value);
    default:
      return value;
  }
}

function named(names: Readonly<Record<string, string>>, code: string): string {
  return Object.hasOwn(names, code) ? (names[code] ?? code) : code;
}
