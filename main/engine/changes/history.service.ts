import type { Input, Output } from '../../../shared/contract/index.ts';
import { contract, operations } from '../../../shared/contract/index.ts';
import { dayOfInstant } from '../../../shared/dates.ts';
import type { HistoryKind } from '../../../shared/domain/history-kinds.ts';
import { historyKindOf } from '../../../shared/domain/history-kinds.ts';
import { mayDo } from '../../../shared/domain/users.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { UnitId, UserId } from '../../../shared/ids.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import type { ReadContext } from '../context.ts';
import type { ReadableDb } from '../db/database.ts';
import { groupBy } from '../group.ts';
import type { LoggedAct } from './changes.repository.ts';
import { changeCount, courseCount, mappingCount, undoingOf, undoneBy } from './changes.repository.ts';
import type { ActHead, ChangeOfAct } from './history.repository.ts';
import {
  actsBySeq,
  changesOfActs,
  estateOf,
  firstSeq,
  headsOf,
  readingHeads,
  reasonOf,
  recordsUnder,
  residentsOf,
  standingRecords,
} from './history.repository.ts';
import { standingActs } from './stands.ts';
import { tellChange } from './tell.ts';
import { undoable } from './undoable.ts';
import type { HomeOfChange, Viewer } from './who-may-see.ts';
import { homeById, viewerOf } from './who-may-see.ts';

type History = Output<'units.history'>;
type ToldAct = History['acts'][number];

/** Who changed what on a home, newest first. Who looked at it is for those with `audit:read`. */
export function historyOfUnit(context: ReadContext, input: Input<'units.history'>): Result<History, AppError> {
  const { db, session } = context;
  const estateId = estateOf(db, input.id);
  if (estateId === null) return err(appError('not-found', 'id'));
  if (input.kind === 'readings' && !mayDo(session.user.roles, 'audit:read'))
    return err(appError('no-permission', 'kind', { permission: 'audit:read' }));
  const home = homeById(db, input.id);
  // the days of an estate's rules would tell which estate it is
  const records = recordsOf(db, input.id, home.shielded ? [] : [estateId]);
  const all = headsFor(db, input, records);
  const chosen = all.filter(
    ({ at, actorId }) =>
      (input.year === null || yearOf(at) === input.year) && (input.personId === null || actorId === input.personId),
  );
  const page = chosen.slice(input.offset, input.offset + input.limit).map(({ seq }) => seq);
  return ok({
    address: home.address,
    acts: tellActs(context, home, page, records),
    total: chosen.length,
    years: [...new Set(all.map(({ at }) => yearOf(at)))],
    people: peopleOf(all),
  });
}

/** What is planned for an estate, and the like, is not about this home. */
function kindOf(record: string): HistoryKind | null {
  return historyKindOf(record.split('/')[0] ?? '');
}

interface Records {
  readonly home: readonly string[];
  readonly estate: readonly string[];
  /** The act that made the home: what happened to its estate before is not its own. */
  readonly since: number;
}

function recordsOf(db: ReadableDb, unitId: UnitId, estates: readonly string[]): Records {
  const hanging = new Set([...standingRecords(db, unitId), ...recordsUnder(db, [unitId])]);
  const persons = recordsUnder(db, idsIn(hanging, 'tenancies'));
  const followUps = recordsUnder(db, idsIn(hanging, 'outages'));
  const residents = residentsOf(db, persons).map((id) => `residents/${id}`);
  return {
    home: [`units/${unitId}`, ...hanging, ...persons, ...residents, ...followUps],
    estate: [...estates.map((id) => `estates/${id}`), ...recordsUnder(db, estates)].filter(
      (record) => kindOf(record) !== null,
    ),
    since: firstSeq(db, `units/${unitId}`),
  };
}

function idsIn(records: ReadonlySet<string>, table: string): readonly string[] {
  return [...records]
    .filter((record) => record.startsWith(`${table}/`))
    .map((record) => record.slice(table.length + 1));
}

function headsFor(
  db: ReadableDb,
  { id, kind }: Input<'units.history'>,
  { home, estate, since }: Records,
): readonly ActHead[] {
  if (kind === 'readings') return readingHeads(db, id, readings);
  const ofKind = (record: string): boolean => kind === null || kindOf(record) === kind;
  return headsOf(db, home.filter(ofKind), estate.filter(ofKind), since);
}

const readings = operations.filter((operation) => contract[operation].audit === 'open');

function tellActs(
  context: ReadContext,
  home: HomeOfChange,
  seqs: readonly number[],
  { home: ofHome, estate, since }: Records,
): ToldAct[] {
  const { db } = context;
  const viewer = viewerOf(context);
  const later = seqs.filter((seq) => seq > since);
  const changes = groupBy([...changesOfActs(db, seqs, ofHome), ...changesOfActs(db, later, estate)], ({ seq }) => seq);
  const asking = { context, viewer, stands: standingActs(db, context.session) };
  return actsBySeq(db, seqs).map((act) => tellAct(asking, home, act, changes.get(act.seq) ?? []));
}

interface Asking {
  readonly context: ReadContext;
  readonly viewer: Viewer;
  readonly stands: ReturnType<typeof standingActs>;
}

function tellAct(
  { context, viewer, stands }: Asking,
  home: HomeOfChange,
  act: LoggedAct,
  changes: readonly ChangeOfAct[],
): ToldAct {
  const { db, session } = context;
  const undoing = undoingOf(db, act);
  const count = changeCount(db, act);
  // every step to and fro writes one more row that says so, an import may remember its columns, and who moves in a forløb
  const aside = changes.length + (undoing?.depth ?? 0) + mappingCount(db, act) + courseCount(db, act, count);
  const others = changes.length === 0 ? 0 : count - aside;
  const isMade = changes.some(({ table, before }) => table === 'units' && before === null);
  const tells = home.shielded && !viewer.mayReveal && (others > 0 || isMade);
  return {
    seq: tells ? null : act.seq,
    on: dayOfInstant(act.at),
    at: tells ? null : act.at,
    actor: act.actor,
    own: act.actorId === session.user.id,
    role: act.role,
    operation: act.operation,
    outcome: act.outcome,
    others: tells ? null : others,
    undoing: undoing && { operation: undoing.operation, depth: undoing.depth },
    undone: undoneBy(db, act),
    mayUndo: !tells && changes.length > 0 && undoable(db, session, act).ok && stands(act, changes, count),
    reason: changes.length === 0 ? reasonOf(db, act) : null,
    changes: changes.flatMap((change) => tellChange(db, viewer, change, home) ?? []),
  };
}

/** The year as people in Denmark live it: only on New Year's Eve does it differ from the clock's. */
function yearOf(at: string): number {
  return Number((at.slice(5, 10) === '12-31' ? dayOfInstant(at) : at).slice(0, 4));
}

function peopleOf(heads: readonly ActHead[]): History['people'] {
  const people = new Map<UserId, string>();
  for (const { actorId, actor } of heads) if (actorId !== null && actor !== null) people.set(actorId, actor);
  return [...people].map(([id, name]) => ({ id, name })).toSorted((a, b) => a.name.localeCompare(b.name, 'da'));
}
