import type { Address, AddressProblem } from '../../../shared/domain/address.ts';
import { parseAddress } from '../../../shared/domain/address-parse.ts';
import { readDoor, readFloor, readName, validateAddress } from '../../../shared/domain/address-parts.ts';
import type { ImportField } from '../../../shared/domain/import-columns.ts';
import { readNumberId, readTown, readYesNo, saysNothing, textOf } from '../../../shared/domain/import-values.ts';
import type { Result } from '../../../shared/result.ts';
import { remembering } from './remembering.ts';
import type { RowReader } from './row-reader.ts';

/** Which association and estate a row names; every part may be missing. */
export interface NamedPlace {
  readonly association: string | null;
  readonly cvr: string | null;
  readonly lbf: string | null;
  readonly municipal: boolean;
  readonly estate: string | null;
  readonly estateNumber: string | null;
  readonly tenancyNumber: string | null;
}

export function readPlace(reader: RowReader): NamedPlace {
  return {
    association: reader.text('association', 120),
    cvr: reader.read('cvr', (cell) => readNumberId(cell, 8)),
    lbf: reader.read('lbf', (cell) => readNumberId(cell, 4)),
    municipal: reader.read('municipalBuilding', readYesNo) === true,
    estate: reader.text('estate', 120),
    estateNumber: reader.text('estateNumber', 10),
    tenancyNumber: reader.text('tenancyNumber', 30),
  };
}

const saysTown = remembering(readTown);

/** The address from one cell, from parts, or from a mixture; post code and city may stay unknown. Null: none, or a problem. */
export function readRowAddress(reader: RowReader): Address | null {
  const street = plain(reader, 'street');
  const line = street === '' ? plain(reader, 'address') : street;
  if (line === '') return null;
  const town = reader.read('postCode', saysTown);
  const home =
    street !== '' && plain(reader, 'houseNumber') !== ''
      ? fromParts(reader, street, town?.postCode ?? null)
      : parseAddress(line);
  if (!home.ok) {
    const [first] = Array.isArray(home.error)
      ? (home.error as readonly AddressProblem[])
      : [home.error as AddressProblem];
    reportPart(reader, first, street === '' ? 'address' : 'street');
    return null;
  }
  const postCode = town?.postCode ?? home.value.postCode;
  const city = ownPart(reader, 'city', (text) => readName(text, 60)) ?? town?.city ?? home.value.city;
  return {
    ...home.value,
    postCode,
    city,
    floor: ownPart(reader, 'floor', readFloor) ?? home.value.floor,
    door: ownPart(reader, 'door', readDoor) ?? home.value.door,
    place: ownPart(reader, 'place', (text) => readName(text, 60)) ?? home.value.place,
  };
}

/** With an invented town where none is said: post code and city are looked at by the caller. */
function fromParts(
  reader: RowReader,
  street: string,
  postCode: string | null,
): Result<Address, readonly AddressProblem[]> {
  const read = validateAddress({
    street,
    houseNumber: plain(reader, 'houseNumber'),
    letter: plain(reader, 'letter') || null,
    floor: null,
    door: null,
    place: null,
    postCode: postCode ?? '1000',
    city: 'By',
  });
  return read.ok ? { ok: true, value: { ...read.value, postCode: null, city: null } } : read;
}

/** A part with a column of its own goes before what stands in the address. */
function ownPart(
  reader: RowReader,
  field: 'floor' | 'door' | 'place' | 'city',
  how: (text: string) => Result<string | null, AddressProblem['code']>,
): string | null {
  const text = plain(reader, field);
  if (text === '') return null;
  const read = how(text);
  if (read.ok) return read.value;
  reportPart(reader, { field, code: read.error }, field);
  return null;
}

function reportPart(reader: RowReader, problem: AddressProblem | undefined, fallback: ImportField): void {
  const field = problem !== undefined && plain(reader, problem.field) !== '' ? problem.field : fallback;
  if (problem?.code === 'too-long') reader.problem(field, 'too-long', { max: problem.field === 'street' ? 80 : 60 });
  else reader.problem(field, problem?.field === 'postCode' ? 'not-a-post-code' : 'not-an-address');
}

function plain(reader: RowReader, field: ImportField): string {
  const text = textOf(reader.cell(field));
  return saysNothing(text) ? '' : text;
}
