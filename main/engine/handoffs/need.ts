import type { DeadlineKind } from '../../../shared/domain/handoffs-deadlines.ts';
import { mayDo } from '../../../shared/domain/users.ts';
import type { ReadContext } from '../context.ts';
import type { HandoffRow } from './handoffs.repository.ts';
import type { StepRow } from './parts.repository.ts';

type Asker = Pick<ReadContext, 'session'>;

/** Is it told for the home alone: to who finds one, and hands nothing over? */
export function isForHome({ session }: Asker): boolean {
  return !mayDo(session.user.roles, 'handoffs:write');
}

/** What of it the asker's work needs. Everything is reckoned from this, so that no phase, order or count tells the rest. */
export function neededOf(asker: Asker, row: HandoffRow): HandoffRow {
  return isForHome(asker) ? { ...row, ...UNNEEDED } : row;
}

/** To find a home: when, for whom and since when, and not what of, how they are, or who talked with them. */
const UNNEEDED = {
  ...{ hospital: null, unit: null, grounds: null, isOwnChoice: 0, ownWords: null, relativesDo: null },
  ...{ crisisSigns: null, crisisSelf: null, crisisOthers: null, crisisNumbers: null },
  ...{ pausedWhy: null, pausedNote: null, closeNote: null },
  ...{ firstContactOn: null, day30On: null, failed: 0, leftBehind: 0 },
  ...{ meetingCalledOn: null, meetingFoundOn: null, meetingMeetsOn: null, meetingHeldOn: null },
} as const satisfies Partial<HandoffRow>;

/** The steps about the home, and what the asker was asked to keep. */
export function neededSteps(asker: Asker, steps: readonly StepRow[]): readonly StepRow[] {
  if (!isForHome(asker)) return steps;
  const me = asker.session.user.id;
  return steps.flatMap((step) => {
    if (step.toUserId === me) return [step];
    return step.group === 'home' ? [{ ...step, source: null, note: null }] : [];
  });
}

const OF_THE_HOME: ReadonlySet<DeadlineKind> = new Set(['home-tonight', 'home-next', 'first-night', 'step', 'accept']);

export function isNeededDeadline(asker: Asker, { kind }: { readonly kind: DeadlineKind }): boolean {
  return !isForHome(asker) || OF_THE_HOME.has(kind);
}
