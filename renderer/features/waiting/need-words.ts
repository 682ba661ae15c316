import { type NeedCode, type Needs, needCodes, strengthOf } from '../../../shared/domain/needs.ts';
import { ruleName } from '../../../shared/text/match-sentences.ts';
import type { Language, Words } from '../../../shared/text/words.ts';
import type { Format } from '../../lib/format.ts';

export interface SaidNeed {
  readonly code: NeedCode;
  readonly name: string;
  /** Nothing where the need is simply asked for. */
  readonly value: string;
  readonly strength: 'must' | 'wish';
}

interface Speech {
  readonly words: Words;
  /** The names that are known by now; of another estate it is said how many there are. */
  readonly estates: ReadonlyMap<string, string>;
  readonly format: Format;
  readonly language: Language;
}

/** What the citizen asks of a home, what must be before what may. */
export function saidNeeds(needs: Needs, speech: Speech): readonly SaidNeed[] {
  const said = needCodes.flatMap((code): readonly SaidNeed[] => {
    const strength = strengthOf(needs, code);
    if (strength === null) return [];
    const name = ruleName(code === 'shielded' ? 'shielding' : code, speech.language);
    return [{ code, name, strength, value: valueText(needs, code, speech) }];
  });
  return [...said.filter(({ strength }) => strength === 'must'), ...said.filter(({ strength }) => strength === 'wish')];
}

function valueText(needs: Needs, code: NeedCode, { words, format, estates }: Speech): string {
  const text = words.waiting.needs;
  switch (code) {
    case 'type':
    case 'avoid-type':
      return (needs[code]?.value ?? []).map((type) => words.codes.unitTypes[type]).join(', ');
    case 'area':
    case 'avoid-area':
      return (needs[code]?.value ?? []).join(', ');
    case 'avoid-estate':
      return estatesText(needs[code]?.value ?? [], text.estates, estates);
    case 'min-size':
      return text.size(format.number(needs[code]?.value ?? 0));
    case 'min-rooms':
      return text.rooms(format.number(needs[code]?.value ?? 0));
    case 'max-rent':
      return rentText(needs, words, format);
    case 'animals':
      return animalsText(needs, words);
    default:
      return '';
  }
}

/** By name; those that are there no more, or not read yet, as a number. */
function estatesText(
  ids: readonly string[],
  count: (more: number) => string,
  names: ReadonlyMap<string, string>,
): string {
  const named = ids.flatMap((id) => names.get(id) ?? []);
  const more = ids.length - named.length;
  return [...named, ...(more > 0 ? [count(more)] : [])].join(', ');
}

function rentText(needs: Needs, words: Words, format: Format): string {
  const text = words.waiting.needs;
  const limit = needs['max-rent']?.value;
  if (limit === undefined) return '';
  const most = text.rent(format.money(limit.maxOre));
  if (limit.benefitOre === null) return most;
  const day = limit.benefitOn === null ? null : format.date(limit.benefitOn);
  const source = [limit.benefitSource ?? text.benefitNoSource, day].filter((part) => part !== null).join(' ');
  return `${most}, ${text.benefit(format.money(limit.benefitOre), source)}`;
}

function animalsText(needs: Needs, words: Words): string {
  const text = words.waiting.needs;
  const animals = needs.animals?.value ?? [];
  return animals
    .map(({ kind, count, breed, assistance }) =>
      [text.animals[kind](count), breed, assistance ? text.assistance : null]
        .filter((part) => part !== null)
        .join(', '),
    )
    .join('; ');
}
