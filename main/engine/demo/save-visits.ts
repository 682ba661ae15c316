import { addDays, instantAt } from '../../../shared/dates.ts';
import type { GoalId, ResidentId } from '../../../shared/ids.ts';
import type { WriteContext } from '../context.ts';
import type { ReadableDb } from '../db/database.ts';
import { sql } from '../db/sql.ts';
import { goalsToWorkOn } from '../goals/for-visits.service.ts';
import { logVisit } from '../visits/log-visit.service.ts';
import { insertSafetyNote } from '../visits/safety.repository.ts';
import { planVisit } from '../visits/visits.service.ts';
import type { Act, Acting } from './acting.ts';
import { actAll, done } from './acting.ts';
import type { Worker } from './save-ways.ts';
import type { ToldVisit, VisitStory } from './visit-stories.ts';
import { VISITS } from './visit-stories.ts';

const NO_MORE = { travelMinutes: null, place: null, isAcute: false, concern: false } as const;

/** The last weeks' visits, and those of today, as the workers wrote them themselves. */
export function saveVisits(context: WriteContext, workers: readonly (Worker & { readonly login: string })[]): void {
  for (const { login, id, name, role } of workers) {
    const session = { ...context.session, user: { id, name, roles: [role] } };
    const residents = withinReach(context.db, { id, name, role }, context.today);
    const stories = (VISITS[login] ?? []).flatMap((story, index) => {
      const residentId = residents[index];
      return residentId === undefined ? [] : actsOf(residentId, story);
    });
    actAll({ ...context, session, owner: id }, stories);
  }
}

/** Those whom the worker was given, in that order, as long as their forløb goes on. */
function withinReach(db: ReadableDb, { id }: Worker, today: string): readonly ResidentId[] {
  return db
    .all<{ readonly id: ResidentId }>(sql`
      select s.resident_id as id from assignments s where s.user_id = ${id} and s.from_day <= date(${today}, '-14 days')
        and coalesce(s.to_day, '9') >= ${today} group by s.resident_id order by min(s.row)`)
    .map((row) => row.id);
}

function actsOf(residentId: ResidentId, { told, today, kind = 'home', promise, safety }: VisitStory): Act[] {
  const logs = told.map((visit, index): Act => {
    const promised = index === told.length - 1 ? promise : undefined;
    return { on: -visit[0], happens: (context) => done(logVisit(evening(context), input(context, visit, promised))) };
  });
  const input = (
    context: Acting,
    [, from, minutes, state, topics, note]: ToldVisit,
    promised: VisitStory['promise'],
  ) => ({
    ...NO_MORE,
    ...{ residentId, visitId: null, state, kind, on: context.today, from, minutes, topics, note },
    goals: state === 'done' ? workedOn(context, residentId) : [],
    people: state === 'done' || state === 'partly' ? (['citizen'] as const).slice() : [],
    next: state === 'not-home' || state === 'refused' ? { on: context.day(0), from: today?.[0] ?? null } : null,
    promises:
      promised === undefined
        ? []
        : [{ text: promised[0], ownerId: context.session.user.id, due: addDays(context.day(0), promised[1]) }],
  });
  const plan = today === undefined ? [] : [planAct(residentId, today, kind)];
  return [...plan, ...logs, ...(safety === undefined ? [] : [safetyAct(residentId, safety)])];
}

function planAct(
  residentId: ResidentId,
  [from, minutes, place]: NonNullable<VisitStory['today']>,
  kind: NonNullable<VisitStory['kind']>,
): Act {
  return {
    on: -20,
    happens: (context) => {
      const plan = { residentId, workerId: context.session.user.id, secondId: null, on: context.day(0), from, minutes };
      done(planVisit(context, { ...plan, kind, place: place ?? null }));
    },
  };
}

function safetyAct(residentId: ResidentId, [what, reason]: NonNullable<VisitStory['safety']>): Act {
  return {
    on: -18,
    happens: (context) => {
      const days = { from: context.today, to: addDays(context.day(0), 160) };
      insertSafetyNote(
        context.db,
        context.newId<'safety-note'>(),
        { residentId, what, reason, ...days },
        context.session.user.id,
      );
    },
  };
}

/** The first of what they work on, by somebody who works with goals. */
function workedOn({ db, today, session }: Acting, residentId: ResidentId): GoalId[] {
  if (!session.user.roles.includes('support-worker')) return [];
  return goalsToWorkOn(db, residentId, today)
    .slice(0, 1)
    .map(({ id }) => id);
}

/** Written when the day was over. */
function evening(context: Acting): Acting {
  return { ...context, now: instantAt(context.today, '15:30') };
}
