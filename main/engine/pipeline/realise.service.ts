import type { Input, Output } from '../../../shared/contract/index.ts';
import { unitTraits } from '../../../shared/contract/units.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { UnitId } from '../../../shared/ids.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import { takeRoom } from '../buildings/buildings.service.ts';
import { createUnit } from '../units/units.service.ts';
import { unlinkedId } from '../unlinked-id.ts';
import type { Writing } from '../writing.ts';
import type { StoredPlan } from './pipeline.repository.ts';
import { findPlan, insertRealised, setHomesLeft } from './pipeline.repository.ts';

type Wish = Input<'pipeline.realise'>;
type NewUnit = Input<'units.create'>;

/**
 * Makes ordinary homes of a plan, each checked as any new home is; `homes.2.address.street` says whose field is wrong.
 * They are shielded as the plan was. The room of a municipal building shrinks by them, but never by shielded ones: the
 * figure would tell where they went.
 */
export function realisePlan(writing: Writing, wish: Wish): Result<Output<'pipeline.realise'>, AppError> {
  const { db, newId } = writing;
  const plan = findPlan(db, wish.id);
  if (!plan) return err(appError('not-found', 'id'));
  if (plan.version !== wish.version) return err(appError('changed-by-other'));
  const unitIds: UnitId[] = [];
  for (const [index, home] of wish.homes.entries()) {
    const made = createUnit(writing, unitOf(plan, wish, home));
    if (!made.ok) return err(placed(made.error, index));
    unitIds.push(made.value.id);
    const id = plan.shielded ? unlinkedId<'realised-homes'>(newId) : newId<'realised-homes'>();
    insertRealised(db, id, plan.id, made.value.id, wish.readyOn);
  }
  const left = Math.max(0, plan.homes - unitIds.length);
  setHomesLeft(db, plan.id, left, plan.version);
  if (!plan.shielded) takeRoom(db, wish.estateId, unitIds.length);
  return ok({ id: plan.id, version: findPlan(db, plan.id)?.version ?? plan.version, unitIds, left });
}

function unitOf(plan: StoredPlan, wish: Wish, { address, tenancyNumber }: Wish['homes'][number]): NewUnit {
  const { estateId, sizeM2, rooms, rentOre, readyOn } = wish;
  return {
    ...nothingKnown,
    estateId,
    address,
    tenancyNumber,
    type: plan.type,
    sizeM2,
    rooms,
    rentOre,
    shielded: plan.shielded,
    plannedFrom: readyOn,
  };
}

const unknownTraits = Object.fromEntries(unitTraits.map((trait) => [trait, null])) as Record<
  (typeof unitTraits)[number],
  null
>;
const nothingKnown = {
  ...unknownTraits,
  rentIncludes: null,
  socialCaretaker: null,
  ownAnimals: { dog: null, cat: null, other: null, note: null },
  retiredOn: null,
  note: null,
};

/** The estate is asked for once; everything else is of one home. */
function placed(error: AppError, index: number): AppError {
  return error.where === null || error.where === 'estateId'
    ? error
    : { ...error, where: `homes.${index}.${error.where}` };
}
