import type { Input } from '../../shared/contract/index.ts';
import { addDays } from '../../shared/dates.ts';
import { visitInput } from '../helpers/visits.ts';
import { appender } from './append.ts';
import type { Scratch } from './folder.ts';
import type { Line } from './lines.ts';
import { SLACK } from './lines.ts';
import { percentile, timed } from './measure.ts';
import type { Municipality } from './municipality.ts';
import { openMunicipality, TODAY } from './municipality.ts';
import type { Question } from './questions.ts';
import { linesOfSaves } from './save.ts';
import type { Town, VisitYears } from './visit-years.ts';

/** A frame of the screen. */
const FRAME_MS = 16;
const TIMES = 60;
const WARM = 5;
const OPENED = 5;
const FIRST_TIMES = 10;
const FIRST_MORE_MS = 5;
const SAVES = 400;

/** What people ask of a million visits. */
export function questionsOfVisits(
  { must }: Pick<Municipality, 'must'>,
  { workers, visited }: VisitYears,
): readonly Question[] {
  const [worker = null] = workers;
  const list = (more: Partial<Input<'visits.list'>>) => () =>
    must('visits.list', {
      from: TODAY,
      to: addDays(TODAY, 6),
      workerId: null,
      residentId: null,
      unitId: null,
      isOverdue: false,
      isNewestFirst: false,
      offset: 0,
      ...more,
    });
  return [
    {
      bar: 'visits-resident',
      what: 'visits.ofResident: the latest 50',
      ask: () => must('visits.ofResident', { residentId: visited, offset: 0 }),
    },
    {
      bar: 'visits-day',
      what: 'visits.day: today of a worker',
      ask: () => must('visits.day', { workerId: worker, on: TODAY }),
    },
    { bar: 'visits-overdue', what: 'visits.list: planned and not closed', ask: list({ isOverdue: true }) },
    { bar: 'visits-week', what: 'visits.list: a week of a worker', ask: list({ workerId: worker }) },
    { bar: 'visits-team-week', what: 'visits.list: a week of all', ask: list({}) },
    {
      bar: 'visits-beside',
      what: 'visits.beside: what stands beside a note',
      ask: () => must('visits.beside', { residentId: visited, visitId: null }),
    },
    {
      bar: 'visits-word',
      what: 'visits.find: a word of all notes',
      ask: () => must('visits.find', { text: 'naboen', residentId: null, offset: 0 }),
    },
    {
      bar: 'visits-word-of-one',
      what: 'visits.find: two words, of a resident',
      ask: () => must('visits.find', { text: 'regning lægen', residentId: visited, offset: 0 }),
    },
    { bar: 'visits-card', what: 'residents.get', ask: () => must('residents.get', { id: visited }) },
    {
      bar: 'visits-lacking',
      what: 'today.people: without owner or date',
      ask: () => must('today.people', { most: 200 }),
    },
  ];
}

/** With all its visits: how slow the slowest twentieth of the answers is, the first one after opening, and a note. */
export async function measureVisits({ home, years }: Town, scratch: Scratch): Promise<readonly Line[]> {
  const warm = await slowest(questionsOfVisits(home, years));
  const saves = await saveNotes(home, years, scratch);
  await home.close();
  const first = await firstAnswers(home, years);
  return [
    ...warm.map(
      ({ bar, what, p95 }): Line => ({
        bar: `p95-${bar}`,
        what: `${what}, 95th percentile / a frame of the screen`,
        ours: p95,
        floor: FRAME_MS,
        limit: 1,
        slack: SLACK.none,
      }),
    ),
    ...warm.map(
      ({ bar, what, p95 }): Line => ({
        bar: `first-${bar}`,
        what: `${what}, first after opening / a frame, at most 10 x its p95 + 5 ms`,
        ours: first.get(bar) ?? Number.NaN,
        floor: Math.min(FRAME_MS, FIRST_TIMES * p95 + FIRST_MORE_MS),
        limit: 1,
        slack: SLACK.none,
      }),
    ),
    ...saves,
  ];
}

async function slowest(questions: readonly Question[]) {
  const found: { readonly bar: string; readonly what: string; readonly p95: number }[] = [];
  for (const { bar, what, ask } of questions) {
    const samples: number[] = [];
    for (let n = 0; n < TIMES + WARM; n += 1) samples.push(await timed(ask));
    found.push({ bar, what, p95: percentile(samples.slice(WARM), 95) });
  }
  return found;
}

/** The middle of some openings; in each, the question is the first that is asked of the file, log row and all. */
async function firstAnswers(home: Municipality, years: VisitYears): Promise<ReadonlyMap<string, number>> {
  const samples = new Map<string, number[]>();
  for (let round = 0; round < OPENED; round += 1) {
    for (const { bar } of questionsOfVisits(home, years)) {
      const opened = await openMunicipality(home.folder, home.person);
      const question = questionsOfVisits(opened, years).find((one) => one.bar === bar);
      if (question) samples.set(bar, [...(samples.get(bar) ?? []), await timed(question.ask)]);
      await opened.close();
    }
  }
  return new Map([...samples].map(([bar, taken]) => [bar, percentile(taken, 50)]));
}

/** Notes of visits, each durable with its log row before it is answered, by turns with a raw durable append. */
async function saveNotes({ must }: Municipality, { visited }: VisitYears, scratch: Scratch): Promise<readonly Line[]> {
  const file = appender(scratch.place('append'));
  const notes: number[] = [];
  const appends: number[] = [];
  for (let n = 0; n < SAVES; n += 1) {
    const note = `Vi drak kaffe og så på ugen, ${n}.`;
    notes.push(await timed(() => must('visits.log', visitInput(visited, { note, on: TODAY }))));
    appends.push(await timed(file.append));
  }
  file.close();
  return linesOfSaves('visit-note', 'visits.log: a note', notes, appends);
}
