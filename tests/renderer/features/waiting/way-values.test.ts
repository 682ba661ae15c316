import { describe, expect, it } from 'vitest';
import { newId } from '../../../../main/engine/new-id.ts';
import { actOfDraft, draftSubject } from '../../../../renderer/features/waiting/way-acts.ts';
import { stepOf } from '../../../../renderer/features/waiting/way-step.ts';
import {
  answerFaults,
  answersTo,
  type CriteriaVersion,
  type Decision,
  decisionFault,
  emptyRequest,
  hearingFault,
  type Request,
  requestFaults,
  requestInput,
} from '../../../../renderer/features/waiting/way-values.ts';
import { isoDate } from '../../../../shared/dates.ts';

const TODAY = isoDate('2026-11-23');
const ASKED = { askedOn: isoDate('2026-10-01') };
const request: Request = {
  id: newId<'request'>(),
  version: 1,
  ...ASKED,
  askedBy: 'citizen',
  askedByName: null,
  about: 'En bolig',
  answerDue: isoDate('2026-10-15'),
  answeredOn: null,
  answer: null,
  by: 'Ea Prøve',
  clocks: [],
};
const decision: Decision = {
  id: newId<'decision'>(),
  version: 1,
  requestId: request.id,
  paragraph: 'abl-5a',
  outcome: 'granted',
  decidedOn: isoDate('2026-11-01'),
  by: 'Ea Prøve',
  criteriaId: null,
  answers: {},
  reasoning: 'Har brug for ro',
  toldOn: null,
  citizenView: null,
  citizenWords: null,
  complaintBy: null,
};
const criteria: CriteriaVersion = {
  id: newId<'criteria'>(),
  paragraph: 'abl-5a',
  from: isoDate('2026-01-01'),
  criteria: [{ code: 'bor', text: 'Bor i kommunen' }],
};

describe('a request', () => {
  it('needs its day and what it is about', () => {
    const empty = emptyRequest(TODAY);
    expect(requestFaults(empty, TODAY)).toEqual(['about-missing']);
    expect(requestFaults({ ...empty, askedOn: null, about: 'En bolig' }, TODAY)).toEqual(['asked-missing']);
    const ahead = { ...empty, askedOn: isoDate('2026-11-24'), about: 'En bolig' };
    expect(requestFaults(ahead, TODAY)).toEqual(['asked-in-future']);
    expect(requestFaults({ ...empty, about: 'En bolig' }, TODAY)).toEqual([]);
  });

  it('by the citizen has no other name', () => {
    const typed = { ...emptyRequest(TODAY), about: ' En bolig ', askedByName: 'Ea Prøve' };
    const id = newId<'resident'>();
    expect(requestInput(id, typed)).toMatchObject({ about: 'En bolig', askedByName: null });
    expect(requestInput(id, { ...typed, askedBy: 'relative' })?.askedByName).toBe('Ea Prøve');
    expect(requestInput(id, { ...typed, askedOn: null })).toBeNull();
  });
});

describe('an answer, a decision and the hearing', () => {
  it('come after the request and say something', () => {
    expect(answerFaults({ answeredOn: isoDate('2026-09-30'), answer: '' }, ASKED, TODAY)).toEqual([
      'answered-before-asked',
      'answer-missing',
    ]);
    const written = { paragraph: 'abl-5a', outcome: 'granted', decidedOn: TODAY, answers: {}, reasoning: '' } as const;
    expect(decisionFault({ ...written, paragraph: null }, ASKED, null, TODAY)).toBe('paragraph-missing');
    expect(decisionFault({ ...written, outcome: null }, ASKED, null, TODAY)).toBe('outcome-missing');
    expect(decisionFault(written, ASKED, null, TODAY)).toBe('reasoning-required');
    expect(decisionFault({ ...written, reasoning: 'Har brug for ro' }, ASKED, null, TODAY)).toBeNull();
    const heard = { toldOn: isoDate('2026-10-31'), view: 'agrees', words: '', complaintBy: null } as const;
    expect(hearingFault(heard, decision, TODAY)).toBe('told-before-decided');
    expect(hearingFault({ ...heard, toldOn: decision.decidedOn }, decision, TODAY)).toBeNull();
  });

  it('are judged by the checklist of their paragraph, and answers to another are not sent', () => {
    const written = {
      paragraph: 'abl-5a',
      outcome: 'granted',
      decidedOn: TODAY,
      reasoning: 'Har brug for ro',
    } as const;
    expect(decisionFault({ ...written, answers: {} }, ASKED, criteria, TODAY)).toBe('criteria-unanswered');
    expect(decisionFault({ ...written, answers: { bor: 'not-met' } }, ASKED, criteria, TODAY)).toBe('criteria-unmet');
    expect(answersTo(criteria, { bor: 'met', andet: 'met' })).toEqual({ bor: 'met' });
    expect(answersTo(null, { bor: 'met' })).toEqual({});
  });
});

describe('the way', () => {
  it('goes on by the step that waits for a person', () => {
    const answered = { ...request, answeredOn: TODAY, answer: 'Ja' };
    const told = { ...decision, toldOn: TODAY };
    const place = { decisionId: decision.id, state: 'waiting' } as const;
    expect(stepOf({ requests: [], decisions: [] }, [])).toBe('request');
    expect(stepOf({ requests: [request], decisions: [] }, [])).toBe('answer');
    expect(stepOf({ requests: [answered], decisions: [] }, [])).toBe('decision');
    expect(stepOf({ requests: [answered], decisions: [decision] }, [])).toBe('hearing');
    expect(stepOf({ requests: [answered], decisions: [told] }, [])).toBe('list');
    expect(stepOf({ requests: [answered], decisions: [told] }, [place])).toBe('waiting');
    expect(stepOf({ requests: [answered], decisions: [told] }, [{ ...place, state: 'left' }])).toBe('left');
    expect(stepOf({ requests: [answered], decisions: [{ ...told, outcome: 'refused' }] }, [])).toBe('refused');
  });

  it('is gone on with from a draft, unless it is of somebody else or of what is gone', () => {
    const residentId = newId<'resident'>();
    const known = { requests: [request], decisions: [decision], treatments: [], entries: [] };
    const draft = (form: string, about: string) =>
      actOfDraft({ form, subject: draftSubject(residentId, about) }, residentId, known)?.kind;
    expect(actOfDraft({ form: 'request', subject: residentId }, residentId, known)?.kind).toBe('request');
    expect(draft('decision', request.id)).toBe('decision');
    expect(draft('decision-heard', decision.id)).toBe('hear');
    expect(draft('treatment', 'new')).toBe('treatment');
    expect(draft('treatment', newId<'treatment'>())).toBeUndefined();
    expect(draft('waiting-state', newId<'waiting-entry'>())).toBeUndefined();
    const other = { form: 'decision', subject: draftSubject(newId<'resident'>(), request.id) };
    expect(actOfDraft(other, residentId, known)).toBeNull();
  });
});
