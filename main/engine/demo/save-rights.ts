import { addDays } from '../../../shared/dates.ts';
import type { AssociationId, ResidentId, UserId } from '../../../shared/ids.ts';
import { insertConsent, saveWithdrawal } from '../consents/consents.repository.ts';
import { sql } from '../db/sql.ts';
import { insertGuidance, insertTold } from '../rights/rights.repository.ts';
import type { NewTask } from '../tasks/tasks.repository.ts';
import { closeTask, insertTask } from '../tasks/tasks.repository.ts';
import type { Writing } from '../writing.ts';
import type { RightsStory } from './rights-stories.ts';

const CITIZEN = { by: 'citizen', representativeId: null } as const;

/** Writes down what a resident of the demo was told, said yes to and was promised, as `by` would have. */
export function saveRights(writing: Writing, residentId: ResidentId, by: UserId, story: RightsStory): void {
  saveTold(writing, residentId, by, story);
  saveConsents(writing, residentId, by, story);
  saveGuidance(writing, residentId, by, story);
  for (const [text, source, ago] of story.tasks ?? [])
    saveTask(
      writing,
      { residentId, text, ownerId: by, due: addDays(writing.today, -ago), source, sourceId: null },
      by,
      ago + 7,
    );
}

function saveTold(writing: Writing, residentId: ResidentId, by: UserId, { told }: RightsStory): void {
  const { db, newId, today } = writing;
  for (const [right, ago, way, help] of told) {
    const id = newId<'entry'>();
    const how = {
      on: addDays(today, -ago),
      way,
      help: help ? 'agreed' : 'not-needed',
      task: null,
      note: null,
    } as const;
    insertTold(db, id, { residentId, right, ...how }, by);
    if (help === undefined) continue;
    const [text, due, done] = help;
    const task = { residentId, text, ownerId: by, due: addDays(today, -due), source: 'right', sourceId: id } as const;
    saveTask(writing, task, by, ago, done);
  }
}

function saveTask({ db, newId, today }: Writing, task: NewTask, by: UserId, made: number, done?: number): void {
  const id = newId<'task'>();
  insertTask(db, id, task, { by, on: addDays(today, -made) });
  if (done !== undefined) closeTask(db, id, { on: addDays(today, -done), by, outcome: 'done', note: null }, 1);
}

function saveConsents({ db, newId, today }: Writing, residentId: ResidentId, by: UserId, story: RightsStory): void {
  const association = db.get<{ readonly id: AssociationId }>(
    sql`select id from associations order by name_sort limit 1`,
  );
  for (const [purpose, recipient, recipientName, fields, ago, withdrawn] of story.consents ?? []) {
    const id = newId<'consent'>();
    const from = addDays(today, -ago);
    const associationId = recipient === 'association' ? (association?.id ?? null) : null;
    insertConsent(
      db,
      id,
      {
        ...{ residentId, purpose, purposeNote: null, recipient, associationId, recipientName, fields },
        ...{ from, to: addDays(from, 365), way: 'written', ...CITIZEN },
      },
      by,
    );
    if (withdrawn === undefined) continue;
    saveWithdrawal(db, { residentId, id, version: 1, on: addDays(today, -withdrawn), way: 'oral', ...CITIZEN });
  }
}

function saveGuidance(writing: Writing, residentId: ResidentId, by: UserId, { guidance }: RightsStory): void {
  if (guidance === undefined) return;
  const { db, newId, today } = writing;
  const [reason, how, since, until, review] = guidance;
  const reviewOn = addDays(today, -review);
  const id = newId<'guidance'>();
  const days = { from: addDays(today, -since), to: addDays(today, -until), reviewOn };
  insertGuidance(db, id, { residentId, ...days, reason, how, representativeId: null }, by);
  saveTask(
    writing,
    { residentId, text: null, ownerId: by, due: reviewOn, source: 'guidance', sourceId: id },
    by,
    since,
  );
}
