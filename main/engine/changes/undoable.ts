import type { AnySpec } from '../../../shared/contract/define.ts';
import { contract, isOperation, operations } from '../../../shared/contract/index.ts';
import type { Permission } from '../../../shared/domain/users.ts';
import { mayDo } from '../../../shared/domain/users.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import type { LoggedTable, ReadableDb } from '../db/database.ts';
import type { Session } from '../session.ts';
import type { LoggedAct, Undoing } from './changes.repository.ts';
import { undoingOf, undoneBy } from './changes.repository.ts';

/** `back`: its rows can be put back. `left`: a file went out. `system`: who has access and the like, which has its own ways. */
export const undoByTable: Readonly<Record<LoggedTable, 'back' | 'left' | 'system'>> = {
  associations: 'back',
  estates: 'back',
  house_rules: 'back',
  units: 'back',
  unit_conditions: 'back',
  outages: 'back',
  residents: 'back',
  courses: 'back',
  assignments: 'back',
  // moves with the person whom it is about; what opened it is no work that can be undone
  break_glass: 'back',
  resident_merges: 'back',
  requests: 'back',
  decisions: 'back',
  treatment_waits: 'back',
  waiting_entries: 'back',
  waiting_needs: 'back',
  criteria_versions: 'back',
  waiting_promises: 'back',
  resident_texts: 'back',
  animals: 'back',
  household_members: 'back',
  participants: 'back',
  observations: 'back',
  housing_situations: 'back',
  challenge_frameworks: 'system',
  known_conflicts: 'back',
  offers: 'back',
  matching_switches: 'back',
  assignment_criteria: 'back',
  assignment_rights: 'back',
  vacancy_notices: 'back',
  consents: 'back',
  rights_told: 'back',
  extra_guidance: 'back',
  tasks: 'back',
  tenancies: 'back',
  tenancy_persons: 'back',
  tenancy_checks: 'back',
  support_needs: 'back',
  support_grants: 'back',
  care_plans: 'back',
  goals: 'back',
  goal_ratings: 'back',
  goal_follow_ups: 'back',
  action_plans: 'back',
  support_terms: 'back',
  cti_phases: 'back',
  cti_checks: 'back',
  cti_lists: 'system',
  refusion_rules: 'system',
  // what is signed or handed over stays, of visits as well: putting it back is refused
  assessments: 'back',
  assessment_themes: 'back',
  own_copies: 'back',
  visits: 'back',
  visit_goals: 'back',
  visit_series: 'back',
  worker_absences: 'back',
  visit_additions: 'back',
  early_signs: 'back',
  safety_notes: 'back',
  hospital_units: 'system',
  gate_paragraphs: 'system',
  stays: 'system',
  messages: 'system',
  message_attachments: 'system',
  handoffs: 'back',
  handoff_steps: 'back',
  handoff_transfers: 'back',
  handoff_readbacks: 'back',
  handoff_meetings: 'back',
  handoff_leaves: 'back',
  handoff_disclosures: 'back',
  handoff_templates: 'system',
  handoff_tariffs: 'system',
  users: 'system',
  settings: 'system',
  disclosures: 'left',
  agreements: 'back',
  list_dues: 'back',
  planned_homes: 'back',
  realised_homes: 'back',
  buildings: 'back',
  outage_follow_ups: 'back',
  vacancy_terms: 'system',
  estate_payments_before: 'back',
  unit_rents_before: 'back',
  undone_acts: 'back',
  import_mappings: 'back',
};

/** What an undo of the act stands on: the operation that was done at first, and how deep the to and fro is by now. */
export interface Undoable {
  readonly root: AnySpec;
  readonly undoing: Undoing;
}

const WORK: readonly Permission[] = [
  'units:write',
  'units:import',
  'tenancies:write',
  'tenancies:import',
  'occupancy:export',
  'residents:write',
  'residents:assign',
  'visitation:write',
  'criteria:write',
  'waiting:write',
  'residents:note',
  'residents:import',
  'residents:merge',
  'offers:write',
  'conflicts:manage',
  'support:write',
  'visits:write',
  'safety:exempt',
  'handoffs:write',
  'handoffs:home',
];

/** The operations whose acts concern homes, and the undoing of them. */
export const workOperations: readonly string[] = operations.filter(
  (operation) => operation === 'changes.undo' || isWork(contract[operation]),
);
export const writeOperations: readonly string[] = operations.filter(
  (operation) => contract[operation].audit === 'write',
);

function isWork(spec: AnySpec): boolean {
  return spec.audit === 'write' && WORK.some((permission) => permission === spec.permission);
}

/** May this person undo the act, as far as can be said without looking at the rows? What is no work of theirs is not there. */
export function undoable(db: ReadableDb, session: Session, act: LoggedAct | null): Result<Undoable, AppError> {
  if (act === null || !workOperations.includes(act.operation)) return err(appError('not-found', 'seq'));
  const before = undoingOf(db, act);
  const operation = before?.operation ?? act.operation;
  if (!isOperation(operation)) return err(appError('cannot-undo', 'older'));
  const root: AnySpec = contract[operation];
  if (!isWork(root)) return err(appError('not-found', 'seq'));
  const { permission } = root;
  if (permission === 'public' || permission === 'signed-in' || !mayDo(session.user.roles, permission))
    return err(appError('no-permission', null, { permission }));
  if (act.outcome !== 'done') return err(appError('cannot-undo', 'nothing'));
  if (undoneBy(db, act) !== null) return err(appError('cannot-undo', 'done'));
  const { origin, seq } = act;
  return ok({ root, undoing: { origin, seq, operation, depth: (before?.depth ?? 0) + 1 } });
}
