import type { Input, Output } from '../../../shared/contract/index.ts';
import { formatAddress } from '../../../shared/domain/address.ts';
import { inheritable } from '../../../shared/domain/estate-defaults.ts';
import { rulesInForce } from '../../../shared/domain/house-rules.ts';
import { withChanges } from '../../../shared/domain/unit-changes.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { EstateId, UnitId } from '../../../shared/ids.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import { estateDefaults } from '../associations/estate-defaults.service.ts';
import { attributesRefusal } from '../attributes-refusal.ts';
import type { ReadContext, WriteContext } from '../context.ts';
import type { ReadableDb } from '../db/database.ts';
import { textOrNull } from '../page.ts';
import { unlinkedId } from '../unlinked-id.ts';
import type { NotedCondition } from './conditions.repository.ts';
import { conditionsOf, saveCondition } from './conditions.repository.ts';
import { houseRulesOf } from './unit-card.repository.ts';
import type { Changes, EstateSays } from './unit-change-fields.ts';
import { changeFieldsOf } from './unit-change-fields.ts';
import type { StoredUnit } from './units.repository.ts';
import { findUnit, updateUnit } from './units.repository.ts';

type PreviewedHome = Output<'units.previewChanges'>['homes'][number];

/** What would become of each home. Nothing of the place of a shielded one, nor of what its estate says. */
export function previewChanges(
  { db, today }: ReadContext,
  { unitIds, changes: asked }: Input<'units.previewChanges'>,
): Result<Output<'units.previewChanges'>, AppError> {
  const changes = tidy(asked);
  const problem = changesRefusal(changes, today) ?? twiceRefusal(unitIds, 'unitIds');
  if (problem) return err(problem);
  const saysOf = askedOnce(db, today);
  const homes: PreviewedHome[] = [];
  for (const [at, id] of unitIds.entries()) {
    const unit = findUnit(db, id);
    if (!unit) return err(appError('not-found', `unitIds.${at}`));
    homes.push(previewOf(db, unit, changes, inheritable(saysOf(unit.estateId), unit.shielded)));
  }
  return ok({ total: homes.length, homes });
}

/** All or none. `where` is the place of the home that stood in the way. */
export function changeUnits(
  context: WriteContext,
  { units, changes: asked }: Input<'units.change'>,
): Result<Output<'units.change'>, AppError> {
  const { db, newId, today } = context;
  const changes = tidy(asked);
  const ids = units.map(({ id }) => id);
  const problem = changesRefusal(changes, today) ?? twiceRefusal(ids, 'units');
  if (problem) return err(problem);
  let changed = 0;
  for (const [at, { id, version }] of units.entries()) {
    const where = `units.${at}`;
    const unit = findUnit(db, id);
    if (!unit) return err(appError('not-found', where));
    if (unit.version !== version) return err(appError('changed-by-other', where));
    const next = withChanges(unit, changes);
    if (!next.ok) return err(appError('rule-broken', where, { rule: next.error }));
    const noted = isNews(db, unit.id, changes.condition) ? changes.condition : null;
    if (noted === null && !isOther(unit, next.value)) continue;
    updateUnit(context, id, next.value, version);
    if (noted) saveCondition(db, unit.shielded ? unlinkedId(newId) : newId(), id, noted);
    changed += 1;
  }
  return ok({ changed, unchanged: units.length - changed });
}

function previewOf(db: ReadableDb, unit: StoredUnit, changes: Changes, says: EstateSays | null): PreviewedHome {
  const { id, version, type, shielded } = unit;
  const home = { id, version, type, shielded, address: shielded ? null : formatAddress(unit.address) };
  const next = withChanges(unit, changes);
  const conditions = changes.condition === null ? [] : conditionsOf(db, id);
  const fields = changeFieldsOf(unit, next.ok ? next.value : unit, changes, says, conditions);
  if (!next.ok)
    return { ...home, outcome: 'refused', problem: appError('rule-broken', null, { rule: next.error }), fields };
  const isChanged = isOther(unit, next.value) || isNews(db, id, changes.condition);
  return { ...home, outcome: isChanged ? 'changed' : 'unchanged', problem: null, fields };
}

/** The same look on the same day, noted already, is none; nor is one without a note beside one that has it. */
function isNews(db: ReadableDb, id: UnitId, condition: Changes['condition']): boolean {
  if (condition === null) return false;
  const same = conditionsOf(db, id).find(({ on }) => on === condition.on);
  return (
    same === undefined ||
    same.condition !== condition.condition ||
    (condition.note !== null && same.note !== condition.note)
  );
}

function isOther(unit: StoredUnit, next: StoredUnit): boolean {
  return JSON.stringify(unit) !== JSON.stringify(next);
}

function changesRefusal(changes: Changes, today: NotedCondition['on']): AppError | null {
  const { traits, animals, attributes, condition } = changes;
  const isNothing =
    [...traits, ...animals, ...attributes].length === 0 &&
    [changes.socialCaretaker, changes.rentIncludes, changes.rent, condition].every((one) => one === null);
  if (isNothing) return appError('rule-broken', 'changes', { rule: 'nothing-to-change' });
  if (condition && condition.on > today)
    return appError('rule-broken', 'changes.condition.on', { rule: 'condition-in-future' });
  const named = attributes.map(({ name, value }) => ({ name, value: value ?? 'x' }));
  return attributesRefusal(named, 'changes.');
}

function twiceRefusal(ids: readonly UnitId[], where: string): AppError | null {
  return new Set(ids).size === ids.length ? null : appError('bad-input', where);
}

function tidy(changes: Changes): Changes {
  const { socialCaretaker, rentIncludes, condition } = changes;
  return {
    ...changes,
    socialCaretaker: socialCaretaker && { text: textOrNull(socialCaretaker.text) },
    rentIncludes: rentIncludes && { text: textOrNull(rentIncludes.text) },
    condition: condition && { ...condition, note: textOrNull(condition.note) },
  };
}

/** Hundreds of homes lie in a few estates. */
function askedOnce(db: ReadableDb, today: NotedCondition['on']): (id: EstateId) => EstateSays {
  const known = new Map<EstateId, EstateSays>();
  return (id) => {
    const says = known.get(id) ?? { ...estateDefaults(db, id), rules: rulesInForce(houseRulesOf(db, id), today) };
    known.set(id, says);
    return says;
  };
}
