import { err, ok, type Result } from '../result.ts';
import type { Address, AddressField, AddressProblem } from './address.ts';
import { fold } from './danish-text.ts';

/** What a form or the columns of a file hold, part by part; empty text and null are the same. */
export type AddressParts = Readonly<Record<Exclude<AddressField, 'houseNumber'>, string | null>> & {
  readonly houseNumber: string | number | null;
};

/**
 * The address in our form ("20 a" → 20 and A, "Stuen" → st, "3. sal" → 3), or one problem for every part that is wrong.
 * Street, house number, post code and city must be there.
 */
export function validateAddress(parts: AddressParts): Result<Address, readonly AddressProblem[]> {
  const problems: AddressProblem[] = [];
  const keep = <T>(field: AddressField, read: Result<T, AddressProblem['code']>): T | null => {
    if (read.ok) return read.value;
    problems.push({ field, code: read.error });
    return null;
  };
  const street = keep('street', required(readName(parts.street, 80)));
  const house = keep('houseNumber', readHouse(parts.houseNumber));
  const letter = keep('letter', readLetter(parts.letter, house?.letter ?? null));
  const floor = keep('floor', readFloor(parts.floor ?? ''));
  const door = keep('door', readDoor(parts.door ?? ''));
  const place = keep('place', readName(parts.place, 60));
  const postCode = keep('postCode', required(readPostCode(parts.postCode ?? '')));
  const city = keep('city', required(readName(parts.city, 60)));
  if (problems.length > 0 || house === null || street === null) return err(problems);
  return ok({ street, houseNumber: house.number, letter, floor, door, place, postCode, city });
}

type Read<T> = Result<T | null, AddressProblem['code']>;

/** `kl`, `k2`–`k9`, `st`, `1`–`99` from "kælder", "st.", "stuen", "3. sal", "3.". */
export function readFloor(text: string): Read<string> {
  const said = plain(text)
    .replace(/ ?(?:sal|etage)$/, '')
    .replace(/\.$/, '')
    .trim();
  if (said === '') return ok(null);
  if (/^(?:st|stue|stuen|stueetage|stueetagen|0)$/.test(said)) return ok('st');
  if (/^(?:kl|kld|k|kalder|kalderen|k1)$/.test(said)) return ok('kl');
  if (/^k[2-9]$/.test(said)) return ok(said);
  const number = /^0?([1-9]\d?)$/.exec(said);
  return number?.[1] === undefined ? err('unreadable') : ok(number[1]);
}

/** `tv`, `mf`, `th`, a number or a short mark from "t.v.", "midt", "til højre", "dør 3", "lejl. 12", "vær. 2". */
export function readDoor(text: string): Read<string> {
  const said = plain(text)
    .replace(/^(?:dor|lejl|lejlighed|var|varelse|nr)\b\.? ?/, '')
    .replace(/\.$/, '')
    .trim();
  if (said === '') return plain(text) === '' ? ok(null) : err('unreadable');
  const side = sideOf.get(said.replace(/[. ]/g, ''));
  if (side !== undefined) return ok(side);
  const number = /^0*([1-9]\d{0,3})$/.exec(said);
  if (number?.[1] !== undefined) return ok(number[1]);
  const mark = text.trim().toLowerCase();
  return /^(?=.*[a-zæøå0-9])[a-zæøå0-9/-]{1,4}$/.test(mark) ? ok(mark) : err('unreadable');
}

/** Four digits; a number that lost its leading zero in a spreadsheet gets it back. */
export function readPostCode(text: string): Read<string> {
  const said = text.trim().replace(/^DK[- ]?/i, '');
  if (said === '') return ok(null);
  if (!/^\d{3,4}$/.test(said)) return err('unreadable');
  return Number(said) === 0 ? err('out-of-range') : ok(said.padStart(4, '0'));
}

/** A name of street, place or town: spaces tidied, null when empty. */
export function readName(text: string | null, max: number): Read<string> {
  const name = (text ?? '').normalize('NFC').replace(/\s+/g, ' ').trim();
  if (name === '') return ok(null);
  if (name.length > max) return err('too-long');
  return /\p{L}/u.test(name) && !/\p{Cc}|[,;]/u.test(name) ? ok(name) : err('unreadable');
}

const sideOf = new Map([
  ['tv', 'tv'],
  ['tilvenstre', 'tv'],
  ['venstre', 'tv'],
  ['v', 'tv'],
  ['mf', 'mf'],
  ['mfor', 'mf'],
  ['midt', 'mf'],
  ['midtfor', 'mf'],
  ['m', 'mf'],
  ['th', 'th'],
  ['tilhojre', 'th'],
  ['hojre', 'th'],
  ['h', 'th'],
]);

function plain(text: string): string {
  return fold(text).replace(/\s+/g, ' ').trim();
}

function required<T>(read: Read<T>): Read<T> {
  return read.ok && read.value === null ? err('required') : read;
}

function readHouse(
  written: string | number | null,
): Result<{ readonly number: number; readonly letter: string | null }, AddressProblem['code']> {
  const text = String(written ?? '').trim();
  if (text === '') return err('required');
  const parts = text.length > 20 ? null : /^0*(\d+) ?([a-z])?$/i.exec(text);
  if (parts === null) return err('unreadable');
  const number = Number(parts[1]);
  if (number < 1 || number > 999) return err('out-of-range');
  return ok({ number, letter: parts[2]?.toUpperCase() ?? null });
}

/** A letter of its own, else the one that was written with the house number; two different ones are a mistake. */
function readLetter(text: string | null, besideNumber: string | null): Read<string> {
  const letter = (text ?? '').trim().toUpperCase();
  if (letter === '') return ok(besideNumber);
  if (!/^[A-Z]$/.test(letter)) return err('unreadable');
  return besideNumber === null || besideNumber === letter ? ok(letter) : err('unreadable');
}
