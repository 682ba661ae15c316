import type { Output } from '../../../shared/contract/index.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import { addDays } from '../../../shared/dates.ts';
import { shownFields } from '../../../shared/domain/resident-fields.ts';
import { firstVisitBy, lacksFirstVisit, startsInTime } from '../../../shared/domain/support.ts';
import type { Role } from '../../../shared/domain/users.ts';
import type { ReadContext } from '../context.ts';
import { scopeOf } from '../residents/scope.ts';
import type { GapPerson } from './gaps.repository.ts';
import * as rows from './gaps.repository.ts';

type Gaps = Output<'support.gaps'>;
const MOST = 50;
const YEAR = 365;

const NOTHING: Gaps = {
  withoutSupport: [],
  withoutVisit: [],
  withoutVisitCount: 0,
  withoutHome: [],
  withoutSupportCount: 0,
  withoutHomeCount: 0,
  needing: 0,
  supported: 0,
  unanswered: 0,
  movedIn: 0,
  startedInTime: 0,
};

/** Homes without the support that they need, and support without a home; nothing for a role that does not work with support. */
export function supportGaps(context: ReadContext): Gaps {
  const { db, session, today } = context;
  const { roles } = session.user;
  if (!shownFields(roles, { nameProtected: false, addressProtected: false }).has('support')) return NOTHING;
  const scope = scopeOf(context);
  const unsupported = rows.withoutSupport(db, scope, today);
  const homeless = rows.withoutHome(db, scope, today);
  const movers = rows.moversSince(db, scope, addDays(today, -YEAR), today);
  const unvisited = movers.filter((mover) => mover.livesThere === 1 && lacksFirstVisit(mover, today));
  const settled = movers.filter(({ movedIn }) => firstVisitBy(movedIn) < today);
  return {
    withoutSupport: unsupported.slice(0, MOST).map((person) => ({ ...named(person, roles), since: person.since })),
    withoutHome: homeless
      .slice(0, MOST)
      .map((person) => ({ ...named(person, roles), paragraph: person.paragraph as Granted, since: person.since })),
    withoutVisit: unvisited.slice(0, MOST).map((mover) => toldMover(mover, roles, today)),
    withoutVisitCount: unvisited.length,
    withoutSupportCount: unsupported.length,
    withoutHomeCount: homeless.length,
    ...rows.countHoused(db, scope, today),
    movedIn: settled.length,
    startedInTime: settled.filter(startsInTime).length,
  };
}

type Granted = Gaps['withoutHome'][number]['paragraph'];

function toldMover(mover: rows.Mover, roles: readonly Role[], today: IsoDate): Gaps['withoutVisit'][number] {
  const { movedIn, plannedOn, attempts, attemptedOn } = mover;
  const due = firstVisitBy(movedIn);
  return { ...named(mover, roles), movedIn, due, isLate: due < today, plannedOn, attempts, attemptedOn };
}

function named({ residentId, name, nameProtected, addressProtected }: GapPerson, roles: readonly Role[]) {
  const protections = { nameProtected: nameProtected === 1, addressProtected: addressProtected === 1 };
  return { residentId, name: shownFields(roles, protections).has('name') ? name : null };
}
