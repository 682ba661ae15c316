import type { Input } from '../../shared/contract/index.ts';
import type { ResidentId } from '../../shared/ids.ts';
import { residentListInput } from '../helpers/residents.ts';
import type { Line } from './lines.ts';
import { SLACK } from './lines.ts';
import { measureQuestions } from './lists.ts';
import { interleaved, median, repeated, repeatedAtOnce, timesFor } from './measure.ts';
import type { Municipality } from './municipality.ts';
import { TODAY } from './municipality.ts';
import type { Scale } from './options.ts';
import type { Question } from './questions.ts';
import { settleTownspeople } from './townspeople.ts';

const PAIRS = 9;
const PAGE = { offset: 0, limit: 200 } as const;
const MATCH = { ...PAGE, moveIn: null, possible: false, descending: false } as const;

/** Lists and matches of people, with as many on the waiting list as the size has. */
export async function measurePeople(home: Municipality, scale: Scale): Promise<readonly Line[]> {
  const people = settleTownspeople(home, scale);
  const lines = await measureQuestions(home, await questionsAbout(home, people));
  return [...lines, await allWithAll(home)];
}

/** What people ask about people, of the person who came last among those who wait. */
export async function questionsAbout(
  { must }: Municipality,
  people: readonly ResidentId[],
): Promise<readonly Question[]> {
  const vacant = await must('units.vacancies', { on: TODAY, ...PAGE });
  const unitId = vacant.rows[0]?.[vacant.columns.indexOf('id')] as Input<'match.forHome'>['unitId'];
  const residentId = people[0] as ResidentId;
  const waiting: Input<'waiting.list'> = {
    ...PAGE,
    states: [],
    urgency: null,
    due: false,
    sort: 'since',
    descending: false,
  };
  return [
    { bar: 'residents', what: 'residents.list: by name', ask: () => must('residents.list', residentListInput()) },
    { bar: 'resident-search', what: 'search.find: a person', ask: () => must('search.find', { text: 'Kjæ' }) },
    { bar: 'resident', what: 'residents.get', ask: () => must('residents.get', { id: residentId }) },
    { bar: 'waiting', what: 'waiting.list: by wait', ask: () => must('waiting.list', waiting) },
    {
      bar: 'overdue',
      what: 'waiting.list: who asks for somebody today',
      ask: () => must('waiting.list', { ...waiting, due: true }),
    },
    { bar: 'match-home', what: 'match.forHome', ask: () => must('match.forHome', { ...MATCH, unitId, sort: 'since' }) },
    {
      bar: 'match-person',
      what: 'match.forPerson',
      ask: () => must('match.forPerson', { ...MATCH, residentId, sort: 'rent' }),
    },
  ];
}

/** Everybody who waits with every empty home, rule by rule, beside a join that asks three of those rules in SQL. */
async function allWithAll({ must, connection }: Municipality): Promise<Line> {
  const ask = () => must('match.gap', {});
  const join = connection.prepare(`
    select w.id, u.id from waiting_entries w join units u
    where w.state = 'waiting' and u.retired_on is null
      and not exists (select 1 from tenancies t where t.unit_id = u.id and coalesce(t.to_day, '9') >= ?)
      and not exists (select 1 from waiting_needs n where n.entry_id = w.id and n.strength = 'must' and (
        (n.code = 'max-rent' and n.value ->> '$.maxOre' < u.rent_ore)
        or (n.code = 'area' and not exists (select 1 from json_each(n.value) v where v.value = u.post_code))
        or (n.code = 'animals' and u.own_dog = 'no')))`);
  const times = await timesFor(ask);
  const sides = [repeated(times, ask), repeatedAtOnce(times, () => join.all(TODAY))] as const;
  const [ours, floor] = await interleaved(PAIRS, sides);
  return {
    bar: 'match-all',
    what: 'match.gap: all with all, every rule / three rules as a join',
    ours: median(ours),
    floor: median(floor),
    limit: 0.5,
    slack: SLACK.none,
  };
}
