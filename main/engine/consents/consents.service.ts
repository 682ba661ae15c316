import type { ShownConsent } from '../../../shared/contract/consents.ts';
import type { Input, Output } from '../../../shared/contract/index.ts';
import type { ConsentProblem } from '../../../shared/domain/consents.ts';
import {
  consentProblem,
  consentState,
  consentStates,
  giverProblem,
  withdrawalProblem,
} from '../../../shared/domain/consents.ts';
import type { AskedResident, KnownConsent } from '../../../shared/domain/disclosure.ts';
import { holdsPersonNumber } from '../../../shared/domain/resident-page.ts';
import { mayDo } from '../../../shared/domain/users.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { EntryId, ResidentId } from '../../../shared/ids.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import { associationExists } from '../associations/associations.service.ts';
import type { ReadContext, WriteContext } from '../context.ts';
import type { ReadableDb } from '../db/database.ts';
import { groupBy } from '../group.ts';
import { textOrNull } from '../page.ts';
import { mayNote } from '../resident-page/noting.ts';
import { representativesOf } from '../resident-page/representatives.service.ts';
import { shownOf } from '../residents/shown.service.ts';
import type { ConsentId, StoredConsent } from './consents.repository.ts';
import * as rows from './consents.repository.ts';

type Saved = Result<{ id: ConsentId }, AppError>;

/** Those that hold first. */
export function consentsOfResident(
  context: ReadContext,
  { residentId }: Input<'consents.ofResident'>,
): Result<Output<'consents.ofResident'>, AppError> {
  const { db, today, session } = context;
  const shown = shownOf(context, residentId);
  if (shown === null) return err(appError('not-found', 'residentId'));
  if (!shown.has('rights')) return ok({ consents: [], representatives: [], mayWrite: false });
  const consents = rows
    .consentsOf(db, residentId)
    .map((stored) => consentShown(stored, today))
    .toSorted((a, b) => consentStates.indexOf(a.state) - consentStates.indexOf(b.state));
  return ok({
    consents,
    representatives: representativesOf(db, residentId, today),
    mayWrite: mayDo(session.user.roles, 'residents:note'),
  });
}

function consentShown(stored: StoredConsent, today: ReadContext['today']): ShownConsent {
  const {
    givenWay,
    givenBy,
    representative,
    withdrawnOn,
    withdrawnWay,
    withdrawnBy,
    withdrawnRepresentative,
    ...rest
  } = stored;
  const { writtenBy, fields, ...what } = rest;
  const isWithdrawn = withdrawnOn !== null && withdrawnWay !== null && withdrawnBy !== null;
  return {
    ...what,
    fields: [...fields],
    given: { way: givenWay, by: givenBy, representative, writtenBy },
    withdrawn: isWithdrawn
      ? { on: withdrawnOn, way: withdrawnWay, by: withdrawnBy, representative: withdrawnRepresentative }
      : null,
    state: consentState(stored, today),
  };
}

/** What a citizen, or who answers for them, says yes to. */
export function giveConsent(context: WriteContext, input: Input<'consents.give'>): Saved {
  const { db, today, session } = context;
  const { residentId, associationId } = input;
  const allowed = mayNote(context, residentId, 'rights');
  if (!allowed.ok) return allowed;
  const given = {
    ...input,
    purposeNote: textOrNull(input.purposeNote),
    recipientName: input.recipient === 'association' ? null : textOrNull(input.recipientName),
    associationId: input.recipient === 'association' ? associationId : null,
    representativeId: input.by === 'representative' ? input.representativeId : null,
    fields: [...new Set(input.fields)],
  };
  const problem = consentProblem({ ...given, givenBy: given.by }, today);
  if (problem !== null) return err(broken(FIELD_OF[problem], problem));
  const personal = (['purposeNote', 'recipientName'] as const).find((field) => holdsPersonNumber(given[field] ?? ''));
  if (personal) return err(broken(personal, 'personal-number'));
  if (given.associationId !== null && !associationExists(db, given.associationId))
    return err(appError('not-found', 'associationId'));
  if (!mayAnswer(context, residentId, given.representativeId)) return err(appError('not-found', 'representativeId'));
  const id: ConsentId = context.newId<'consent'>();
  rows.insertConsent(db, id, given, session.user.id);
  return ok({ id });
}

/** It holds no longer, from that day on. */
export function withdrawConsent(context: WriteContext, input: Input<'consents.withdraw'>): Saved {
  const { db, today } = context;
  const { residentId, id, on, by } = input;
  const allowed = mayNote(context, residentId, 'rights');
  if (!allowed.ok) return allowed;
  const consent = rows.consentsOf(db, residentId).find((one) => one.id === id);
  if (consent === undefined) return err(appError('not-found', 'id'));
  if (consent.withdrawnOn !== null) return err(appError('already-ended', 'id'));
  const representativeId = by === 'representative' ? input.representativeId : null;
  const problem = withdrawalProblem(consent.from, on, today) ?? giverProblem({ givenBy: by, representativeId });
  if (problem !== null) return err(broken(problem === 'representative-required' ? 'representativeId' : 'on', problem));
  if (!mayAnswer(context, residentId, representativeId)) return err(appError('not-found', 'representativeId'));
  return rows.saveWithdrawal(db, { ...input, representativeId }) ? ok({ id }) : err(appError('changed-by-other'));
}

/** Nobody answers for the citizen who is not among the participants today. */
function mayAnswer({ db, today }: WriteContext, residentId: ResidentId, representativeId: EntryId | null): boolean {
  return (
    representativeId === null || representativesOf(db, residentId, today).some(({ id }) => id === representativeId)
  );
}

/** What a disclosure must know of each resident: it is no reading by somebody, so it asks nobody's scope. */
export function askedResidents(db: ReadableDb, residentIds: readonly string[]): readonly AskedResident[] {
  const consents: ReadonlyMap<string, readonly KnownConsent[]> = groupBy(
    rows.consentsAmong(db, residentIds),
    ({ residentId }) => residentId,
  );
  const isProtected = rows.protectedAmong(db, residentIds);
  return residentIds.map((id) => ({ id, isProtected: isProtected.has(id), consents: consents.get(id) ?? [] }));
}

const FIELD_OF: Readonly<Record<ConsentProblem, string>> = {
  'noted-in-future': 'from',
  'entry-ends-before': 'to',
  'consent-needs-fields': 'fields',
  'consent-needs-purpose': 'purposeNote',
  'consent-needs-recipient': 'recipientName',
  'consent-needs-association': 'associationId',
  'representative-required': 'representativeId',
};

function broken(where: string, code: string): AppError {
  return appError('rule-broken', where, { rule: code });
}
