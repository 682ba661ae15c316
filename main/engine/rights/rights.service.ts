import type { Input, Output } from '../../../shared/contract/index.ts';
import { holdsPersonNumber } from '../../../shared/domain/resident-page.ts';
import { complaintTime, guidanceState, rightCodes } from '../../../shared/domain/rights.ts';
import { mayDo } from '../../../shared/domain/users.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { EntryId, ResidentId } from '../../../shared/ids.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import type { ReadContext, WriteContext } from '../context.ts';
import { textOrNull } from '../page.ts';
import { mayNote } from '../resident-page/noting.ts';
import { representativesOf } from '../resident-page/representatives.service.ts';
import { shownOf } from '../residents/shown.service.ts';
import { openTask, tasksByRight } from '../tasks/open-task.ts';
import { visitationOf } from '../visitation/visitation.service.ts';
import * as rows from './rights.repository.ts';

type Rights = Output<'rights.ofResident'>;

/** What the citizen was told of, how long there is to complain, and who walks closer beside them for a time. */
export function rightsOf(context: ReadContext, { residentId }: Input<'rights.ofResident'>): Result<Rights, AppError> {
  const { db, today, session } = context;
  const { roles } = session.user;
  const shown = shownOf(context, residentId);
  if (shown === null) return err(appError('not-found', 'residentId'));
  const mayWrite = mayDo(roles, 'residents:note');
  const seesDecisions = shown.has('rights') && mayDo(roles, 'visitation:read');
  return ok({
    rights: shown.has('rights') ? checklist(context, residentId) : null,
    complaints: seesDecisions ? complaints(context, residentId) : null,
    guidance: shown.has('guidance') ? guidance(context, residentId) : null,
    representatives: shown.has('participants') ? representativesOf(db, residentId, today) : null,
    mayTell: mayWrite && shown.has('rights'),
    mayGuide: mayWrite && shown.has('guidance'),
  });
}

function checklist(context: ReadContext, residentId: ResidentId): NonNullable<Rights['rights']> {
  const told = rows.toldOf(context.db, residentId);
  const tasks = tasksByRight(context, residentId);
  return rightCodes.map((code) => ({
    code,
    told: told
      .filter((one) => one.code === code)
      .map(({ code: _, ...one }) => ({ ...one, task: tasks.get(one.id) ?? null })),
  }));
}

function complaints(context: ReadContext, residentId: ResidentId): NonNullable<Rights['complaints']> {
  const visitation = visitationOf(context, { residentId });
  if (!visitation.ok) return [];
  return visitation.value.decisions.map(({ id, paragraph, outcome, decidedOn, toldOn, complaintBy }) => ({
    ...{ decisionId: id, paragraph, outcome, decidedOn, toldOn, complaintBy },
    ...complaintTime(complaintBy, context.today),
  }));
}

function guidance({ db, today }: ReadContext, residentId: ResidentId): NonNullable<Rights['guidance']> {
  const all = rows.guidanceOf(db, residentId);
  const now = all.find(({ reviewedOn }) => reviewedOn === null);
  return {
    now: now ? { ...common(now), state: guidanceState(now, today) } : null,
    before: all.flatMap((one) => {
      const { reviewedOn, reviewedBy, outcome, reviewNote } = one;
      if (reviewedOn === null || reviewedBy === null || outcome === null) return [];
      return [{ ...common(one), reviewedOn, reviewedBy, outcome, reviewNote }];
    }),
  };
}

function common({ id, version, from, to, reviewOn, reason, how, representative, by }: rows.StoredGuidance) {
  return { id, version, from, to, reviewOn, reason, how, representative, by };
}

/** The citizen was told of a right; help to use it becomes a task. */
export function tellRight(context: WriteContext, input: Input<'rights.tell'>): Result<Output<'rights.tell'>, AppError> {
  const { db, today, session } = context;
  const { residentId, on, help, task } = input;
  const allowed = mayNote(context, residentId, 'rights');
  if (!allowed.ok) return allowed;
  if (on > today) return err(broken('on', 'noted-in-future'));
  if (help === 'agreed' && task === null) return err(broken('task.text', 'help-needs-task'));
  const note = textOrNull(input.note);
  if (holdsPersonNumber(note ?? '')) return err(broken('note', 'personal-number'));
  const id: EntryId = context.newId<'entry'>();
  rows.insertTold(db, id, { ...input, note }, session.user.id);
  if (help !== 'agreed' || task === null) return ok({ id, taskId: null });
  const opened = openTask(context, { ...task, residentId, source: 'right', sourceId: id }, 'task.');
  return opened.ok ? ok({ id, taskId: opened.value }) : opened;
}

function broken(where: string, code: string): AppError {
  return appError('rule-broken', where, { rule: code });
}
