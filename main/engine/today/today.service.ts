import type { Output } from '../../../shared/contract/index.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import { addDays, addMonths, startOfMonth } from '../../../shared/dates.ts';
import { repairLateness } from '../../../shared/domain/outages.ts';
import { vacantDaysByMonth } from '../../../shared/domain/vacant-days.ts';
import type { ReadContext } from '../context.ts';
import type { ReadableDb } from '../db/database.ts';
import { warningDays } from '../settings/settings.service.ts';
import { longestVacant, stockOf } from '../units/units-list.service.ts';
import { countedUnits, endingTenancies, openRepairs } from './today.repository.ts';

type Overview = Output<'today.overview'>;

const SHOWN_VACANCIES = 6;

/** What somebody should look at today: homes that stand empty, tenancies that end, repairs that take too long. */
export function overview({ db, today }: ReadContext): Overview {
  const warn = warningDays(db);
  const { all, vacant, estates } = stockOf(db, today);
  return {
    vacancies: longestVacant(db, today, SHOWN_VACANCIES).map(({ id, address, type, animals, daysVacant }) => ({
      unitId: id,
      address,
      type,
      animals,
      daysVacant,
    })),
    vacancyCount: vacant,
    unitCount: all,
    estateCount: estates,
    ending: endingTenancies(db, today, addDays(today, warn.ending)),
    lateRepairs: lateRepairs(db, warn.repair, today),
    vacantDaysByMonth: [...vacantDaysByMonth(countedUnits(db, addMonths(startOfMonth(today), -11)), today)],
  };
}

function lateRepairs(db: ReadableDb, warnAfter: number, today: IsoDate): Overview['lateRepairs'] {
  return openRepairs(db, addDays(today, -warnAfter), today).flatMap(({ unitId, address, from, to, reason }) => {
    const late = repairLateness({ from, to }, warnAfter, today);
    return late === null ? [] : [{ unitId, address, from, reason, ...late }];
  });
}
