import type { Output } from '../../../shared/contract/index.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import type { HandoffDays, HandoffParty } from '../../../shared/domain/handoffs.ts';
import { isWithoutHome, phaseOf, phaseSpans } from '../../../shared/domain/handoffs.ts';
import type { Deadline, HandoffState, StepState, TransferState } from '../../../shared/domain/handoffs-deadlines.ts';
import {
  acceptBy,
  deadlinesOf,
  dueBy,
  isContactMissed,
  transferState,
} from '../../../shared/domain/handoffs-deadlines.ts';
import type { UserId } from '../../../shared/ids.ts';
import type { ReadContext } from '../context.ts';
import type { HandoffRow } from './handoffs.repository.ts';
import { isForHome, isNeededDeadline } from './need.ts';
import type { StepRow } from './parts.repository.ts';

/** Who answers for something: somebody of the municipality, or a party outside with the name that is known. */
export interface Holder {
  readonly userId: UserId | null;
  readonly name: string | null;
  readonly party: HandoffParty | null;
}
export type Card = Output<'handoffs.board'>['handoffs'][number];

export function daysOf(row: HandoffRow): HandoffDays & { readonly expectedOn: IsoDate | null } {
  const {
    openedOn,
    admittedOn,
    expectedOn,
    warnedOn,
    readyOn,
    dischargedOn,
    firstNightOn,
    firstContactOn,
    day30On,
    closedOn,
  } = row;
  const days = {
    openedOn,
    admittedOn,
    expectedOn,
    warnedOn,
    readyOn,
    dischargedOn,
    firstNightOn,
    firstContactOn,
    day30On,
  };
  return { ...days, meetingOn: row.meetingCalledOn, closedOn };
}

/** The state of the newest transfer; null where the step was never handed over. */
export function handed(step: StepRow, today: IsoDate): TransferState | null {
  return step.transferId === null ? null : transferState(step, today);
}

/** Whose the step is now: asked, it waits for the receiver; fallen back, it is the giver's. */
export function holderOf(step: StepRow, today: IsoDate): Holder {
  const state = handed(step, today);
  if (state === null || state === 'fallen') return { userId: step.ownerId, name: step.owner, party: null };
  return { userId: step.toUserId, name: step.toUser ?? step.toName, party: step.toParty };
}

export function dueOn(step: StepRow, days: ReturnType<typeof daysOf>): IsoDate | null {
  if (step.ownDueOn !== null) return step.ownDueOn;
  if (step.dueEvent === null) return null;
  return dueBy({ event: step.dueEvent, days: step.dueDays ?? 0, isWorkdays: step.dueWorkdays === 1 }, days);
}

function stepState(step: StepRow, days: ReturnType<typeof daysOf>, today: IsoDate): StepState<Holder> {
  const { id, status } = step;
  const waits = handed(step, today) === 'waiting';
  return {
    id,
    status,
    dueOn: dueOn(step, days),
    owner: holderOf(step, today),
    acceptBy: waits ? acceptBy(step.handedOn) : null,
  };
}

export function stateOf(row: HandoffRow, steps: readonly StepRow[], today: IsoDate): HandoffState<Holder> {
  const days = daysOf(row);
  const { meetingCalledOn, homeOwnerId } = row;
  return {
    days,
    isPaused: row.pausedOn !== null,
    isOnLeave: row.onLeave === 1,
    home: row.home,
    homeOwner: homeOwnerId === null ? null : { userId: homeOwnerId, name: row.homeOwner, party: null },
    homeNextOn: row.homeNextOn,
    owner: { userId: row.ownerId, name: row.owner, party: null },
    meeting:
      meetingCalledOn === null
        ? null
        : {
            calledOn: meetingCalledOn,
            foundOn: row.meetingFoundOn,
            meetsOn: row.meetingMeetsOn,
            heldOn: row.meetingHeldOn,
          },
    steps: steps.map((step) => stepState(step, days, today)),
  };
}

export function isMissed(row: HandoffRow, today: IsoDate): boolean {
  return row.pausedOn === null && isContactMissed(daysOf(row), row, today);
}

/** What is due of it that the asker's work needs, the most pressing first. */
export function dueOf(context: ReadContext, row: HandoffRow, steps: readonly StepRow[]): readonly Deadline<Holder>[] {
  return deadlinesOf(stateOf(row, steps, context.today)).filter((deadline) => isNeededDeadline(context, deadline));
}

/** The hand-off as a card, of what the asker's work needs of it. */
export function cardOf(context: ReadContext, row: HandoffRow, steps: readonly StepRow[]): Card {
  const { today } = context;
  const days = daysOf(row);
  const forHome = isForHome(context);
  const { id, version, residentId, name, hospital, unit, admittedOn, expectedOn, dischargedOn, home } = row;
  const { ownerId, owner } = row;
  return {
    ...{ id, version, residentId, name, hospital, unit, admittedOn, expectedOn, dischargedOn, home, ownerId, owner },
    type: forHome ? null : row.type,
    phase: phaseOf(days),
    days: phaseSpans(days, today).at(-1)?.days ?? 0,
    isWithoutHome: isWithoutHome(home, days),
    isContactMissed: !forHome && isMissed(row, today),
    isPaused: row.pausedOn !== null,
    isOnLeave: row.onLeave === 1,
    next: told(dueOf(context, row, steps)[0] ?? null, steps, today),
  };
}

export function told(deadline: Deadline<Holder> | null, steps: readonly StepRow[], today: IsoDate): Card['next'] {
  if (deadline === null) return null;
  const { kind, on, owner, step } = deadline;
  const item = steps.find(({ id }) => id === step)?.item ?? null;
  return { kind, on, owner: owner?.name ?? null, party: owner?.party ?? null, item, isLate: on < today };
}
