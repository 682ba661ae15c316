import type { Input, Output } from '../../../shared/contract/index.ts';
import { addDays } from '../../../shared/dates.ts';
import { phasesFrom } from '../../../shared/domain/cti.ts';
import { housingFirstAdvice, ruleOn, shelterYear } from '../../../shared/domain/refusion.ts';
import { holdsPersonNumber } from '../../../shared/domain/resident-page.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { EntryId, ResidentId } from '../../../shared/ids.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import type { ReadContext, WriteContext } from '../context.ts';
import { groupBy } from '../group.ts';
import { textOrNull } from '../page.ts';
import type { Saved } from '../resident-page/noting.ts';
import { mayNote } from '../resident-page/noting.ts';
import { shelterStays } from '../resident-page/stays.service.ts';
import { supportLists } from './lists.service.ts';
import { findGrant, grantsOf } from './support.repository.ts';
import * as rows from './terms.repository.ts';

type Support = NonNullable<Output<'support.ofResident'>>;
type Grant = Support['grants'][number];

/** The grants with what they hold beyond their minutes. */
export function grantsWithTerms({ db }: ReadContext, residentId: ResidentId): Grant[] {
  const byGrant = <T extends { readonly grantId: EntryId }>(all: readonly T[]) => groupBy(all, (one) => one.grantId);
  const terms = byGrant(rows.termsOf(db, residentId));
  const phases = byGrant(rows.phasesOf(db, residentId));
  const checks = byGrant(rows.checksOf(db, residentId));
  const goals = byGrant(rows.goalCounts(db, residentId));
  const bare = <T extends { readonly grantId: EntryId }>({ grantId: _, ...rest }: T) => rest;
  return grantsOf(db, residentId).map((grant) => {
    const [known] = terms.get(grant.id) ?? [];
    return {
      ...grant,
      terms: known === undefined ? null : bare(known),
      goals: goals.get(grant.id)?.[0]?.n ?? 0,
      phases: (phases.get(grant.id) ?? []).map(bare),
      checks: (checks.get(grant.id) ?? []).map(bare),
    };
  });
}

/** What the municipality's own table says of refusion; advice to look into. */
export function refusionOf(
  context: ReadContext,
  residentId: ResidentId,
  grants: readonly Grant[],
): Support['refusion'] {
  const { db, today } = context;
  const { rules } = supportLists(db).refusion;
  const stays = shelterStays(db, residentId);
  const year = shelterYear(stays, today);
  const days = ruleOn(rules, 'shelter-days', today);
  const months = ruleOn(rules, 'housing-first-months', today);
  return {
    shelter: year && days && { began: year.began, used: year.used, most: days.number, source: days.source },
    grants:
      months === null
        ? []
        : grants
            .filter(({ paragraph }) => paragraph === 'sel-85a')
            .map(({ id, terms }) => ({
              ...housingFirstAdvice(stays, terms?.decidedOn ?? null, months.number, today),
              ...{ grantId: id, months: months.number, source: months.source },
            })),
  };
}

/** Provider, method, the day of the decision and the next follow-up of a grant. */
export function setTerms(context: WriteContext, input: Input<'support.setTerms'>): Saved {
  const { db, today, session } = context;
  const { grantId, version, decidedOn } = input;
  const allowed = mayWriteGrant(context, input);
  if (!allowed.ok) return allowed;
  if (decidedOn !== null && decidedOn > today) return err(broken('decidedOn', 'terms-decided-later'));
  const terms = { ...input, provider: textOrNull(input.provider), note: textOrNull(input.note) };
  if (holdsPersonNumber(terms.note ?? '')) return err(broken('note', 'personal-number'));
  const known = rows.findTerms(db, grantId);
  if ((known === null) !== (version === null)) return err(appError('changed-by-other'));
  if (known !== null && version !== null)
    return rows.saveTerms(db, known.id, terms, version) ? ok({ id: known.id }) : err(appError('changed-by-other'));
  const id: EntryId = context.newId<'entry'>();
  rows.insertTerms(db, id, terms, session.user.id);
  return ok({ id });
}

/** A phase of CTI begins; those after it follow, three months each. */
export function setPhase(context: WriteContext, input: Input<'support.setPhase'>): Saved {
  const { db, session, newId } = context;
  const allowed = mayWriteGrant(context, input, true);
  if (!allowed.ok) return allowed;
  if (input.phase === 'phase-1') rows.endContact(db, input.grantId, addDays(input.from, -1));
  for (const days of phasesFrom(input.phase, input.from))
    rows.savePhase(db, () => newId<'entry'>(), input, days, session.user.id);
  return ok({ id: input.grantId });
}

export function checkItem(context: WriteContext, input: Input<'support.check'>): Saved {
  const { db, session, newId, today } = context;
  const allowed = mayWriteGrant(context, input, true);
  if (!allowed.ok) return allowed;
  if (input.on > today) return err(broken('on', 'noted-in-future'));
  rows.saveCheck(db, () => newId<'entry'>(), input, session.user.id);
  return ok({ id: input.grantId });
}

/** Phases and checklists are of a grant whose method is CTI. */
function mayWriteGrant(
  context: WriteContext,
  { residentId, grantId }: { readonly residentId: ResidentId; readonly grantId: EntryId },
  isOfCti = false,
): Result<void, AppError> {
  const allowed = mayNote(context, residentId, 'support');
  if (!allowed.ok) return allowed;
  if (findGrant(context.db, grantId, residentId) === null) return err(appError('not-found', 'grantId'));
  return isOfCti && rows.findTerms(context.db, grantId)?.method !== 'cti'
    ? err(broken('grantId', 'cti-other-method'))
    : ok();
}

function broken(where: string, code: string): AppError {
  return appError('rule-broken', where, { rule: code });
}
