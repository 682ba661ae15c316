import type { Input } from '../../../shared/contract/index.ts';
import { addDays } from '../../../shared/dates.ts';
import {
  checkDays,
  checkEnd,
  checkMember,
  fieldOfEntry,
  fieldOfText,
  holdsPersonNumber,
} from '../../../shared/domain/resident-page.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { EntryId, ResidentId } from '../../../shared/ids.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import type { WriteContext } from '../context.ts';
import { textOrNull } from '../page.ts';
import type { Entry } from './entries.repository.ts';
import * as rows from './entries.repository.ts';
import type { Saved } from './noting.ts';
import { dayRefusal, mayNote } from './noting.ts';

/** What the citizen says, or what is agreed: added to what was said before. */
export function sayWords(context: WriteContext, { residentId, ...said }: Input<'words.say'>): Saved {
  const allowed = mayNote(context, residentId, fieldOfText(said.kind));
  if (!allowed.ok) return allowed;
  const text = said.text.trim();
  if (text === '') return err(appError('rule-broken', 'text', { rule: 'words-empty' }));
  if (holdsPersonNumber(text)) return err(appError('rule-broken', 'text', { rule: 'personal-number' }));
  const days = checkDays(said.from, null, context.today);
  if (!days.ok) return err(dayRefusal(days.error));
  return save(context, residentId, (entry) => rows.insertText(context.db, entry, { ...said, text }));
}

export function addAnimal(context: WriteContext, { residentId, ...animal }: Input<'animals.add'>): Saved {
  const allowed = within(context, residentId, 'animal', animal);
  if (!allowed.ok) return allowed;
  if (animal.assistance !== null && animal.kind !== 'dog')
    return err(appError('rule-broken', 'assistance', { rule: 'assistance-is-a-dog' }));
  const breed = textOrNull(animal.breed);
  return save(context, residentId, (entry) => rows.insertAnimal(context.db, entry, { ...animal, breed }));
}

/** Somebody of the household: a child is one of these, never a resident. */
export function addMember(context: WriteContext, { residentId, ...member }: Input<'household.add'>): Saved {
  const allowed = within(context, residentId, 'household', member);
  if (!allowed.ok) return allowed;
  const right = checkMember(member, context.today);
  if (!right.ok) return err(appError('rule-broken', 'birthYear', { rule: right.error }));
  if (holdsPersonNumber(member.firstName))
    return err(appError('rule-broken', 'firstName', { rule: 'personal-number' }));
  return save(context, residentId, (entry) => rows.insertMember(context.db, entry, member));
}

export function addParticipant(
  context: WriteContext,
  { residentId, ...participant }: Input<'participants.add'>,
): Saved {
  const allowed = within(context, residentId, 'participant', participant);
  if (!allowed.ok) return allowed;
  if (holdsPersonNumber(participant.name)) return err(appError('rule-broken', 'name', { rule: 'personal-number' }));
  const phone = textOrNull(participant.phone);
  return save(context, residentId, (entry) => rows.insertParticipant(context.db, entry, { ...participant, phone }));
}

/** Where somebody lived without a home: on no day in two ways. One that goes on ends the one that went on. */
export function addSituation(context: WriteContext, { residentId, ...lived }: Input<'situations.add'>): Saved {
  const { db } = context;
  const allowed = within(context, residentId, 'situation', lived);
  if (!allowed.ok) return allowed;
  for (const known of rows.situationsWithin(db, residentId, lived.from, lived.to)) {
    if (lived.to !== null || known.to !== null || known.from >= lived.from)
      return err(appError('rule-broken', 'from', { rule: 'situation-overlaps', from: known.from }));
    rows.endEntry(db, 'situation', known.id, addDays(lived.from, -1), known.version);
  }
  const sourceNote = textOrNull(lived.sourceNote);
  return save(context, residentId, (entry) => rows.insertSituation(db, entry, { ...lived, sourceNote }));
}

/** Sets or moves the last day of what lasts. */
export function endEntry(context: WriteContext, input: Input<'entries.end'>): Saved {
  const { db } = context;
  const { residentId, entry, id, version, to } = input;
  const allowed = mayNote(context, residentId, fieldOfEntry(entry));
  if (!allowed.ok) return allowed;
  const found = rows.findEntry(db, entry, id, residentId);
  if (found === null) return err(appError('not-found', 'id'));
  const days = checkEnd(found.from, to);
  if (!days.ok) return err(dayRefusal(days.error));
  const isInWay =
    entry === 'situation' && rows.situationsWithin(db, residentId, found.from, to).some((one) => one.id !== id);
  if (isInWay) return err(appError('rule-broken', 'to', { rule: 'situation-overlaps', from: found.from }));
  return rows.endEntry(db, entry, id, to, version) ? ok({ id }) : err(appError('changed-by-other'));
}

function within(
  context: WriteContext,
  residentId: ResidentId,
  entry: Parameters<typeof fieldOfEntry>[0],
  { from, to }: Pick<Input<'animals.add'>, 'from' | 'to'>,
): Result<void, AppError> {
  const allowed = mayNote(context, residentId, fieldOfEntry(entry));
  if (!allowed.ok) return allowed;
  const days = checkDays(from, to, context.today);
  return days.ok ? ok() : err(dayRefusal(days.error));
}

function save(context: WriteContext, residentId: ResidentId, insert: (entry: Entry) => void): Saved {
  const id: EntryId = context.newId<'entry'>();
  insert({ id, residentId, by: context.session.user.id });
  return ok({ id });
}
