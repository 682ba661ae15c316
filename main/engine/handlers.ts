import { agreementsHandlers } from './agreements/agreements.handlers.ts';
import { assessmentsHandlers } from './assessments/assessments.handlers.ts';
import { associationsHandlers } from './associations/associations.handlers.ts';
import { auditHandlers } from './audit/audit.handlers.ts';
import { changesHandlers } from './changes/changes.handlers.ts';
import { consentsHandlers } from './consents/consents.handlers.ts';
import type { Handlers } from './context.ts';
import { draftsHandlers } from './drafts/drafts.handlers.ts';
import { estatesViewHandlers } from './estates-view/estates-view.handlers.ts';
import { goalsHandlers } from './goals/goals.handlers.ts';
import { handoffsHandlers } from './handoffs/handoffs.handlers.ts';
import { importsHandlers } from './imports/imports.handlers.ts';
import { knownConflictsHandlers } from './known-conflicts/known-conflicts.handlers.ts';
import { matchingHandlers } from './matching/matching.handlers.ts';
import { messagesHandlers } from './messages/messages.handlers.ts';
import { occupancyHandlers } from './occupancy/occupancy.handlers.ts';
import { offersHandlers } from './offers/offers.handlers.ts';
import { pipelineHandlers } from './pipeline/pipeline.handlers.ts';
import { plansHandlers } from './plans/plans.handlers.ts';
import { residentPageHandlers } from './resident-page/resident-page.handlers.ts';
import { residentsHandlers } from './residents/residents.handlers.ts';
import { rightsHandlers } from './rights/rights.handlers.ts';
import { searchHandlers } from './search/search.handlers.ts';
import { seriesHandlers } from './series/series.handlers.ts';
import { settingsHandlers } from './settings/settings.handlers.ts';
import { supportHandlers } from './support/support.handlers.ts';
import { systemHandlers } from './system/system.handlers.ts';
import { tasksHandlers } from './tasks/tasks.handlers.ts';
import { tenanciesHandlers } from './tenancies/tenancies.handlers.ts';
import { todayHandlers } from './today/today.handlers.ts';
import { unitsHandlers } from './units/units.handlers.ts';
import { usersHandlers } from './users/users.handlers.ts';
import { vacanciesHandlers } from './vacancies/vacancies.handlers.ts';
import { vacancyNoticesHandlers } from './vacancy-notices/vacancy-notices.handlers.ts';
import { viewsHandlers } from './views/views.handlers.ts';
import { visitationHandlers } from './visitation/visitation.handlers.ts';
import { visitsHandlers } from './visits/visits.handlers.ts';
import { waitingHandlers } from './waiting/waiting.handlers.ts';

/** The whole engine, noun by noun. An operation without a handler does not compile. */
export const handlers: Handlers = {
  ...systemHandlers,
  ...usersHandlers,
  ...settingsHandlers,
  ...draftsHandlers,
  ...auditHandlers,
  ...associationsHandlers,
  ...estatesViewHandlers,
  ...pipelineHandlers,
  ...unitsHandlers,
  ...viewsHandlers,
  ...vacanciesHandlers,
  ...vacancyNoticesHandlers,
  ...tenanciesHandlers,
  ...supportHandlers,
  ...residentsHandlers,
  ...residentPageHandlers,
  ...searchHandlers,
  ...todayHandlers,
  ...messagesHandlers,
  ...visitationHandlers,
  ...waitingHandlers,
  ...matchingHandlers,
  ...offersHandlers,
  ...knownConflictsHandlers,
  ...consentsHandlers,
  ...rightsHandlers,
  ...tasksHandlers,
  ...goalsHandlers,
  ...visitsHandlers,
  ...seriesHandlers,
  ...handoffsHandlers,
  ...plansHandlers,
  ...assessmentsHandlers,
  ...importsHandlers,
  ...occupancyHandlers,
  ...agreementsHandlers,
  ...changesHandlers,
};
