import type { Input, Output } from '../../../shared/contract/index.ts';
import { checkPlan } from '../../../shared/domain/pipeline.ts';
import { unitTypeCodes } from '../../../shared/domain/unit-types.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { PlannedHomesId } from '../../../shared/ids.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import { estateExists } from '../associations/estates.service.ts';
import type { ReadContext } from '../context.ts';
import { textOrNull } from '../page.ts';
import { homesToCome, stockByType } from '../units/estate-homes.service.ts';
import type { Writing } from '../writing.ts';
import type { PlanValues } from './pipeline.repository.ts';
import { countBuilt, findPlan, insertPlan, listPlans, setDroppedOn, updatePlan } from './pipeline.repository.ts';

type Overview = Output<'pipeline.overview'>;
type Saved = Result<{ id: PlannedHomesId; version: number }, AppError>;

/** Everything that is on its way, what has come, and how many kinds of homes there are. */
export function pipelineOverview({ db, today }: ReadContext): Overview {
  const plans = listPlans(db);
  const addressed = [...homesToCome(db, today)];
  return { plans, addressed, built: countBuilt(db, today), variety: varietyOf(db, today, plans, addressed) };
}

/** Every type, also those that the municipality has none of: what is missing is the point of the report. */
function varietyOf(
  db: ReadContext['db'],
  today: ReadContext['today'],
  plans: Overview['plans'],
  addressed: Overview['addressed'],
): Overview['variety'] {
  const stock = new Map(stockByType(db, today).map((counted) => [counted.type, counted]));
  return unitTypeCodes.map((type) => {
    const planned = plans.filter((plan) => plan.type === type).reduce((sum, plan) => sum + plan.homes, 0);
    const { homes, free } = stock.get(type) ?? { homes: 0, free: 0 };
    return { type, homes, free, coming: planned + addressed.filter((home) => home.type === type).length };
  });
}

/** Refuses an unknown estate, and a place for homes that are to be shielded. */
export function addPlan({ db, newId, today }: Writing, input: Input<'pipeline.add'>): Saved {
  const values = tidy(input);
  const problem = planProblem(db, values);
  if (problem) return err(problem);
  const id = newId<'planned-homes'>();
  insertPlan(db, id, values, today);
  return ok({ id, version: 1 });
}

export function changePlan({ db }: Writing, { id, version, ...input }: Input<'pipeline.change'>): Saved {
  if (!findPlan(db, id)) return err(appError('not-found', 'id'));
  const values = tidy(input);
  const problem = planProblem(db, values);
  if (problem) return err(problem);
  return updatePlan(db, id, values, version) ? savedPlan(db, id) : err(appError('changed-by-other'));
}

export function dropPlan({ db, today }: Writing, { id, version, dropped }: Input<'pipeline.setDropped'>): Saved {
  if (!findPlan(db, id)) return err(appError('not-found', 'id'));
  return setDroppedOn(db, id, dropped ? today : null, version) ? savedPlan(db, id) : err(appError('changed-by-other'));
}

function savedPlan(db: Writing['db'], id: PlannedHomesId): Saved {
  return ok({ id, version: findPlan(db, id)?.version ?? 1 });
}

function planProblem(db: Writing['db'], values: PlanValues): AppError | null {
  if (values.estateId !== null && !estateExists(db, values.estateId)) return appError('not-found', 'estateId');
  const checked = checkPlan(values);
  return checked.ok ? null : appError('rule-broken', checked.error.where, { rule: checked.error.code });
}

function tidy(values: PlanValues): PlanValues {
  return { ...values, place: textOrNull(values.place), note: textOrNull(values.note) };
}
