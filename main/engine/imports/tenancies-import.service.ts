import type { Input } from '../../../shared/contract/index.ts';
import { unitTypes } from '../../../shared/domain/unit-types.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import type { ReadContext, TaskContext } from '../context.ts';
import { recoveryIsConfirmed } from '../settings/settings.service.ts';
import { saveChangedTenancy, saveNewTenancy } from '../tenancies/tenancies.service.ts';
import { typeOfUnit } from './imports.repository.ts';
import { prepare } from './prepare.ts';
import type { Report } from './report.ts';
import type { TenancyDecision } from './tenancies-plan.ts';
import { isChanged } from './tenancies-plan.ts';
import { tenanciesRun } from './tenancies-run.ts';

type What = Input<'imports.previewTenancies'>;
type Reported = Result<Report, AppError>;

const SLICE = 2000;

export function previewTenancies(context: ReadContext, input: What): Reported {
  const prepared = prepare(context, 'tenancies', input);
  if (!prepared.ok) return prepared;
  const run = tenanciesRun(context, prepared.value);
  for (const row of prepared.value.sheet.rows) run.decide(row);
  run.decisions();
  return ok(run.finish(false));
}

/** Writes persons down: only once the recovery key is confirmed. All rows or none. */
export async function applyTenancies(context: TaskContext, input: What): Promise<Reported> {
  if (!recoveryIsConfirmed(context.db)) return err(appError('recovery-not-confirmed'));
  const prepared = prepare(context, 'tenancies', input);
  if (!prepared.ok) return prepared;
  const { rows } = prepared.value.sheet;
  const run = tenanciesRun(context, prepared.value);
  const steps = rows.length * 2;
  for (const [index, row] of rows.entries()) {
    run.decide(row);
    if (index % SLICE === SLICE - 1) await context.progress(index + 1, steps);
  }
  const decisions = run.decisions();
  if (run.problemCount() > 0) return err(appError('import-has-problems', null, { problems: run.problemCount() }));
  // What ends or moves is written first, so that the days are free for what begins.
  const inOrder = [...decisions.filter(isChanged), ...decisions.filter(({ known }) => known === null)];
  for (const [index, decision] of inOrder.entries()) {
    saveDecision(context, decision);
    if (index % SLICE === SLICE - 1) await context.progress(rows.length + index + 1, steps);
  }
  await context.progress(steps, steps);
  return ok(run.finish(true));
}

function saveDecision(
  context: TaskContext,
  { unitId, said, known, to, kind, newPersons, protect }: TenancyDecision,
): void {
  const persons = newPersons.map(({ name, nameProtected }) => ({ name, nameProtected }));
  if (known === null)
    saveNewTenancy(context, { unitId, kind: kind ?? usualKind(context, unitId), persons, from: said.from, to });
  else if (
    !saveChangedTenancy(
      context,
      known,
      { to, kind: kind ?? known.kind },
      persons,
      protect.map(({ id }) => id),
    )
  )
    throw new Error('A tenancy changed while it was imported');
}

function usualKind({ db }: ReadContext, unitId: TenancyDecision['unitId']): 'lease' | 'temporary' {
  return unitTypes[typeOfUnit(db, unitId)].temporary ? 'temporary' : 'lease';
}
