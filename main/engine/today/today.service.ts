import type { Output } from '../../../shared/contract/index.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import { addDays, addMonths, startOfMonth } from '../../../shared/dates.ts';
import { vacantDaysByMonth } from '../../../shared/domain/vacant-days.ts';
import type { ReadContext } from '../context.ts';
import type { ReadableDb } from '../db/database.ts';
import { warningDays } from '../settings/settings.service.ts';
import { pressingRepairs } from '../units/repairs.service.ts';
import { longestVacant, stockOf } from '../units/units-list.service.ts';
import { homesEmptied } from '../vacancies/vacancies.service.ts';
import { endingTenancies } from './today.repository.ts';

type Overview = Output<'today.overview'>;

const SHOWN_VACANCIES = 6;

/** What somebody should look at today: homes that stand empty, tenancies that end, repairs that take too long. */
export function overview({ db, today }: ReadContext): Overview {
  const warn = warningDays(db);
  const { all, estates } = stockOf(db, today);
  const vacant = longestVacant(db, today, SHOWN_VACANCIES);
  return {
    vacancies: vacant.rows.map(({ id, address, type, animals, daysVacant }) => ({
      unitId: id,
      address,
      type,
      animals,
      daysVacant,
    })),
    vacancyCount: vacant.total,
    withoutOfferCount: vacant.unpromised,
    unitCount: all,
    estateCount: estates,
    ending: endingTenancies(db, today, addDays(today, warn.ending)),
    repairs: repairs(db, today),
    vacantDaysByMonth: [...vacantDaysByMonth(homesEmptied(db, addMonths(startOfMonth(today), -11), today), today)],
  };
}

function repairs(db: ReadableDb, today: IsoDate): Overview['repairs'] {
  return pressingRepairs(db, today).map((repair) => ({
    id: repair.id,
    unitId: repair.unitId,
    address: repair.address,
    from: repair.from,
    reason: repair.reason,
    actor: repair.actor,
    actorName: repair.actorName,
    actorSince: repair.actorSince,
    lastFollowUpOn: repair.lastFollowUpOn,
    followUpOn: repair.followUpOn,
    isFollowUpDue: repair.isFollowUpDue,
    due: repair.due,
    daysLate: repair.daysLate,
  }));
}
