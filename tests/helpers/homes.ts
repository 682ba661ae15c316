import type { Input } from '../../shared/contract/index.ts';
import { noUnitFilter } from '../../shared/contract/units.ts';
import { type IsoDate, isoDate } from '../../shared/dates.ts';
import type { AssociationId, EstateId, OutageId, TenancyId, UnitId } from '../../shared/ids.ts';
import type { TestEngine } from './engine.ts';

type UnitInput = Input<'units.create'>;
export type UnitChanges = Partial<Omit<UnitInput, 'address' | 'estateId'>> & {
  readonly address?: Partial<UnitInput['address']>;
};

export const ADDRESS: UnitInput['address'] = {
  street: 'Skovhusene',
  houseNumber: 7,
  letter: null,
  floor: null,
  door: null,
  place: null,
  postCode: '2999',
  city: 'Lindeby',
};

/** Everything that a unit says beside its address, with nothing known but type and rent. */
export const DETAILS: Omit<UnitInput, 'address' | 'estateId' | 'attributes'> & {
  readonly attributes: NonNullable<UnitInput['attributes']>;
} = {
  tenancyNumber: '1',
  type: 'SKAEV',
  sizeM2: 28,
  rooms: 1,
  rentOre: 287_500,
  rentIncludes: null,
  shielded: false,
  socialCaretaker: null,
  ownAnimals: { dog: null, cat: null, other: null, note: null },
  ownEntrance: null,
  groundFloor: null,
  lift: null,
  accessible: null,
  commonHouse: null,
  outdoorSpace: null,
  noiseTolerated: null,
  substancesTolerated: null,
  couples: null,
  children: null,
  assignmentRight: null,
  plannedFrom: null,
  retiredOn: null,
  note: null,
  attributes: [],
};

/** An estate that says nothing for its homes. */
export const NO_DEFAULTS: Input<'estates.setDefaults'>['defaults'] = {
  lift: null,
  commonHouse: null,
  outdoorSpace: null,
  noiseTolerated: null,
  substancesTolerated: null,
  couples: null,
  children: null,
  assignmentRight: null,
  socialCaretaker: null,
  rentIncludes: null,
  attributes: [],
};

/** A change of several homes that changes nothing. */
export const NO_CHANGES: Input<'units.change'>['changes'] = {
  traits: [],
  socialCaretaker: null,
  rentIncludes: null,
  rent: null,
  animals: [],
  attributes: [],
  condition: null,
};

/** A new person is lived with from `from`; `!` before a name protects it. */
export interface TenancyWish {
  readonly from: string;
  readonly to?: string;
  readonly names?: readonly string[];
  readonly kind?: 'lease' | 'temporary';
}

/** Makes homes through the operations, as a person would; every maker answers with the id. */
export function homesOf({ must }: Pick<TestEngine, 'must'>) {
  let number = 0;
  const association = async (name: string, more: Partial<Input<'associations.create'>> = {}): Promise<AssociationId> =>
    (
      await must('associations.create', {
        name,
        cvr: null,
        lbfNumber: null,
        contactName: null,
        contactEmail: null,
        ...more,
      })
    ).id;
  const estate = async (
    name: string,
    associationId: AssociationId | null = null,
    more: Partial<Input<'estates.create'>> = {},
  ): Promise<EstateId> =>
    (await must('estates.create', { associationId, name, number: null, vacancyPaid: false, ...more })).id;
  const houseRules = async (estateId: EstateId, from: string, more: Partial<Input<'houseRules.add'>> = {}) =>
    (await must('houseRules.add', { ...HOUSE_RULES, estateId, from: isoDate(from), ...more })).id;
  const defaults = async (id: EstateId, said: Partial<typeof NO_DEFAULTS>): Promise<void> => {
    const { version } = (await must('estates.list', {})).find((one) => one.id === id) ?? { version: 0 };
    await must('estates.setDefaults', { id, version, defaults: { ...NO_DEFAULTS, ...said } });
  };
  const unit = async (estateId: EstateId, { address, ...details }: UnitChanges = {}): Promise<UnitId> => {
    number += 1;
    const input = {
      estateId,
      ...DETAILS,
      tenancyNumber: `L-${number}`,
      ...details,
      address: { ...ADDRESS, houseNumber: number, ...address },
    };
    return (await must('units.create', input)).id;
  };
  const tenancy = async (unitId: UnitId, wish: TenancyWish): Promise<TenancyId> =>
    (await must('tenancies.start', tenancyInput(unitId, wish))).id;
  const outage = async (
    unitId: UnitId,
    from: string,
    to: string | null = null,
    reason: Input<'outages.start'>['reason'] = 'repair',
  ): Promise<OutageId> =>
    (await must('outages.start', { unitId, reason, from: isoDate(from), to: dateOrNull(to), note: null })).id;
  const condition = async (
    unitId: UnitId,
    value: Input<'units.setCondition'>['condition'],
    on: string,
  ): Promise<void> => {
    await must('units.setCondition', { unitId, condition: value, on: isoDate(on), note: null });
  };
  return { association, estate, houseRules, defaults, unit, tenancy, outage, condition };
}

export function tenancyInput(
  unitId: UnitId,
  { from, to, names = ['Prøve Borger'], kind = 'lease' }: TenancyWish,
): Input<'tenancies.start'> {
  const persons = names.map((name) => ({ name: name.replace(/^!/, ''), nameProtected: name.startsWith('!') }));
  return { unitId, kind, persons, from: isoDate(from), to: dateOrNull(to ?? null) };
}

/** An update of a unit, read first, that changes only what it says. */
export async function updateOf(
  { must }: Pick<TestEngine, 'must'>,
  id: UnitId,
  changes: Partial<Input<'units.update'>['details']> = {},
): Promise<Input<'units.update'>> {
  const { version, addressParts, ...shown } = await must('units.get', { id });
  const names = Object.keys(DETAILS) as (keyof typeof DETAILS)[];
  const details = Object.fromEntries(names.map((name) => [name, shown[name]])) as Input<'units.update'>['details'];
  return { id, version, address: addressParts, details: { ...details, ...changes } };
}

export function listInput(
  filter: Partial<Input<'units.list'>['filter']> = {},
  more: Partial<Omit<Input<'units.list'>, 'filter'>> = {},
): Input<'units.list'> {
  return { filter: { ...noUnitFilter, ...filter }, sort: 'address', descending: false, offset: 0, limit: 200, ...more };
}

/** Rows of a page as objects. */
export function objectsOf<Row>({
  columns,
  rows,
}: {
  readonly columns: readonly (keyof Row & string)[];
  readonly rows: readonly (readonly unknown[])[];
}): readonly Row[] {
  return rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index]])) as Row);
}

const HOUSE_RULES: Omit<Input<'houseRules.add'>, 'estateId' | 'from'> = {
  dog: 'yes',
  cat: 'yes',
  other: 'no',
  maxAnimals: 2,
  maxDogSize: 'medium',
  smoking: 'outdoors-only',
  quietFrom: null,
  quietTo: null,
  note: null,
};

function dateOrNull(text: string | null): IsoDate | null {
  return text === null ? null : isoDate(text);
}
