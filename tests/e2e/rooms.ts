import type { Page } from '@playwright/test';
import { places } from '../../renderer/app/routes.ts';
import type { Input } from '../../shared/contract/index.ts';
import { residents } from '../../shared/text/da/residents.ts';
import { settings } from '../../shared/text/da/settings.ts';
import { listInput, objectsOf } from '../helpers/homes.ts';
import { engineOf } from './engine-must.ts';

type Place = keyof typeof places;
type PlaceOf<Named extends string> = {
  [P in Place]: (typeof places)[P] extends `${string}/:${Named}${string}` ? P : never;
}[Place];
/** Gone to with the id of a record. */
type RecordPlace = PlaceOf<'id' | 'association'>;

const PARTS: Readonly<Record<PlaceOf<'part'>, readonly string[]>> = {
  settingsPart: Object.keys(settings.parts),
  resident: Object.keys(residents.parts),
};

/** Every room that needs no record, and each part of the settings: a new one is among them by itself. */
export const ROOMS: readonly string[] = [
  ...Object.values(places).filter((place) => !place.includes('/:')),
  ...PARTS.settingsPart.map((part) => places.settingsPart.replace(':part', part)),
];

const WAITING: Input<'waiting.list'> = {
  states: [],
  urgency: null,
  due: false,
  sort: 'since',
  descending: false,
  offset: 0,
  limit: 1,
};

/** Every room of a record that is there, and each part of a person's page: a new one does not compile without its record. */
export async function roomsOfRecords(page: Page): Promise<readonly string[]> {
  const { must } = engineOf(page);
  const [unit] = (await must('units.ids', listInput({ outOfService: true }, { limit: 1 }))).ids;
  const [association] = await must('associations.list', {});
  const [estate] = await must('estates.overview', {});
  const [waits] = objectsOf(await must('waiting.list', WAITING));
  const [handoff] = (await must('handoffs.board', {})).handoffs;
  const [absence] = (await must('absences.list', {})).absences;
  const records: Readonly<Record<RecordPlace, string | undefined>> = {
    home: unit,
    editHome: unit,
    history: unit,
    followUp: unit,
    peopleForHome: unit,
    estate: estate?.id,
    resident: waits?.residentId,
    editResident: waits?.residentId,
    waitingPerson: waits?.residentId,
    waitingPlace: waits?.residentId,
    homesForPerson: waits?.residentId,
    handoff: handoff?.id,
    handOver: absence?.id,
    agreedList: association?.id,
  };
  return Object.entries(records).flatMap(([place, id]) => {
    if (id === undefined) throw new Error(`Nothing is there for ${place}`);
    const room = places[place as RecordPlace].replace(/:(id|association)/, id);
    return room.endsWith('/:part?') ? PARTS.resident.map((part) => room.replace(':part?', part)) : [room];
  });
}
