import { z } from 'zod';
import { frameworkKeys } from '../domain/challenges.ts';
import { housingSituations, situationSources } from '../domain/homelessness.ts';
import { residentFields } from '../domain/resident-fields.ts';
import {
  assistanceKinds,
  endingEntries,
  exposureAnswers,
  exposureQuestions,
  householdKinds,
  lifeAnswers,
  lifeFields,
  observers,
  participantRoles,
  petKinds,
  petSizes,
  speakers,
  textKinds,
} from '../domain/resident-page.ts';
import { timelineEvents, timelineKinds } from '../domain/resident-timeline.ts';
import { command, nothing, page, query } from './define.ts';
import { count, id, isoDate, limit, line, offset, prose, requiredLine, version } from './fields.ts';

const residentId = id<'resident'>();
const saved = z.strictObject({ id: id<'entry'>() });
const days = { from: isoDate, to: isoDate.nullable() };
const kept = { id: id<'entry'>(), version, ...days, by: z.string() };

const text = { kind: z.enum(textKinds), text: prose(4_000), from: isoDate, saidBy: z.enum(speakers) };
const animal = {
  kind: z.enum(petKinds),
  breed: line(60).nullable(),
  size: z.enum(petSizes).nullable(),
  number: z.int().min(1).max(99),
  assistance: z.enum(assistanceKinds).nullable(),
};
const member = {
  firstName: requiredLine(40),
  birthYear: z.int().min(1900).max(2199).nullable(),
  kind: z.enum(householdKinds),
};
const participant = { role: z.enum(participantRoles), name: requiredLine(120), phone: line(30).nullable() };
const situation = {
  situation: z.enum(housingSituations),
  source: z.enum(situationSources),
  sourceNote: line(200).nullable(),
};
const code = line(60);
const observed = { on: isoDate, saidBy: z.enum(observers), by: z.string() };
const challenge = z.strictObject({ code, name: requiredLine(80).nullable() });
const terms = {
  look: z.int().min(1).max(3_650),
  act: z.int().min(1).max(3_650),
  long: z.int().min(1).max(3_650),
};

/** A group that is not in `shown` is null. Everything newest first. */
const known = z.strictObject({
  shown: z.array(z.enum(residentFields)),
  /** The groups in which this person may write something down about this resident. */
  mayNote: z.array(z.enum(residentFields)),
  /** `counts`: the newest of its kind; those before stay to be read. */
  texts: z.array(z.strictObject({ id: id<'entry'>(), ...text, by: z.string(), counts: z.boolean() })),
  animals: z.array(z.strictObject({ ...kept, ...animal })).nullable(),
  household: z.array(z.strictObject({ ...kept, ...member })).nullable(),
  participants: z.array(z.strictObject({ ...kept, ...participant })).nullable(),
  challenges: z
    .array(z.strictObject({ ...kept, ...challenge.shape, saidBy: z.enum(observers), reason: z.string().nullable() }))
    .nullable(),
  /** What may be chosen today, of the municipality's own list. */
  choices: z.array(challenge).nullable(),
  /** Somebody's judgement, the newest first; empty when nobody has judged. */
  vulnerable: z.array(z.strictObject({ ...observed, value: z.enum(['yes', 'no']), reason: z.string() })).nullable(),
  exposure: z
    .array(z.strictObject({ ...observed, question: z.enum(exposureQuestions), answer: z.enum(exposureAnswers) }))
    .nullable(),
  life: z.array(z.strictObject({ ...observed, field: z.enum(lifeFields), answer: z.enum(lifeAnswers) })).nullable(),
  housing: z
    .strictObject({
      situations: z.array(z.strictObject({ ...kept, ...situation })),
      tonight: z.enum([...housingSituations, 'home', 'unknown']),
      since: isoDate.nullable(),
      daysThisTime: count,
      daysInAll: count,
      step: z.enum(['none', 'new', 'look', 'act', 'long']),
      terms: z.strictObject(terms),
    })
    .nullable(),
});

/** `code` and `value` are codes of the kind, `text` is what somebody wrote; null where the role's fields hide it. */
export const timelineRow = {
  id: id<'entry'>(),
  on: isoDate,
  kind: z.enum(timelineKinds),
  event: z.enum(timelineEvents),
  code: z.string().nullable(),
  value: z.string().nullable(),
  text: z.string().nullable(),
  by: z.string().nullable(),
  saidBy: z.enum(speakers).nullable(),
};
export type TimelineRow = z.infer<z.ZodObject<typeof timelineRow>>;

export const residentPageContract = {
  'residents.known': query({
    permission: 'residents:read',
    audit: 'open',
    partOf: 'residents.get',
    input: z.strictObject({ residentId }),
    output: known,
  }),
  /** Everything that happened, newest first; no kinds are all kinds. */
  'residents.timeline': query({
    permission: 'residents:read',
    audit: 'list',
    input: z.strictObject({
      residentId,
      kinds: z.array(z.enum(timelineKinds)).max(timelineKinds.length),
      offset,
      limit,
    }),
    output: page(timelineRow, {
      /** The kinds of which there is something that this person may see. */
      kinds: z.array(z.enum(timelineKinds)),
    }),
  }),
  'words.say': command({
    permission: 'residents:note',
    audit: 'write',
    input: z.strictObject({ residentId, ...text }),
    output: saved,
  }),
  'animals.add': command({
    permission: 'residents:note',
    audit: 'write',
    input: z.strictObject({ residentId, ...animal, ...days }),
    output: saved,
  }),
  'household.add': command({
    permission: 'residents:note',
    audit: 'write',
    input: z.strictObject({ residentId, ...member, ...days }),
    output: saved,
  }),
  'participants.add': command({
    permission: 'residents:note',
    audit: 'write',
    input: z.strictObject({ residentId, ...participant, ...days }),
    output: saved,
  }),
  /** `to` is the last day; the day before the first says that it never held. */
  'entries.end': command({
    permission: 'residents:note',
    audit: 'write',
    input: z.strictObject({ residentId, entry: z.enum(endingEntries), id: id<'entry'>(), version, to: isoDate }),
    output: saved,
  }),
  'observations.challenge': command({
    permission: 'residents:note',
    audit: 'write',
    input: z.strictObject({
      residentId,
      code: requiredLine(60),
      ...days,
      saidBy: z.enum(observers),
      reason: prose(1_000).nullable(),
    }),
    output: saved,
  }),
  /** "Udsat position": a person's judgement. Nothing else sets it. */
  'observations.judge': command({
    permission: 'residents:note',
    audit: 'write',
    input: z.strictObject({ residentId, value: z.enum(['yes', 'no']), on: isoDate, reason: prose(2_000) }),
    output: saved,
  }),
  /** Answers to some of the three questions, given on one day. */
  'observations.exposure': command({
    permission: 'residents:note',
    audit: 'write',
    input: z.strictObject({
      residentId,
      answers: z
        .array(z.strictObject({ question: z.enum(exposureQuestions), answer: z.enum(exposureAnswers) }))
        .min(1)
        .max(exposureQuestions.length),
      on: isoDate,
      saidBy: z.enum(observers),
    }),
    output: z.strictObject({ ids: z.array(id<'entry'>()) }),
  }),
  'observations.life': command({
    permission: 'residents:note',
    audit: 'write',
    input: z.strictObject({
      residentId,
      answers: z
        .array(z.strictObject({ field: z.enum(lifeFields), answer: z.enum(lifeAnswers) }))
        .min(1)
        .max(lifeFields.length),
      on: isoDate,
      saidBy: z.enum(observers),
    }),
    output: z.strictObject({ ids: z.array(id<'entry'>()) }),
  }),
  /** One without a last day ends the one that went on until now, on the day before. */
  'situations.add': command({
    permission: 'residents:note',
    audit: 'write',
    input: z.strictObject({ residentId, ...situation, ...days }),
    output: saved,
  }),
} as const;

const framework = z.strictObject({
  from: isoDate,
  name: requiredLine(80),
  challenges: z.array(challenge).min(1).max(60),
});

export const challengesContract = {
  /** The municipality's versions, newest first, and those that can be begun from. */
  'challenges.list': query({
    permission: 'settings:read',
    audit: 'none',
    input: nothing,
    output: z.strictObject({
      versions: z.array(z.strictObject({ ...framework.shape, id: id<'entry'>(), by: z.string() })),
      shipped: z.array(z.strictObject({ key: z.enum(frameworkKeys), challenges: z.array(challenge) })),
    }),
  }),
  /** A challenge without a code is a new one of the municipality's own. */
  'challenges.define': command({
    permission: 'challenges:define',
    audit: 'write',
    input: z.strictObject({
      from: isoDate,
      name: requiredLine(80),
      challenges: z
        .array(z.strictObject({ code: line(60).nullable(), name: requiredLine(80).nullable() }))
        .min(1)
        .max(60),
    }),
    output: saved,
  }),
  /** Days of homelessness after which somebody looks, more is done, and it counts as long. */
  'homelessness.terms': query({
    permission: 'settings:read',
    audit: 'none',
    input: nothing,
    output: z.strictObject({ ...terms, version: count }),
  }),
  'homelessness.setTerms': command({
    permission: 'challenges:define',
    audit: 'write',
    input: z.strictObject({ ...terms, version: count }),
    output: nothing,
  }),
} as const;
