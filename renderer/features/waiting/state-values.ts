import type { Input } from '../../../shared/contract/index.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import type { EntryState, LeaveReason } from '../../../shared/domain/waiting.ts';
import { stateProblem } from '../../../shared/domain/waiting.ts';
import type { ResidentId } from '../../../shared/ids.ts';
import type { Entry } from './way-acts.ts';

export interface StateValues {
  readonly state: EntryState;
  readonly pausedUntil: IsoDate | null;
  readonly leftReason: LeaveReason | null;
  readonly reason: string;
  readonly nextContactOn: IsoDate | null;
}

export function stateValues({ state, pausedUntil, leftReason, stateReason, nextContactOn }: Entry): StateValues {
  return { state, pausedUntil, leftReason, reason: stateReason ?? '', nextContactOn };
}

/** What belongs to another state than the chosen one is not sent along. */
export function stateInput(residentId: ResidentId, entry: Entry, values: StateValues): Input<'waiting.setState'> {
  const { state, pausedUntil, leftReason, reason, nextContactOn } = values;
  const said = reason.trim();
  return {
    residentId,
    id: entry.id,
    version: entry.version,
    state,
    pausedUntil: state === 'paused' ? pausedUntil : null,
    leftReason: state === 'left' ? leftReason : null,
    reason: said === '' ? null : said,
    nextContactOn: state === 'left' ? null : nextContactOn,
  };
}

export function stateFault(entry: Pick<Entry, 'state'>, values: StateValues, today: IsoDate) {
  return stateProblem(entry.state, values, today);
}
