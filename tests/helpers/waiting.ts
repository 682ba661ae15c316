import type { Input } from '../../shared/contract/index.ts';
import { isoDate } from '../../shared/dates.ts';
import type { Id, ResidentId } from '../../shared/ids.ts';
import type { TestEngine } from './engine.ts';

/** Asked three months before the day of the tests. */
export const REQUEST: Omit<Input<'requests.add'>, 'residentId'> = {
  askedOn: isoDate('2026-08-23'),
  askedBy: 'citizen',
  askedByName: null,
  about: 'Vil gerne have et sted at bo med sin hund',
  answerDue: null,
};
export const DECIDED_ON = isoDate('2026-09-20');
export const NEXT_CONTACT = isoDate('2026-12-07');
export const HEARD: Omit<Input<'decisions.hear'>, 'residentId' | 'id' | 'version'> = {
  toldOn: isoDate('2026-09-22'),
  citizenView: 'partly',
  citizenWords: 'Jeg ville hellere bo ved skoven',
  complaintBy: null,
};

type Said = Omit<Input<'waiting.review'>, 'residentId' | 'id' | 'version'>;
export const SAID: Said = {
  transferSince: null,
  urgency: 'normal',
  urgencyReason: '',
  reviewOn: isoDate('2027-02-23'),
  nextContactOn: NEXT_CONTACT,
  needs: {},
};

/** Brings people on the list through the operations, as a person would. */
export function waitingOf({ must }: Pick<TestEngine, 'must'>) {
  const request = async (residentId: ResidentId, more: Partial<typeof REQUEST> = {}): Promise<Id<'request'>> =>
    (await must('requests.add', { ...REQUEST, residentId, ...more })).id;
  const granted = async (residentId: ResidentId, more: Partial<Input<'decisions.record'>> = {}) => {
    const requestId = await request(residentId);
    const decision: Input<'decisions.record'> = {
      residentId,
      requestId,
      paragraph: 'abl-5a',
      outcome: 'granted',
      decidedOn: DECIDED_ON,
      answers: {},
      reasoning: 'Kan ikke bo i almindeligt byggeri',
      ...more,
    };
    return { requestId, decision, decisionId: (await must('decisions.record', decision)).id };
  };
  const entered = async (residentId: ResidentId, more: Partial<Input<'waiting.enter'>> = {}) => {
    const { decisionId } = await granted(residentId);
    return must('waiting.enter', { ...SAID, residentId, decisionId, since: null, ...more });
  };
  return { request, granted, entered };
}
