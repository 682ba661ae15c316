import type { Operation } from '../../../../shared/contract/index.ts';
import { addDays } from '../../../../shared/dates.ts';
import type { ResidentId } from '../../../../shared/ids.ts';
import { TODAY } from '../../../helpers/engine.ts';

type Asked = Extract<
  Operation,
  | 'words.say'
  | 'animals.add'
  | 'household.add'
  | 'participants.add'
  | 'entries.end'
  | 'observations.challenge'
  | 'observations.judge'
  | 'observations.exposure'
  | 'observations.life'
  | 'situations.add'
>;

const TOMORROW = addDays(TODAY, 1);
const CAT = { kind: 'cat', breed: null, size: null, number: 1, assistance: null };
const SEEN = { on: TOMORROW, saidBy: 'worker' };
const TO_COME = { from: TOMORROW, to: null };

/** Let through, what is written down about somebody is refused for its day, or because there is no such thing. */
export const notesAsked: Readonly<Record<Asked, (id: ResidentId) => unknown>> = {
  'words.say': (residentId) => ({ residentId, kind: 'good-life', text: 'Ro', from: TOMORROW, saidBy: 'citizen' }),
  'animals.add': (residentId) => ({ residentId, ...CAT, ...TO_COME }),
  'household.add': (residentId) => ({ residentId, firstName: 'Alba', birthYear: 2019, kind: 'child', ...TO_COME }),
  'participants.add': (residentId) => ({ residentId, role: 'probation', name: 'Bo', phone: null, ...TO_COME }),
  'entries.end': (residentId) => ({ residentId, entry: 'animal', id: residentId, version: 999, to: TODAY }),
  'observations.challenge': (residentId) => ({
    residentId,
    code: 'crime',
    saidBy: 'citizen',
    reason: null,
    ...TO_COME,
  }),
  'observations.judge': (residentId) => ({ residentId, value: 'no', on: TOMORROW, reason: 'Nej' }),
  'observations.exposure': (residentId) => ({
    residentId,
    ...SEEN,
    answers: [{ question: 'has-network', answer: 'no' }],
  }),
  'observations.life': (residentId) => ({ residentId, ...SEEN, answers: [{ field: 'work', answer: 'good' }] }),
  'situations.add': (residentId) => ({
    residentId,
    situation: 'hotel',
    source: 'worker',
    sourceNote: null,
    ...TO_COME,
  }),
};
