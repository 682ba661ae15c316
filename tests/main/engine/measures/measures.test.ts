import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MeasureName } from '../../../../main/engine/measures/measures.ts';
import { measured, measures } from '../../../../main/engine/measures/measures.ts';
import type { DemoData } from '../../../helpers/demo.ts';
import { openDemo } from '../../../helpers/demo.ts';
import { TODAY } from '../../../helpers/engine.ts';
import { callOffVisits, sendAgreedList, supportWhoMovedIn, tapers } from './agreed-list.ts';
import { dischargeSome } from './discharged.ts';
import type { Plain } from './plain.ts';
import { PLAIN_HANDOFFS } from './plain-handoffs.ts';
import { PLAIN_HOMES } from './plain-homes.ts';
import { PLAIN_PEOPLE } from './plain-people.ts';
import { PLAIN_RIGHTS } from './plain-rights.ts';
import { PLAIN_SUPPORT } from './plain-support.ts';
import { PLAIN_VISITS } from './plain-visits.ts';
import { PLAIN_WAY } from './plain-way.ts';

/** A measure without its plain twin does not compile. */
const PLAIN: Readonly<Record<MeasureName, Plain>> = {
  ...PLAIN_PEOPLE,
  ...PLAIN_WAY,
  ...PLAIN_HOMES,
  ...PLAIN_RIGHTS,
  ...PLAIN_SUPPORT,
  ...PLAIN_VISITS,
  ...PLAIN_HANDOFFS,
};
const names = Object.keys(measures) as readonly MeasureName[];

let demo: DemoData;
beforeAll(async () => {
  demo = await openDemo(TODAY, async (leader) => {
    await supportWhoMovedIn(leader);
    await sendAgreedList(leader);
    await callOffVisits(leader);
    await dischargeSome(leader);
    await tapers(leader);
  });
});
afterAll(() => demo.close());

describe('every measure', () => {
  it.each(names)('%s answers what plain SQL answers on the data of the demo', (name) => {
    expect(measured(demo.db, name, TODAY)).toEqual(PLAIN[name](demo.db));
  });

  it('has somebody to measure there', () => {
    const idle = names.filter((name) => measured(demo.db, name, TODAY).every(({ whole }) => whole === 0));
    expect(idle).toEqual([]);
  });

  it('tells numbers alone: no id, and no name of anybody', () => {
    const told = names.map((name) => JSON.stringify(measured(demo.db, name, TODAY))).join();
    const people = demo.db.all<{ id: string; name: string }>({ text: 'select id, name from residents', params: [] });
    expect(people.filter((one) => told.includes(one.id) || told.includes(one.name))).toEqual([]);
  });
});
