import { z } from 'zod';
import { paragraphs } from '../domain/paragraphs.ts';
import { citizenViews, clockSteps, criterionAnswers, outcomes, requesters } from '../domain/visitation.ts';
import { command, query } from './define.ts';
import { count, id, isoDate, line, prose, requiredLine, version } from './fields.ts';

const paragraph = z.enum(paragraphs);
const criterion = z.strictObject({ code: requiredLine(40), text: requiredLine(300) });
const answers = z.record(z.string().max(40), z.enum(criterionAnswers));
const requiredProse = (max: number) => prose(max).refine((text) => text.trim() !== '');

const criteriaVersion = z.strictObject({
  id: id<'criteria'>(),
  paragraph,
  from: isoDate,
  criteria: z.array(criterion),
});
const request = z.strictObject({
  id: id<'request'>(),
  version,
  askedOn: isoDate,
  askedBy: z.enum(requesters),
  askedByName: z.string().nullable(),
  about: z.string(),
  answerDue: isoDate,
  answeredOn: isoDate.nullable(),
  answer: z.string().nullable(),
  by: z.string(),
  /** How long each step took, or has taken so far, beside what the municipality promised on the day of the request. */
  clocks: z.array(
    z.strictObject({
      step: z.enum(clockSteps),
      from: isoDate,
      to: isoDate.nullable(),
      days: count,
      promisedDays: count,
      isLate: z.boolean(),
    }),
  ),
});
const decision = z.strictObject({
  id: id<'decision'>(),
  version,
  requestId: id<'request'>(),
  paragraph,
  outcome: z.enum(outcomes),
  decidedOn: isoDate,
  by: z.string(),
  criteriaId: id<'criteria'>().nullable(),
  answers,
  reasoning: z.string(),
  toldOn: isoDate.nullable(),
  citizenView: z.enum(citizenViews).nullable(),
  citizenWords: z.string().nullable(),
  complaintBy: isoDate.nullable(),
});
const treatment = z.strictObject({
  id: id<'treatment'>(),
  version,
  what: z.string(),
  requestedOn: isoDate,
  promisedOn: isoDate.nullable(),
  startedOn: isoDate.nullable(),
});
const saved = <Noun extends string>() => z.strictObject({ id: id<Noun>(), residentId: id<'resident'>() });

export const visitationContract = {
  /** What somebody asked, what was decided, and waits for treatment, each newest first. */
  'visitation.get': query({
    permission: 'visitation:read',
    audit: 'open',
    input: z.strictObject({ residentId: id<'resident'>() }),
    output: z.strictObject({
      requests: z.array(request),
      decisions: z.array(decision),
      treatments: z.array(treatment),
    }),
  }),
  /** The day is the one on which the citizen asked; without a day for the first answer it is what the municipality promises. */
  'requests.add': command({
    permission: 'visitation:write',
    audit: 'write',
    input: z.strictObject({
      residentId: id<'resident'>(),
      askedOn: isoDate,
      askedBy: z.enum(requesters),
      askedByName: line(120).nullable(),
      about: requiredProse(2000),
      answerDue: isoDate.nullable(),
    }),
    output: saved<'request'>(),
  }),
  'requests.answer': command({
    permission: 'visitation:write',
    audit: 'write',
    input: z.strictObject({
      residentId: id<'resident'>(),
      id: id<'request'>(),
      version,
      answeredOn: isoDate,
      answer: requiredProse(2000),
    }),
    output: saved<'request'>(),
  }),
  'decisions.record': command({
    permission: 'visitation:write',
    audit: 'write',
    input: z.strictObject({
      residentId: id<'resident'>(),
      requestId: id<'request'>(),
      paragraph,
      outcome: z.enum(outcomes),
      decidedOn: isoDate,
      answers,
      reasoning: prose(4000),
    }),
    output: saved<'decision'>(),
  }),
  /** The citizen has been told, and says what they think of it; the last day for a complaint follows unless it is written. */
  'decisions.hear': command({
    permission: 'visitation:write',
    audit: 'write',
    input: z.strictObject({
      residentId: id<'resident'>(),
      id: id<'decision'>(),
      version,
      toldOn: isoDate,
      citizenView: z.enum(citizenViews).nullable(),
      citizenWords: prose(2000).nullable(),
      complaintBy: isoDate.nullable(),
    }),
    output: saved<'decision'>(),
  }),
  /** A wait for treatment: asked for, promised, begun. */
  'treatments.save': command({
    permission: 'visitation:write',
    audit: 'write',
    input: z.strictObject({
      residentId: id<'resident'>(),
      /** Null: a new one. */
      known: z.strictObject({ id: id<'treatment'>(), version }).nullable(),
      what: requiredLine(120),
      requestedOn: isoDate,
      promisedOn: isoDate.nullable(),
      startedOn: isoDate.nullable(),
    }),
    output: saved<'treatment'>(),
  }),
  /** Every version of the municipality's own checklists, the newest first. */
  'criteria.list': query({
    permission: 'visitation:read',
    audit: 'none',
    input: z.strictObject({}),
    output: z.array(criteriaVersion),
  }),
  /** A new version from its day on; what was decided by an older one keeps it. */
  'criteria.add': command({
    permission: 'criteria:write',
    audit: 'write',
    input: z.strictObject({ paragraph, from: isoDate, criteria: z.array(criterion).min(1).max(30) }),
    output: z.strictObject({ id: id<'criteria'>() }),
  }),
} as const;
