import type { z } from 'zod';
import type { AppError } from '../errors.ts';
import type { Result } from '../result.ts';
import { absencesContract } from './absences.ts';
import { agreementsContract } from './agreements.ts';
import { assessmentsContract } from './assessments.ts';
import { associationsContract } from './associations.ts';
import { changesContract } from './changes.ts';
import { consentsContract } from './consents.ts';
import { assignmentsContract, coursesContract, emergencyContract } from './courses.ts';
import type { AnySpec } from './define.ts';
import { deskContract } from './desk.ts';
import { estatesViewContract } from './estates-view.ts';
import { goalsContract } from './goals.ts';
import { handoffActsContract } from './handoff-acts.ts';
import { handoffListsContract } from './handoff-lists.ts';
import { handoffsContract } from './handoffs.ts';
import { importsContract } from './imports.ts';
import { knownConflictsContract } from './known-conflicts.ts';
import { matchingContract } from './matching.ts';
import { matchingSwitchesContract } from './matching-switches.ts';
import { messageListsContract } from './message-lists.ts';
import { messagesContract, staysContract } from './messages.ts';
import { noteSearchContract } from './note-search.ts';
import { occupancyContract } from './occupancy.ts';
import { offersContract } from './offers.ts';
import { outagesContract } from './outages.ts';
import { pipelineContract } from './pipeline.ts';
import { plansContract } from './plans.ts';
import { postCodesContract } from './post-codes.ts';
import { residentMergeContract } from './resident-merge.ts';
import { challengesContract, residentPageContract } from './resident-page.ts';
import { residentsContract } from './residents.ts';
import { rightsContract } from './rights.ts';
import { searchContract } from './search.ts';
import { seriesContract } from './series.ts';
import { supportContract } from './support.ts';
import { supportListsContract } from './support-lists.ts';
import { systemContract } from './system.ts';
import { tasksContract } from './tasks.ts';
import { tenanciesContract } from './tenancies.ts';
import { todayContract } from './today.ts';
import { traitsContract } from './traits.ts';
import { unitChangesContract } from './unit-changes.ts';
import { unitSelectionContract } from './unit-selection.ts';
import { unitsContract } from './units.ts';
import { usersContract } from './users.ts';
import { vacanciesContract } from './vacancies.ts';
import { vacancyNoticesContract } from './vacancy-notices.ts';
import { viewsContract } from './views.ts';
import { visitChangesContract } from './visit-changes.ts';
import { safetyContract, signsContract, snippetsContract } from './visit-safety.ts';
import { visitationContract } from './visitation.ts';
import { visitsContract } from './visits.ts';
import { waitingContract } from './waiting.ts';

/** Everything that a user can do. There is no other way to the data. */
export const contract = {
  ...systemContract,
  ...usersContract,
  ...deskContract,
  ...todayContract,
  ...associationsContract,
  ...estatesViewContract,
  ...pipelineContract,
  ...traitsContract,
  ...unitsContract,
  ...unitSelectionContract,
  ...viewsContract,
  ...unitChangesContract,
  ...outagesContract,
  ...vacanciesContract,
  ...vacancyNoticesContract,
  ...postCodesContract,
  ...searchContract,
  ...tenanciesContract,
  ...supportContract,
  ...residentsContract,
  ...residentMergeContract,
  ...coursesContract,
  ...assignmentsContract,
  ...emergencyContract,
  ...visitationContract,
  ...waitingContract,
  ...matchingContract,
  ...matchingSwitchesContract,
  ...residentPageContract,
  ...challengesContract,
  ...offersContract,
  ...knownConflictsContract,
  ...consentsContract,
  ...rightsContract,
  ...tasksContract,
  ...goalsContract,
  ...visitChangesContract,
  ...visitsContract,
  ...noteSearchContract,
  ...absencesContract,
  ...seriesContract,
  ...handoffsContract,
  ...handoffActsContract,
  ...handoffListsContract,
  ...safetyContract,
  ...signsContract,
  ...snippetsContract,
  ...plansContract,
  ...assessmentsContract,
  ...supportListsContract,
  ...messagesContract,
  ...staysContract,
  ...messageListsContract,
  ...importsContract,
  ...occupancyContract,
  ...agreementsContract,
  ...changesContract,
} as const satisfies Readonly<Record<string, AnySpec>>;

export type Contract = typeof contract;
export type Operation = keyof Contract;
export type Input<O extends Operation> = z.infer<Contract[O]['input']>;
export type Output<O extends Operation> = z.infer<Contract[O]['output']>;
export type Answer<O extends Operation> = Result<Output<O>, AppError>;

export const operations = Object.keys(contract) as readonly Operation[];

/** `Object.hasOwn`, because the name comes from outside: "constructor" is no operation. */
export function isOperation(name: unknown): name is Operation {
  return typeof name === 'string' && Object.hasOwn(contract, name);
}
