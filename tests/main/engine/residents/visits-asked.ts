import type { Operation } from '../../../../shared/contract/index.ts';
import { addDays } from '../../../../shared/dates.ts';
import type { EarlySignId, ResidentId, UserId, VisitId } from '../../../../shared/ids.ts';
import type { TestEngine } from '../../../helpers/engine.ts';
import { TODAY } from '../../../helpers/engine.ts';
import { seriesInput } from '../../../helpers/series.ts';
import { planInput, safetyInput, signInput, visitInput } from '../../../helpers/visits.ts';
import type { Situation } from '../resident-rows.ts';

type Asked = Exclude<
  Extract<Operation, `visits.${string}` | `series.${string}` | `safety.${string}` | `signs.${string}`>,
  'visits.workers' | 'visits.month' | 'visits.logRound' | 'series.layOut' | 'series.holidays' | 'series.clashes'
>;

/** What hangs on each of them. */
export interface VisitCase {
  readonly visitId: VisitId;
  readonly signId: EarlySignId;
  readonly worker: UserId;
}

export async function makeVisits(engine: TestEngine, residentId: ResidentId, worker: UserId): Promise<VisitCase> {
  const { id: visitId } = await engine.must('visits.plan', planInput(residentId, worker, { on: TODAY }));
  const { id: signId } = await engine.must('signs.add', signInput(residentId, worker));
  return { visitId, signId, worker };
}

const TOMORROW = addDays(TODAY, 1);
const YESTERDAY = addDays(TODAY, -1);
const nobody = '018f0000-0000-7000-8000-000000000000' as UserId;

type AskedInputs = Readonly<Record<Asked, (id: ResidentId, situation: Situation) => unknown>>;

/** Let through, a write is refused for its day, its words or its version: nothing is changed. */
export function visitsAsked(caseOf: (situation: Situation) => VisitCase): AskedInputs {
  const rhythm = { from: TODAY, until: null, everyWeeks: 1, weekdays: ['MO'], time: null, minutes: null };
  const days = {
    from: TODAY,
    to: TODAY,
    workerId: null,
    unitId: null,
    isOverdue: false,
    isNewestFirst: false,
    offset: 0,
  };
  return {
    'visits.day': (_, situation) => ({ workerId: caseOf(situation).worker, on: TODAY }),
    'visits.list': (residentId) => ({ ...days, residentId }),
    'visits.ofResident': (residentId) => ({ residentId, offset: 0 }),
    'visits.find': (residentId) => ({ text: 'kaffe', residentId, offset: 0 }),
    'visits.get': (_, situation) => ({ id: caseOf(situation).visitId }),
    'visits.beside': (residentId) => ({ residentId, visitId: null }),
    'visits.proposeNext': (residentId) => ({ residentId }),
    'visits.plan': (residentId) => planInput(residentId, null, { on: YESTERDAY }),
    'visits.log': (residentId) => visitInput(residentId, { on: TOMORROW }),
    'visits.add': (_, situation) => ({ id: caseOf(situation).visitId, text: 'Nej' }),
    'visits.cancel': (_, situation) => ({
      ...{ id: caseOf(situation).visitId, version: 999, state: 'cancelled-citizen', reason: 'Nej', next: null },
    }),
    'visits.move': (_, situation) => ({
      ...{ id: caseOf(situation).visitId, version: 999, on: TOMORROW, from: null, workerId: null, reason: 'Nej' },
    }),
    'series.preview': (residentId) => ({ residentId, workerId: null, ...rhythm }),
    'series.start': (residentId) => seriesInput(residentId, null, { from: YESTERDAY }),
    'series.ofResident': (residentId) => ({ residentId }),
    'series.end': (residentId) => ({ id: residentId, version: 999, on: TODAY, reason: 'Nej' }),
    'safety.ofResident': (residentId) => ({ residentId }),
    'safety.add': (residentId) => safetyInput(residentId, { to: YESTERDAY }),
    'safety.end': (residentId) => ({ residentId, id: residentId, version: 999 }),
    'safety.exempt': (residentId) => ({ residentId, id: residentId, version: 999, reason: 'Nej' }),
    'signs.open': () => ({}),
    'signs.add': (residentId) => signInput(residentId, nobody),
    'signs.triage': (_, situation) => ({
      ...{ id: caseOf(situation).signId, version: 999, outcome: 'followed', note: null },
    }),
  };
}

/** What they end hangs on a resident, and here nothing does. */
export const visitsHanging: readonly Asked[] = ['safety.end', 'safety.exempt', 'series.end'];
