import type { Input } from '../../../shared/contract/index.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import type { ReadContext, SurveyContext, TaskContext } from '../context.ts';
import { assignableStaff } from '../residents/assignments.service.ts';
import { protectImported, saveChangedResident, saveNewResident } from '../residents/imported.service.ts';
import { recoveryIsConfirmed } from '../settings/settings.service.ts';
import { answersOf } from './answers.ts';
import { remember } from './mappings.service.ts';
import type { PeopleDecision, PeopleRun } from './people-run.ts';
import { peopleRun } from './people-run.ts';
import { personBook } from './person-book.ts';
import type { Prepared } from './prepare.ts';
import { inSlices, looking, prepare } from './prepare.ts';
import { readResident } from './read-resident.ts';
import type { Report } from './report.ts';
import type { ResidentDecision } from './residents-plan.ts';
import { decideResident, fieldsOfResident } from './residents-plan.ts';

type Reported = Result<Report, AppError>;
type Decision = ResidentDecision & PeopleDecision;

/** What becomes of every row; the rows can be asked for afterwards. */
export async function previewResidents(
  context: SurveyContext,
  input: Input<'imports.previewResidents'>,
): Promise<Reported> {
  const prepared = prepare(context, 'residents', input);
  if (!prepared.ok) return prepared;
  const run = residentsRun(context, prepared.value, input);
  await inSlices(prepared.value.sheet.rows, context.progress, run.decide, looking);
  const { report, look } = run.previewed();
  context.staging.keepLook(input.stagingId, look);
  return ok(report);
}

/** Writes persons down: only once the recovery key is confirmed. All rows or none. */
export async function applyResidents(context: TaskContext, input: Input<'imports.applyResidents'>): Promise<Reported> {
  if (!recoveryIsConfirmed(context.db)) return err(appError('recovery-not-confirmed'));
  const prepared = prepare(context, 'residents', input);
  if (!prepared.ok) return prepared;
  const { rows, headers } = prepared.value.sheet;
  const run = residentsRun(context, prepared.value, input);
  const total = rows.length * 2;
  await inSlices(rows, context.progress, run.decide, { total });
  const { decisions, problems, undecided } = run.settle();
  if (problems > 0) return err(appError('import-has-problems', null, { problems }));
  if (undecided > 0) return err(appError('import-undecided', null, { undecided }));
  const written = decisions.filter(({ outcome }) => outcome !== 'unchanged');
  await inSlices(written, context.progress, (one) => save(context, one), { from: rows.length, total });
  remember(context, 'residents', headers, input.mapping);
  await context.progress(total, total);
  return ok(run.applied());
}

function residentsRun(
  context: ReadContext,
  prepared: Prepared,
  input: Input<'imports.applyResidents'>,
): PeopleRun<Decision> {
  const { db, today } = context;
  const answers = answersOf(input);
  const book = personBook(context);
  const staff = assignableStaff(db);
  return peopleRun<Decision>({
    kind: 'residents',
    prepared,
    today,
    isLeftOut: answers.isLeftOut,
    read: (reader) => {
      const said = readResident(reader, staff, today);
      return said && { person: said.person, decide: () => withOutcome(decideResident(book, answers, reader, said)) };
    },
    fieldsOf: fieldsOfResident,
  });
}

function withOutcome(decision: ResidentDecision): Decision {
  const { known, changed, said } = decision;
  return {
    ...decision,
    bornOn: said.person.birthDate,
    outcome: known === null ? 'new' : changed.length > 0 ? 'changed' : 'unchanged',
  };
}

function save(context: TaskContext, decision: ResidentDecision): void {
  const { known, said, protects } = decision;
  const { courseState, courseFrom, worker } = said;
  const id = known?.id ?? saveNewResident(context, decision, { courseState, courseFrom, workerId: worker?.id ?? null });
  if (known !== null) saveChangedResident(context, known, decision);
  if (protects.name || protects.address)
    protectImported(context, { id, version: known === null ? 1 : known.version + 1 }, known, protects);
}
