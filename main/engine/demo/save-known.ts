import { addDays, partsOfDate } from '../../../shared/dates.ts';
import type { EntryId, ResidentId, UserId } from '../../../shared/ids.ts';
import type { Entry } from '../resident-page/entries.repository.ts';
import * as entries from '../resident-page/entries.repository.ts';
import { insertObservation } from '../resident-page/observations.repository.ts';
import type { Writing } from '../writing.ts';
import type { KnownStory } from './known-stories.ts';

/** Writes down what is known of a resident of the demo, as `by` would have, day by day. */
export function saveKnown(writing: Writing, residentId: ResidentId, by: UserId, story: KnownStory): void {
  const entry = (): Entry => ({ id: writing.newId<'entry'>() as EntryId, residentId, by });
  saveLife(writing, entry, story);
  saveObservations(writing, entry, story);
}

type NewEntry = () => Entry;

function saveLife({ db, today }: Writing, entry: NewEntry, story: KnownStory): void {
  const since = (ago: number) => ({ from: addDays(today, -ago), to: null });
  for (const [kind, text, ago, saidBy] of story.texts ?? [])
    entries.insertText(db, entry(), { kind, text, from: addDays(today, -ago), saidBy: saidBy ?? 'citizen' });
  for (const [kind, breed, size, number, ago] of story.animals ?? []) {
    const assistance = story.assistance ?? null;
    entries.insertAnimal(db, entry(), { kind, breed, size, number, assistance, ...since(ago) });
  }
  for (const [kind, firstName, age, ago] of story.household ?? []) {
    const birthYear = partsOfDate(today).year - age;
    entries.insertMember(db, entry(), { kind, firstName, birthYear, ...since(ago) });
  }
  for (const [role, name, phone, ago] of story.participants ?? [])
    entries.insertParticipant(db, entry(), { role, name, phone, ...since(ago) });
  for (const [situation, from, to] of story.situations ?? []) {
    const days = { from: addDays(today, -from), to: to === null ? null : addDays(today, -to) };
    entries.insertSituation(db, entry(), { situation, source: 'citizen', sourceNote: null, ...days });
  }
}

function saveObservations({ db, today }: Writing, entry: NewEntry, story: KnownStory): void {
  const none = { value: null, to: null, reason: null };
  for (const [code, from, to, saidBy] of story.challenges ?? []) {
    const days = { from: addDays(today, -from), to: to === null ? null : addDays(today, -to) };
    insertObservation(db, entry(), { ...none, kind: 'challenge', code, saidBy, ...days });
  }
  for (const [value, reason, ago] of story.judged ?? []) {
    const judged = { kind: 'vulnerable', code: 'vulnerable', saidBy: 'worker' } as const;
    insertObservation(db, entry(), { ...none, ...judged, value, reason, from: addDays(today, -ago) });
  }
  for (const [code, value, ago] of story.exposure ?? [])
    insertObservation(db, entry(), {
      ...none,
      kind: 'exposure',
      code,
      value,
      saidBy: 'worker',
      from: addDays(today, -ago),
    });
  for (const [code, value, ago] of story.life ?? [])
    insertObservation(db, entry(), {
      ...none,
      kind: 'life',
      code,
      value,
      saidBy: 'citizen',
      from: addDays(today, -ago),
    });
}
