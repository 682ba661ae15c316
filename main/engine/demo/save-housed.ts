import type { IsoDate } from '../../../shared/dates.ts';
import { addDays, daysBetween } from '../../../shared/dates.ts';
import type { Paragraph } from '../../../shared/domain/paragraphs.ts';
import type { UnitTypeCode } from '../../../shared/domain/unit-types.ts';
import type { OfferId, ResidentId, TenancyId, UnitId } from '../../../shared/ids.ts';
import type { ReadableDb } from '../db/database.ts';
import { sql } from '../db/sql.ts';
import { insertOffer, saveAccepted, saveOffered } from '../offers/offers.repository.ts';
import { leaveHoused, livingEntry } from '../waiting/after-offer.ts';
import type { Act, Acting } from './acting.ts';
import { decisionActs, entryActs, requestAct } from './way-acts.ts';

/** By what somebody of the demo came to live there; homes of other kinds are told of by no decision. */
const GRANTED: Readonly<Partial<Record<UnitTypeCode, Paragraph>>> = {
  SKAEV: 'abl-5a',
  ALMEN: 'abl-59',
  SBILLIG: 'abl-59',
  UDSLUS: 'abl-63',
  BOF: 'abl-51',
  AEH: 'abl-105',
};

/** From asking to moving in. */
const ASKED = -75;
const DECIDED = -50;
const OFFERED = -21;
const ACCEPTED = -14;

interface Home {
  readonly tenancyId: TenancyId;
  readonly unitId: UnitId;
  readonly from: IsoDate;
  readonly type: UnitTypeCode;
}

/** How somebody came to the home in which they live today; nothing where they lived there before anybody knew them. */
export function housedActs(db: ReadableDb, today: IsoDate, residentId: ResidentId): Act[] {
  const home = homeOf(db, today, residentId);
  const paragraph = home === null ? undefined : GRANTED[home.type];
  if (home === null || paragraph === undefined) return [];
  const moved = daysBetween(today, home.from);
  const on = (days: number): number => moved + days;
  return [
    requestAct(residentId, [on(ASKED), 'citizen', 'Vil gerne have et sted, der er til at betale, og som er sit eget.']),
    ...decisionActs(residentId, {
      on: on(DECIDED),
      paragraph,
      outcome: 'granted',
      reasoning: 'Kan ikke skaffe sig en bolig uden hjælp og har brug for et blivende sted.',
      heard: [on(DECIDED + 2), 'agrees', null],
    }),
    ...entryActs(residentId, {
      on: on(DECIDED + 2),
      ready: null,
      urgency: ['normal', ''],
      review: on(DECIDED + 92),
      contact: null,
      needs: { quiet: { value: true, strength: 'wish' } },
    }),
    { on: on(OFFERED), happens: (context) => offer(context, residentId, home, on(ACCEPTED)) },
  ];
}

/** Known by a forløb that began before the asking. */
function homeOf(db: ReadableDb, today: IsoDate, residentId: ResidentId): Home | null {
  return db.get<Home>(sql`
    select t.id as tenancyId, t.unit_id as unitId, t.from_day as "from", u.type
    from tenancy_persons p join tenancies t on t.id = p.tenancy_id join units u on u.id = t.unit_id
    where p.resident_id = ${residentId} and u.shielded = 0 and t.from_day <= ${today} and coalesce(t.to_day, '9') >= ${today}
      and (select min(c.from_day) from courses c where c.resident_id = ${residentId}) <= date(t.from_day, ${`${ASKED} days`})`);
}

/** As the offer's own services would have written it: the tenancy stands already. */
function offer(context: Acting, residentId: ResidentId, home: Home, accepted: number): void {
  const { db, session, today } = context;
  const entry = livingEntry(db, residentId);
  if (entry === null) return;
  const { tenancyId, unitId, from } = home;
  const id: OfferId = context.newId<'offer'>();
  insertOffer(db, id, { unitId, residentId, entryId: entry.id, moveIn: from }, session.user.id, today);
  const days = { answerBy: addDays(today, 7), holdUntil: addDays(today, 10), moveIn: from };
  saveOffered(db, { id, version: 1 }, { ...days, confirmations: [], passedOver: 0, reasonPassedOver: null }, today);
  saveAccepted(db, { id, version: 2 }, tenancyId, from, context.day(accepted));
  leaveHoused({ ...context, today: context.day(accepted) }, residentId);
}
