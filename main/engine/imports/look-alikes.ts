import type { Address } from '../../../shared/domain/address.ts';
import { townAndHomeKey } from '../../../shared/domain/address.ts';
import { foldWords } from '../../../shared/domain/danish-text.ts';
import { looseStreet } from '../../../shared/domain/near-names.ts';
import { unitTypes } from '../../../shared/domain/unit-types.ts';
import type { UnitId } from '../../../shared/ids.ts';
import type { ReadableDb } from '../db/database.ts';
import type { Unit } from '../units/units.repository.ts';
import type { PlacedUnit } from './imports.repository.ts';
import { placedUnits } from './imports.repository.ts';

/** What a new row looks like: a home of ours, or an earlier row of the same file. */
export type Alike =
  | { readonly unitId: UnitId; readonly shielded: boolean; readonly because: 'address' | 'spelling' }
  | { readonly line: number; readonly because: 'address' | 'spelling' };

export interface LookAlikes {
  /** The one home of ours at that address, whatever its key. Several are rooms of a house: none is meant. */
  ofOurs(address: Address): Extract<Alike, { unitId: UnitId }> | null;
  /** The earlier new row that says the same of the same address. */
  inFile(line: number, unit: Unit): Extract<Alike, { line: number }> | null;
  /** False for an address that three rows or more share: those are rooms of a house. */
  isPair(address: Address): boolean;
}

/**
 * Reads our addresses before the import writes any. `unitOn` reads an earlier row again, once for each address that has
 * several: rows are many, and pairs few.
 */
export function lookAlikes(db: ReadableDb, unitOn: (line: number) => Unit | null): LookAlikes {
  const keyOf = keyMaker();
  const ours = indexOf(placedUnits(db), keyOf);
  const firstLines = new Map<string, number>();
  const further = new Map<string, number>();
  const firsts = new Map<string, Told | null>();
  const firstAt = (key: string, line: number): Told | null => {
    const known = firsts.get(key);
    if (known !== undefined) return known;
    const unit = unitOn(line);
    const told = unit && toldOf(unit);
    firsts.set(key, told);
    return told;
  };
  return {
    ofOurs: (address) => {
      if (ours.size === 0) return null;
      const found = ours.get(keyOf(address));
      if (!found || found === 'several') return null;
      const because = foldWords(found.street) === foldWords(address.street) ? 'address' : 'spelling';
      return { unitId: found.id, shielded: found.shielded === 1, because };
    },
    inFile: (line, unit) => {
      if (unitTypes[unit.type].neverDisclosed) return null;
      const key = keyOf(unit.address);
      const first = firstLines.get(key);
      if (first === undefined) {
        firstLines.set(key, line);
        return null;
      }
      if (first === line) return null;
      further.set(key, (further.get(key) ?? 0) + 1);
      const earlier = firstAt(key, first);
      if (earlier === null) return null;
      const because = earlier.street === unit.address.street ? 'address' : 'spelling';
      return because === 'address' && !saysTheSame(earlier, unit) ? null : { line: first, because };
    },
    isPair: (address) => further.get(keyOf(address)) === 1,
  };
}

/** A file has few streets and many homes on each. */
function keyMaker(): (address: Address) => string {
  const streets = new Map<string, string>();
  return (address) => {
    const street = streets.get(address.street) ?? looseStreet(address.street);
    streets.set(address.street, street);
    return `${street}\t${townAndHomeKey(address)}`;
  };
}

function indexOf(
  placed: readonly PlacedUnit[],
  keyOf: (address: Address) => string,
): ReadonlyMap<string, PlacedUnit | 'several'> {
  const index = new Map<string, PlacedUnit | 'several'>();
  for (const unit of placed) {
    const key = keyOf({ ...unit, place: null, city: null });
    index.set(key, index.has(key) ? 'several' : unit);
  }
  return index;
}

/** Of the first row at an address, what the rows after it are compared with. */
interface Told extends Pick<Unit, 'type' | 'sizeM2' | 'rooms' | 'rentOre'> {
  readonly street: string;
}

function toldOf({ address, type, sizeM2, rooms, rentOre }: Unit): Told {
  return { street: address.street, type, sizeM2, rooms, rentOre };
}

/** Two rooms of a house share an address too, but seldom size, rent and rooms. */
function saysTheSame(one: Omit<Told, 'street'>, other: Unit): boolean {
  return (
    one.type === other.type &&
    one.sizeM2 === other.sizeM2 &&
    one.rooms === other.rooms &&
    one.rentOre === other.rentOre &&
    (one.sizeM2 !== null || one.rentOre !== null)
  );
}
