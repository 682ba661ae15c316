import type { Output } from '../../../shared/contract/index.ts';
import type { EstateId } from '../../../shared/ids.ts';
import { attributesColumn, attributesOf } from '../attributes-column.ts';
import type { ReadableDb, Row, WritableDb } from '../db/database.ts';
import { sql } from '../db/sql.ts';
import { knownColumn, knownOf } from '../known-column.ts';

type EstateDefaults = Output<'estates.list'>[number]['defaults'];

export const NO_DEFAULTS: EstateDefaults = {
  lift: null,
  commonHouse: null,
  outdoorSpace: null,
  noiseTolerated: null,
  substancesTolerated: null,
  couples: null,
  children: null,
  assignmentRight: null,
  socialCaretaker: null,
  rentIncludes: null,
  attributes: [],
};

/** What every estate says for its homes. */
export function defaultsByEstate(db: ReadableDb): ReadonlyMap<EstateId, EstateDefaults> {
  return new Map(
    db.all<DefaultColumns>(sql`select ${COLUMNS} from estates`).map((row) => [row.id, toDefaults(row)] as const),
  );
}

export function defaultsOf(db: ReadableDb, id: EstateId): EstateDefaults | null {
  const row = db.get<DefaultColumns>(sql`select ${COLUMNS} from estates where id = ${id}`);
  return row && toDefaults(row);
}

/** The version after it; null when somebody else changed the estate first. */
export function saveDefaults(db: WritableDb, id: EstateId, defaults: EstateDefaults, version: number): number | null {
  if (!db.update('estates', id, defaultColumns(defaults), version)) return null;
  return db.get<{ readonly version: number }>(sql`select version from estates where id = ${id}`)?.version ?? null;
}

const COLUMNS = sql`id, lift, common_house, outdoor_space, noise_tolerated, substances_tolerated, couples, children, assignment_right,
  social_caretaker, rent_includes, attributes`;

interface DefaultColumns {
  readonly id: EstateId;
  readonly lift: number | null;
  readonly common_house: number | null;
  readonly outdoor_space: number | null;
  readonly noise_tolerated: number | null;
  readonly substances_tolerated: number | null;
  readonly couples: number | null;
  readonly children: number | null;
  readonly assignment_right: number | null;
  readonly social_caretaker: string | null;
  readonly rent_includes: string | null;
  readonly attributes: string | null;
}

function toDefaults(row: DefaultColumns): EstateDefaults {
  return {
    lift: knownOf(row.lift),
    commonHouse: knownOf(row.common_house),
    outdoorSpace: knownOf(row.outdoor_space),
    noiseTolerated: knownOf(row.noise_tolerated),
    substancesTolerated: knownOf(row.substances_tolerated),
    couples: knownOf(row.couples),
    children: knownOf(row.children),
    assignmentRight: knownOf(row.assignment_right),
    socialCaretaker: row.social_caretaker,
    rentIncludes: row.rent_includes,
    attributes: attributesOf(row.attributes),
  };
}

function defaultColumns(defaults: EstateDefaults): Row {
  return {
    lift: knownColumn(defaults.lift),
    common_house: knownColumn(defaults.commonHouse),
    outdoor_space: knownColumn(defaults.outdoorSpace),
    noise_tolerated: knownColumn(defaults.noiseTolerated),
    substances_tolerated: knownColumn(defaults.substancesTolerated),
    couples: knownColumn(defaults.couples),
    children: knownColumn(defaults.children),
    assignment_right: knownColumn(defaults.assignmentRight),
    social_caretaker: defaults.socialCaretaker,
    rent_includes: defaults.rentIncludes,
    attributes: attributesColumn(defaults.attributes),
  };
}
