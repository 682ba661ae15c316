import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { associationsHandlers } from '../../../../main/engine/associations/associations.handlers.ts';
import type { ReadContext } from '../../../../main/engine/context.ts';
import { estatesViewHandlers } from '../../../../main/engine/estates-view/estates-view.handlers.ts';
import { pipelineHandlers } from '../../../../main/engine/pipeline/pipeline.handlers.ts';
import { searchHandlers } from '../../../../main/engine/search/search.handlers.ts';
import { saveNewTenancy } from '../../../../main/engine/tenancies/tenancies.service.ts';
import { todayHandlers } from '../../../../main/engine/today/today.handlers.ts';
import { unitsHandlers } from '../../../../main/engine/units/units.handlers.ts';
import { saveNewUnit } from '../../../../main/engine/units/units.service.ts';
import { vacanciesHandlers } from '../../../../main/engine/vacancies/vacancies.handlers.ts';
import { repairViews } from '../../../../shared/contract/outages.ts';
import { unitSorts } from '../../../../shared/contract/unit-columns.ts';
import { vacancyHomeSorts } from '../../../../shared/contract/vacancies.ts';
import { isoDate } from '../../../../shared/dates.ts';
import type { Role } from '../../../../shared/domain/users.ts';
import type { EstateId, Id, UnitId } from '../../../../shared/ids.ts';
import { openTestDatabase, type TestDatabase } from '../../../helpers/database.ts';
import { TODAY } from '../../../helpers/engine.ts';
import { ADDRESS, DETAILS, listInput, tenancyInput } from '../../../helpers/homes.ts';

/** All that nobody may learn of a shielded unit without need. */
interface Place {
  readonly estate: 0 | 1;
  readonly street: string;
  readonly houseNumber: number;
  readonly city: string;
  readonly tenancyNumber: string;
  readonly tenant: string;
}

const HERE: Place = {
  estate: 0,
  street: 'Abildvej',
  houseNumber: 1,
  city: 'Aaby',
  tenancyNumber: 'A-1',
  tenant: 'Ane Abild',
};
const THERE: Place = {
  estate: 1,
  street: 'Ågade',
  houseNumber: 999,
  city: 'Østby',
  tenancyNumber: 'Z-9',
  tenant: 'Åse Ågård',
};
/** Words of both places, whole and in part, and of the estates that they might lie in. */
const TEXTS = [
  'Abildvej',
  'abi',
  'Ågade',
  'Aaby',
  'Østby',
  'A-1',
  'Z 9',
  '999',
  'Nordhuset',
  'syd',
  'Ane',
  'Ågård',
  '2999',
];

interface World {
  readonly file: TestDatabase;
  readonly context: (role: Role) => ReadContext;
  readonly shielded: UnitId;
  readonly estates: readonly [EstateId, EstateId];
}

/** The same homes with the same ids; only the place of the shielded one differs. */
function worldWith(place: Place): World {
  const file = openTestDatabase();
  let last = 0;
  const newId = <N extends string>(): Id<N> => `018f0000-0000-7000-8000-${String(++last).padStart(12, '0')}` as Id<N>;
  const made = file.write((opened) => {
    const writing = { ...opened, newId };
    const context = writing as never;
    const value = <T>(answer: { readonly ok: boolean; readonly value?: T }): T => answer.value as T;
    const association = value(
      associationsHandlers['associations.create'](context, {
        name: 'Åkanden',
        cvr: null,
        lbfNumber: null,
        contactName: null,
        contactEmail: null,
      }),
    ).id;
    // one estate is paid for and the other is not: no cost may tell which of them a home lies in
    const estates = ['Nordhuset', 'Sydhuset'].map(
      (name, index) =>
        value(
          associationsHandlers['estates.create'](context, {
            associationId: association,
            name,
            number: null,
            vacancyPaid: index === 0,
          }),
        ).id,
    ) as unknown as [EstateId, EstateId];
    estates.forEach((estateId, index) => {
      const rules = {
        dog: 'yes',
        cat: 'no',
        other: 'no',
        smoking: 'unknown',
        from_day: `2025-0${index + 1}-01`,
        note: `Regler ${index}`,
      };
      writing.db.insert('house_rules', newId(), { estate_id: estateId, ...rules });
    });
    const unit = (
      estateId: EstateId,
      street: string,
      houseNumber: number,
      more: Partial<typeof DETAILS> = {},
    ): UnitId =>
      saveNewUnit(writing, {
        ...DETAILS,
        tenancyNumber: `L-${houseNumber}`,
        ...more,
        estateId,
        address: { ...ADDRESS, street, houseNumber },
      });
    unit(estates[0], 'Birkevej', 2);
    const let1 = unit(estates[1], 'Ærøvej', 4, { type: 'START', rentOre: 100_000, sizeM2: 40 });
    saveNewTenancy(
      writing,
      tenancyInput(let1, { from: '2025-01-01', to: '2026-12-15', names: ['Mia Maj', '!Skjult Person'] }),
    );
    const shielded = saveNewUnit(writing, {
      ...DETAILS,
      shielded: true,
      tenancyNumber: place.tenancyNumber,
      estateId: estates[place.estate],
      address: { ...ADDRESS, street: place.street, houseNumber: place.houseNumber, city: place.city },
    });
    saveNewTenancy(writing, tenancyInput(shielded, { from: '2025-01-01', to: '2026-12-20', names: [place.tenant] }));
    const emptyAndShielded = saveNewUnit(writing, {
      ...DETAILS,
      shielded: true,
      tenancyNumber: `${place.tenancyNumber}b`,
      estateId: estates[place.estate],
      address: { ...ADDRESS, street: place.street, houseNumber: place.houseNumber, letter: 'B', city: place.city },
    });
    writing.db.insert('outages', newId(), {
      unit_id: emptyAndShielded,
      reason: 'damage',
      from_day: '2026-01-01',
      to_day: null,
    });
    const let2 = unit(estates[0], 'Nørre Allé', 14);
    saveNewTenancy(writing, tenancyInput(let2, { from: '2025-01-01', names: ['Bo Berg'] }));
    return { shielded, estates };
  });
  const context = (role: Role) =>
    ({ db: file.db, today: TODAY, session: { user: { roles: [role] } } }) as unknown as ReadContext;
  return { file, context, ...made };
}

function everyAnswer({ context: contextOf, shielded, estates }: World, role: Role): Readonly<Record<string, unknown>> {
  const context = contextOf(role);
  const all = { from: isoDate('2025-06-01'), to: TODAY, associationId: null, municipal: false, estateId: null };
  const within = [all, ...estates.map((estateId) => ({ ...all, estateId }))];
  const lists = unitSorts.flatMap((sort) =>
    [false, true].map((descending) => [
      `list by ${sort}${descending ? ' downwards' : ''}`,
      unitsHandlers['units.list'](context, listInput({}, { sort, descending })),
    ]),
  );
  const filters = estates.map((id) => [
    `list of estate ${id}`,
    unitsHandlers['units.list'](context, listInput({ estateIds: [id] })),
  ]);
  const drawings = estates.map((estateId) => [
    `drawing of estate ${estateId}`,
    estatesViewHandlers['estates.drawing'](context, { estateId }),
  ]);
  const texts = TEXTS.flatMap((text) => [
    [`list with ${text}`, unitsHandlers['units.list'](context, listInput({ text }))],
    [`search ${text}`, searchHandlers['search.find'](context, { text })],
  ]);
  return Object.fromEntries([
    ...lists,
    ...filters,
    ...drawings,
    ...texts,
    ['second page', unitsHandlers['units.list'](context, listInput({}, { offset: 2, limit: 2 }))],
    ['vacancies', unitsHandlers['units.vacancies'](context, { on: isoDate('2027-01-01'), offset: 0, limit: 200 })],
    ['vacancies on a day', unitsHandlers['units.vacancies'](context, { on: TODAY, offset: 0, limit: 200 })],
    ...within.flatMap((more, index) => [
      [`figures ${index}`, vacanciesHandlers['vacancies.figures'](context, more)],
      ...vacancyHomeSorts.map((sort) => [
        `homes ${index} by ${sort}`,
        vacanciesHandlers['vacancies.homes'](context, { ...more, sort, offset: 0, limit: 200 }),
      ]),
    ]),
    ...repairViews.map((view) => [
      `repairs ${view}`,
      unitsHandlers['outages.list'](context, { view, actor: null, offset: 0, limit: 200 }),
    ]),
    ['card', unitsHandlers['units.get'](context, { id: shielded })],
    ['today', todayHandlers['today.overview'](context, {})],
    ['associations', associationsHandlers['associations.list'](context, {})],
    ['estates', associationsHandlers['estates.list'](context, {})],
    ['estates with figures', estatesViewHandlers['estates.overview'](context, {})],
    ['on the way', pipelineHandlers['pipeline.overview'](context, {})],
  ]);
}

describe('a shielded unit', () => {
  let here: World;
  let there: World;
  beforeAll(() => {
    here = worldWith(HERE);
    there = worldWith(THERE);
  });
  afterAll(() => {
    here.file.close();
    there.file.close();
  });

  test.each(['leader', 'reader', 'administrator'] as const)(
    'gives every answer the same to the %s, wherever it lies and whoever lives there',
    (role) => {
      const answers = everyAnswer(here, role);
      expect(Object.values(answers).every((answer) => (answer as { ok: boolean }).ok)).toBe(true);
      expect(answers).toEqual(everyAnswer(there, role));
    },
  );

  test('stands in the list after every address, also when its own would be the first', () => {
    const answer = unitsHandlers['units.list'](here.context('leader'), listInput());
    const addresses = answer.ok ? answer.value.rows.map((row) => row[answer.value.columns.indexOf('address')]) : [];
    expect(addresses).toEqual(['Birkevej 2', 'Nørre Allé 14', 'Ærøvej 4', null, null]);
  });

  test('is told to those who reveal it, who see that the two worlds differ', () => {
    const reveal = ({ context, shielded }: World) =>
      unitsHandlers['units.revealAddress'](context('leader'), { id: shielded, reason: 'Nøgler skal leveres i dag' });
    expect(reveal(here)).toMatchObject({
      ok: true,
      value: { formatted: 'Abildvej 1, 2999 Aaby', estate: 'Nordhuset', tenancyNumber: 'A-1' },
    });
    expect(reveal(there)).toMatchObject({
      ok: true,
      value: { formatted: 'Ågade 999, 2999 Østby', estate: 'Sydhuset', tenancyNumber: 'Z-9' },
    });
  });
});
