import type { Input, Output } from '../../../shared/contract/index.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import { addDays } from '../../../shared/dates.ts';
import type { HandoffDays } from '../../../shared/domain/handoffs.ts';
import { costOf, missingShelterConditions, phaseSpans, readyDays } from '../../../shared/domain/handoffs.ts';
import {
  acceptBy,
  addWorkdays,
  followUpDay,
  followUps,
  MEETING_WORKDAYS,
} from '../../../shared/domain/handoffs-deadlines.ts';
import type { Permission } from '../../../shared/domain/users.ts';
import { mayDo } from '../../../shared/domain/users.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { HandoffId, ResidentId } from '../../../shared/ids.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import type { ReadContext } from '../context.ts';
import { shownOf } from '../residents/shown.service.ts';
import { possibleOwners } from '../tasks/open-task.ts';
import * as around from './around.repository.ts';
import type { HandoffRow } from './handoffs.repository.ts';
import { findHandoff, handoffsOf } from './handoffs.repository.ts';
import { tariffs } from './lists.repository.ts';
import { isForHome, neededOf, neededSteps } from './need.ts';
import type { StepRow } from './parts.repository.ts';
import { stepsOf } from './parts.repository.ts';
import { cardOf, daysOf, dueOn, handed } from './state.ts';
import * as talks from './talks.repository.ts';

type Whole = Output<'handoffs.get'>;

/** One hand-off with everything that is known of it. */
export function handoffOf(context: ReadContext, id: HandoffId): Result<Whole, AppError> {
  const { db, today, session } = context;
  const found = findHandoff(db, context, id);
  if (found === null) return err(appError('not-found', 'id'));
  const row = neededOf(context, found);
  const { roles } = session.user;
  const forHome = isForHome(context);
  const steps = neededSteps(context, stepsOf(db, id));
  const days = daysOf(row);
  const shown = shownOf(context, row.residentId);
  const isRunning = row.closedOn === null;
  return ok({
    ...cardOf(context, row, steps),
    ...factsOf(row),
    relatives: forHome ? null : row.relatives,
    phases: [...phaseSpans(days, today)],
    readyDays: readyDays(days, today),
    readyOre: forHome ? null : costOfReady(context, days),
    steps: steps.map((step) => stepTold(step, row, today)),
    missingConditions: row.type === 'shelter' && !forHome ? [...missingOf(steps)] : [],
    ...(forHome ? NO_TALKS : talksOf(context, id)),
    visits:
      shown?.has('visits') && row.dischargedOn !== null
        ? [...around.visitsSince(db, row.residentId, row.dischargedOn, today)]
        : [],
    followUps: (forHome ? [] : followUps).map((what) => ({
      what,
      on: followUpDay(what, row.dischargedOn ?? row.expectedOn ?? today, today),
    })),
    participants: shown?.has('participants') ? [...around.participantsOf(db, row.residentId, today)] : [],
    owners: whoMay(context, row.residentId, 'handoffs:write'),
    keepers: whoMay(context, row.residentId, 'handoffs:home'),
    taskOwners: whoMay(context, row.residentId, 'residents:note'),
    homes: around.homesOf(db, row.residentId, today, shown?.has('home') === true),
    isForHome: forHome,
    mayWrite: !forHome && isRunning,
    maySetHome: mayDo(roles, 'handoffs:home') && isRunning,
  });
}

const NO_TALKS = { meetings: [], readBacks: [], leaves: [], disclosures: [] };

function talksOf({ db }: ReadContext, id: HandoffId): Pick<Whole, keyof typeof NO_TALKS> {
  return {
    meetings: talks.meetingsOf(db, id).map(({ handoffId: _, residentId: _of, ...meeting }) => ({
      ...meeting,
      findBy: addWorkdays(meeting.calledOn, MEETING_WORKDAYS),
    })),
    readBacks: talks.readBacksOf(db, id).map(readBackTold),
    leaves: [...talks.leavesOf(db, id)],
    disclosures: [...talks.disclosuresOf(db, id)],
  };
}

export function handoffsOfResident(
  context: ReadContext,
  { residentId }: Input<'handoffs.ofResident'>,
): Result<Output<'handoffs.ofResident'>, AppError> {
  const { db } = context;
  const shown = shownOf(context, residentId);
  if (shown === null) return err(appError('not-found', 'residentId'));
  if (!shown.has('handoffs')) return ok({ handoffs: [], owners: [], mayWrite: false });
  const rows = handoffsOf(db, context, residentId);
  return ok({
    handoffs: rows.map((row) => ({
      ...cardOf(context, neededOf(context, row), neededSteps(context, stepsOf(db, row.id))),
      ...{ openedOn: row.openedOn, closedOn: row.closedOn, closeReason: row.closeReason },
    })),
    owners: whoMay(context, residentId, 'handoffs:write'),
    mayWrite: !isForHome(context),
  });
}

function whoMay(context: ReadContext, residentId: ResidentId, what: Permission): Whole['owners'] {
  return possibleOwners(context, residentId, what).map(({ id, name }) => ({ id, name }));
}

/** Of § 110: what is not met before the municipality discharges. */
export function missingOf(
  steps: readonly Pick<StepRow, 'item' | 'status'>[],
): ReturnType<typeof missingShelterConditions> {
  return missingShelterConditions((condition) => steps.find(({ item }) => item === condition)?.status ?? null);
}

function factsOf(row: HandoffRow) {
  const { openedOn, warnedOn, readyAt, dischargedAt, grounds, homeNote, offerId, tenancyId, homeNextOn, firstNightOn } =
    row;
  const { firstContactOn, day30On, ownWords, relativesDo, crisisSigns, crisisSelf, crisisOthers, crisisNumbers } = row;
  const { pausedOn, pausedWhy, pausedNote, closedOn, closeReason, closeNote, edition, homeOwnerId, homeOwner } = row;
  return {
    ...{ openedOn, warnedOn, readyAt, dischargedAt, grounds, homeNote, offerId, tenancyId, homeNextOn, firstNightOn },
    ...{
      firstContactOn,
      day30On,
      ownWords,
      relativesDo,
      crisisSigns,
      crisisSelf,
      crisisOthers,
      crisisNumbers,
    },
    ...{ pausedOn, pausedWhy, pausedNote, closedOn, closeReason, closeNote, edition },
    isOwnChoice: row.isOwnChoice === 1,
    homeOwner: homeOwnerId === null ? null : { id: homeOwnerId, name: homeOwner ?? '' },
  };
}

function stepTold(step: StepRow, row: HandoffRow, today: IsoDate): Whole['steps'][number] {
  const due = dueOn(step, daysOf(row));
  const state = handed(step, today);
  const { id, version, item, group, party, status, source, ownerId, owner, transferId } = step;
  const isOpen = status === 'missing' || status === 'agreed';
  return {
    ...{ id, version, item, group, party, status, source, ownerId, owner },
    dueOn: due,
    isOwnDue: step.ownDueOn !== null,
    isLate: isOpen && due !== null && due < today && row.closedOn === null,
    transfer:
      transferId === null || state === null
        ? null
        : {
            ...{ id: transferId, version: step.transferVersion, state, from: step.fromName, toUserId: step.toUserId },
            ...{
              to: step.toUser ?? step.toName,
              party: step.toParty,
              handedOn: step.handedOn,
              answerBy: acceptBy(step.handedOn),
            },
            ...{ acceptedOn: step.acceptedOn, acceptedName: step.acceptedName, channel: step.channel },
            ...{ recordedBy: step.recordedBy, note: step.note },
          },
  };
}

function readBackTold(row: talks.ReadBackRow): Whole['readBacks'][number] {
  const { id, version, giverId, giver, receiverId, receiver, saidOn, situation, matters, actions, whatIf } = row;
  return {
    ...{
      id,
      version,
      saidOn,
      situation,
      matters,
      actions,
      whatIf,
      confirmedOn: row.confirmedOn,
      confirmedBy: row.confirmedBy,
    },
    giver: { id: giverId, name: giver },
    receiver: { id: receiverId, name: receiver },
  };
}

/** The days that the municipality is asked to pay for, by its own prices. */
function costOfReady({ db, today }: ReadContext, days: HandoffDays): number | null {
  const many = readyDays(days, today);
  if (many === null || days.readyOn === null) return null;
  const from = days.readyOn;
  return many === 0
    ? null
    : costOf(
        from,
        Array.from({ length: many }, (_, index) => addDays(from, index)),
        tariffs(db),
      );
}
