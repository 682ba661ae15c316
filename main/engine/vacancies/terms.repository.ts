import type { IsoDate } from '../../../shared/dates.ts';
import type { DatedVacancyTerms } from '../../../shared/domain/vacancy-rule.ts';
import { FIRST_VACANCY_TERMS } from '../../../shared/domain/vacancy-rule.ts';
import type { VacancyTermsId } from '../../../shared/ids.ts';
import type { ReadableDb, Row, WritableDb } from '../db/database.ts';
import { sql } from '../db/sql.ts';

export interface StoredTerms extends DatedVacancyTerms {
  readonly id: VacancyTermsId;
}

/** Newest first. A type that is younger than the terms has the answer that it starts with. */
export function listTerms(db: ReadableDb): readonly StoredTerms[] {
  return db
    .all<{
      readonly id: VacancyTermsId;
      readonly from: IsoDate;
      readonly payers: string;
      readonly freeDays: number;
      readonly countsOutages: number;
    }>(sql`
      select id, from_day as "from", payers, free_days as freeDays, counts_outages as countsOutages
      from vacancy_terms order by from_day desc`)
    .map((row) => ({
      ...row,
      payers: { ...FIRST_VACANCY_TERMS.payers, ...(JSON.parse(row.payers) as object) },
      countsOutages: row.countsOutages === 1,
    }));
}

export function insertTerms(db: WritableDb, id: VacancyTermsId, terms: DatedVacancyTerms): void {
  db.insert('vacancy_terms', id, { from_day: terms.from, ...columnsOf(terms) });
}

export function updateTerms(db: WritableDb, id: VacancyTermsId, terms: DatedVacancyTerms): void {
  db.update('vacancy_terms', id, columnsOf(terms));
}

/** False when there are no such terms. */
export function removeTerms(db: WritableDb, id: VacancyTermsId): boolean {
  return db.remove('vacancy_terms', id);
}

function columnsOf({ payers, freeDays, countsOutages }: DatedVacancyTerms): Row {
  return { payers: JSON.stringify(payers), free_days: freeDays, counts_outages: countsOutages ? 1 : 0 };
}
