import type { Output } from '../../../shared/contract/index.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import { parkedBefore } from '../../../shared/domain/goals.ts';
import { shownFields } from '../../../shared/domain/resident-fields.ts';
import { mayDo } from '../../../shared/domain/users.ts';
import type { ResidentId } from '../../../shared/ids.ts';
import type { ReadContext } from '../context.ts';
import { sql } from '../db/sql.ts';
import { OPEN_STATES } from '../residents/open-states.ts';
import { assignedTo, scopeOf } from '../residents/scope.ts';
import { MOVED_ON } from './moved-on.ts';

type Due = Output<'goals.today'>['due'][number];
interface DueRow {
  readonly residentId: ResidentId;
  readonly name: string;
  readonly nameProtected: number;
  readonly addressProtected: number;
  readonly why: Due['why'];
  readonly number: number;
  readonly since: IsoDate;
}

const MOST = 100;

/** What waits for those who answer for the residents; nothing for a role that does not work with goals. */
export function dueToday(context: ReadContext): Output<'goals.today'> {
  const { roles } = context.session.user;
  const works = shownFields(roles, { nameProtected: false, addressProtected: false }).has('goals');
  if (!works) return { due: [] };
  const due = dueRows(context).flatMap(({ name, nameProtected, addressProtected, ...row }) => {
    const shown = shownFields(roles, { nameProtected: nameProtected === 1, addressProtected: addressProtected === 1 });
    return shown.has(row.why === 'grant' ? 'support' : row.why === 'assessment' ? 'assessments' : 'goals')
      ? [{ ...row, name: shown.has('name') ? name : null }]
      : [];
  });
  return { due };
}

/** A person without an open forløb waits for nobody. Those whom it can be about come first, so that few goals are asked whether they moved. */
function dueRows(context: ReadContext): readonly DueRow[] {
  const { db, today, session } = context;
  const leads = mayDo(session.user.roles, 'emergency:review');
  const own = leads ? sql`1` : sql`r.id in (${assignedTo(context)})`;
  const still = parkedBefore(today);
  return db.all<DueRow>(sql`
    with mine as materialized (select r.id, r.name, r.name_protected as nameProtected, r.address_protected as addressProtected from residents r
        where r.id in (select c.resident_id from courses c where c.to_day is null and c.state in (${OPEN_STATES})) and ${scopeOf(context)} and ${own}),
      standing as materialized (select m.id, ${MOVED_ON} as since from mine m join goals g on g.resident_id = m.id
        where g.to_day is null and g.level in ('goal', 'sub-goal') and g.from_day <= ${still})
    select m.id as residentId, m.name, m.nameProtected, m.addressProtected, d.why, count(*) as number, min(d.since) as since
    from (select s.id, 'parked' as why, s.since from standing s where s.since <= ${still}
      union all select g.resident_id, 'goal', g.follow_up_on from goals g where g.follow_up_on <= ${today}
      union all select t.resident_id, 'grant', t.follow_up_on from support_terms t join support_grants s on s.id = t.grant_id
        where t.follow_up_on <= ${today} and s.from_day <= ${today} and coalesce(s.to_day, '9') >= ${today}
      union all select a.resident_id, 'assessment', max(a.next_on) from mine m join assessments a on a.resident_id = m.id
        group by a.resident_id having max(a.next_on) < ${today}) d
    join mine m on m.id = d.id group by m.id, d.why order by since, m.id limit ${MOST}`);
}
