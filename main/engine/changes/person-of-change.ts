import type { ChangeTable } from '../../../shared/domain/change-fields.ts';
import { isPersonal } from '../../../shared/domain/change-fields-residents.ts';
import type { ResidentField } from '../../../shared/domain/resident-fields.ts';
import type { ObservationKind, TextKind } from '../../../shared/domain/resident-page.ts';
import { fieldOfObservation, fieldOfText } from '../../../shared/domain/resident-page.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { ResidentId } from '../../../shared/ids.ts';
import type { ReadContext } from '../context.ts';
import type { ReadableDb } from '../db/database.ts';
import { shownOf } from '../residents/shown.service.ts';
import type { LoggedChange } from './changes.repository.ts';

/** A table that is about a person and nothing else: every column of it is. */
export function isPersonalTable(table: LoggedChange['table']): table is ChangeTable {
  return table !== null && table !== 'residents' && isPersonal(table, '');
}

/** Whom a record of a person's own tables is about. */
export function residentOf(
  db: ReadableDb,
  { table, id, before, after }: Pick<LoggedChange, 'table' | 'id' | 'before' | 'after'>,
): string | null {
  if (table === null || table === 'residents') return table && id;
  const said = after?.['resident_id'] ?? before?.['resident_id'];
  if (said) return String(said);
  const row = db.get<{ readonly residentId: string }>({
    text: `select resident_id as residentId from ${table} where id = ?`,
    params: [id],
  });
  return row?.residentId ?? null;
}

/** What somebody may not see of a person any more, nobody lets them put back: it is not there. */
export function personRefusal(context: ReadContext, change: LoggedChange): AppError | null {
  if (!isPersonalTable(change.table)) return null;
  const residentId = residentOf(context.db, change);
  const shown = residentId === null ? null : shownOf(context, residentId as ResidentId);
  // an early sign about a home is about nobody
  if (residentId === null && change.table === 'early_signs') return null;
  const field = fieldOf(change.table, change);
  return shown !== null && (field === null || shown.has(field)) ? null : appError('not-found', 'seq');
}

/** Of observations only challenges end: a change that does not say its kind is of one. */
function fieldOf(table: ChangeTable, { before, after }: LoggedChange): ResidentField | null {
  const kind = after?.['kind'] ?? before?.['kind'];
  switch (table) {
    case 'resident_texts':
      return fieldOfText(kind as TextKind);
    case 'observations':
      return kind ? fieldOfObservation(kind as ObservationKind) : 'challenges';
    case 'animals':
    case 'participants':
      return table;
    case 'household_members':
      return 'household';
    case 'support_needs':
    case 'support_grants':
    case 'support_terms':
    case 'cti_phases':
    case 'cti_checks':
      return 'support';
    case 'visits':
    case 'visit_series':
    case 'visit_additions':
    case 'early_signs':
      return 'visits';
    case 'safety_notes':
      return 'safety';
    case 'stays':
    case 'messages':
    case 'message_attachments':
      return 'messages';
    case 'handoffs':
    case 'handoff_steps':
    case 'handoff_transfers':
    case 'handoff_readbacks':
    case 'handoff_meetings':
    case 'handoff_leaves':
    case 'handoff_disclosures':
      return 'handoffs';
    case 'housing_situations':
      return 'situations';
    case 'consents':
    case 'rights_told':
      return 'rights';
    case 'extra_guidance':
      return 'guidance';
    case 'tasks':
      return 'tasks';
    case 'care_plans':
    case 'action_plans':
    case 'goals':
    case 'visit_goals':
    case 'goal_ratings':
    case 'goal_follow_ups':
    case 'own_copies':
      return 'goals';
    case 'assessments':
    case 'assessment_themes':
      return 'assessments';
    default:
      return null;
  }
}
