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
import { unitColumnIds, unitSorts } from '../../../../shared/contract/unit-columns.ts';
import { vacancyHomeSorts } from '../../../../shared/contract/vacancies.ts';
import { isoDate } from '../../../../shared/dates.ts';
import type { Role } from '../../../../shared/domain/users.ts';
import type { AssociationId, EstateId, Id, UnitId } from '../../../../shared/ids.ts';
import { openTestDatabase, type TestDatabase } from '../../../helpers/database.ts';
import { TODAY } from '../../../helpers/engine.ts';
import { ADDRESS, DETAILS, listInput, tenancyInput } from '../../../helpers/homes.ts';

/** All that nobody may learn of a shielded unit without need. */
export interface Place {
  readonly estate: 0 | 1 | 2 | 3;
  readonly street: string;
  readonly houseNumber: number;
  readonly city: string;
  readonly tenancyNumber: string;
  readonly tenant: string;
}

export const HERE: Place = {
  estate: 0,
  street: 'Abildvej',
  houseNumber: 1,
  city: 'Aaby',
  tenancyNumber: 'A-1',
  tenant: 'Ane Abild',
};
export const THERE: Place = {
  estate: 1,
  street: 'Ågade',
  houseNumber: 999,
  city: 'Østby',
  tenancyNumber: 'Z-9',
  tenant: 'Åse Ågård',
};
/** In an estate of another association, and in one of the municipality's own. */
export const WITH_OTHERS: Place = { ...THERE, estate: 2 };
export const WITH_US: Place = { ...THERE, estate: 3 };

const EVERYWHERE = {
  from: isoDate('2025-06-01'),
  to: TODAY,
  associationId: null,
  municipal: false,
  estateId: null,
};

/** Words of all places, whole and in part, and of the estates that they might lie in. */
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
  'Øst',
  'Rådhus',
  'Åkanden',
  'Bakke',
  'Ane',
  'Ågård',
  '2999',
];

export interface World {
  readonly file: TestDatabase;
  readonly context: (role: Role) => ReadContext;
  /** Null where there is none. */
  readonly shielded: UnitId | null;
  readonly estates: readonly EstateId[];
  readonly associations: readonly AssociationId[];
}

/** The same homes with the same ids; only the place of the two shielded ones differs, or there are none. */
export function worldWith(place: Place | null): World {
  const file = openTestDatabase();
  let last = 0;
  const newId = <N extends string>(): Id<N> => `018f0000-0000-7000-8000-${String(++last).padStart(12, '0')}` as Id<N>;
  const made = file.write((opened) => {
    const writing = { ...opened, newId };
    const context = writing as never;
    const value = <T>(answer: { readonly ok: boolean; readonly value?: T }): T => answer.value as T;
    const associations = ['Åkanden', 'Bakkehuset'].map(
      (name) =>
        value(
          associationsHandlers['associations.create'](context, {
            name,
            cvr: null,
            lbfNumber: null,
            contactName: null,
            contactEmail: null,
          }),
        ).id,
    );
    const [own, other] = associations as [AssociationId, AssociationId];
    // what estates say differs: no cost and no answer about animals may tell in which of them a home lies
    const estates = ([own, own, other, null] as const).map(
      (associationId, index) =>
        value(
          associationsHandlers['estates.create'](context, {
            associationId,
            name: ['Nordhuset', 'Sydhuset', 'Østhuset', 'Rådhuset'][index] ?? '',
            number: null,
            vacancyPaid: index === 0,
          }),
        ).id,
    ) as unknown as readonly [EstateId, EstateId, EstateId, EstateId];
    estates.forEach((estateId, index) => {
      const rules = {
        dog: ['yes', 'no', 'by-agreement', 'yes'][index] ?? '',
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
    const let2 = unit(estates[0], 'Nørre Allé', 14);
    saveNewTenancy(writing, tenancyInput(let2, { from: '2025-01-01', names: ['Bo Berg'] }));
    unit(estates[2], 'Østvænget', 5);
    unit(estates[3], 'Torvet', 6);
    if (place === null) return { shielded: null, estates, associations };
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
    return { shielded, estates, associations };
  });
  const context = (role: Role) =>
    ({ db: file.db, today: TODAY, session: { user: { roles: [role] } } }) as unknown as ReadContext;
  return { file, context, ...made };
}

type Answers = Readonly<Record<string, unknown>>;

/** Whatever is said of one place: an estate, an association, the municipality as an owner, a word of any of them. */
export function answersOfPlaces({ context: contextOf, estates, associations }: World, role: Role): Answers {
  const context = contextOf(role);
  const wheres = [
    ...estates.map((estateId) => ({ ...EVERYWHERE, estateId })),
    ...associations.map((associationId) => ({ ...EVERYWHERE, associationId })),
    { ...EVERYWHERE, municipal: true },
  ];
  const filters = [
    ...estates.map((id) => ({ estateIds: [id] })),
    ...associations.map((id) => ({ associationIds: [id] })),
    { municipal: true },
    { associationIds: [...associations], municipal: true },
    ...TEXTS.map((text) => ({ text })),
  ];
  const figures = vacanciesHandlers['vacancies.figures'](context, EVERYWHERE);
  const pipeline = pipelineHandlers['pipeline.overview'](context, {});
  return Object.fromEntries([
    ...filters.flatMap((filter) =>
      unitSorts.map((sort) => {
        const listed = unitsHandlers['units.list'](context, listInput(filter, { sort }));
        return [
          `list of ${JSON.stringify(filter)} by ${sort}`,
          listed.ok && { rows: listed.value.rows, total: listed.value.total },
        ];
      }),
    ),
    ...estates.map((estateId) => [
      `drawing ${estateId}`,
      estatesViewHandlers['estates.drawing'](context, { estateId }),
    ]),
    ...wheres.flatMap((where, index) => [
      [`figures ${index}`, vacanciesHandlers['vacancies.figures'](context, where)],
      ...vacancyHomeSorts.map((sort) => [
        `homes ${index} by ${sort}`,
        vacanciesHandlers['vacancies.homes'](context, { ...where, sort, offset: 0, limit: 200 }),
      ]),
    ]),
    ...TEXTS.map((text) => {
      // whom it finds by name is no place; what it says of their homes is tested with the residents
      const found = searchHandlers['search.find'](context, { text });
      return [`search ${text}`, found.ok && { ...found.value, residents: null }];
    }),
    ['figures by place', figures.ok && figures.value.associations],
    ['associations', associationsHandlers['associations.list'](context, {})],
    ['estates', associationsHandlers['estates.list'](context, {})],
    ['estates with figures', estatesViewHandlers['estates.overview'](context, {})],
    ['on the way', pipeline.ok && { ...pipeline.value, variety: null }],
  ]);
}

/** What is said of the whole municipality, where shielded homes are homes without a place. */
export function answersOfAll({ context: contextOf, shielded }: World, role: Role): Answers {
  const context = contextOf(role);
  const lists = [{}, { animal: 'dog' as const }, { animal: 'cat' as const }, { shielded: true }].flatMap((filter) =>
    unitSorts.flatMap((sort) =>
      [false, true].map((descending) => [
        `list of ${JSON.stringify(filter)} by ${sort}${descending ? ' downwards' : ''}`,
        unitsHandlers['units.list'](context, listInput(filter, { sort, descending })),
      ]),
    ),
  );
  const copied = { ids: shielded === null ? [] : [shielded], columns: [...unitColumnIds], language: 'da' as const };
  return Object.fromEntries([
    ...lists,
    ['copied', unitsHandlers['units.copy'](context, { ...copied, sort: 'address', descending: false })],
    ['second page', unitsHandlers['units.list'](context, listInput({}, { offset: 2, limit: 2 }))],
    ['vacancies', unitsHandlers['units.vacancies'](context, { on: isoDate('2027-01-01'), offset: 0, limit: 200 })],
    ['vacancies on a day', unitsHandlers['units.vacancies'](context, { on: TODAY, offset: 0, limit: 200 })],
    ['figures', vacanciesHandlers['vacancies.figures'](context, EVERYWHERE)],
    ...vacancyHomeSorts.map((sort) => [
      `homes by ${sort}`,
      vacanciesHandlers['vacancies.homes'](context, { ...EVERYWHERE, sort, offset: 0, limit: 200 }),
    ]),
    ...repairViews.map((view) => [
      `repairs ${view}`,
      unitsHandlers['outages.list'](context, { view, actor: null, offset: 0, limit: 200 }),
    ]),
    ...(shielded === null ? [] : [['card', unitsHandlers['units.get'](context, { id: shielded })]]),
    ['today', todayHandlers['today.overview'](context, {})],
    ['on the way', pipelineHandlers['pipeline.overview'](context, {})],
  ]);
}
