import { z } from 'zod';
import { signOutcomes, signReasons, signUrgencies } from '../domain/visits.ts';
import { command, nothing, query } from './define.ts';
import { count, id, isoDate, line, requiredLine, version } from './fields.ts';

const residentId = id<'resident'>();
const noteId = id<'safety-note'>();
const savedNote = z.strictObject({ id: noteId });

export const safetyContract = {
  /** What a visitor must know before ringing: those that hold first. Never to third parties, and on no print. */
  'safety.ofResident': query({
    permission: 'visits:read',
    audit: 'open',
    input: z.strictObject({ residentId }),
    output: z.strictObject({
      notes: z.array(
        z.strictObject({
          id: noteId,
          version,
          what: z.string(),
          reason: z.string(),
          from: isoDate,
          to: isoDate,
          by: z.string(),
          holds: z.boolean(),
          /** Kept out of the citizen's own insight, by whom and why. */
          exempt: z.strictObject({ on: isoDate, by: z.string(), reason: z.string() }).nullable(),
        }),
      ),
      mayWrite: z.boolean(),
      mayExempt: z.boolean(),
    }),
  }),
  'safety.add': command({
    permission: 'visits:write',
    audit: 'write',
    input: z.strictObject({ residentId, what: requiredLine(200), reason: requiredLine(300), to: isoDate }),
    output: savedNote,
  }),
  /** It holds no longer. */
  'safety.end': command({
    permission: 'visits:write',
    audit: 'write',
    input: z.strictObject({ residentId, id: noteId, version }),
    output: savedNote,
  }),
  /** The citizen is not shown it on asking for insight: a leader's choice, with its reason. */
  'safety.exempt': command({
    permission: 'safety:exempt',
    audit: 'write',
    input: z.strictObject({ residentId, id: noteId, version, reason: requiredLine(300) }),
    output: savedNote,
  }),
} as const;

const signId = id<'early-sign'>();
const unitId = id<'unit'>();
const sign = {
  id: signId,
  version,
  /** About a citizen, or a home: one of the two. */
  residentId: residentId.nullable(),
  unitId: unitId.nullable(),
  /** Null for whom this role may not know, and for a home. */
  name: z.string().nullable(),
  /** Of a home; null where it is shielded. */
  place: z.string().nullable(),
  what: z.enum(signReasons),
  words: z.string().nullable(),
  urgency: z.enum(signUrgencies),
  ownerId: id<'user'>(),
  owner: z.string(),
  triageOn: isoDate,
  raisedOn: isoDate,
  visits: count,
};

export const signsContract = {
  /** Early signs that nobody has looked at yet: of who asks, and of whoever is assigned or leads. */
  'signs.open': query({
    permission: 'visits:read',
    audit: 'list',
    input: nothing,
    output: z.strictObject({ signs: z.array(z.strictObject({ ...sign, isMine: z.boolean() })).max(200) }),
  }),
  'signs.add': command({
    permission: 'visits:write',
    audit: 'write',
    input: z.strictObject({
      residentId: residentId.nullable(),
      unitId: unitId.nullable(),
      /** What somebody saw. */
      saw: requiredLine(300),
      urgency: z.enum(signUrgencies),
      ownerId: id<'user'>(),
      triageOn: isoDate,
    }),
    output: z.strictObject({ id: signId }),
  }),
  /** Somebody looked at it, and says what came of it. */
  'signs.triage': command({
    permission: 'visits:write',
    audit: 'write',
    input: z.strictObject({ id: signId, version, outcome: z.enum(signOutcomes), note: line(300).nullable() }),
    output: z.strictObject({ id: signId }),
  }),
} as const;

const snippetId = id<'snippet'>();

/** Short texts that one worker writes often: nobody else sees them. */
export const snippetsContract = {
  'snippets.list': query({
    permission: 'visits:write',
    audit: 'none',
    scope: 'own',
    input: nothing,
    output: z.strictObject({ snippets: z.array(z.strictObject({ id: snippetId, text: z.string() })).max(30) }),
  }),
  'snippets.add': command({
    permission: 'visits:write',
    audit: 'none',
    scope: 'own',
    input: z.strictObject({ text: requiredLine(300) }),
    output: z.strictObject({ id: snippetId }),
  }),
  'snippets.remove': command({
    permission: 'visits:write',
    audit: 'none',
    scope: 'own',
    input: z.strictObject({ id: snippetId }),
    output: z.strictObject({}),
  }),
} as const;
