import type { Input } from '../../../shared/contract/index.ts';
import type { NamedPerson } from '../../../shared/contract/tenancies.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import type { Words } from '../../../shared/text/words.ts';

type StartInput = Input<'tenancies.start'>;

export interface TenancyValues {
  readonly kind: StartInput['kind'];
  readonly persons: readonly NamedPerson[];
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}

export const MAX_PERSONS = 10;
export const nobodyYet = { name: '', nameProtected: false } as const;

/** One empty line, from the day the home is free; a temporary place is a temporary stay unless told otherwise. */
export function emptyTenancy(availableFrom: IsoDate | null, isTemporary: boolean, today: IsoDate): TenancyValues {
  const from = availableFrom !== null && availableFrom > today ? availableFrom : today;
  return { kind: isTemporary ? 'temporary' : 'lease', persons: [nobodyYet], from, to: null };
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
