import { effectiveAttributes } from '../../../shared/domain/attributes.ts';
import {
  type AnswerSource,
  effective,
  isSharedTrait,
  type SharedText,
  type SharedTrait,
} from '../../../shared/domain/estate-defaults.ts';
import type { Words } from '../../../shared/text/words.ts';
import { capital } from '../../lib/calendar-words.ts';
import type { UnitCard } from './unit-filter.ts';
import type { Trait } from './unit-form-values.ts';

/** What a home's own answer can be taken back to: its estate's. */
export type Back =
  | { readonly kind: 'trait'; readonly trait: SharedTrait }
  | { readonly kind: 'text'; readonly name: SharedText }
  | { readonly kind: 'attribute'; readonly name: string }
  | { readonly kind: 'animals' };

/** One line of a fact and whose word it is. No source is told where the estate says nothing: then there is nothing to tell apart. */
export interface FactLine {
  readonly text: string;
  readonly source: AnswerSource;
  /** Where the home says otherwise than its estate, or the same again. */
  readonly back: Back | null;
}

export function plainLine(text: string): FactLine {
  return { text, source: null, back: null };
}

/** What the house can bear: "Støj, rusmidler, par, børn". */
export function roomForLines(card: UnitCard, words: Words): readonly FactLine[] {
  return traitLines(card, ['noiseTolerated', 'substancesTolerated', 'couples', 'children'], words.units.roomFor, words);
}

export function accessLines(card: UnitCard, words: Words): readonly FactLine[] {
  return traitLines(card, ['ownEntrance', 'groundFloor', 'lift', 'accessible'], words.codes.traits, words);
}

export function outdoorsLines(card: UnitCard, words: Words): readonly FactLine[] {
  return traitLines(card, ['outdoorSpace', 'commonHouse'], words.codes.traits, words);
}

export function assignmentLines(card: UnitCard, { units }: Words): readonly FactLine[] {
  const { value, source, back } = answerOf(card, 'assignmentRight');
  return value === null ? [] : [{ text: units.facts.assigns[value ? 'yes' : 'no'], source, back }];
}

/** The social caretaker, or what the rent covers. */
export function textLines(card: UnitCard, name: SharedText): readonly FactLine[] {
  const says = card.defaults?.[name] ?? null;
  const { value, source } = effective(card[name], says);
  if (value === null) return [];
  return [{ text: value, ...told(source, says, { kind: 'text', name }) }];
}

/** "Vaskemaskine: ja", a line each. */
export function attributeLines(card: UnitCard, { traits }: Words): readonly FactLine[] {
  return effectiveAttributes(card.attributes, card.defaults?.attributes ?? []).map(
    ({ name, value, source, ofEstate }) => ({
      text: traits.attributes.line(name, value),
      ...told(source, ofEstate, { kind: 'attribute', name }),
    }),
  );
}

/** The traits that are there, and on a line of its own those that are known not to be; each source apart. */
function traitLines<T extends Trait>(
  card: UnitCard,
  traits: readonly T[],
  names: Readonly<Record<T, string>>,
  { units }: Words,
): readonly FactLine[] {
  const answers = traits.map((trait) => ({ name: names[trait].toLowerCase(), ...answerOf(card, trait) }));
  const joined = (source: AnswerSource): readonly FactLine[] =>
    [true, false].flatMap((value) => {
      const alike = answers.filter((one) => one.value === value && one.source === source && one.back === null);
      const text = alike.map(({ name }) => name).join(', ');
      if (text === '') return [];
      return [{ text: value ? capital(text) : units.facts.not(text), source, back: null }];
    });
  const own = answers.filter(({ value, back }) => value !== null && back !== null);
  return [
    ...joined(null),
    ...joined('estate'),
    ...own.map(({ name, value, back }) => ({
      text: value ? capital(name) : units.facts.not(name),
      source: 'own' as const,
      back,
    })),
  ];
}

interface Answer extends Omit<FactLine, 'text'> {
  readonly value: boolean | null;
}

/** What the home says itself, or else its estate. */
export function answerOf(card: UnitCard, trait: Trait): Answer {
  if (!isSharedTrait(trait)) return { value: card[trait], source: null, back: null };
  const says = card.defaults?.[trait] ?? null;
  const { value, source } = effective(card[trait], says);
  return { value, ...told(source, says, { kind: 'trait', trait }) };
}

function told(source: AnswerSource, ofEstate: unknown, back: Back): Omit<FactLine, 'text'> {
  if (ofEstate === null) return { source: null, back: null };
  return { source, back: source === 'own' ? back : null };
}
