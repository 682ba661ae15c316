import type { Output } from '../../../shared/contract/index.ts';
import type { DeadlineKind } from '../../../shared/domain/handoffs-deadlines.ts';
import type { Words } from '../../../shared/text/words.ts';
import type { Tone } from '../../components/tone.ts';

export type Card = Output<'handoffs.board'>['handoffs'][number];
export type Whole = Output<'handoffs.get'>;
export type Step = Whole['steps'][number];
export type Meeting = Whole['meetings'][number];

/** A step's own words, or those of the one that ships. */
export function stepName(item: string, { codes }: Words): string {
  const shipped: Readonly<Record<string, string>> = codes.handoffSteps;
  return Object.hasOwn(shipped, item) ? (shipped[item] ?? item) : item;
}

/** "Bolig i nat", "Svar på punkt: Nøgler"; a step goes by its own name. */
export function deadlineName(
  { kind, item }: { readonly kind: DeadlineKind; readonly item: string | null },
  words: Words,
): string {
  const name = words.handoffs.deadlines[kind];
  if (item === null) return name;
  const step = stepName(item, words);
  return kind === 'step' ? step : `${name}: ${step}`;
}

/** A colleague by name; a party outside by what it is, with the name where it is known. */
export function holderName(
  { name, party }: { readonly name: string | null; readonly party: keyof Words['codes']['handoffParties'] | null },
  { codes }: Words,
): string {
  if (party === null) return name ?? '';
  return name === null ? codes.handoffParties[party] : `${codes.handoffParties[party]} (${name})`;
}

export function homeTone({ home, isWithoutHome }: Pick<Card, 'home' | 'isWithoutHome'>): Tone {
  if (isWithoutHome) return 'bad';
  return home === 'kept' || home === 'new' ? 'ok' : 'warn';
}

/** "Afsnit 3, Hospitalet i Lindeby"; null where this role does not know. */
export function placeText({ unit, hospital }: Pick<Card, 'unit' | 'hospital'>): string | null {
  const parts = [unit, hospital].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(', ');
}

/** What somebody leaves; null where this role does not know. */
export function typeName({ type }: Pick<Card, 'type'>, codes: Words['codes']): string | null {
  return type === null ? null : codes.handoffTypes[type];
}

/** A time as somebody types it (9.30, 09:30, 930), or null where it is none. */
export function readTime(text: string): string | null {
  const parts = /^(\d{1,2})(?:[.: ]?(\d{2}))?$/.exec(text.trim());
  if (parts === null) return null;
  const [hours, minutes] = [Number(parts[1]), Number(parts[2] ?? '0')];
  if (hours > 23 || minutes > 59) return null;
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}
