import type { IsoDate } from '../../../shared/dates.ts';
import { addDays } from '../../../shared/dates.ts';
import { suggestedNameBy } from '../../../shared/domain/vacancy-notices.ts';
import type { AssociationId, CriterionId, UnitId } from '../../../shared/ids.ts';
import type { WriteContext } from '../context.ts';
import type { ReadableDb } from '../db/database.ts';
import { sql } from '../db/sql.ts';
import { insertNotice, saveClosed, saveCriterion } from '../vacancy-notices/notices.repository.ts';
import { insertCriterion, insertRight } from '../vacancy-notices/rights.repository.ts';

const CRITERIA = [
  'Borgere uden hjem, eller som er ved at miste det',
  'Borgere, der flytter fra et midlertidigt ophold',
  'Familier med børn efter et brud',
  'Borgere, hvis helbred kræver en anden bolig',
  'Unge, der har brug for støtte i egen bolig',
];

/** Days from today: when the notice came, when the home is vacant, the last day to name a tenant. */
const WAITING = [
  { received: -24, vacant: -10, nameBy: -3 },
  { received: -11, vacant: -6, nameBy: 2 },
  { received: -8, vacant: 0, nameBy: 6 },
  { received: -3, vacant: 7, nameBy: 13 },
] as const;
/** Days from the notice to the name of a tenant, of homes that were used; one came after the deadline. */
const NAMED_AFTER = [6, 9, 12, 4, 17, 8, 11, 5] as const;

/** What associations reported this year: some wait, one was missed, most were used, one went back. */
export function saveNotices(writing: WriteContext, associations: readonly AssociationId[]): void {
  const { db, newId, today, session } = writing;
  const by = session.user.id;
  const criteria = CRITERIA.map((name) => {
    const id = newId<'assignment-criterion'>();
    insertCriterion(db, id, name, null);
    return id;
  });
  const [first, second] = associations;
  const year = Number(today.slice(0, 4));
  const right = { year, version: null, note: null };
  if (first) insertRight(db, newId(), { ...right, associationId: first, every: 4, homes: null, vacanciesTold: 38 }, by);
  if (second)
    insertRight(db, newId(), { ...right, associationId: second, every: null, homes: 6, vacanciesTold: null }, by);
  const free = freeHomes(db, today);
  WAITING.forEach(({ received, vacant, nameBy }, index) => {
    const unitId = free[index];
    if (unitId === undefined) return;
    const days = { receivedOn: addDays(today, received), vacantFrom: addDays(today, vacant) };
    insertNotice(
      db,
      newId(),
      unitId,
      { ...days, nameBy: addDays(today, nameBy), hasRight: index !== 3, note: null },
      by,
    );
  });
  saveUsed(writing, criteria);
}

/** Of homes that were let this year; the last of them had gone back to its association the year before. */
function saveUsed({ db, newId, today, session }: WriteContext, criteria: readonly CriterionId[]): void {
  const lets = lettings(db, `${today.slice(0, 4)}-01-01`, today);
  lets.slice(0, NAMED_AFTER.length).forEach(({ unitId, from }, index) => {
    const id = newId<'vacancy-notice'>();
    const receivedOn = addDays(from, -34);
    const days = { receivedOn, vacantFrom: addDays(from, -12), nameBy: suggestedNameBy(receivedOn) };
    insertNotice(db, id, unitId, { ...days, hasRight: true, note: null }, session.user.id);
    const none = { returnedOn: null, returnReason: null, note: null };
    const namedOn = addDays(receivedOn, NAMED_AFTER[index] ?? 7);
    saveClosed(db, { id, version: 1 }, { ...none, namedOn });
    // nobody has said why of the newest
    if (index > 0) saveCriterion(db, { id, version: 2 }, criteria[index % criteria.length] ?? null);
  });
  const back = lets[NAMED_AFTER.length];
  if (back === undefined) return;
  const id = newId<'vacancy-notice'>();
  const receivedOn = addDays(back.from, -60);
  const days = { receivedOn, vacantFrom: addDays(back.from, -50), nameBy: suggestedNameBy(receivedOn) };
  insertNotice(db, id, back.unitId, { ...days, hasRight: true, note: null }, session.user.id);
  const returned = { returnedOn: addDays(receivedOn, 5), returnReason: 'rent', note: null } as const;
  saveClosed(db, { id, version: 1 }, { ...returned, namedOn: null });
}

/** Homes of associations that stand empty, in the order of the list of homes. */
function freeHomes(db: ReadableDb, today: IsoDate): readonly UnitId[] {
  return db
    .all<{ readonly id: UnitId }>(sql`
      select u.id from units u join estates e on e.id = u.estate_id
      where e.association_id is not null and u.shielded = 0 and coalesce(u.planned_from, '') <= ${today} and u.retired_on is null
        and not exists (select 1 from tenancies t where t.unit_id = u.id and coalesce(t.to_day, '9') >= ${today})
        and not exists (select 1 from outages x where x.unit_id = u.id and coalesce(x.to_day, '9') >= ${today})
      order by u.list_sort, u.id limit ${WAITING.length}`)
    .map(({ id }) => id);
}

/** Tenancies that began in the time, of homes of associations, the newest first. */
function lettings(
  db: ReadableDb,
  from: string,
  to: IsoDate,
): readonly { readonly unitId: UnitId; readonly from: IsoDate }[] {
  return db.all(sql`
    select t.unit_id as unitId, t.from_day as "from" from tenancies t join units u on u.id = t.unit_id join estates e on e.id = u.estate_id
    where e.association_id is not null and u.shielded = 0 and t.from_day between ${from} and ${to}
      and not exists (select 1 from tenancies n where n.unit_id = t.unit_id and n.from_day > t.from_day)
    order by t.from_day desc, u.list_sort, t.id limit ${NAMED_AFTER.length + 1}`);
}
