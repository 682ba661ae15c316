import type { Input } from '../../../shared/contract/index.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import { parseAddress } from '../../../shared/domain/address-parse.ts';
import type { EstateId } from '../../../shared/ids.ts';
import type { Words } from '../../../shared/text/words.ts';
import type { Plan } from './years.ts';

/** One home as it is typed: "12B" or "4, 2. tv", and its number in the estate's books. */
export interface TypedHome {
  readonly home: string;
  readonly tenancyNumber: string;
}

/** What is the same for all of them is typed once. */
export interface RealiseValues {
  readonly estateId: string | null;
  readonly street: string;
  readonly postCode: string;
  readonly city: string;
  readonly readyOn: IsoDate | null;
  readonly sizeM2: number | null;
  readonly rooms: number | null;
  /** Kroner a month. */
  readonly rent: number | null;
  readonly homes: readonly TypedHome[];
}

export const NO_HOME: TypedHome = { home: '', tenancyNumber: '' };
export const MOST_AT_ONCE = 50;

export const homeFieldId = (index: number): string => `realise-home-${index}`;
export const numberFieldId = (index: number): string => `realise-number-${index}`;

export function emptyRealise(plan: Plan, today: IsoDate): RealiseValues {
  const nothing = { street: '', postCode: '', city: '', sizeM2: null, rooms: null, rent: null };
  return { ...nothing, estateId: plan.estateId, readyOn: today, homes: [NO_HOME] };
}

/** What is wrong, by the id of the field. */
export function realiseProblems(values: RealiseValues, words: Words): Readonly<Record<string, string>> {
  const text = words.pipeline.realise;
  const problems: Record<string, string> = {};
  if (values.estateId === null) problems['realise-estate'] = text.estateMissing;
  if (values.readyOn === null) problems['realise-ready'] = text.readyOnMissing;
  if (values.street.trim() === '') problems['realise-street'] = text.streetMissing;
  if (!/^[0-9]{4}$/.test(values.postCode.trim())) problems['realise-post-code'] = text.postCodeMissing;
  if (values.city.trim() === '') problems['realise-city'] = text.cityMissing;
  values.homes.forEach(({ home, tenancyNumber }, index) => {
    if (!parsed(values.street, home).ok) problems[homeFieldId(index)] = text.homeMissing;
    if (tenancyNumber.trim() === '') problems[numberFieldId(index)] = text.numberMissing;
  });
  return problems;
}

/** Only for values without problems: null where one is left. */
export function realiseInput(plan: Plan, values: RealiseValues): Input<'pipeline.realise'> | null {
  const { estateId, readyOn, sizeM2, rooms, rent } = values;
  if (estateId === null || readyOn === null) return null;
  const homes = values.homes.flatMap(({ home, tenancyNumber }) => {
    const read = parsed(values.street, home);
    if (!read.ok) return [];
    const address = { ...read.value, postCode: values.postCode.trim(), city: values.city.trim() };
    return [{ address, tenancyNumber: tenancyNumber.trim() }];
  });
  return {
    id: plan.id,
    version: plan.version,
    estateId: estateId as EstateId,
    readyOn,
    sizeM2,
    rooms,
    rentOre: rent === null ? null : Math.round(rent * 100),
    homes,
  };
}

/** Before a street is known, any name will do to see whether the rest can be read. */
function parsed(street: string, home: string): ReturnType<typeof parseAddress> {
  return parseAddress(`${street.trim() === '' ? 'X' : street.trim()} ${home.trim()}`);
}
