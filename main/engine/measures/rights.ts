import { sql } from '../db/sql.ts';
import type { Measure } from './measure.ts';
import { activeOn, allOf, shareOfActive } from './measure.ts';

/** Whether the citizens know their rights, get help to use them, and are told of only where they said yes. */
export const rightsMeasures = {
  'informed-of-rights': {
    kind: 'share',
    rows: (today) => sql`
      select k.right_code as key, count(distinct k.resident_id) as value, (select count(*) from (${activeOn(today)})) as whole
      from rights_told k where k.told_on <= ${today} and k.resident_id in (${activeOn(today)}) group by k.right_code`,
  },
  'helped-with-rights': {
    kind: 'share',
    rows: (today) =>
      allOf(
        shareOfActive(
          'helped',
          today,
          sql`c.resident_id in (select k.resident_id from rights_told k where k.help = 'agreed' and k.told_on <= ${today})`,
        ),
        sql`select 'on-time', count(*) filter (where k.done_on <= k.due_on), count(*) from tasks k
          where k.source = 'right' and (k.due_on < ${today} or k.done_on is not null)`,
      ),
  },
  'guidance-reviewed-on-time': {
    kind: 'share',
    rows: (today) => sql`
      select 'reviewed' as key, count(*) filter (where g.reviewed_on <= g.review_on or (g.reviewed_on is null and g.review_on >= ${today})) as value,
        count(*) as whole from extra_guidance g`,
  },
  'disclosures-without-consent': {
    kind: 'count',
    rows: (today) => sql`
      select 'without' as key, count(*) filter (where d.basis = 'consent' and d.consents is null) as value, count(*) as whole
      from disclosures d where date(d.at_utc) <= ${today}`,
  },
} as const satisfies Readonly<Record<string, Measure>>;
