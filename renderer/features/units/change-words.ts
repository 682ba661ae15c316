import type { Output } from '../../../shared/contract/index.ts';
import type { Words } from '../../../shared/text/words.ts';
import type { Format } from '../../lib/format.ts';

export type ChangedHome = Output<'units.previewChanges'>['homes'][number];
export type ChangedField = ChangedHome['fields'][number];

/** "Husleje", "Elevator", "Hund", or the attribute's own name. */
export function fieldTitle({ field, name }: ChangedField, words: Words): string {
  if (name !== null) return name;
  const { fields } = words.change;
  switch (field) {
    case 'dog':
    case 'cat':
    case 'other':
      return words.units.form.animals[field];
    case 'rent':
    case 'socialCaretaker':
    case 'rentIncludes':
    case 'condition':
    case 'attribute':
      return fields[field];
    default:
      return words.codes.traits[field];
  }
}

/** Old and new, or the one that stays: "2.875 → 2.933", "ja". What the home does not say itself is its estate's. */
export function fieldText(changed: ChangedField, words: Words, format: Format): string {
  const { change } = words;
  const was = answerText(changed, changed.was, words, format);
  const becomes = answerText(changed, changed.becomes, words, format);
  return changed.was === changed.becomes ? was : change.becomes(was, becomes);
}

function answerText(changed: ChangedField, own: ChangedField['was'], words: Words, format: Format): string {
  const { change } = words;
  if (own !== null) return valueText(changed.field, own, words, format);
  if (changed.ofEstate === null) return change.notSaid;
  return change.ofEstate(valueText(changed.field, changed.ofEstate, words, format));
}

function valueText(
  field: ChangedField['field'],
  value: NonNullable<ChangedField['was']>,
  { codes, common }: Words,
  format: Format,
): string {
  if (typeof value === 'boolean') return (value ? common.yes : common.no).toLowerCase();
  if (typeof value === 'number') return format.money(value);
  if (field === 'condition') return wordOf(codes.conditions, value).toLowerCase();
  return isAnimal(field) ? wordOf(codes.animalAnswers, value) : value;
}

function isAnimal(field: ChangedField['field']): boolean {
  return field === 'dog' || field === 'cat' || field === 'other';
}

function wordOf(words: Readonly<Record<string, string>>, code: string): string {
  return Object.hasOwn(words, code) ? (words[code] ?? code) : code;
}

/** How many come out each way. */
export function outcomesOf(homes: readonly ChangedHome[]): Readonly<Record<ChangedHome['outcome'], number>> {
  const count = (outcome: ChangedHome['outcome']): number => homes.filter((home) => home.outcome === outcome).length;
  return { changed: count('changed'), unchanged: count('unchanged'), refused: count('refused') };
}
