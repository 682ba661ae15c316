import type { Input, Output } from '../../../shared/contract/index.ts';
import * as rule from '../../../shared/domain/offers.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { OfferId, ResidentId } from '../../../shared/ids.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import type { WriteContext } from '../context.ts';
import { textOrNull } from '../page.ts';
import { openNextContact } from '../tasks/open-task.ts';
import { startTenancy, takeBackTenancy } from '../tenancies/tenancies.service.ts';
import { noteTenantNamed } from '../vacancy-notices/notices.service.ts';
import { keepPlace, leaveHoused } from '../waiting/after-offer.ts';
import { freeRunnersUp } from './hanging-offers.ts';
import { failRefusal, matchOf } from './judgement.ts';
import { saveAccepted, saveDeclined, saveRegretted } from './offers.repository.ts';
import { offerFor, ruleBroken } from './open-offer.ts';

type Saved = Result<{ readonly id: OfferId; readonly residentId: ResidentId }, AppError>;

/** A yes: the tenancy starts, the others are freed and the place on the list is left if that was said, all or nothing. */
export function acceptOffer(
  context: WriteContext,
  input: Input<'offers.accept'>,
): Result<Output<'offers.accept'>, AppError> {
  const { db, today } = context;
  const { kind, from, to, leavesList } = input;
  const found = offerFor(context, input, 'accept');
  if (!found.ok) return found;
  const offer = found.value;
  const { id, unitId, residentId } = offer;
  const match = matchOf(context, { unitId, residentId, moveIn: from });
  if (!match.ok) return match;
  const persons = [{ residentId }, ...input.with];
  const started = startTenancy(context, { unitId, kind, persons, from, to });
  if (!started.ok) return started;
  // after the tenancy's own refusal, which says more of the days than the rule does
  const refusal = failRefusal(match.value);
  if (refusal) return err(refusal);
  const tenancyId = started.value.id;
  if (!saveAccepted(db, offer, tenancyId, from, today)) return err(appError('changed-by-other'));
  noteTenantNamed(context, { unitId, to }, true);
  const freed = freeRunnersUp(context, unitId);
  if (leavesList && !leaveHoused(context, residentId)) return err(appError('changed-by-other'));
  return ok({ id, residentId, tenancyId, freed });
}

/** A no, by whom and why. The citizen keeps the place unless a person says otherwise, and there is a next contact. */
export function declineOffer(context: WriteContext, input: Input<'offers.decline'>): Saved {
  const { db, today } = context;
  const found = offerFor(context, input, 'decline');
  if (!found.ok) return found;
  const said = { ...input, note: textOrNull(input.note) };
  const problem = rule.declineProblem(said, today);
  if (problem) return err(ruleBroken(DECLINE_FIELDS[problem], problem));
  if (!saveDeclined(db, found.value, said, today)) return err(appError('changed-by-other'));
  keepPlace(context, found.value, said, said.note);
  promiseContact(context, found.value, said);
  return ok({ id: found.value.id, residentId: found.value.residentId });
}

/** A late change of mind is an event of its own: the yes stays written, and the citizen has the same place again. */
export function changeMind(context: WriteContext, input: Input<'offers.changeMind'>): Saved {
  const { db, today } = context;
  const found = offerFor(context, input, 'changeMind');
  if (!found.ok) return found;
  const { id, residentId, tenancyId } = found.value;
  const note = textOrNull(input.note);
  if (note === null) return err(ruleBroken('note', 'note-needed'));
  const problem = rule.outcomeProblem(input, today);
  if (problem) return err(ruleBroken(DECLINE_FIELDS[problem], problem));
  if (tenancyId === null) return err(appError('not-found', 'id'));
  if (!saveRegretted(db, found.value, { ...input, note }, today)) return err(appError('changed-by-other'));
  const takenBack = takeBackTenancy(context, tenancyId);
  if (!takenBack.ok) return takenBack;
  keepPlace(context, found.value, input, note);
  promiseContact(context, found.value, input);
  return ok({ id, residentId });
}

/** What is promised to the citizen is somebody's to do. */
function promiseContact(
  context: WriteContext,
  { id, residentId }: { readonly id: OfferId; readonly residentId: ResidentId },
  { nextContactOn }: rule.Outcome,
): void {
  if (nextContactOn !== null) openNextContact(context, residentId, id, nextContactOn);
}

const DECLINE_FIELDS: Readonly<Record<rule.DeclineProblem, string>> = {
  'reason-of-other': 'reason',
  'note-needed': 'note',
  'pause-needs-day': 'pausedUntil',
  'contact-needed': 'nextContactOn',
};
