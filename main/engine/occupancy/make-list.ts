import type { Input, Output } from '../../../shared/contract/index.ts';
import type { listKinds } from '../../../shared/contract/occupancy.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import type { Disclosure } from '../../../shared/domain/disclosure.ts';
import type { Change, Now } from '../../../shared/domain/disclosure-changes.ts';
import { changesSince, toldByChanges } from '../../../shared/domain/disclosure-changes.ts';
import type { DisclosureColumn, ListColumn } from '../../../shared/domain/disclosure-profile.ts';
import type { ListedHome, Told } from '../../../shared/domain/disclosure-told.ts';
import { toldByWhole } from '../../../shared/domain/disclosure-told.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { AssociationId, ResidentId } from '../../../shared/ids.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import type { ReadContext } from '../context.ts';
import { askToDisclose, consentsUsed } from '../disclosures/disclosures.service.ts';
import { changeRow } from './change-rows.ts';
import { comparisonOf } from './comparison.ts';
import { leftHiddenHomes } from './hidden-times.repository.ts';
import { type ListFacts, listedHomes, type SameCells, sameCells } from './list.ts';
import {
  associationName,
  busyBetween,
  type HomeOnDay,
  homesOnList,
  missingHomes,
  tenantsBetween,
  withheldHouseholds,
} from './list-facts.repository.ts';
import { checkedColumns, checkSince } from './list-rules.ts';
import { lastSent } from './occupancy.repository.ts';
import { readTold } from './sent-list.ts';

/** What a list is to hold, and for what purpose. */
export type Wish = Omit<Input<'occupancy.preview'>, 'offset' | 'limit'> & { readonly purpose: string };

/** The columns that name who lives or lived there. */
const namingColumns: readonly DisclosureColumn[] = ['tenantName', 'cameInPeriod', 'leftInPeriod'];
type Rows = readonly (readonly (string | null)[])[];

export interface MadeList {
  readonly associationId: AssociationId;
  readonly association: string;
  readonly kind: (typeof listKinds)[number];
  readonly on: IsoDate;
  readonly from: IsoDate | null;
  readonly columns: readonly DisclosureColumn[];
  /** The columns as they leave: those of a list of changes begin with what became of the home. */
  readonly disclosed: readonly ListColumn[];
  readonly rows: Rows;
  readonly comparison: Output<'occupancy.preview'>['comparison'];
  /** Tenants whom the list would name and may not, because what it stands on does not open their name; no protected ones. */
  readonly unnamed: number;
  /** The consents that the names stand on; null by another ground. */
  readonly consents: readonly string[] | null;
  /** All that the association knows once this list has left. */
  readonly toldAfter: () => Told;
}

/** The list as it would leave, row by row; nothing is written. */
export function makeList(context: ReadContext, wish: Wish): Result<MadeList, AppError> {
  const { db } = context;
  const { associationId, on, from = null, changesOnly = false } = wish;
  const columns = checkedColumns(wish);
  if (!columns.ok) return columns;
  const association = associationName(db, associationId);
  if (association === null) return err(appError('not-found', 'association'));
  const last = lastSent(db, associationId);
  const told = last && readTold(last.body);
  const since = checkSince(wish, columns.value, last, told);
  if (!since.ok) return since;
  const raw = homesOnList(db, associationId, from, on);
  const same = sameCells(on, association, context.session.user.name);
  const facts = factsOf(context, wish, same, raw, columns.value);
  const homes = listedHomes(facts);
  const made = {
    associationId,
    association,
    on,
    from,
    columns: columns.value,
    ...groundsOf(facts, homes, columns.value),
  };
  if (told === null || last === null)
    return ok({ ...made, ...wholeList(homes, columns.value, from), comparison: null });
  const now: Now = {
    homes,
    missing: missingHomes(db, associationId, notAmong(told, homes)),
    withheld: withheldHouseholds(db, associationId),
  };
  const changes = changesOnly ? changesSince(told, now, columns.value) : null;
  const comparison = comparisonOf({ last, told, now, columns: columns.value, changes, raw });
  const list = changes ? changesList(changes, told, now, columns.value, same) : wholeList(homes, columns.value, from);
  return ok({ ...made, ...list, comparison });
}

/** Of those in homes that leave with the list: what is said of a hidden one, nobody is told. */
function groundsOf(
  { answers, tenants, isByConsent }: ListFacts,
  homes: readonly ListedHome[],
  columns: readonly DisclosureColumn[],
): Pick<MadeList, 'unnamed' | 'consents'> {
  if (!namesSomebody(columns)) return { unnamed: 0, consents: isByConsent ? [] : null };
  const leaving = new Set<string | null>();
  for (const { isHidden, tenancyId, alsoNamed } of homes) {
    if (isHidden) continue;
    leaving.add(tenancyId);
    for (const other of alsoNamed) leaving.add(other);
  }
  const told = new Set<ResidentId>();
  for (const { tenancyId, residentId } of tenants) if (leaving.has(tenancyId)) told.add(residentId);
  let unnamed = 0;
  for (const id of told) {
    const answer = answers.get(id);
    if (answer?.isAllowed === false && answer.reason !== 'protected') unnamed += 1;
  }
  if (!isByConsent) return { unnamed, consents: null };
  return { unnamed, consents: consentsUsed(new Map([...answers].filter(([id]) => told.has(id as ResidentId)))) };
}

function namesSomebody(columns: readonly DisclosureColumn[]): boolean {
  return columns.some((column) => namingColumns.includes(column));
}

type Listed = Pick<MadeList, 'kind' | 'disclosed' | 'rows' | 'toldAfter'>;

function wholeList(homes: readonly ListedHome[], columns: readonly DisclosureColumn[], from: IsoDate | null): Listed {
  return {
    kind: from === null ? 'day' : 'period',
    disclosed: columns,
    rows: homes.filter(({ isHidden }) => !isHidden).map(({ cells }) => columns.map((column) => cells[column])),
    toldAfter: () => toldByWhole(homes, columns),
  };
}

function changesList(
  changes: readonly Change[],
  told: Told,
  now: Now,
  columns: readonly DisclosureColumn[],
  same: SameCells,
): Listed {
  return {
    kind: 'changes',
    disclosed: ['change', ...columns],
    rows: changes.map((change) => changeRow(change, columns, same)),
    toldAfter: () => toldByChanges(told, now, changes, columns),
  };
}

function factsOf(
  { db, today }: ReadContext,
  { associationId, on, from = null, basis = 'assignment-agreement' }: Wish,
  same: SameCells,
  homes: readonly HomeOnDay[],
  columns: readonly DisclosureColumn[],
): ListFacts {
  const tenants = tenantsBetween(db, associationId, from ?? on, on);
  const disclosure: Disclosure = {
    ...{ basis, recipient: 'association', associationId, recipientName: null, purpose: 'occupancy-list', on: today },
    // a list without a column for names tells of homes, and asks nobody's consent
    fields: namesSomebody(columns) ? ['name'] : [],
  };
  const asked = tenants.map(({ residentId }) => residentId);
  return {
    same,
    answers: askToDisclose(db, disclosure, asked),
    isByConsent: basis === 'consent',
    hasAnimals: columns.includes('animalPermission'),
    homes,
    tenants,
    // who lives there on the day itself has not left: only a list that looks back asks
    leftHidden: from !== null || on < today ? leftHiddenHomes(db, associationId, today) : new Set(),
    period:
      from === null
        ? null
        : { from, to: on, countTo: on < today ? on : today, busy: busyBetween(db, associationId, from, on) },
  };
}

function notAmong({ homes: known }: Told, homes: readonly ListedHome[]): readonly string[] {
  const listed = new Set(homes.map(({ unitId }) => unitId));
  return [...known.keys()].filter((unitId) => !listed.has(unitId));
}
