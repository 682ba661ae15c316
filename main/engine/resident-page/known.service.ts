import type { Output } from '../../../shared/contract/index.ts';
import { challengeName, challengesOn } from '../../../shared/domain/challenges.ts';
import { homelessnessClock, homelessnessStep, placeTonight } from '../../../shared/domain/homelessness.ts';
import type { ResidentField } from '../../../shared/domain/resident-fields.ts';
import { residentFields } from '../../../shared/domain/resident-fields.ts';
import { fieldOfText, notedFields } from '../../../shared/domain/resident-page.ts';
import { mayDo } from '../../../shared/domain/users.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { ResidentId } from '../../../shared/ids.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import type { ReadContext } from '../context.ts';
import type { ReadableDb } from '../db/database.ts';
import type { Shown } from '../residents/shown.service.ts';
import { hasHome, shownOf } from '../residents/shown.service.ts';
import { homelessnessTerms } from '../settings/settings.service.ts';
import { listFrameworks } from './frameworks.repository.ts';
import * as rows from './known.repository.ts';
import type { StoredObservation } from './observations.repository.ts';
import { observationsOf } from './observations.repository.ts';

type Known = Output<'residents.known'>;

/** What is known of a resident beyond who that is, as far as the role's work and the protections go. */
export function knownOf(context: ReadContext, residentId: ResidentId): Result<Known, AppError> {
  const { db, session } = context;
  const shown = shownOf(context, residentId);
  if (shown === null) return err(appError('not-found', 'residentId'));
  const see = <T>(field: ResidentField, rowsOf: (from: ReadableDb, id: ResidentId) => readonly T[]): T[] | null =>
    shown.has(field) ? [...rowsOf(db, residentId)] : null;
  const mayWrite = mayDo(session.user.roles, 'residents:note');
  return ok({
    shown: residentFields.filter((field) => shown.has(field)),
    mayNote: notedFields.filter((field) => mayWrite && shown.has(field)),
    texts: textsShown(db, residentId, shown),
    animals: see('animals', rows.animalsOf),
    household: see('household', rows.householdOf),
    participants: see('participants', rows.participantsOf),
    ...observationsShown(context, residentId, shown),
    housing: shown.has('situations') ? housingOf(context, residentId, shown) : null,
  });
}

/** The first of each kind counts: they come newest first. */
function textsShown(db: ReadableDb, residentId: ResidentId, shown: Shown): Known['texts'] {
  const counted = new Set<string>();
  return rows
    .textsOf(db, residentId)
    .filter(({ kind }) => shown.has(fieldOfText(kind)))
    .map((text) => {
      const counts = !counted.has(text.kind);
      counted.add(text.kind);
      return { ...text, counts };
    });
}

function observationsShown(
  { db, today }: ReadContext,
  residentId: ResidentId,
  shown: Shown,
): Pick<Known, 'challenges' | 'choices' | 'vulnerable' | 'exposure' | 'life'> {
  const all = observationsOf(db, residentId);
  const of = (kind: StoredObservation['kind']) => all.filter((one) => one.kind === kind);
  const noted = ({ from, saidBy, by }: StoredObservation) => ({ on: from, saidBy, by });
  const versions = listFrameworks(db);
  const sees = (field: ResidentField): boolean => shown.has(field);
  return {
    challenges: sees('challenges')
      ? of('challenge').map(({ kind: _, value: __, ...one }) => ({
          ...one,
          name: challengeName(versions, one.code, one.from),
        }))
      : null,
    choices: sees('challenges') ? [...challengesOn(versions, today)] : null,
    vulnerable: sees('exposure')
      ? of('vulnerable').map((one) => ({ ...noted(one), value: one.value as 'yes' | 'no', reason: one.reason ?? '' }))
      : null,
    exposure: sees('exposure')
      ? of('exposure').map((one) => ({ ...noted(one), question: one.code, answer: one.value }) as Exposure)
      : null,
    life: sees('life')
      ? of('life').map((one) => ({ ...noted(one), field: one.code, answer: one.value }) as Life)
      : null,
  };
}

type Exposure = NonNullable<Known['exposure']>[number];
type Life = NonNullable<Known['life']>[number];

/** Who said where somebody was may tell where that is: with a protected address it is not shown. */
function housingOf(context: ReadContext, residentId: ResidentId, shown: Shown): NonNullable<Known['housing']> {
  const { db, today } = context;
  const situations = rows.situationsOf(db, residentId);
  const { version: _, ...terms } = homelessnessTerms(db);
  const clock = homelessnessClock(situations, today);
  return {
    situations: situations.map((one) => (shown.has('home') ? one : { ...one, sourceNote: null })),
    tonight: placeTonight(situations, hasHome(context, residentId), today),
    ...clock,
    step: homelessnessStep(clock.daysThisTime, terms),
    terms,
  };
}
