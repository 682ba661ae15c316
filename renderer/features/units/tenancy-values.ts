import type { Input } from '../../../shared/contract/index.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import type { ResidentId } from '../../../shared/ids.ts';
import type { Words } from '../../../shared/text/words.ts';

type StartInput = Input<'tenancies.start'>;

/** Somebody who is known already, or a name that is written down for the first time. */
export interface TypedPerson {
  readonly name: string;
  readonly residentId: ResidentId | null;
  readonly nameProtected: boolean;
}

export interface TenancyValues {
  readonly kind: StartInput['kind'];
  readonly persons: readonly TypedPerson[];
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}

export const MAX_PERSONS = 10;
export const nobodyYet: TypedPerson = { name: '', residentId: null, nameProtected: false };

/** One empty line, from the day the home is free; a temporary place is a temporary stay unless told otherwise. */
export function emptyTenancy(availableFrom: IsoDate | null, isTemporary: boolean, today: IsoDate): TenancyValues {
  const from = availableFrom !== null && availableFrom > today ? availableFrom : today;
  return { kind: isTemporary ? 'temporary' : 'lease', persons: [nobodyYet], from, to: null };
}

/** As the engine takes them: the first stands on the agreement, the others beside. */
export function personsOf(values: TenancyValues): StartInput['persons'] {
  return values.persons.map(({ name, residentId, nameProtected }, index) => {
    const role = index === 0 ? ('tenant' as const) : ('co-tenant' as const);
    return residentId ? { residentId, role } : { name, nameProtected, role };
  });
}

/** What is missing or wrong, by the id of the field. */
export function tenancyProblems(values: TenancyValues, words: Words): Readonly<Record<string, string>> {
  const { start } = words.units;
  const nameless = values.persons.flatMap(({ name }, index) =>
    name.trim() === '' ? [[personFieldId(index), start.nameMissing] as const] : [],
  );
  const from = values.from === null ? [['tenancy-from', start.fromMissing] as const] : [];
  const isBackwards = values.from !== null && values.to !== null && values.to < values.from;
  const to = isBackwards ? [['tenancy-to', start.toBefore] as const] : [];
  return Object.fromEntries([...nameless, ...from, ...to]);
}

export function personFieldId(index: number): string {
  return `tenancy-person-${index}`;
}
