import type { Input } from '../../../shared/contract/index.ts';
import { rulesInForce } from '../../../shared/domain/house-rules.ts';
import { nextReview } from '../../../shared/domain/waiting.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { ResidentId } from '../../../shared/ids.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import { importCopy } from '../../../shared/text/da/import-copy.ts';
import type { ReadContext, SurveyContext, TaskContext } from '../context.ts';
import { NOBODY_MORE, protectNameImported, saveNewResident } from '../residents/imported.service.ts';
import { recoveryIsConfirmed } from '../settings/settings.service.ts';
import { addRequest, answerRequest, listCriteria, recordDecision } from '../visitation/visitation.service.ts';
import { enterList, reviewEntry } from '../waiting/waiting.service.ts';
import { answersOf } from './answers.ts';
import { remember } from './mappings.service.ts';
import type { PeopleRun } from './people-run.ts';
import { peopleRun } from './people-run.ts';
import { personBook } from './person-book.ts';
import type { Prepared } from './prepare.ts';
import { inSlices, looking, prepare } from './prepare.ts';
import { readWaiting } from './read-waiting.ts';
import type { Report } from './report.ts';
import type { WaitingDecision } from './waiting-plan.ts';
import { decideWaiting, fieldsOfWaiting } from './waiting-plan.ts';

type Reported = Result<Report, AppError>;

/** What becomes of every row; the rows can be asked for afterwards. */
export async function previewWaiting(
  context: SurveyContext,
  input: Input<'imports.previewWaiting'>,
): Promise<Reported> {
  const prepared = prepare(context, 'waiting', input);
  if (!prepared.ok) return prepared;
  const run = waitingRun(context, prepared.value, input);
  await inSlices(prepared.value.sheet.rows, context.progress, run.decide, looking);
  const { report, look } = run.previewed();
  context.staging.keepLook(input.stagingId, look);
  return ok(report);
}

/**
 * A place on the list stands on a request and a decision that grants it: those are written down with it, by the same
 * services as by hand. All rows or none.
 */
export async function applyWaiting(context: TaskContext, input: Input<'imports.applyWaiting'>): Promise<Reported> {
  if (!recoveryIsConfirmed(context.db)) return err(appError('recovery-not-confirmed'));
  const prepared = prepare(context, 'waiting', input);
  if (!prepared.ok) return prepared;
  const { rows, headers } = prepared.value.sheet;
  const run = waitingRun(context, prepared.value, input);
  const total = rows.length * 2;
  await inSlices(rows, context.progress, run.decide, { total });
  const { decisions, problems, undecided } = run.settle();
  if (problems > 0) return err(appError('import-has-problems', null, { problems }));
  if (undecided > 0) return err(appError('import-undecided', null, { undecided }));
  const written = decisions.filter(({ outcome }) => outcome !== 'unchanged');
  await inSlices(written, context.progress, (one) => save(context, one), { from: rows.length, total });
  remember(context, 'waiting', headers, input.mapping);
  await context.progress(total, total);
  return ok(run.applied());
}

function waitingRun(
  context: ReadContext,
  prepared: Prepared,
  input: Input<'imports.applyWaiting'>,
): PeopleRun<WaitingDecision> {
  const { db, today } = context;
  const answers = answersOf(input);
  const book = personBook(context);
  return peopleRun<WaitingDecision>({
    kind: 'waiting',
    prepared,
    today,
    isLeftOut: answers.isLeftOut,
    read: (reader) => {
      const said = readWaiting(reader, today);
      return said && { person: said.person, decide: () => decideWaiting({ db, book, answers, today }, reader, said) };
    },
    fieldsOf: fieldsOfWaiting,
  });
}

function save(context: TaskContext, decision: WaitingDecision): void {
  const { known, said, entry, place } = decision;
  const written = { ...place, needs: place.needs as never };
  if (known !== null && said.person.nameProtected) protectNameImported(context, known.id);
  if (known !== null && entry !== null) {
    const { id, version } = entry;
    const reviewOn = place.reviewOn > context.today ? place.reviewOn : nextReview(context.today);
    allowed(reviewEntry(context, { ...written, reviewOn, id, version, residentId: known.id }));
    return;
  }
  const residentId = known?.id ?? newResident(context, said);
  const decisionId = decisionFor(context, residentId, said);
  allowed(enterList(context, { ...written, residentId, decisionId, since: said.since }));
}

function newResident(context: TaskContext, { person, askedOn }: WaitingDecision['said']): ResidentId {
  const { name, birthDate, personId } = person;
  const identity = { ...NOBODY_MORE, name, birthDate };
  const beginning = { courseState: 'active', courseFrom: askedOn, workerId: null } as const;
  const id = saveNewResident(context, { identity, personId }, beginning);
  if (person.nameProtected) protectNameImported(context, id);
  return id;
}

/** What the municipality granted before it wrote it here; nobody answers its criteria again, so those stand as unknown. */
function decisionFor(context: TaskContext, residentId: ResidentId, said: WaitingDecision['said']) {
  const { askedOn, decidedOn, paragraph } = said;
  if (paragraph === null) throw new Error('A row without a paragraph was let through');
  const about = said.about ?? importCopy.waitingAbout;
  const asking = { residentId, askedOn, askedBy: 'other', askedByName: null, about, answerDue: null } as const;
  const { id: requestId } = allowed(addRequest(context, asking));
  const reasoning = said.reasoning ?? importCopy.waitingReasoning;
  const answer = reasoning.slice(0, 2000);
  allowed(answerRequest(context, { residentId, id: requestId, version: 1, answeredOn: decidedOn, answer }));
  const versions = allowed(listCriteria(context)).filter((one) => one.paragraph === paragraph);
  const criteria = rulesInForce(versions, decidedOn)?.criteria ?? [];
  const answers = Object.fromEntries(criteria.map(({ code }) => [code, 'unknown' as const]));
  const granted = { outcome: 'granted', decidedOn, answers, reasoning } as const;
  return allowed(recordDecision(context, { residentId, requestId, paragraph, ...granted })).id;
}

function allowed<T>(result: Result<T, AppError>): T {
  if (!result.ok) throw new Error(`An imported row was refused: ${result.error.code}`);
  return result.value;
}
