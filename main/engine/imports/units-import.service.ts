import type { Input } from '../../../shared/contract/index.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import { createAssociation } from '../associations/associations.service.ts';
import { createEstate } from '../associations/estates.service.ts';
import type { SurveyContext, TaskContext } from '../context.ts';
import { setCondition } from '../units/conditions.service.ts';
import { saveChangedUnit, saveNewUnit } from '../units/units.service.ts';
import type { Writing } from '../writing.ts';
import { answersOf } from './answers.ts';
import { remember } from './mappings.service.ts';
import type { PlaceMaker } from './place-book.ts';
import { inSlices, looking, prepare } from './prepare.ts';
import type { Report } from './report.ts';
import type { UnitDecision } from './unit-row.ts';
import { unitsRun } from './units-run.ts';

type Reported = Result<Report, AppError>;

/** What becomes of every row; the rows can be asked for afterwards. */
export async function previewUnits(context: SurveyContext, input: Input<'imports.previewUnits'>): Promise<Reported> {
  const prepared = prepare(context, 'units', input);
  if (!prepared.ok) return prepared;
  const invented: PlaceMaker = { association: () => ok(context.newId()), estate: () => ok(context.newId()) };
  const run = unitsRun(context, prepared.value, invented, answersOf(input));
  await inSlices(prepared.value.sheet.rows, context.progress, run.decide, looking);
  run.settle();
  const { report, look } = run.previewed();
  context.staging.keepLook(input.stagingId, look);
  return ok(report);
}

/** All rows or none: a problem anywhere, or a likeness that nobody decided, refuses the file, which rolls back what the rows before it have written. */
export async function applyUnits(context: TaskContext, input: Input<'imports.applyUnits'>): Promise<Reported> {
  const prepared = prepare(context, 'units', input);
  if (!prepared.ok) return prepared;
  const { sheet } = prepared.value;
  const run = unitsRun(context, prepared.value, writtenPlaces(context), answersOf(input));
  await inSlices(sheet.rows, context.progress, (row) => {
    const decision = run.decide(row);
    if (decision !== null && run.problemCount() === 0) saveDecision(context, decision);
  });
  const { problems, undecided } = run.settle();
  if (problems > 0) return err(appError('import-has-problems', null, { problems }));
  if (undecided > 0) return err(appError('import-undecided', null, { undecided }));
  remember(context, 'units', sheet.headers, input.mapping);
  await context.progress(sheet.rows.length, sheet.rows.length);
  return ok(run.applied());
}

function writtenPlaces(writing: Writing): PlaceMaker {
  return {
    association: (values) => idOf(createAssociation(writing, { ...values, contactName: null, contactEmail: null })),
    estate: (values) => idOf(createEstate(writing, { ...values, vacancyPaid: false })),
  };
}

function idOf<I>(made: Result<{ readonly id: I }, AppError>): Result<I, AppError> {
  return made.ok ? ok(made.value.id) : made;
}

function saveDecision(writing: Writing, { known, unit, changed, condition }: UnitDecision): void {
  const unitId = known?.id ?? saveNewUnit(writing, unit);
  if (known !== null && changed.length > 0 && !saveChangedUnit(writing, known.id, unit, known.version))
    throw new Error('A home changed while it was imported');
  if (condition === null) return;
  const noted = setCondition(writing, { unitId, condition, on: writing.today, note: null });
  if (!noted.ok) throw new Error('A condition of an imported home was refused');
}
