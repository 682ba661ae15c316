import type { Output } from '../../../shared/contract/index.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import type { ResidentField } from '../../../shared/domain/resident-fields.ts';
import type { GoalId, ResidentId, VisitId } from '../../../shared/ids.ts';
import type { ReadContext, WriteContext } from '../context.ts';
import type { ReadableDb } from '../db/database.ts';
import { heldNow } from './safety.repository.ts';
import { workedOnOf } from './visit-goals.repository.ts';
import { lastNoteOf, openPromises } from './visit-lists.repository.ts';
import type { NewPlan } from './visits.repository.ts';
import { callOff, insertPlanned, onlyGrantOn, plannedWith } from './visits.repository.ts';

type Known = Pick<Output<'visits.beside'>, 'safety' | 'lastNote' | 'promises'>;

/** What whoever goes there must know: before ringing, what was said last, and what was promised. As far as they are shown it. */
export function knownBefore(
  { db, today }: ReadContext,
  residentId: ResidentId,
  shown: ReadonlySet<ResidentField>,
): Known {
  return {
    safety: shown.has('safety') ? [...heldNow(db, residentId, today)] : [],
    lastNote: shown.has('visits') ? lastNoteOf(db, residentId) : null,
    promises: shown.has('tasks') ? [...openPromises(db, residentId)] : [],
  };
}

/** At how many visits each goal was worked on, and when last; those that never were are left out. */
export function workedOnAtVisits(
  db: ReadableDb,
  residentId: ResidentId,
): readonly (readonly [GoalId, { readonly visits: number; readonly last: IsoDate }])[] {
  return workedOnOf(db, residentId).map(({ goalId, visits, last }) => [goalId, { visits, last }]);
}

/** A planned visit that follows from something that was looked at already. */
export function layVisit(context: WriteContext, plan: NewPlan): VisitId {
  const id = context.newId<'visit'>();
  insertPlanned(context.db, id, plan, context.session.user.id);
  return id;
}

/** The grant that visits from that day on are under, where only one holds. */
export function grantOn({ db }: ReadContext, residentId: ResidentId, on: IsoDate): string | null {
  return onlyGrantOn(db, residentId, on);
}

/** None of the planned visits takes place: called off by the municipality, with that reason. Answers how many they were. */
export function callOffAll({ db }: WriteContext, residentId: ResidentId, reason: string): number {
  const planned = plannedWith(db, residentId);
  for (const { id, version } of planned) callOff(db, id, 'cancelled-municipality', reason, version);
  return planned.length;
}
