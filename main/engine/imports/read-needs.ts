import type { ImportField } from '../../../shared/domain/import-columns.ts';
import type { ReadCell, ValueProblem } from '../../../shared/domain/import-values.ts';
import { readMoney, readNumber, readYesNo } from '../../../shared/domain/import-values.ts';
import {
  readPlainNeed,
  readPostCodes,
  readUnitTypes,
  readWanted,
} from '../../../shared/domain/import-values-people.ts';
import type { HouseholdAnimal, NeedCode, NeedStrength, Needs } from '../../../shared/domain/needs.ts';
import { err, ok } from '../../../shared/result.ts';
import type { RowReader } from './row-reader.ts';

/** What a row asks of a home. Nobody has said *skal* where the file says nothing of it: then it is a wish. */
export function readNeeds(reader: RowReader): Needs {
  const plain = Object.fromEntries(
    PLAIN.flatMap(([field, code]) => {
      const strength = reader.read(field, readPlainNeed);
      return strength === null ? [] : [[code, { value: true, strength }]];
    }),
  );
  const valued = {
    type: needIn(reader, 'wantedType', readUnitTypes),
    area: needIn(reader, 'wantedArea', readPostCodes),
    'max-rent': needIn(reader, 'maxRent', readLimit),
    'min-size': needIn(reader, 'minSize', (text) => readNumber(text, 1, 2000, 0)),
    'min-rooms': needIn(reader, 'minRooms', (text) => readNumber(text, 0.5, 30, 1)),
    'avoid-type': noGo(needIn(reader, 'avoidType', readUnitTypes)),
    animals: animalsOf(reader),
  };
  return { ...plain, ...Object.fromEntries(Object.entries(valued).filter(([, need]) => need !== null)) };
}

const PLAIN: readonly (readonly [ImportField, NeedCode])[] = [
  ['groundFloorOrLift', 'ground-floor-or-lift'],
  ['stepFree', 'step-free'],
  ['asCouple', 'couple'],
  ['withChildren', 'children'],
  ['wantsQuiet', 'quiet'],
];

interface Valued<V> {
  readonly value: V;
  readonly strength: NeedStrength;
}

function needIn<V>(reader: RowReader, field: ImportField, how: (text: string) => ReadCell<V>): Valued<V> | null {
  return reader.read(field, (cell): ReadCell<Valued<V>> => {
    const wanted = readWanted(cell);
    if (!wanted.ok) return wanted;
    if (wanted.value === null) return ok(null);
    const read = how(wanted.value.rest);
    if (!read.ok) return read;
    return ok(read.value === null ? null : { value: read.value, strength: wanted.value.strength ?? 'wish' });
  });
}

/** A place or a kind of home to avoid is never a mere wish. */
function noGo<V>(need: Valued<V> | null): Valued<V> | null {
  return need && { ...need, strength: 'must' };
}

function readLimit(text: string) {
  const read = readMoney(text);
  if (!read.ok || read.value === null) return read.ok ? ok(null) : read;
  return ok({ maxOre: read.value, benefitOre: null, benefitSource: null, benefitOn: null });
}

/** An animal that is there moves in too, unless the file calls it a wish. */
function animalsOf(reader: RowReader): Valued<readonly HouseholdAnimal[]> | null {
  const [dogs, cats] = [countOf(reader, 'wantedDogs'), countOf(reader, 'wantedCats')];
  const animals = [
    ...(dogs === null ? [] : [{ ...ANIMAL, kind: 'dog' as const, count: dogs.value }]),
    ...(cats === null ? [] : [{ ...ANIMAL, kind: 'cat' as const, count: cats.value }]),
  ];
  if (animals.length === 0) return null;
  const isWish = [dogs, cats].every((one) => one === null || one.strength === 'wish');
  return { value: animals, strength: isWish ? 'wish' : 'must' };
}

const ANIMAL = { size: null, assistance: false, breed: null } as const;
const MOST_ANIMALS = 20;

/** "1", "2 hunde", "ja", "skal", "gerne 1"; "nej" and "0" are none. */
function countOf(reader: RowReader, field: 'wantedDogs' | 'wantedCats'): Valued<number> | null {
  return reader.read(field, (cell): ReadCell<Valued<number>> => {
    const wanted = readWanted(cell);
    if (!wanted.ok) return wanted;
    if (wanted.value === null) return ok(null);
    const { strength, rest } = wanted.value;
    const count = readCount(rest);
    if (!count.ok) return count;
    return ok(count.value === 0 ? null : { value: count.value ?? 1, strength: strength ?? 'must' });
  });
}

/** Null: at least one, without a number. */
function readCount(text: string): { ok: true; value: number | null } | { ok: false; error: ValueProblem } {
  if (text === '') return ok(null);
  const [digits] = /^\d+/.exec(text) ?? [];
  if (digits !== undefined) return Number(digits) <= MOST_ANIMALS ? ok(Number(digits)) : err('out-of-range');
  const said = readYesNo(text);
  return said.ok ? ok(said.value === false ? 0 : null) : said;
}
