import { createHash } from 'node:crypto';
import type { Output } from '../../../shared/contract/index.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import { addDays } from '../../../shared/dates.ts';
import { isBegun, openItems } from '../../../shared/domain/move-lists.ts';
import { shownFields } from '../../../shared/domain/resident-fields.ts';
import type { ResidentId } from '../../../shared/ids.ts';
import type { ReadContext } from '../context.ts';
import { offersFallingBy } from '../offers/hanging-offers.ts';
import type { StoredOffer } from '../offers/offers.repository.ts';
import { scopeOf } from '../residents/scope.ts';
import { seriesAtHome } from '../series/ending.ts';
import type { StoredSeries } from '../series/series.repository.ts';
import { livesElsewhere, newestNeed, supportedOn } from '../support/support.repository.ts';
import type { StoredTenancy } from './details.repository.ts';
import { checksOf, personsOf } from './details.repository.ts';

export interface Hanging {
  /** Open offers on the home that fall with it. */
  readonly offers: readonly StoredOffer[];
  /** Visits that repeat in the home, of those who have no other: they end with it. */
  readonly series: readonly StoredSeries[];
  readonly told: Output<'tenancies.prepareEnd'>;
}

/**
 * What ends with a tenancy on that day: offers that cannot stand, a list of moving in that was begun, and the question of
 * support that nobody has answered. Of people it tells those alone within reach, to those who work with support.
 */
export function hangingOn(context: ReadContext, tenancy: StoredTenancy, to: IsoDate): Hanging {
  const { db, session } = context;
  const { id, unitId } = tenancy;
  const offers = offersFallingBy(db, unitId, { to });
  const checks = checksOf(db, [id]);
  const open = isBegun('in', checks) ? [...openItems('in', checks)] : [];
  const fields = shownFields(session.user.roles, { nameProtected: false, addressProtected: false });
  const knows = fields.has('support');
  const all = personsOf(db, scopeOf(context), [id]);
  const persons = all.flatMap(({ residentId, inScope }) => (inScope === 1 ? [residentId] : []));
  const unanswered = knows ? persons.filter((person) => newestNeed(db, person, to) === 'unknown') : [];
  const homeless = persons.filter((person) => !livesElsewhere(db, person, id, addDays(to, 1)));
  const supported = knows ? homeless.filter((person) => supportedOn(db, person, addDays(to, 1))) : [];
  const leaving = all.filter(({ residentId }) => !livesElsewhere(db, residentId, id, addDays(to, 1)));
  const series = leaving.flatMap(({ residentId }) => seriesAtHome(db, residentId));
  const toldSeries = fields.has('visits') ? series.filter(({ residentId }) => persons.includes(residentId)) : [];
  return {
    offers,
    series,
    told: {
      offers: offers.length,
      openItems: open,
      unanswered: unanswered.length,
      homeless: homeless.length,
      supported: supported.length,
      series: toldSeries.length,
      fingerprint: fingerprintOf(
        offers.map((offer) => offer.id),
        open,
        unanswered,
        toldSeries.map((one) => one.id),
      ),
    },
  };
}

/** The same for the same things: who has seen these has not seen others. */
function fingerprintOf(
  offers: readonly string[],
  items: readonly string[],
  persons: readonly ResidentId[],
  series: readonly string[],
): string | null {
  const seen = [offers.toSorted(), items.toSorted(), persons.toSorted(), series.toSorted()];
  if (seen.every((things) => things.length === 0)) return null;
  return createHash('sha256').update(JSON.stringify(seen)).digest('hex');
}
