import type { Input, Output } from '../../../shared/contract/index.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import { mayDo } from '../../../shared/domain/users.ts';
import {
  BY_LAW,
  daysToOffer,
  entitledHomes,
  noticeStateOn,
  tallyNotices,
} from '../../../shared/domain/vacancy-notices.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { CriterionId, Id } from '../../../shared/ids.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import { associationExists, associationsIn } from '../associations/associations.service.ts';
import type { ReadContext, WriteContext } from '../context.ts';
import { textOrNull } from '../page.ts';
import type { StoredNotice } from './notices.repository.ts';
import { listCriteria, noticesOfYear } from './notices.repository.ts';
import type { StoredRight } from './rights.repository.ts';
import { insertCriterion, insertRight, rightsIn, updateCriterion, updateRight } from './rights.repository.ts';

type Ledger = Output<'vacancyNotices.ledger'>;

/** Every association, also one of which nothing is known: what is missing is seen there. */
export function ledgerOf(context: ReadContext, { year }: Input<'vacancyNotices.ledger'>): Ledger {
  const { db, today, session } = context;
  const notices = noticesOfYear(db, year);
  const rights = new Map(rightsIn(db, year).map((right) => [right.associationId, right]));
  return {
    associations: associationsIn(context).map(({ id, name }) => {
      const of = notices.filter(({ associationId }) => associationId === id);
      return { id, name, ...lineOf(of, rights.get(id) ?? null, year, today) };
    }),
    criteria: mayDo(session.user.roles, 'residents:read-all') ? byCriterion(notices, today) : null,
    shielded: notices.filter(({ shielded }) => shielded === 1).length,
  };
}

type Line = Omit<Ledger['associations'][number], 'id' | 'name'>;

function lineOf(notices: readonly StoredNotice[], right: StoredRight | null, year: number, today: IsoDate): Line {
  const ofYear = right?.year === year ? right : null;
  const { every, homes } = right ?? BY_LAW;
  const days = notices.flatMap(({ vacantFrom, offeredOn }) =>
    offeredOn === null ? [] : [daysToOffer(vacantFrom, offeredOn)],
  );
  const vacanciesTold = ofYear?.vacanciesTold ?? null;
  return {
    every,
    homes,
    vacanciesTold,
    note: ofYear?.note ?? null,
    version: ofYear?.version ?? null,
    reported: notices.length,
    entitled: entitledHomes({ every, homes }, vacanciesTold),
    ...tallyNotices(
      notices.filter(({ hasRight }) => hasRight === 1),
      today,
    ),
    offered: days.length,
    offerDays: days.length === 0 ? null : days.reduce((sum, one) => sum + one, 0) / days.length,
  };
}

/** In the order of the list; what was used without one stands last. */
function byCriterion(notices: readonly StoredNotice[], today: IsoDate): NonNullable<Ledger['criteria']> {
  const used = notices.filter((one) => noticeStateOn(one, today) === 'used');
  const names = new Map<string | null, number>();
  for (const { criterion } of used) names.set(criterion, (names.get(criterion) ?? 0) + 1);
  const last = (name: string | null): number => (name === null ? 1 : 0);
  return [...names]
    .map(([name, count]) => ({ name, used: count }))
    .toSorted((a, b) => last(a.name) - last(b.name) || b.used - a.used);
}

/** What is agreed holds from its year until another year says otherwise. */
export function saveRight(
  { db, newId, session }: WriteContext,
  input: Input<'assignmentRights.save'>,
): Result<{ readonly id: Id<'assignment-right'> }, AppError> {
  const { associationId, year, every, homes, version } = input;
  if (!associationExists(db, associationId)) return err(appError('not-found', 'associationId'));
  if ((every === null) === (homes === null))
    return err(appError('rule-broken', 'every', { rule: 'one-kind-of-right' }));
  const right = { ...input, note: textOrNull(input.note) };
  const known = rightsIn(db, year).find((one) => one.associationId === associationId && one.year === year);
  if (known === undefined) {
    if (version !== null) return err(appError('changed-by-other'));
    const id = newId<'assignment-right'>();
    insertRight(db, id, right, session.user.id);
    return ok({ id });
  }
  if (version === null) return err(appError('changed-by-other'));
  const saved = updateRight(db, { id: known.id, version }, right, session.user.id);
  return saved ? ok({ id: known.id }) : err(appError('changed-by-other'));
}

/** The council's own list. */
export function criteriaIn({ db }: ReadContext): Output<'assignmentCriteria.list'> {
  return [...listCriteria(db)];
}

/** Two that are in use are never called the same. */
export function saveCriterionOfList(
  { db, newId, today }: WriteContext,
  { known, name, ended }: Input<'assignmentCriteria.save'>,
): Result<{ readonly id: CriterionId }, AppError> {
  const list = listCriteria(db);
  const isTaken = list.some((one) => one.id !== known?.id && one.endedOn === null && one.name === name);
  if (isTaken && !ended) return err(appError('already-exists', 'name'));
  if (known === null) {
    const id = newId<'assignment-criterion'>();
    insertCriterion(db, id, name, ended ? today : null);
    return ok({ id });
  }
  const before = list.find(({ id }) => id === known.id);
  if (before === undefined) return err(appError('not-found', 'known'));
  const endedOn = ended ? (before.endedOn ?? today) : null;
  return updateCriterion(db, known, name, endedOn) ? ok({ id: known.id }) : err(appError('changed-by-other'));
}
