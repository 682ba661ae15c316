import type { Input, Output } from '../../../shared/contract/index.ts';
import { stepsOf } from '../../../shared/domain/goal-steps.ts';
import { endsGoal, followUpProblem, goalProblem, isParked } from '../../../shared/domain/goals.ts';
import { holdsPersonNumber } from '../../../shared/domain/resident-page.ts';
import { mayDo } from '../../../shared/domain/users.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { EntryId, GoalId, ResidentId } from '../../../shared/ids.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import type { ReadContext, WriteContext } from '../context.ts';
import type { ReadableDb } from '../db/database.ts';
import { groupBy } from '../group.ts';
import { textOrNull } from '../page.ts';
import { mayNote } from '../resident-page/noting.ts';
import { shownOf } from '../residents/shown.service.ts';
import { hasGrant } from '../support/support.service.ts';
import { workedOnAtVisits } from '../visits/for-others.service.ts';
import * as rows from './goals.repository.ts';
import { keptTheme } from './kept-theme.ts';

type Goals = Output<'goals.ofResident'>;
type Saved<Id = GoalId> = Result<{ id: Id }, AppError>;

/** What the citizen wishes and works on, how they find that it goes, and what each follow-up led to. */
export function goalsOf(context: ReadContext, { residentId }: Input<'goals.ofResident'>): Result<Goals, AppError> {
  const { db, session, today } = context;
  const shown = shownOf(context, residentId);
  if (shown === null) return err(appError('not-found', 'residentId'));
  if (!shown.has('goals')) return ok(null);
  const ratings = groupBy(rows.ratingsOf(db, residentId), ({ goalId }) => goalId);
  const followUps = groupBy(rows.followUpsOf(db, residentId), ({ goalId }) => goalId);
  const workedOn = new Map(shown.has('visits') ? workedOnAtVisits(db, residentId) : []);
  const goals = rows.goalsOf(db, residentId).map(({ themeCode, themeLabel, themeVersion, ...goal }) => ({
    ...goal,
    theme: themeCode === null ? null : { code: themeCode, label: themeLabel ?? themeCode, version: themeVersion ?? '' },
    isParked: isParked(goal, today),
    workedOn: workedOn.get(goal.id) ?? null,
    ratings: (ratings.get(goal.id) ?? []).map(({ goalId: _, ...rating }) => rating),
    followUps: (followUps.get(goal.id) ?? []).map(({ goalId: _, ...followUp }) => followUp),
  }));
  return ok({ goals, mayWrite: mayDo(session.user.roles, 'support:write') });
}

export function addGoal(context: WriteContext, input: Input<'goals.add'>): Saved {
  const { db, today, session } = context;
  const { residentId, parentId, grantId, theme } = input;
  const allowed = mayNote(context, residentId, 'goals');
  if (!allowed.ok) return allowed;
  const parent = parentId === null ? null : rows.findGoal(db, parentId, residentId);
  if (parentId !== null && parent === null) return err(appError('not-found', 'parentId'));
  if (grantId !== null && !hasGrant(db, grantId, residentId)) return err(appError('not-found', 'grantId'));
  const problem = goalProblem(input, parent?.level ?? null, today);
  if (problem) return err(broken(PLACES[problem] ?? 'followUpOn', problem));
  const personal = (['words', 'citizenDoes', 'othersDo'] as const).find((field) =>
    holdsPersonNumber(input[field] ?? ''),
  );
  if (personal) return err(broken(personal, 'personal-number'));
  const id: GoalId = context.newId<'goal'>();
  const said = { citizenDoes: textOrNull(input.citizenDoes), othersDo: textOrNull(input.othersDo) };
  rows.insertGoal(
    db,
    id,
    { ...input, ...said, words: input.words.trim() },
    theme === null ? null : keptTheme(theme),
    session.user.id,
  );
  return ok({ id });
}

/** Is it a goal of this resident? */
export function isGoalOf(db: ReadableDb, id: GoalId, residentId: ResidentId): boolean {
  return rows.findGoal(db, id, residentId) !== null;
}

/** What the citizen wishes and works on now, each after what it stands under, for paper. */
export function openGoalsOf(db: ReadableDb, residentId: ResidentId): ReturnType<typeof rows.goalsOf> {
  return stepsOf(rows.goalsOf(db, residentId)).map(({ goal }) => goal);
}

export function linkGoal(context: WriteContext, input: Input<'goals.link'>): Saved {
  const { db } = context;
  const { residentId, id, version, grantId } = input;
  const allowed = mayNote(context, residentId, 'goals');
  if (!allowed.ok) return allowed;
  if (rows.findGoal(db, id, residentId) === null) return err(appError('not-found', 'id'));
  if (grantId !== null && !hasGrant(db, grantId, residentId)) return err(appError('not-found', 'grantId'));
  return rows.saveLink(db, id, grantId, version) ? ok({ id }) : err(appError('changed-by-other'));
}

export function rateGoal(context: WriteContext, input: Input<'goals.rate'>): Saved<EntryId> {
  const { db, today, session } = context;
  const allowed = mayNote(context, input.residentId, 'goals');
  if (!allowed.ok) return allowed;
  const goal = rows.findGoal(db, input.id, input.residentId);
  if (goal === null) return err(appError('not-found', 'id'));
  if (goal.to !== null) return err(appError('already-ended', 'id'));
  if (input.on > today) return err(broken('on', 'noted-in-future'));
  if (input.on < goal.from) return err(broken('on', 'follow-up-before-goal'));
  const id: EntryId = context.newId<'entry'>();
  rows.insertRating(db, id, input, session.user.id);
  return ok({ id });
}

/** Somebody looked at it with the citizen: it goes on until a next day, or it is over. */
export function followUpGoal(context: WriteContext, input: Input<'goals.followUp'>): Saved {
  const { db, today, session } = context;
  const { residentId, id, version, on, result, nextOn } = input;
  const allowed = mayNote(context, residentId, 'goals');
  if (!allowed.ok) return allowed;
  const goal = rows.findGoal(db, id, residentId);
  if (goal === null) return err(appError('not-found', 'id'));
  if (goal.to !== null) return err(appError('already-ended', 'id'));
  const problem = followUpProblem(input, goal.from, today);
  if (problem) return err(broken(PLACES[problem] ?? 'nextOn', problem));
  const note = textOrNull(input.note);
  if (holdsPersonNumber(note ?? '')) return err(broken('note', 'personal-number'));
  const isOver = endsGoal(result);
  const days = isOver ? { to: on, result, followUpOn: null } : { to: null, result: null, followUpOn: nextOn };
  if (!rows.saveGoalDays(db, id, days, version)) return err(appError('changed-by-other'));
  const followUp = { ...input, note, nextOn: isOver ? null : nextOn, due: goal.followUpOn };
  rows.insertFollowUp(db, context.newId<'entry'>(), followUp, session.user.id);
  return ok({ id });
}

const PLACES: Readonly<Record<string, string>> = {
  'noted-in-future': 'on',
  'goal-needs-parent-above': 'parentId',
  'wish-has-no-kind': 'kind',
  'follow-up-before-goal': 'on',
};

function broken(where: string, code: string): AppError {
  return appError('rule-broken', where, { rule: code });
}
