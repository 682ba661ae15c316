import type { Output } from '../../../shared/contract/index.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import { parkedBefore } from '../../../shared/domain/goals.ts';
import { shownFields } from '../../../shared/domain/resident-fields.ts';
import { mayDo } from '../../../shared/domain/users.ts';
import type { ResidentId } from '../../../shared/ids.ts';
import type { ReadContext } from '../context.ts';
import { sql } from '../db/sql.ts';
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

/** A person whose forløb is closed waits for nobody. */
function dueRows(context: ReadContext): readonly DueRow[] {
  const { db, today, session } = context;
  const leads = mayDo(session.user.roles, 'emergency:review');
  const own = leads ? sql`1` : sql`r.id in (${assignedTo(context)})`;
  const still = parkedBefore(today);
  return db.all<DueRow>(sql`
    select r.id as residentId, r.name, r.name_protected as nameProtected, r.address_protected as addressProtected, d.why, count(*) as number, min(d.since) as since
    from (select g.resident_id as id, 'parked' as why, ${MOVED_ON} as since from goals g
        where g.to_day is null and g.level in ('goal', 'sub-goal') and g.from_day <= ${still} and ${MOVED_ON} <= ${still}
      union all select g.resident_id, 'goal', g.follow_up_on from goals g where g.follow_up_on <= ${today}
      union all select t.resident_id, 'grant', t.follow_up_on from support_terms t join support_grants s on s.id = t.grant_id
        where t.follow_up_on <= ${today} and s.from_day <= ${today} and coalesce(s.to_day, '9') >= ${today}
      union all select a.resident_id, 'assessment', max(a.next_on) from assessments a group by a.resident_id having max(a.next_on) < ${today}) d
    join residents r on r.id = d.id
    where ${scopeOf(context)} and ${own} and exists (select 1 from courses c where c.resident_id = r.id and c.to_day is null and c.state <> 'closed')
    group by r.id, d.why order by since, r.id limit ${MOST}`);
}
