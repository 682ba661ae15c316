import { addDays } from '../../../shared/dates.ts';
import { nextAssessmentOn } from '../../../shared/domain/assessments.ts';
import { phasesFrom } from '../../../shared/domain/cti.ts';
import { endsGoal } from '../../../shared/domain/goals.ts';
import { areaOf } from '../../../shared/domain/vum.ts';
import type { EntryId, GoalId, ResidentId, UserId } from '../../../shared/ids.ts';
import { insertAssessment, insertTheme } from '../assessments/assessments.repository.ts';
import { sql } from '../db/sql.ts';
import { insertFollowUp, insertGoal, insertRating, saveGoalDays } from '../goals/goals.repository.ts';
import { keptTheme } from '../goals/kept-theme.ts';
import { insertCarePlan, insertCopy, insertLine } from '../plans/plans.repository.ts';
import { insertGrant } from '../support/support.repository.ts';
import { insertTerms, savePhase } from '../support/terms.repository.ts';
import type { Writing } from '../writing.ts';
import type { SupportStory } from './support-stories.ts';

interface Whose {
  readonly residentId: ResidentId;
  readonly by: UserId;
}

/** Writes down what a resident of the demo works on, as `by` would have. */
export function saveSupport(writing: Writing, whose: Whose, story: SupportStory): void {
  const grantId = story.terms === undefined ? null : saveTerms(writing, whose, story.terms);
  const goals = saveGoals(writing, whose, story, grantId);
  savePlan(writing, whose, story, { goals, grantId });
  saveAssessment(writing, whose, story);
  saveCopy(writing, whose, story);
}

/** The grant that is there already, or one of its own. */
function saveTerms(
  { db, newId, today }: Writing,
  { residentId, by }: Whose,
  { provider, method, decided, followUp, began }: NonNullable<SupportStory['terms']>,
): EntryId {
  const found = db.get<{ readonly id: EntryId }>(
    sql`select id from support_grants where resident_id = ${residentId} and to_day is null limit 1`,
  );
  const grantId = found?.id ?? newId<'entry'>();
  if (found === null) {
    const paragraph = method === 'cti' ? 'sel-85a' : 'sel-85';
    insertGrant(db, grantId, { residentId, paragraph, minutes: 150, from: addDays(today, -decided), to: null }, by);
  }
  insertTerms(
    db,
    newId<'entry'>(),
    {
      ...{ residentId, grantId, version: null, decidedOn: addDays(today, -decided), provider, method, note: null },
      followUpOn: addDays(today, -followUp),
    },
    by,
  );
  if (began !== undefined)
    for (const days of phasesFrom('phase-1', addDays(today, -began)))
      savePhase(db, () => newId<'entry'>(), { residentId, grantId }, days, by);
  return grantId;
}

function saveGoals(
  { db, newId, today }: Writing,
  { residentId, by }: Whose,
  { goals }: SupportStory,
  grantId: EntryId | null,
): readonly GoalId[] {
  const ids: GoalId[] = [];
  for (const story of goals) {
    const id = newId<'goal'>();
    const { words, level, under, theme, since, followUp } = story;
    insertGoal(
      db,
      id,
      {
        ...{ residentId, words, level, parentId: under === undefined ? null : (ids[under] ?? null) },
        ...{ kind: story.kind ?? null, carriedBy: story.carriedBy ?? 'citizen' },
        ...{ citizenDoes: story.citizenDoes ?? null, othersDo: story.othersDo ?? null },
        ...{ grantId: story.isGranted ? grantId : null, from: addDays(today, -since) },
        followUpOn: followUp === undefined ? null : addDays(today, -followUp),
      },
      theme ? keptTheme(theme) : null,
      by,
    );
    for (const [ago, rating] of story.rated ?? []) {
      const said = { residentId, id, rating, on: addDays(today, -ago), saidBy: 'citizen' } as const;
      insertRating(db, newId<'entry'>(), said, by);
    }
    saveFollowUps({ db, newId, today }, { residentId, by }, id, story);
    ids.push(id);
  }
  return ids;
}

/** The last one that ends the goal ends it. */
function saveFollowUps(
  { db, newId, today }: Writing,
  { residentId, by }: Whose,
  id: GoalId,
  { followed = [] }: SupportStory['goals'][number],
): void {
  for (const [ago, result, late, note] of followed) {
    const on = addDays(today, -ago);
    const isOver = endsGoal(result);
    const nextOn = isOver ? null : addDays(on, LOOKS_AGAIN);
    const said = { residentId, id, on, result, nextOn, due: addDays(on, -late), note: note ?? null };
    insertFollowUp(db, newId<'entry'>(), said, by);
    if (isOver) saveGoalDays(db, id, { to: on, result, followUpOn: null }, 1);
  }
}

const LOOKS_AGAIN = 60;

function savePlan(
  { db, newId, today }: Writing,
  { residentId, by }: Whose,
  { plan, lines = [] }: SupportStory,
  { goals, grantId }: { readonly goals: readonly GoalId[]; readonly grantId: EntryId | null },
): void {
  if (plan === undefined) return;
  const { offered, answer, answered, purpose, effort, duration, circumstances } = plan;
  const id = newId<'entry'>();
  insertCarePlan(
    db,
    id,
    {
      ...{ residentId, paragraph: 'sel-141', offeredOn: addDays(today, -offered), answer },
      answeredOn: addDays(today, -answered),
      ...{ purpose: purpose ?? null, effort: effort ?? null },
      ...{ duration: duration ?? null, circumstances: circumstances ?? null },
    },
    by,
  );
  for (const [does, provider, goal] of lines) {
    const goalId = goal === null ? null : (goals[goal] ?? null);
    const from = addDays(today, -answered);
    insertLine(db, newId<'entry'>(), { residentId, carePlanId: id, goalId, grantId, does, provider, from }, by);
  }
}

function saveAssessment({ db, newId, today }: Writing, { residentId, by }: Whose, { assessment }: SupportStory): void {
  if (assessment === undefined) return;
  const { kind, signed, summary, themes } = assessment;
  const id = newId<'entry'>();
  const on = addDays(today, -signed);
  insertAssessment(db, id, { residentId, kind, on, nextOn: nextAssessmentOn(on), summary }, by);
  for (const [code, need, level, text] of themes) {
    const judged = { theme: keptTheme(code), area: areaOf(code), text, need, level };
    insertTheme(db, newId<'entry'>(), { residentId, assessmentId: id }, judged);
  }
}

function saveCopy(
  { db, newId, today }: Writing,
  { residentId, by }: Whose,
  { copy, goals, lines = [] }: SupportStory,
): void {
  if (copy === undefined) return;
  const { reviewed, view, contacts } = copy;
  const name = db.get<{ readonly name: string }>(sql`select name from residents where id = ${residentId}`)?.name;
  const worked = goals.filter(({ level }) => level !== 'wish');
  insertCopy(
    db,
    newId<'entry'>(),
    {
      ...{ residentId, number: 1, reviewedOn: addDays(today, -reviewed), handed: 'handed-over', view, viewWords: null },
      ...{ contacts: null, cannot: null, instead: null },
      content: {
        name: name ?? null,
        wishes: goals.filter(({ level }) => level === 'wish').map(({ words }) => words),
        goals: worked.map(({ words, citizenDoes, othersDo }) => ({
          ...{ words, citizenDoes: citizenDoes ?? null, othersDo: othersDo ?? null },
        })),
        support: [],
        efforts: lines.map(([does, provider]) => ({ does, provider })),
        ...{ contacts, cannot: 'Komme hver dag', instead: 'Du kan ringe alle hverdage fra 9 til 15' },
      },
    },
    by,
  );
}
