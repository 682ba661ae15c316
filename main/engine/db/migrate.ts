import type Database from 'better-sqlite3';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import * as homes from './migrations/0010-homes.ts';
import * as logFilter from './migrations/0020-log-filter.ts';
import * as savedViews from './migrations/0030-saved-views.ts';
import * as occupancyAgreements from './migrations/0040-occupancy-agreements.ts';
import * as pipeline from './migrations/0050-pipeline-and-buildings.ts';
import * as estateDefaults from './migrations/0060-estate-defaults.ts';
import * as importMappings from './migrations/0070-import-mappings.ts';
import * as undoneActs from './migrations/0080-undone-acts.ts';
import * as repairs from './migrations/0090-repairs.ts';
import * as residents from './migrations/0100-residents.ts';
import * as residentPage from './migrations/0110-resident-page.ts';
import * as visitation from './migrations/0120-visitation.ts';
import * as offers from './migrations/0130-offers.ts';
import * as tenancies from './migrations/0140-tenancies.ts';
import * as vacancyNotices from './migrations/0150-vacancy-notices.ts';
import * as rights from './migrations/0160-rights.ts';
import * as residentMerges from './migrations/0170-resident-merges.ts';
import * as supportPlans from './migrations/0180-support-plans.ts';
import * as visits from './migrations/0190-visits.ts';
import * as visitSeries from './migrations/0200-visit-series.ts';
import * as lentAccess from './migrations/0210-lent-access.ts';
import * as signedStay from './migrations/0220-signed-stay.ts';
import * as messages from './migrations/0240-messages.ts';
import * as handoffs from './migrations/0250-handoffs.ts';
import * as spells from './migrations/0260-spells.ts';
import * as secondHanded from './migrations/0270-second-handed.ts';
import * as noteSearch from './migrations/0300-note-search.ts';
import * as handedOn from './migrations/0310-handed-on.ts';
import * as openSteps from './migrations/0340-open-steps.ts';

export interface Migration {
  readonly version: number;
  readonly up: string;
}

/** In order, numbered in steps of ten. */
const migrations: readonly Migration[] = [
  homes,
  logFilter,
  savedViews,
  occupancyAgreements,
  pipeline,
  estateDefaults,
  importMappings,
  undoneActs,
  repairs,
  residents,
  residentPage,
  visitation,
  offers,
  tenancies,
  vacancyNotices,
  rights,
  residentMerges,
  supportPlans,
  visits,
  visitSeries,
  lentAccess,
  signedStay,
  messages,
  handoffs,
  spells,
  secondHanded,
  noteSearch,
  handedOn,
  openSteps,
];

export const SCHEMA_VERSION = migrations.at(-1)?.version ?? 0;

/**
 * Brings an open file to this program's schema: all steps and the number in one transaction, so that a crash leaves the
 * old version whole. A newer file is left untouched.
 */
export function migrate(
  connection: Database.Database,
  steps: readonly Migration[] = migrations,
): Result<number, AppError> {
  const found = Number(connection.pragma('user_version', { simple: true }));
  const known = steps.at(-1)?.version ?? 0;
  if (found > known) return err(appError('newer-schema', null, { found, known }));
  const missing = steps.filter((step) => step.version > found);
  if (missing.length === 0) return ok(found);
  connection
    .transaction(() => {
      for (const step of missing) connection.exec(step.up);
      const broken = connection.pragma('foreign_key_check') as unknown[];
      if (broken.length > 0) throw new Error('A migration leaves a broken reference');
      connection.pragma(`user_version = ${known}`);
    })
    .immediate();
  return ok(known);
}
