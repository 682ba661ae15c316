import type { Input } from '../../../shared/contract/index.ts';
import { instantAt } from '../../../shared/dates.ts';
import type { HandoffParty, HomeTonight } from '../../../shared/domain/handoffs.ts';
import type { ShippedStep } from '../../../shared/domain/handoffs-templates.ts';
import type { AppError } from '../../../shared/errors.ts';
import type { HandoffTransferId, ResidentId, UserId } from '../../../shared/ids.ts';
import type { Result } from '../../../shared/result.ts';
import { ok } from '../../../shared/result.ts';
import { planFollowUp } from '../handoffs/ending.service.ts';
import { allOf } from '../handoffs/handoffs.repository.ts';
import { changeHandoff, openHandoff, setHome } from '../handoffs/handoffs.service.ts';
import type { StepRow } from '../handoffs/parts.repository.ts';
import { stepsOf } from '../handoffs/parts.repository.ts';
import { acceptStep, handStep, setStep } from '../handoffs/steps.service.ts';
import { readBacksOf } from '../handoffs/talks.repository.ts';
import { callMeeting, confirmReadBack, readBack } from '../handoffs/talks.service.ts';
import type { Act, Acting } from './acting.ts';
import { done } from './acting.ts';
import type { Worker } from './save-ways.ts';
import type { Day } from './way-shapes.ts';

/** Whose it is, and the staff by their logins. */
export interface Told {
  readonly residentId: ResidentId;
  readonly of: (login: string) => Worker;
}

/** Something that somebody of the staff did with it on a day. */
export type Moment = (told: Told) => Act;

type Opened = Omit<Input<'handoffs.open'>, 'residentId' | 'ownerId' | 'admittedOn' | 'expectedOn'>;
type Facts = Input<'handoffs.change'>['facts'];

export const opens =
  (on: Day, owner: string, opened: Opened, expected: Day): Moment =>
  ({ residentId, of }) => ({
    on,
    happens: (context) => {
      const days = { admittedOn: context.today, expectedOn: context.day(expected) };
      done(openHandoff(at(context, of(owner)), { ...opened, ...days, residentId, ownerId: of(owner).id }));
    },
  });

export const said = (on: Day, by: string, factsOn: (day: Acting['today']) => Facts): Moment =>
  moment(on, by, (context, { id, version }) => changeHandoff(context, { id, version, facts: factsOn(context.today) }));

/** With a day to look again, whoever writes it looks for a home. */
export const sleeps = (on: Day, by: string, home: HomeTonight, note: string | null, again: Day | null): Moment =>
  moment(on, by, (context, { id, version }) => {
    const looks = {
      ownerId: again === null ? null : context.session.user.id,
      nextOn: again === null ? null : context.day(again),
    };
    return setHome(context, { id, version, home, note, offerId: null, tenancyId: null, ...looks });
  });

export const calls = (on: Day, by: string, agenda: string): Moment =>
  moment(on, by, (context, { id }) =>
    callMeeting(context, { id, calledOn: context.today, calledBy: 'hospital', agenda }),
  );

export const finishes = (on: Day, by: string, ...items: readonly ShippedStep[]): Moment =>
  moment(on, by, (context, row) => {
    for (const item of items) {
      const { id: stepId, version } = stepIn(context, row, item);
      done(setStep(context, { stepId, version, status: 'done', dueOn: null, source: null }));
    }
    return ok();
  });

/** To somebody outside, who said yes by telephone on the same day. */
export const agrees = (on: Day, by: string, item: ShippedStep, party: HandoffParty, name: string): Moment =>
  moment(on, by, (context, row) => {
    const { id: stepId, version } = stepIn(context, row, item);
    done(handStep(context, { stepId, version, toUserId: null, party, name, note: null }));
    const given = stepIn(context, row, item);
    const yes = { transferId: given.transferId as HandoffTransferId, version: given.transferVersion };
    return acceptStep(context, { ...yes, on: context.today, name, channel: 'phone' });
  });

/** To a colleague, who has not answered yet. */
export const asks = (on: Day, by: string, item: ShippedStep, to: string): Moment =>
  moment(on, by, (context, row, of) => {
    const { id: stepId, version } = stepIn(context, row, item);
    return handStep(context, { stepId, version, toUserId: of(to).id, party: null, name: null, note: null });
  });

type Words = Pick<Input<'handoffs.readBack'>, 'situation' | 'matters' | 'actions' | 'whatIf'>;

/** The receiver says in own words what was understood, the giver says yes: then it is theirs. */
export const understands = (on: Day, giver: string, receiver: string, words: Words): Moment =>
  moment(on, receiver, (context, { id }, of) => {
    done(readBack(context, { id, receiverId: of(receiver).id, ...words }));
    const readBackId = readBacksOf(context.db, id)[0]?.id;
    if (readBackId === undefined) throw new Error('what was just said');
    return confirmReadBack(at(context, of(giver)), { readBackId, version: 1 });
  });

export const visits = (on: Day, by: string, day: Day, from: string): Moment =>
  moment(on, by, (context, { id }) => {
    const workerId: UserId = context.session.user.id;
    const first = { what: 'first-contact', kind: 'home', place: null } as const;
    return planFollowUp(context, { id, ...first, on: context.day(day), from, workerId });
  });

type Row = ReturnType<typeof allOf>[number];
type Does = (context: Acting, row: Row, of: Told['of']) => Result<unknown, AppError>;

function moment(on: Day, by: string, does: Does): Moment {
  return ({ residentId, of }) => ({
    on,
    happens: (context) => {
      const acting = at(context, of(by));
      const row = allOf(context.db, residentId).at(-1);
      if (row === undefined) throw new Error('a hand-off that was opened');
      done(does(acting, row, of));
    },
  });
}

/** At work, late on that day. */
function at(context: Acting, { id, name, role }: Worker): Acting {
  const session = { ...context.session, user: { id, name, roles: [role] } };
  return { ...context, session, owner: id, now: instantAt(context.today, '15:30') };
}

function stepIn({ db }: Acting, { id }: Row, item: ShippedStep): StepRow {
  const step = stepsOf(db, id).find((one) => one.item === item);
  if (step === undefined) throw new Error(`No step is called ${item}`);
  return step;
}
