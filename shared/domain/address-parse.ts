import { err, ok, type Result } from '../result.ts';
import type { Address, AddressProblem } from './address.ts';
import { readDoor, readFloor, readName } from './address-parts.ts';

/**
 * Reads an address as Danes write it on one line ("Bakkevej 20 A, 3.tv., 2610 Rødovre", "Ågade 22 st. th, Lille By").
 * Post code and city may be missing (null); anything that cannot be placed is a problem of the first part concerned.
 */
export function parseAddress(text: string): Result<Address, AddressProblem> {
  const tidy = text
    .normalize('NFC')
    .replace(/[\r\n;]+/g, ', ')
    .replace(/\s+/g, ' ')
    .trim();
  if (tidy === '') return err({ field: 'street', code: 'required' });
  if (tidy.length > 200) return err({ field: 'street', code: 'too-long' });
  const { before, postCode, city } = takeTown(tidy.replace(/[, ]+(?:Danmark|Denmark)\.?$/i, ''));
  const [first = '', ...others] = segmentsOf(before);
  const home = readHome(first);
  if (!home.ok) return home;
  const rest = readRest(others, home.value);
  if (!rest.ok) return rest;
  const street = readName(home.value.street, 80);
  if (!street.ok || street.value === null) return err({ field: 'street', code: street.ok ? 'required' : street.error });
  const { houseNumber, letter } = home.value;
  return ok({ street: street.value, houseNumber, letter, ...rest.value, postCode, city });
}

interface FloorAndDoor {
  readonly floor: string | null;
  readonly door: string | null;
}

interface Home extends FloorAndDoor {
  readonly street: string;
  readonly houseNumber: number;
  readonly letter: string | null;
}

const townAtEnd = /^(.*?)[, ]+(?:DK[- ]?)?(\d{4})[, ]+(\p{L}[^\d,]*)$/iu;
const postCodeAtEnd = /^(.*?), ?(?:DK[- ]?)?(\d{4})$/i;

function takeTown(text: string): {
  readonly before: string;
  readonly postCode: string | null;
  readonly city: string | null;
} {
  const found = townAtEnd.exec(text) ?? postCodeAtEnd.exec(text);
  if (found === null) return { before: text, postCode: null, city: null };
  return { before: found[1] ?? '', postCode: found[2] ?? null, city: found[3]?.trim() ?? null };
}

/** The parts between the commas; "Bakkevej, 20" is one part. */
function segmentsOf(text: string): readonly string[] {
  const segments = text
    .split(',')
    .map((segment) => segment.trim())
    .filter((segment) => segment !== '');
  const [first, second, ...others] = segments;
  if (first === undefined || second === undefined || /\d/.test(first) || !/^\d/.test(second)) return segments;
  return [`${first} ${second}`, ...others];
}

/**
 * Street and house number, perhaps with floor and door behind. A number inside the street's name ("10. Februar Vej 3",
 * "Kong Hans 2 Vej 5") is passed over, because what follows it is no floor.
 */
function readHome(segment: string): Result<Home, AddressProblem> {
  for (const found of segment.matchAll(/ (?:nr\.? ?)?0*(\d{1,3}) ?([a-z])?(?= |$)/giu)) {
    const street = segment.slice(0, found.index).trim();
    const behind = segment.slice(found.index + found[0].length).trim();
    const inside = behind === '' ? { floor: null, door: null } : readFloorAndDoor(behind);
    if (inside === null || !/\p{L}/u.test(street)) continue;
    const houseNumber = Number(found[1]);
    if (houseNumber === 0) return err({ field: 'houseNumber', code: 'out-of-range' });
    return ok({ street, houseNumber, letter: found[2]?.toUpperCase() ?? null, ...inside });
  }
  if (!/\p{L}/u.test(segment)) return err({ field: 'street', code: 'required' });
  return err({ field: 'houseNumber', code: /\p{L}.*\d/u.test(segment) ? 'unreadable' : 'required' });
}

/** Floor, door and place from the parts behind the house number, each at most once. */
function readRest(
  segments: readonly string[],
  home: FloorAndDoor,
): Result<FloorAndDoor & { readonly place: string | null }, AddressProblem> {
  let { floor, door } = home;
  let place: string | null = null;
  for (const segment of segments) {
    const inside = readFloorAndDoor(segment);
    const doorAlone = floor !== null && door === null && looksLikeDoor(segment) ? readDoor(segment) : null;
    if (inside !== null && floor === null && door === null) {
      ({ floor, door } = inside);
    } else if (doorAlone?.ok === true) {
      door = doorAlone.value;
    } else if (place === null && /^[^\d/]+$/.test(segment)) {
      const name = readName(segment, 60);
      if (!name.ok) return err({ field: 'place', code: name.error });
      place = name.value;
    } else {
      return err({ field: /\d/.test(segment) && floor === null ? 'floor' : 'place', code: 'unreadable' });
    }
  }
  return ok({ floor, door, place });
}

const floorFirst =
  /^(\d{1,2}|st(?:uen?|ueetagen?)?|kld?|k[2-9]|k(?:æ|ae)lder(?:en)?)(?:\.? ?(?:sal|etage)(?!\p{L}))?(?:[. -]+|(?=(?:tv|mf|th)(?!\p{L}))|$)(.*)$/iu;
const doorOnly =
  /^(?:t\.?v|t\.?h|m\.?f|midtfor|(?:til )?(?:venstre|højre)|(?:dør|lejl(?:ighed)?|vær(?:else)?)\b\.? ?\S+)\.?$/iu;

/** A short place such as Bov is no door, though a door's mark could be spelled so. */
function looksLikeDoor(segment: string): boolean {
  return doorOnly.test(segment) || /^(?:\p{L}|\p{L}?[\d/-]+\p{L}?)$/u.test(segment);
}

/** "3. tv", "st.th", "kl", "2. sal", "tv", "dør 4"; null for anything else. */
function readFloorAndDoor(segment: string): FloorAndDoor | null {
  const parts = floorFirst.exec(segment);
  const floor = readFloor(parts?.[1] ?? '');
  const door = readDoor(parts === null ? segment : (parts[2] ?? ''));
  if (!floor.ok || !door.ok || (parts === null && !doorOnly.test(segment))) return null;
  return { floor: floor.value, door: door.value };
}
