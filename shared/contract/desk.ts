import { z } from 'zod';
import { command, nothing, page, query } from './define.ts';
import { count, id, instant, isoDate, line, requiredLine, searchText, version } from './fields.ts';
import { outageReason, waitsFor } from './repairs.ts';
import { params } from './system.ts';
import { animalSummary, unitType } from './units.ts';

/** `subject`: the record that is typed about, or two of them with a stroke between. */
const draftPlace = { form: requiredLine(60), subject: line(80) };
const draft = z.strictObject({ ...draftPlace, text: z.string().max(100_000) });

export const deskContract = {
  'today.overview': query({
    permission: 'units:read',
    audit: 'list',
    fields: { 'ending.occupants': 'names:read', 'repairs.actorName': 'names:read' },
    input: nothing,
    output: z.strictObject({
      /** Offered to nobody: the six that have stood empty longest; `daysVacant` is null where nobody knows since when. */
      vacancies: z.array(
        z.strictObject({
          unitId: id<'unit'>(),
          address: z.string().nullable(),
          type: unitType,
          animals: animalSummary,
          daysVacant: count.nullable(),
        }),
      ),
      vacancyCount: count,
      withoutOfferCount: count,
      unitCount: count,
      estateCount: count,
      ending: z.array(
        z.strictObject({
          unitId: id<'unit'>(),
          address: z.string().nullable(),
          on: isoDate,
          occupants: z.array(z.string().nullable()).nullable(),
          nextFrom: isoDate.nullable(),
        }),
      ),
      /** Late, or to be asked about today: `due` and `daysLate` are null for the latter alone. */
      repairs: z.array(
        z.strictObject({
          id: id<'outage'>(),
          unitId: id<'unit'>(),
          address: z.string().nullable(),
          from: isoDate,
          reason: outageReason,
          ...waitsFor,
          actorSince: isoDate.nullable(),
          lastFollowUpOn: isoDate.nullable(),
          followUpOn: isoDate.nullable(),
          isFollowUpDue: z.boolean(),
          due: isoDate.nullable(),
          daysLate: count.nullable(),
        }),
      ),
      vacantDaysByMonth: z.array(z.strictObject({ month: z.string(), days: count })),
    }),
  }),
  /** `since`: when what this goes on from was saved, null for nothing. If another window was first, both stay: see `subject`. */
  'drafts.save': command({
    permission: 'signed-in',
    scope: 'own',
    audit: 'none',
    input: z.strictObject({ ...draft.shape, since: instant.nullable().optional() }),
    output: z.strictObject({ savedAt: instant, subject: z.string() }),
  }),
  'drafts.list': query({
    permission: 'signed-in',
    scope: 'own',
    audit: 'none',
    input: nothing,
    output: z.array(z.strictObject({ ...draft.shape, savedAt: instant })),
  }),
  'drafts.discard': command({
    permission: 'signed-in',
    scope: 'own',
    audit: 'none',
    input: z.strictObject(draftPlace),
    output: nothing,
  }),
  'settings.get': query({
    permission: 'settings:read',
    audit: 'none',
    input: nothing,
    output: z.strictObject({
      municipality: z.string(),
      lockMinutes: z.int(),
      repairWarningDays: z.int(),
      endingWarningDays: z.int(),
      version,
    }),
  }),
  'settings.update': command({
    permission: 'settings:write',
    audit: 'write',
    input: z.strictObject({
      municipality: requiredLine(80),
      lockMinutes: z.int().min(1).max(15),
      repairWarningDays: z.int().min(0).max(90),
      endingWarningDays: z.int().min(7).max(365),
      version,
    }),
    output: nothing,
  }),
  'audit.list': query({
    permission: 'audit:read-system',
    audit: 'open',
    input: z.strictObject({
      text: searchText,
      from: isoDate.nullable(),
      to: isoDate.nullable(),
      operation: line(60).nullable(),
      outcome: z.enum(['done', 'refused']).nullable(),
      offset: count,
      limit: count.max(200),
    }),
    output: page(
      {
        seq: count,
        at: instant,
        actor: z.string().nullable(),
        role: z.string().nullable(),
        operation: z.string(),
        outcome: z.string(),
        subjectId: z.string().nullable(),
        rows: count.nullable(),
        changes: count,
      },
      { operations: z.array(z.string()) },
    ),
  }),
  'audit.verify': query({
    permission: 'audit:read-system',
    audit: 'open',
    input: nothing,
    output: z.strictObject({
      ok: z.boolean(),
      entries: count,
      firstBroken: z.strictObject({ seq: count, reason: z.string() }).nullable(),
    }),
  }),
  'system.doctor': query({
    permission: 'audit:read-system',
    audit: 'open',
    input: nothing,
    output: z.strictObject({
      ok: z.boolean(),
      checks: z.array(z.strictObject({ name: z.string(), ok: z.boolean(), params })),
    }),
  }),
} as const;
