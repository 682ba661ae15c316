import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Output } from '../../../../shared/contract/index.ts';
import { isoDate } from '../../../../shared/dates.ts';
import type { UnitId } from '../../../../shared/ids.ts';
import { openTestEngine, type TestEngine } from '../../../helpers/engine.ts';
import { homesOf } from '../../../helpers/homes.ts';

let engine: TestEngine;
let make: ReturnType<typeof homesOf>;
const homes = new Map<UnitId, string>();
beforeAll(async () => {
  engine = await openTestEngine();
  make = homesOf(engine);
  const estate = await make.estate('Kærgården');
  await make.houseRules(estate, '2020-01-01');
  const home = async (street: string, more: Parameters<typeof make.unit>[1] = {}): Promise<UnitId> => {
    const id = await make.unit(estate, { plannedFrom: isoDate('2020-01-01'), ...more, address: { street } });
    homes.set(id, street);
    return id;
  };
  const let1 = async (
    street: string,
    from: string,
    to?: string,
    more: Parameters<typeof make.unit>[1] = {},
    names?: readonly string[],
  ) => {
    const id = await home(street, more);
    await make.tenancy(id, { from, ...(to ? { to } : {}), ...(names ? { names } : {}) });
    return id;
  };
  // empty: two weeks, three days, since ever, since an unknown day, and behind a shield
  await let1('Touger', '2024-01-01', '2026-11-09');
  await let1('Tredage', '2024-01-01', '2026-11-20', { type: 'START' });
  await home('Altid');
  await home('Ukendt', { plannedFrom: null });
  await let1('Skjult', '2024-01-01', '2026-10-31', { shielded: true });
  await let1('Endnutom', '2024-01-01', '2026-09-30');
  await let1('Sjette', '2024-01-01', '2026-11-21');
  await let1('Syvende', '2024-01-01', '2026-11-22');
  // ending: today, in two weeks with somebody coming, behind a shield, in two months, too late
  await let1('Idag', '2024-01-01', '2026-11-23', {}, ['Åse Ågård', '!Ane Abild', 'Bo Berg']);
  await make.tenancy(await let1('Toend', '2024-01-01', '2026-12-07'), { from: '2026-12-20' });
  await let1('Skjultslut', '2024-01-01', '2026-12-07', { shielded: true });
  await let1('Sidstedag', '2024-01-01', '2027-01-22');
  await let1('Forsent', '2024-01-01', '2027-01-23');
  // repairs: one day late, due today, long late behind a shield, planned, over
  const repair = async (street: string, from: string, to: string | null = null, more = {}) =>
    make.outage(await let1(street, '2024-01-01', undefined, more), from, to, 'damage');
  await repair('Endagsen', '2026-11-08');
  await repair('Frist', '2026-11-09');
  await repair('Skjultsen', '2026-01-01', null, { shielded: true });
  await repair('Planlagt', '2026-01-01', '2026-12-24');
  await repair('Overstået', '2026-01-01', '2026-02-01');
  await home('Nedlagt', { retiredOn: isoDate('2026-11-01') });
});
afterAll(() => engine.close());

const overview = (): Promise<Output<'today.overview'>> => engine.must('today.overview', {});
const street = (unitId: UnitId): string | undefined => homes.get(unitId);

test('the six homes that have stood empty longest, the unknown last, and how many there are', async () => {
  const { vacancies, vacancyCount, unitCount, estateCount } = await overview();
  expect(vacancies.map(({ unitId, address, daysVacant }) => [street(unitId), address === null, daysVacant])).toEqual([
    ['Altid', false, 2519],
    ['Endnutom', false, 54],
    ['Skjult', true, 23],
    ['Touger', false, 14],
    ['Tredage', false, 3],
    ['Sjette', false, 2],
  ]);
  expect(vacancies.find(({ unitId }) => street(unitId) === 'Tredage')).toEqual({
    unitId: expect.any(String),
    address: 'Tredage 2',
    type: 'START',
    animals: { dog: 'yes', cat: 'yes', other: 'no' },
    daysVacant: 3,
  });
  expect([vacancyCount, unitCount, estateCount]).toEqual([8, 18, 1]);
});

test('tenancies that end within the days of the settings, the soonest first, and who comes after', async () => {
  const { ending } = await overview();
  expect(ending.map(({ unitId, on, nextFrom }) => [street(unitId), on, nextFrom])).toEqual([
    ['Idag', '2026-11-23', null],
    ['Toend', '2026-12-07', '2026-12-20'],
    ['Skjultslut', '2026-12-07', null],
    ['Sidstedag', '2027-01-22', null],
  ]);
  expect(ending[0]?.occupants).toEqual(['Bo Berg', 'Åse Ågård', null]);
  expect([ending[2]?.address, ending[2]?.occupants]).toEqual([null, [null]]);
});

test('repairs without an end that have lasted longer than the settings allow, the latest first, and no planned ones', async () => {
  const { repairs } = await overview();
  const told = { reason: 'damage', actor: null, actorName: null, actorSince: null, lastFollowUpOn: null };
  const asked = { ...told, id: expect.any(String), followUpOn: null, isFollowUpDue: false };
  expect(repairs.map(({ unitId, address, ...rest }) => [street(unitId), address === null, rest])).toEqual([
    ['Skjultsen', true, { ...asked, from: '2026-01-01', due: '2026-01-15', daysLate: 312 }],
    ['Endagsen', false, { ...asked, from: '2026-11-08', due: '2026-11-22', daysLate: 1 }],
  ]);
});

test('empty days of each of the last twelve months', async () => {
  const { vacantDaysByMonth } = await overview();
  expect(vacantDaysByMonth.map(({ month }) => month).slice(0, 2)).toEqual(['2025-12', '2026-01']);
  // Altid all year; from October Endnutom; in November also Skjult 23, Touger 14, Tredage 3, Sjette 2, Syvende 1, Ukendt 1
  // Nedlagt until it was a home no longer
  expect(vacantDaysByMonth.map(({ days }) => days)).toEqual([
    62,
    62,
    56,
    62,
    60,
    62,
    60,
    62,
    62,
    60,
    93,
    23 + 23 + 23 + 14 + 3 + 2 + 1 + 1,
  ]);
});

test('the settings decide what is told', async () => {
  const { version, ...settings } = await engine.must('settings.get', {});
  await engine.signInAs('administrator');
  await engine.must('settings.update', { ...settings, version, repairWarningDays: 90, endingWarningDays: 14 });
  const { ending, repairs } = await overview();
  expect([ending.map(({ unitId }) => street(unitId)), repairs.map(({ unitId }) => street(unitId))]).toEqual([
    ['Idag', 'Toend', 'Skjultslut'],
    ['Skjultsen'],
  ]);
  expect(ending.every(({ occupants }) => occupants === null)).toBe(true);
});

test('nothing of a shielded place or of a protected person is told', async () => {
  expect(JSON.stringify(await overview())).not.toMatch(/Skjult|Ane Abild/);
});
