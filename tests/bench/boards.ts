import type { DayInterval } from '../../shared/dates.ts';
import { contains } from '../../shared/dates.ts';
import type { Line } from './lines.ts';
import { SLACK } from './lines.ts';
import { interleaved, median, repeatedAtOnce, timesFor } from './measure.ts';
import type { Municipality } from './municipality.ts';
import { TODAY } from './municipality.ts';
import { questionsAbout } from './people.ts';
import type { Question } from './questions.ts';
import { questionsOf } from './questions.ts';
import type { Ran } from './statements.ts';
import { rawReplay, statementsOf } from './statements.ts';
import type { Town } from './visit-years.ts';
import { questionsOfVisits } from './visits.ts';

const PAIRS = 9;
/** The design asks for thirty times as fast. */
const OF_COMPUTED = 0.033;

/**
 * The statement that each board stands on beside the same rows worked out from everything there is: every home against its
 * tenancies and times out of service, every open forløb against who answers for it and all that is agreed. People have
 * their visits, most have an owner.
 */
export async function measureBoards({ home, waiting, years }: Town): Promise<readonly Line[]> {
  const questions = [
    ...(await questionsOf(home)),
    ...(await questionsAbout(home, waiting)),
    ...questionsOfVisits(home, years),
  ];
  const boards = [
    { bar: 'vacancies', asks: /dayTotal/, computed: vacantByRows(home) },
    { bar: 'visits-lacking', asks: /withoutOwner/, computed: lackingByRows(home) },
  ];
  const lines: Line[] = [];
  for (const { bar, asks, computed } of boards) {
    const question = questions.find((one) => one.bar === bar);
    if (!question) throw new Error(`Nobody asks for ${bar}`);
    const ran = (await statementsOf(home.connection, question.ask)).filter(({ text }) => asks.test(text));
    lines.push(await boardLine(home, question, ran, computed));
  }
  return lines;
}

type Work = () => unknown;

async function boardLine(
  home: Municipality,
  { bar, what }: Question,
  ran: readonly Ran[],
  computed: Work,
): Promise<Line> {
  if (ran.length !== 1) throw new Error(`The board of ${bar} stands on ${ran.length} statements`);
  const board = rawReplay(home.connection, ran);
  const times = await timesFor(computed);
  const [ours, floor] = await interleaved(PAIRS, [repeatedAtOnce(times, board), repeatedAtOnce(times, computed)]);
  return {
    bar: `board-${bar}`,
    what: `${what}: its statement / computed from every row`,
    ours: median(ours),
    floor: median(floor),
    limit: OF_COMPUTED,
    slack: SLACK.none,
  };
}

interface Period extends DayInterval {
  readonly unit: string;
}

function vacantByRows({ connection }: Municipality): Work {
  const units = connection.prepare<[], { readonly id: string; readonly retiredOn: string | null }>(
    'select id, retired_on as retiredOn from units',
  );
  const periods = ['tenancies', 'outages'].map((table) =>
    connection.prepare<[], Period>(`select unit_id as unit, from_day as "from", to_day as "to" from ${table}`),
  );
  return () => {
    const taken = new Set(
      periods.flatMap((all) => all.all().filter((period) => contains(period, TODAY))).map(({ unit }) => unit),
    );
    return units.all().filter(({ id, retiredOn }) => !taken.has(id) && (retiredOn === null || retiredOn > TODAY));
  };
}

/** By the view that says what follows from the rows, for everybody. */
function lackingByRows({ connection }: Municipality): Work {
  const computed = connection.prepare(
    'select resident_row, lacks from lacking_spells_computed where from_day <= ? and to_day >= ?',
  );
  return () => computed.all(TODAY, TODAY);
}
