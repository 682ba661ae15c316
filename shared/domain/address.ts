import { rememberingLast, sortKey } from './danish-text.ts';

/** A Danish address in its parts, as danmarksadresser.dk writes them. */
export interface Address {
  readonly street: string;
  /** 1–999. */
  readonly houseNumber: number;
  /** A–Z. */
  readonly letter: string | null;
  /** `kl`, `k2`–`k9` (cellars), `st`, `1`–`99`. */
  readonly floor: string | null;
  /** `tv`, `mf`, `th`, 1–9999 or up to four lower-case letters, digits, / and -. */
  readonly door: string | null;
  /** Supplerende bynavn. */
  readonly place: string | null;
  /** Four digits; null only while nobody has said. */
  readonly postCode: string | null;
  readonly city: string | null;
}

export const addressFields = ['street', 'houseNumber', 'letter', 'floor', 'door', 'place', 'postCode', 'city'] as const;
export type AddressField = (typeof addressFields)[number];

/** What is wrong with one part; never the text itself. `unreadable`: the part is there, but in no Danish form. */
export interface AddressProblem {
  readonly field: AddressField;
  readonly code: 'required' | 'unreadable' | 'too-long' | 'out-of-range';
}

/** "Bakkevej 20A, 3. tv": the home as it is said in its town. */
export function formatAddress(address: Address): string {
  const home = `${address.street} ${address.houseNumber}${address.letter ?? ''}`;
  const rest = formatFloorAndDoor(address.floor, address.door);
  return rest === '' ? home : `${home}, ${rest}`;
}

/** "Bakkevej 20A, 3. tv, Lille By, 2610 Rødovre". */
export function formatAddressFull(address: Address): string {
  const town = [address.postCode, address.city].filter((part) => part !== null).join(' ');
  return [formatAddress(address), address.place, town].filter((part) => part !== null && part !== '').join(', ');
}

/** Binary order of the keys: street in Danish order, town, house number by value, letter, kl < st < 1, tv < mf < th. */
export function addressSortKey(address: Address): string {
  return `${streetKey(address.street)}\t${townAndHomeKey(address)}`;
}

/** The same without the street, for those who compare streets in a way of their own. */
export function townAndHomeKey(address: Omit<Address, 'street'>): string {
  const houseNumber = String(address.houseNumber).padStart(3, '0');
  const letter = (address.letter ?? '').toLowerCase();
  return `${address.postCode ?? ''}\t${houseNumber}\t${letter}\t${floorKey(address.floor)}\t${doorKey(address.door)}`;
}

/** Homes come street by street: the key of the last one is mostly the next one's. */
const streetKey = rememberingLast(sortKey);

const sides = ['tv', 'mf', 'th'];

function formatFloorAndDoor(floor: string | null, door: string | null): string {
  if (floor !== null) return door === null ? `${floor}.` : `${floor}. ${door}`;
  if (door === null) return '';
  return sides.includes(door) ? door : `dør ${door}`;
}

/** Deepest cellar first; no floor before every floor. */
function floorKey(floor: string | null): string {
  if (floor === null) return '000';
  if (floor === 'st') return '010';
  if (floor === 'kl') return '009';
  if (floor.startsWith('k')) return String(10 - Number(floor.slice(1))).padStart(3, '0');
  return String(100 + Number(floor));
}

function doorKey(door: string | null): string {
  if (door === null) return '0';
  const side = sides.indexOf(door);
  return side >= 0 ? String(side + 1) : `4${sortKey(door)}`;
}
