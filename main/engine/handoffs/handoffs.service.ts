import type { Input } from '../../../shared/contract/index.ts';
import { dayOfInstant, instantAt } from '../../../shared/dates.ts';
import { isWithoutHome } from '../../../shared/domain/handoffs.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { HandoffId } from '../../../shared/ids.ts';
import { err, ok } from '../../../shared/result.ts';
import type { WriteContext } from '../context.ts';
import type { Row } from '../db/database.ts';
import { textOrNull } from '../page.ts';
import { mayNote } from '../resident-page/noting.ts';
import { taskProblem } from '../tasks/open-task.ts';
import { isTheirs } from './around.repository.ts';
import type { HandoffRow, NewHandoff } from './handoffs.repository.ts';
import { insertHandoff, updateHandoff } from './handoffs.repository.ts';
import { templateOf } from './lists.service.ts';
import { insertStep, stepsOf } from './parts.repository.ts';
import type { Saved } from './running.ts';
import { broken, numberIn, running } from './running.ts';
import { missingOf } from './view.service.ts';

/** By hand, with the checklist of its type as it is today. */
export function openHandoff(context: WriteContext, input: Input<'handoffs.open'>): Saved {
  const { today } = context;
  const { residentId, type, ownerId, admittedOn, expectedOn } = input;
  const allowed = mayNote(context, residentId, 'handoffs');
  if (!allowed.ok) return allowed;
  if (admittedOn !== null && admittedOn > today) return err(broken('admittedOn', 'noted-in-future'));
  const unfit = taskProblem(context, residentId, ownerId, '', 'handoffs:write');
  if (unfit) return err(unfit);
  const [hospital, unit] = [textOrNull(input.hospital), textOrNull(input.unit)];
  const number = numberIn({ hospital, unit });
  if (number) return err(number);
  return ok({
    id: begin(context, { residentId, type, stayId: null, hospital, unit, ownerId, admittedOn, expectedOn }),
  });
}

/** Writes the hand-off and its steps; who opens it has looked at who may. */
export function begin(context: WriteContext, handoff: Omit<NewHandoff, 'openedOn' | 'edition'>): HandoffId {
  const { db, session, today, newId } = context;
  const by = session.user.id;
  const { edition, steps } = templateOf(db, handoff.type);
  const id = newId<'handoff'>();
  insertHandoff(db, id, { ...handoff, openedOn: today, edition }, by);
  const { residentId, ownerId } = handoff;
  for (const [index, { item, group, party, source, ...rule }] of steps.entries()) {
    const step = { handoffId: id, residentId, ownerId, place: index + 1 };
    insertStep(db, newId<'handoff-step'>(), step, { item, group, party, source, rule, dueOn: null }, by);
  }
  return id;
}

/** What is not named stays as it is. */
export function changeHandoff(context: WriteContext, { id, version, facts }: Input<'handoffs.change'>): Saved {
  const found = running(context, id);
  if (!found.ok) return found;
  const row = found.value;
  const problem = factProblem(context, row, facts) ?? numberIn(facts);
  if (problem) return err(problem);
  const { readyAt, dischargedAt, ...plain } = facts;
  const values: Row = {
    ...columnsOf(plain),
    ...(readyAt !== undefined && momentOf('ready', readyAt)),
    ...(dischargedAt !== undefined && momentOf('discharged', dischargedAt)),
  };
  return updateHandoff(context.db, id, values, version) ? ok({ id }) : err(appError('changed-by-other'));
}

type Facts = Input<'handoffs.change'>['facts'];

function factProblem(context: WriteContext, row: HandoffRow, facts: Facts): AppError | null {
  const { today, now } = context;
  const past = ['admittedOn', 'warnedOn', 'firstNightOn'] as const;
  for (const field of past) if ((facts[field] ?? '') > today) return broken(field, 'noted-in-future');
  const { readyAt, dischargedAt, ownerId, firstNightOn } = facts;
  if (readyAt && instantAt(readyAt.on, readyAt.at) > now) return broken('readyAt', 'noted-in-future');
  if (dischargedAt && instantAt(dischargedAt.on, dischargedAt.at) > now)
    return broken('dischargedAt', 'noted-in-future');
  const admittedOn = facts.admittedOn === undefined ? row.admittedOn : facts.admittedOn;
  const outOn = dischargedAt === undefined ? row.dischargedOn : (dischargedAt?.on ?? null);
  if (outOn !== null && admittedOn !== null && outOn < admittedOn)
    return broken('dischargedAt', 'discharged-before-admitted');
  if (firstNightOn && (outOn === null || firstNightOn < outOn)) return broken('firstNightOn', 'night-before-discharge');
  if (ownerId !== undefined && ownerId !== row.ownerId) {
    const unfit = taskProblem(context, row.residentId, ownerId, '', 'handoffs:write');
    if (unfit) return unfit;
  }
  return dischargedAt ? shelterProblem(context, row, facts) : null;
}

/** The municipality discharges from a shelter only when all that § 110 asks is met; who leaves by own choice may go. */
function shelterProblem(
  { db }: WriteContext,
  row: HandoffRow,
  { isOwnChoice = row.isOwnChoice === 1 }: Facts,
): AppError | null {
  if (row.type !== 'shelter' || isOwnChoice) return null;
  return missingOf(stepsOf(db, row.id)).length === 0 ? null : broken('dischargedAt', 'shelter-conditions-open');
}

const COLUMN: Readonly<Record<Exclude<keyof Facts, 'readyAt' | 'dischargedAt' | 'isOwnChoice'>, string>> = {
  hospital: 'hospital',
  unit: 'unit',
  ownerId: 'owner_user',
  admittedOn: 'admitted_on',
  expectedOn: 'expected_on',
  warnedOn: 'warned_on',
  grounds: 'grounds',
  firstNightOn: 'first_night_on',
  ownWords: 'own_words',
  relatives: 'relatives',
  relativesDo: 'relatives_do',
  crisisSigns: 'crisis_signs',
  crisisSelf: 'crisis_self',
  crisisOthers: 'crisis_others',
  crisisNumbers: 'crisis_numbers',
};

function columnsOf({ isOwnChoice, ...facts }: Omit<Facts, 'readyAt' | 'dischargedAt'>): Row {
  const named = Object.entries(facts) as [keyof typeof COLUMN, string | null][];
  const values = Object.fromEntries(named.map(([field, value]) => [COLUMN[field], textOrNull(value)]));
  // what relatives do is asked of those who are wanted alone
  const alone = facts.relatives !== undefined && facts.relatives !== 'wanted' ? { relatives_do: null } : {};
  return { ...values, ...alone, ...(isOwnChoice !== undefined && { is_own_choice: isOwnChoice ? 1 : 0 }) };
}

function momentOf(what: 'ready' | 'discharged', moment: Facts['readyAt'] | null): Row {
  const instant = moment ? instantAt(moment.on, moment.at) : null;
  return { [`${what}_utc`]: instant, [`${what}_on`]: instant === null ? null : dayOfInstant(instant) };
}

/** Where the citizen sleeps tonight. Without a home, somebody looks for one and there is a day to look again. */
export function setHome(context: WriteContext, input: Input<'handoffs.setHome'>): Saved {
  const { db, today } = context;
  const { id, version, home, ownerId, nextOn } = input;
  const found = running(context, id);
  if (!found.ok) return found;
  const row = found.value;
  const isNew = home === 'new';
  const link = { offerId: isNew ? input.offerId : null, tenancyId: isNew ? input.tenancyId : null };
  if (!isTheirs(db, row.residentId, link))
    return err(appError('not-found', link.tenancyId === null ? 'offerId' : 'tenancyId'));
  const isOut = isWithoutHome(home, { dischargedOn: row.dischargedOn, closedOn: null });
  if ((isOut || home === 'temporary') && ownerId === null) return err(broken('ownerId', 'home-needs-owner'));
  if ((isOut || home === 'temporary') && nextOn === null) return err(broken('nextOn', 'home-needs-day'));
  if (nextOn !== null && nextOn < today) return err(broken('nextOn', 'visit-in-past'));
  const unfit = ownerId === null ? null : taskProblem(context, row.residentId, ownerId, '', 'handoffs:home');
  if (unfit) return err(unfit);
  const note = textOrNull(input.note);
  const number = numberIn({ note });
  if (number) return err(number);
  const isLasting = home === 'kept' || home === 'new';
  const next = isLasting ? { home_owner: null, home_next_on: null } : { home_owner: ownerId, home_next_on: nextOn };
  const values = { home, home_note: note, offer_id: link.offerId, tenancy_id: link.tenancyId, ...next };
  return updateHandoff(db, id, values, version) ? ok({ id }) : err(appError('changed-by-other'));
}
