import type { Input } from '../../../shared/contract/index.ts';
import type { TenancyKind } from '../../../shared/domain/tenancies.ts';
import { unitTypes } from '../../../shared/domain/unit-types.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { ResidentId } from '../../../shared/ids.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import type { ReadContext, SurveyContext, TaskContext } from '../context.ts';
import { NOBODY_MORE, protectNameImported, renameImported, saveNewResident } from '../residents/imported.service.ts';
import { recoveryIsConfirmed } from '../settings/settings.service.ts';
import { saveChangedTenancy, saveNewTenancy } from '../tenancies/tenancies.service.ts';
import { answersOf } from './answers.ts';
import { typeOfUnit } from './imports.repository.ts';
import { remember } from './mappings.service.ts';
import { inSlices, looking, prepare } from './prepare.ts';
import type { Report } from './report.ts';
import type { TenancyDecision } from './tenancies-plan.ts';
import { changedFieldsOf } from './tenancies-plan.ts';
import { tenanciesRun } from './tenancies-run.ts';

type Reported = Result<Report, AppError>;

/** What becomes of every row; the rows can be asked for afterwards. */
export async function previewTenancies(
  context: SurveyContext,
  input: Input<'imports.previewTenancies'>,
): Promise<Reported> {
  const prepared = prepare(context, 'tenancies', input);
  if (!prepared.ok) return prepared;
  const run = tenanciesRun(context, prepared.value, answersOf(input));
  await inSlices(prepared.value.sheet.rows, context.progress, run.decide, looking);
  run.settle();
  const { report, look } = run.previewed();
  context.staging.keepLook(input.stagingId, look);
  return ok(report);
}

/** Writes persons down: only once the recovery key is confirmed. All rows or none. */
export async function applyTenancies(context: TaskContext, input: Input<'imports.applyTenancies'>): Promise<Reported> {
  if (!recoveryIsConfirmed(context.db)) return err(appError('recovery-not-confirmed'));
  const prepared = prepare(context, 'tenancies', input);
  if (!prepared.ok) return prepared;
  const { rows, headers } = prepared.value.sheet;
  const run = tenanciesRun(context, prepared.value, answersOf(input));
  const total = rows.length * 2;
  await inSlices(rows, context.progress, run.decide, { total });
  const { decisions, problems, undecided } = run.settle();
  if (problems > 0) return err(appError('import-has-problems', null, { problems }));
  if (undecided > 0) return err(appError('import-undecided', null, { undecided }));
  // What ends or moves is written first, so that the days are free for what begins.
  const changed = decisions.filter((one) => changedFieldsOf(one).length > 0);
  const identified = new Map<string, ResidentId>();
  const inOrder = [...changed, ...decisions.filter(({ known }) => known === null)];
  await inSlices(inOrder, context.progress, (one) => saveDecision(context, one, identified), {
    from: rows.length,
    total,
  });
  remember(context, 'tenancies', headers, input.mapping);
  await context.progress(total, total);
  return ok(run.applied());
}

function saveDecision(context: TaskContext, decision: TenancyDecision, identified: Map<string, ResidentId>): void {
  const { unitId, said, known, to, kind, renamed, protect } = decision;
  const persons = personsOf(context, decision, identified);
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
  for (const { person, name } of renamed) renameImported(context, person.id, name);
}

/** Who is known already stays one person, and so does who has two lines of the file by one number. */
function personsOf(
  context: TaskContext,
  { newPersons, meant }: TenancyDecision,
  identified: Map<string, ResidentId>,
): Parameters<typeof saveNewTenancy>[1]['persons'] {
  return newPersons.map(({ name, nameProtected, personId, birthDate }, index) => {
    const known = (residentId: ResidentId) => {
      if (nameProtected) protectNameImported(context, residentId);
      return { residentId };
    };
    if (index === 0 && meant.known !== null) return known(meant.known.id);
    if (personId === null && birthDate === null) return { name, nameProtected };
    const earlier = identified.get(personId?.number ?? '');
    if (earlier !== undefined) return known(earlier);
    const residentId = saveNewResident(context, { identity: { ...NOBODY_MORE, name, birthDate }, personId }, null);
    if (personId !== null) identified.set(personId.number, residentId);
    return known(residentId);
  });
}

function usualKind({ db }: ReadContext, unitId: TenancyDecision['unitId']): TenancyKind {
  return unitTypes[typeOfUnit(db, unitId)].temporary ? 'temporary' : 'lease';
}
