import { foldWords, sortKey } from './danish-text.ts';
import { hasPersonalNumber } from './disclosure-words.ts';
import type { AnswerSource } from './estate-defaults.ts';
import { type ImportField, suggestMapping } from './import-columns.ts';
import { homeWords } from './import-columns-home-words.ts';

/** A fact of the municipality's own about a home or an estate: "Vaskemaskine" is "ja". */
export interface Attribute {
  readonly name: string;
  readonly value: string;
}

/** What a home may have of its own. More than this is a form that nobody reads. */
export const MOST_ATTRIBUTES = 20;
export const LONGEST_NAME = 40;
export const LONGEST_VALUE = 80;

export interface EffectiveAttribute extends Attribute {
  readonly source: Exclude<AnswerSource, null>;
  /** What the estate says of the same name; null: nothing. */
  readonly ofEstate: string | null;
}

export interface AttributeProblem {
  readonly at: number;
  readonly part: 'name' | 'value';
  readonly rule:
    | 'attribute-twice'
    | 'attribute-unreadable'
    | 'attribute-has-field'
    | 'attribute-person'
    | 'personal-number';
  /** The field of the form that the name belongs to. */
  readonly field: ImportField | null;
}

/** One form of a name or a value: "Vaskemaskine", "vaskemaskine" and "VASKEMASKINE " are one. */
export function attributeKey(text: string): string {
  return foldWords(text);
}

/** The home's own, and those of its estate that it does not answer itself, by name. */
export function effectiveAttributes(
  own: readonly Attribute[],
  ofEstate: readonly Attribute[],
): readonly EffectiveAttribute[] {
  const estate = new Map(ofEstate.map((attribute) => [attributeKey(attribute.name), attribute]));
  const answered = new Set(own.map(({ name }) => attributeKey(name)));
  const all: readonly EffectiveAttribute[] = [
    ...own.map(({ name, value }) => ({
      name,
      value,
      source: 'own' as const,
      ofEstate: estate.get(attributeKey(name))?.value ?? null,
    })),
    ...ofEstate
      .filter(({ name }) => !answered.has(attributeKey(name)))
      .map(({ name, value }) => ({ name, value, source: 'estate' as const, ofEstate: value })),
  ];
  return all.toSorted((a, b) => (sortKey(a.name) < sortKey(b.name) ? -1 : 1));
}

/** The first thing that keeps the attributes from being kept; null when they may. */
export function attributeProblem(attributes: readonly Attribute[]): AttributeProblem | null {
  const seen = new Set<string>();
  for (const [at, { name, value }] of attributes.entries()) {
    const key = attributeKey(name);
    const problem = nameProblem(name, key, seen) ?? valueProblem(value);
    if (problem) return { at, field: null, ...problem };
    seen.add(key);
  }
  return null;
}

type Found = Pick<AttributeProblem, 'part' | 'rule'> & { readonly field?: ImportField };

function nameProblem(name: string, key: string, seen: ReadonlySet<string>): Found | null {
  const part = 'name';
  if (key === '') return { part, rule: 'attribute-unreadable' };
  if (seen.has(key)) return { part, rule: 'attribute-twice' };
  if (hasPersonalNumber(name)) return { part, rule: 'personal-number' };
  if (personWords.has(key) || isOf('tenancies', name)?.startsWith('tenant')) return { part, rule: 'attribute-person' };
  const field = isOf('units', name);
  return field === null || isFinerThan(field, key) ? null : { part, rule: 'attribute-has-field', field };
}

function valueProblem(value: string): Found | null {
  if (attributeKey(value) === '') return { part: 'value', rule: 'attribute-unreadable' };
  return hasPersonalNumber(value) ? { part: 'value', rule: 'personal-number' } : null;
}

/** The field that a column of this title would go to: what has a place of its own is kept there. */
function isOf(kind: 'units' | 'tenancies', name: string): ImportField | null {
  return suggestMapping(kind, [name])['0'] ?? null;
}

/** A balcony is an outdoor space, and says more: only the field's own name is taken. */
function isFinerThan(field: ImportField, key: string): boolean {
  return (field === 'outdoorSpace' || field === 'commonHouse') && key !== attributeKey(homeWords[field][0] ?? '');
}

const personWords = new Set(
  ['CPR', 'CPR-nr.', 'CPR-nummer', 'Personnummer', 'Telefon', 'Tlf.', 'Mobil', 'E-mail', 'Diagnose'].map(attributeKey),
);

/** How others write what was typed, when they write it otherwise; null when it is new, or the same. */
export function spellingInUse(typed: string, inUse: readonly string[]): string | null {
  const key = attributeKey(typed);
  if (key === '' || inUse.includes(typed.trim())) return null;
  return inUse.find((known) => attributeKey(known) === key) ?? null;
}
