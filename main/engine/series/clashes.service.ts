import type { Input, Output } from '../../../shared/contract/index.ts';
import { shownFields } from '../../../shared/domain/resident-fields.ts';
import { timesMeet } from '../../../shared/domain/series.ts';
import type { ReadContext } from '../context.ts';
import { absentOn, visitsOfWorkerOn } from './absences.repository.ts';

type Clash = Output<'series.clashes'>['clashes'][number];

/** What a visit would run into. Visits that were called off are none; the name of somebody out of reach is not told. */
export function clashesOf(context: ReadContext, asked: Input<'series.clashes'>): Clash[] {
  const { db, session } = context;
  const { workerId, on, exceptId } = asked;
  const away: Clash[] = absentOn(db, workerId, on) ? [{ what: 'absence', from: null, minutes: null, name: null }] : [];
  const others = visitsOfWorkerOn(db, context, workerId, on).filter(
    (visit) => visit.id !== exceptId && timesMeet(asked, visit),
  );
  const named = others.map(({ from, minutes, name, nameProtected, addressProtected, inScope }): Clash => {
    const protection = { nameProtected: nameProtected === 1, addressProtected: addressProtected === 1 };
    const isKnown = inScope === 1 && shownFields(session.user.roles, protection).has('name');
    return { what: 'visit', from, minutes, name: isKnown ? name : null };
  });
  return [...away, ...named];
}
