import type { Input } from '../../../shared/contract/index.ts';
import { newUnit, unitDetails, unitTraits } from '../../../shared/contract/units.ts';
import { validateAddress } from '../../../shared/domain/address-parts.ts';
import { parseDecimal, parseMoney } from '../../../shared/domain/numbers-da.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import { rowProblem, writtenRows } from '../../components/attribute-rows.ts';
import type { AnimalChoice, TraitAnswer, UnitFormValues } from './unit-form-values.ts';

/** Fields that can be wrong; switches and segments cannot. */
export type UnitField = Exclude<keyof UnitFormValues, 'shielded' | 'dog' | 'cat' | 'other' | 'traits'>;
export type UnitProblems = Partial<Record<UnitField, 'missing' | 'wrong'>>;

/** What the engine is asked, or which fields stand in the way. The last word has the contract's own schema. */
export function readNewUnit(values: UnitFormValues): Result<Input<'units.create'>, UnitProblems> {
  const address = readAddress(values);
  const read = newUnit.safeParse({
    estateId: values.estateId,
    address: address.ok ? address.value : null,
    ...readDetails(values),
  });
  const problems = problemsOf(read.error?.issues ?? [], values, address.ok ? {} : address.error);
  return read.success && address.ok && problems === null ? ok(read.data) : err(problems ?? {});
}

/** For a home whose address is not shown, address and tenancy number are left as they are. */
export function readUnitChange(
  values: UnitFormValues,
  isAddressShown: boolean,
): Result<Pick<Input<'units.update'>, 'address' | 'details'>, UnitProblems> {
  const address = isAddressShown ? readAddress(values) : ok(null);
  const details = readDetails(values);
  const isNumberKept = !isAddressShown && details.tenancyNumber === '';
  const read = unitDetails.safeParse(isNumberKept ? { ...details, tenancyNumber: '-' } : details);
  const problems = problemsOf(read.error?.issues ?? [], values, address.ok ? {} : address.error);
  if (!read.success || !address.ok || problems !== null) return err(problems ?? {});
  return ok({
    address: address.value,
    details: { ...read.data, tenancyNumber: isNumberKept ? null : read.data.tenancyNumber },
  });
}

function readAddress(values: UnitFormValues): Result<Input<'units.create'>['address'], UnitProblems> {
  const { street, houseNumber, floor, door, place, postCode, city } = values;
  const read = validateAddress({ street, houseNumber, letter: null, floor, door, place, postCode, city });
  if (read.ok) return ok({ ...read.value, postCode: read.value.postCode ?? '', city: read.value.city ?? '' });
  const problems = read.error.map(
    ({ field, code }) =>
      [field === 'letter' ? 'houseNumber' : field, code === 'required' ? 'missing' : 'wrong'] as const,
  );
  return err(Object.fromEntries(problems));
}

/** Everything but estate and address. What cannot be read becomes NaN, which the schema refuses at its field. */
function readDetails(values: UnitFormValues) {
  const traits = Object.fromEntries(unitTraits.map((trait) => [trait, knownOf(values.traits[trait])]));
  return {
    ...traits,
    tenancyNumber: values.tenancyNumber.trim(),
    type: values.type,
    sizeM2: numberOf(values.sizeM2),
    rooms: numberOf(values.rooms),
    rentOre: moneyOf(values.rent),
    rentIncludes: textOf(values.rentIncludes),
    shielded: values.shielded,
    socialCaretaker: textOf(values.socialCaretaker),
    ownAnimals: {
      dog: ownOf(values.dog),
      cat: ownOf(values.cat),
      other: ownOf(values.other),
      note: textOf(values.animalsNote),
    },
    attributes: writtenRows(values.attributes),
    plannedFrom: values.plannedFrom,
    retiredOn: values.retiredOn,
    note: textOf(values.note),
  };
}

interface Issue {
  readonly path: readonly PropertyKey[];
}

const fieldOfPath: Readonly<Record<string, UnitField>> = { rentOre: 'rent', ownAnimals: 'animalsNote' };

/** Null when there are none. What attributes may say is the domain's rule; the schema knows their lengths only. */
function problemsOf(issues: readonly Issue[], values: UnitFormValues, address: UnitProblems): UnitProblems | null {
  const row = rowProblem(values.attributes);
  const attributes: UnitProblems = row === null ? {} : { attributes: row.rule === 'missing' ? 'missing' : 'wrong' };
  const problems = { ...issueProblems(issues, values), ...address, ...attributes };
  return Object.keys(problems).length === 0 ? null : problems;
}

/** The schema speaks of its own shape; the address is judged apart, by the rules of each part. */
function issueProblems(issues: readonly Issue[], values: UnitFormValues): UnitProblems {
  const fields = issues.map(({ path }) => String(path[0])).filter((name) => name !== 'address');
  return Object.fromEntries(
    fields.map((name) => {
      const field = fieldOfPath[name] ?? (name as UnitField);
      const value = values[field];
      return [field, value === null || value === '' ? 'missing' : 'wrong'] as const;
    }),
  );
}

function textOf(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}

function numberOf(text: string): number | null {
  if (text.trim() === '') return null;
  const read = parseDecimal(text);
  return read.ok ? read.value : Number.NaN;
}

function moneyOf(text: string): number | null {
  if (text.trim() === '') return null;
  const read = parseMoney(text);
  return read.ok ? read.value : Number.NaN;
}

function knownOf(answer: TraitAnswer): boolean | null {
  return answer === 'unknown' ? null : answer === 'yes';
}

function ownOf(choice: AnimalChoice) {
  return choice === 'rules' ? null : choice;
}
