import { z } from 'zod';
import { type HospitalMessage, messageFindings, messageFormats, messageKinds } from './domain/messages.ts';
import { stayActivities } from './domain/stays.ts';
import type { Result } from './result.ts';
import { err, ok } from './result.ts';
import type { ReaderRefusal } from './table.ts';
import { readerLimits } from './table.ts';
import { parseRefusal } from './table-check.ts';

const word = z.string().max(200);
const instant = z.iso.datetime({ precision: 3 });
const party = z.strictObject({ name: word, sor: word.nullable(), gln: word.nullable() });
const stay = z.strictObject({
  activity: z.enum(stayActivities).nullable(),
  code: word,
  role: z.enum(['revision', 'removal']).nullable(),
  deceased: z.boolean().nullable(),
  class: word,
  status: word,
  start: instant.nullable(),
  end: instant.nullable(),
  leaveStart: instant.nullable(),
  leaveEnd: instant.nullable(),
  unit: z.strictObject({ sor: word.nullable(), name: word, hospital: word.nullable() }),
  speciality: word.nullable(),
  wantsReport: z.boolean(),
});
const segment = z.strictObject({
  at: instant.nullable(),
  author: z.string().max(400),
  organisation: word,
  phone: word,
  text: z.string().max(500_000),
  attachment: z.int().min(0).max(500).nullable(),
});
const letter = z.strictObject({
  type: word.nullable(),
  activity: word,
  threadId: word.nullable(),
  category: word.nullable(),
  topic: word,
  priority: word.nullable(),
  segments: z.array(segment).max(1_000),
  admitted: instant.nullable(),
  discharged: instant.nullable(),
});
const bytes = z.instanceof(Uint8Array).refine(({ length }) => length <= readerLimits.fileBytes);

/** What the reader may say of a message. Its process has parsed hostile bytes: nothing else is believed. */
const plain = z.strictObject({
  kind: z.enum(messageKinds),
  format: z.enum(messageFormats),
  wrapped: z.boolean(),
  messageId: word,
  bundleId: word,
  recorded: instant,
  contentKey: z.string().regex(/^[0-9a-f]{64}$/),
  cpr: z
    .string()
    .regex(/^\d{10}$/)
    .nullable(),
  otherNumbers: z.array(word).max(10),
  personName: word,
  stayKeys: z.array(word).max(20),
  sender: party,
  receiver: party,
  stay: stay.nullable(),
  letter: letter.nullable(),
  receipt: z.strictObject({ answers: word, code: word, details: word }).nullable(),
  attachments: z.array(z.strictObject({ key: word, title: word, type: word, bytes: bytes.nullable() })).max(1_000),
  findings: z.array(z.enum(messageFindings)).max(2_000),
});

const answer = z.strictObject({ kind: z.literal('message'), message: plain });

/** The reader's one answer about a message, or its refusal; anything else counts as a crash of the reader. */
export function collectMessage(said: unknown): Result<HospitalMessage, ReaderRefusal> {
  const checked = answer.safeParse(said);
  if (checked.success) return ok(checked.data.message);
  const refusal = z.object({ kind: z.literal('refused'), refusal: z.unknown() }).safeParse(said);
  return err((refusal.success ? parseRefusal(refusal.data.refusal) : null) ?? { code: 'reader-crashed' });
}
