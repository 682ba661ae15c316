import type { Input, Operation } from '../../shared/contract/index.ts';
import type { UnitId } from '../../shared/ids.ts';
import type { TestEngine } from './engine.ts';
import { residentsOf } from './residents.ts';
import { HEARD, NEXT_CONTACT, REQUEST, SAID, waitingOf } from './waiting.ts';

type About = Extract<
  Operation,
  | `visitation.${string}`
  | `requests.${string}`
  | `decisions.${string}`
  | `treatments.${string}`
  | `criteria.${string}`
  | `waiting.${string}`
  | `waitingPromises.${string}`
  | `match.${string}`
>;
type Inputs = { readonly [O in About]: () => Promise<Input<O>> | Input<O> };

/** A right input for every operation on the way to a home. */
export async function waitingInputs(test: TestEngine, unitId: UnitId): Promise<Inputs> {
  const people = residentsOf(test);
  const waiting = waitingOf(test);
  const residentId = await people.resident('Prøve Fireogtyve');
  const listed = await people.resident('Prøve Femogtyve');
  const [decided, onList] = [await waiting.granted(residentId), await waiting.entered(listed)];
  const treatment = { what: 'Døgnbehandling', requestedOn: REQUEST.askedOn, promisedOn: null, startedOn: null };
  const from = REQUEST.askedOn;
  return {
    'visitation.get': () => ({ residentId }),
    'requests.add': () => ({ ...REQUEST, residentId }),
    'requests.answer': () => ({
      residentId,
      id: decided.requestId,
      version: 1,
      answeredOn: from,
      answer: 'Vi ringer i morgen',
    }),
    'decisions.record': () => ({ ...decided.decision, paragraph: 'sel-107' }),
    'decisions.hear': () => ({ ...HEARD, residentId, id: decided.decisionId, version: 1 }),
    'treatments.save': () => ({ residentId, known: null, ...treatment }),
    'criteria.list': () => ({}),
    'criteria.add': () => ({ paragraph: 'abl-59', from, criteria: [{ code: 'kommune', text: 'Bor i kommunen' }] }),
    'waiting.list': () => ({
      states: [],
      urgency: null,
      due: false,
      sort: 'since',
      descending: false,
      offset: 0,
      limit: 50,
    }),
    'waiting.get': () => ({ residentId: listed }),
    'waiting.enter': () => ({ ...SAID, residentId, decisionId: decided.decisionId, since: null }),
    'waiting.review': () => ({
      ...SAID,
      residentId: listed,
      id: onList.id,
      version: 1,
      urgency: 'acute',
      urgencyReason: 'Sover ude',
    }),
    'waiting.setState': () => ({
      residentId: listed,
      id: onList.id,
      version: 1,
      state: 'paused',
      pausedUntil: NEXT_CONTACT,
      leftReason: null,
      reason: 'Indlagt',
      nextContactOn: NEXT_CONTACT,
    }),
    'match.forPerson': () => ({ ...MATCH, residentId: listed, sort: 'rent' }),
    'match.forHome': () => ({ ...MATCH, unitId, sort: 'since' }),
    'match.why': () => ({ homeId: unitId, residentId: listed, moveIn: null }),
    'match.gap': () => ({}),
    'waitingPromises.list': () => ({}),
    'waitingPromises.save': () => ({ from, answer: 7, decision: 28, offer: 90 }),
  };
}

const MATCH = { moveIn: null, possible: false, descending: false, offset: 0, limit: 50 } as const;
