import { noUnitFilter } from '../../shared/contract/units.ts';
import { appender } from './append.ts';
import type { Scratch } from './folder.ts';
import type { Line } from './lines.ts';
import { SLACK } from './lines.ts';
import { percentile, timed } from './measure.ts';
import type { Municipality } from './municipality.ts';
import { TODAY } from './municipality.ts';

const SAVES = 400;
const DROPPED = 20;

/** Saves of the shortest kind, each durable with its log row before it is answered, by turns with a raw durable append. */
export async function measureSave({ must }: Municipality, scratch: Scratch): Promise<readonly Line[]> {
  const file = appender(scratch.place('append'));
  const { rows, columns } = await must('units.list', {
    filter: noUnitFilter,
    sort: 'address',
    descending: false,
    offset: 0,
    limit: 100,
  });
  const ids = rows.map((row) => row[columns.indexOf('id')] as never);
  const conditions: number[] = [];
  const drafts: number[] = [];
  const appends: number[] = [];
  for (let n = 0; n < SAVES + DROPPED; n += 1) {
    const unitId = ids[n % ids.length] as never;
    const condition = n % 2 === 0 ? 'good' : 'worn';
    conditions.push(await timed(() => must('units.setCondition', { unitId, condition, on: TODAY, note: `${n}` })));
    drafts.push(await timed(() => must('drafts.save', { form: 'bench', subject: '', text: `${n}`.padEnd(400, '.') })));
    appends.push(await timed(file.append));
  }
  file.close();
  return [
    ...linesOfSaves('save', 'units.setCondition', conditions, appends),
    ...linesOfSaves('draft', 'drafts.save', drafts, appends),
  ];
}

export function linesOfSaves(
  bar: string,
  what: string,
  saves: readonly number[],
  appends: readonly number[],
): readonly Line[] {
  const [ours, floor] = [saves.slice(DROPPED), appends.slice(DROPPED)];
  const half = percentile(ours, 50);
  return [
    {
      bar,
      what: `${what} / raw append and fdatasync, p50`,
      ours: half,
      floor: percentile(floor, 50),
      limit: 4,
      slack: SLACK.none,
    },
    {
      bar: `${bar}-p99`,
      what: `${what}: p99 / its own p50`,
      ours: percentile(ours, 99),
      floor: half,
      limit: 6,
      slack: SLACK.none,
    },
  ];
}
