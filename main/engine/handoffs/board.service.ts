import type { Output } from '../../../shared/contract/index.ts';
import { isWithoutHome } from '../../../shared/domain/handoffs.ts';
import { acceptBy, addWorkdays } from '../../../shared/domain/handoffs-deadlines.ts';
import { mayDo } from '../../../shared/domain/users.ts';
import type { ReadContext } from '../context.ts';
import { groupBy } from '../group.ts';
import type { HandoffRow } from './handoffs.repository.ts';
import { openHandoffs, ownerless } from './handoffs.repository.ts';
import { isForHome, neededOf, neededSteps } from './need.ts';
import type { StepRow } from './parts.repository.ts';
import { pressingSteps } from './parts.repository.ts';
import type { Card } from './state.ts';
import { cardOf, daysOf, dueOf, handed, isMissed } from './state.ts';
import { unconfirmed } from './talks.repository.ts';

type Line = Output<'handoffs.today'>['lines'][number];

function openSeen(context: ReadContext): readonly { readonly row: HandoffRow; readonly steps: readonly StepRow[] }[] {
  const { db, session, today, now } = context;
  const rows = openHandoffs(db, { session, today, now });
  if (rows.length === 0) return [];
  const steps = groupBy(neededSteps(context, pressingSteps(db, isForHome(context))), ({ handoffId }) => handoffId);
  return rows.map((row) => ({ row: neededOf(context, row), steps: steps.get(row.id) ?? [] }));
}

/** Those without a home first, then the missed contacts, then by what is due next. */
export function boardOf(context: ReadContext): Output<'handoffs.board'> {
  const cards = openSeen(context).map(({ row, steps }) => cardOf(context, row, steps));
  const rank = (card: Card): string =>
    `${card.isWithoutHome ? 0 : card.isContactMissed ? 1 : 2}${card.next?.on ?? '9'}${card.dischargedOn ?? card.expectedOn ?? '9'}`;
  const handoffs = cards
    .map((card) => ({ card, at: rank(card) }))
    .toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    .map(({ card }) => card);
  return { handoffs, total: handoffs.length, withoutHome: handoffs.filter((card) => card.isWithoutHome).length };
}

/** What asks for who asks: their own hand-offs and steps, what was handed to them and what fell back. */
export function handoffsToday(context: ReadContext): Output<'handoffs.today'> {
  const { db, session, today } = context;
  const me = session.user.id;
  const seen = openSeen(context);
  const leads = mayDo(session.user.roles, 'emergency:review');
  const gone = new Map(isForHome(context) ? [] : ownerless(db, context, leads).map(({ id, owner }) => [id, owner]));
  const waiting = new Map(unconfirmed(db).map((readBack) => [readBack.handoffId, readBack]));
  const lines = seen.flatMap(({ row, steps }): Line[] => {
    const { id, name } = row;
    const line = (what: Line['what'], on: Line['on'], more: Partial<Line> = {}): Line => ({
      ...{ id, name, what, on, item: null, kind: null, who: null },
      ...more,
    });
    const nobody = gone.get(id);
    const isMine = row.ownerId === me || nobody !== undefined;
    const out = row.dischargedOn;
    const readBack = waiting.get(id);
    return [
      ...(isWithoutHome(row.home, daysOf(row)) && out !== null && (isMine || row.homeOwnerId === me)
        ? [line('without-home', out)]
        : []),
      ...(isMine && out !== null && !isForHome(context) && isMissed(row, today) ? [line('contact-missed', out)] : []),
      ...(nobody === undefined ? [] : [line('owner-gone', today, { who: nobody })]),
      ...(readBack?.giverId === me ? [line('to-confirm', readBack.saidOn, { who: readBack.receiver })] : []),
      ...steps.flatMap((step) => transferLine(step, context, line)),
      ...lateLine(row, steps, context, line),
    ];
  });
  return {
    withoutHome: seen.filter(({ row }) => isWithoutHome(row.home, daysOf(row))).length,
    lines: lines
      .toSorted((a, b) => ORDER.indexOf(a.what) - ORDER.indexOf(b.what) || (a.on < b.on ? -1 : 1))
      .slice(0, 200),
  };
}

const ORDER: readonly Line['what'][] = [
  'without-home',
  'contact-missed',
  'owner-gone',
  'fallen-back',
  'to-accept',
  'to-confirm',
  'late',
];
type LineOf = (what: Line['what'], on: Line['on'], more?: Partial<Line>) => Line;

/** Handed to me and unanswered; or fallen back, which both see: the giver has it again, the receiver has it no longer. */
function transferLine(step: StepRow, { session, today }: ReadContext, line: LineOf): Line[] {
  const me = session.user.id;
  const { item } = step;
  const state = handed(step, today);
  if (state === 'waiting' && step.toUserId === me)
    return [line('to-accept', acceptBy(step.handedOn), { item, who: step.fromName })];
  if (state !== 'fallen' || (step.fromId !== me && step.toUserId !== me)) return [];
  const who = step.fromId === me ? (step.toUser ?? step.toName) : step.fromName;
  const fellOn = addWorkdays(acceptBy(step.handedOn), 1);
  return [line('fallen-back', fellOn, { item, who, kind: step.toUserId === null ? step.toParty : null })];
}

/** The most pressing that is late and mine, beside what has a line of its own. */
function lateLine(row: HandoffRow, steps: readonly StepRow[], context: ReadContext, line: LineOf): Line[] {
  const { session, today } = context;
  const own: ReadonlySet<string> = new Set([
    'home-tonight',
    'accept',
    ...(isMissed(row, today) ? ['first-contact'] : []),
  ]);
  const late = dueOf(context, row, steps).find(
    ({ kind, on, owner }) => on < today && owner?.userId === session.user.id && !own.has(kind),
  );
  if (late === undefined) return [];
  return [line('late', late.on, { kind: late.kind, item: steps.find(({ id }) => id === late.step)?.item ?? null })];
}
