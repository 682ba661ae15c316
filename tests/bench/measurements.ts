import { cpSync } from 'node:fs';
import { measureBoards } from './boards.ts';
import { measureColdStart } from './cold-start.ts';
import type { Stage } from './electron-app.ts';
import { setStage } from './electron-app.ts';
import { measureEncryption } from './encryption.ts';
import { measureExport } from './export.ts';
import type { Scratch } from './folder.ts';
import { measureGrowth } from './growth.ts';
import { measureHandoffs } from './handoffs.ts';
import { measureImport } from './import.ts';
import type { Line } from './lines.ts';
import { measureLists } from './lists.ts';
import { measureMessages } from './messages.ts';
import type { Municipality, Person } from './municipality.ts';
import { makeDemo, makeEmpty, openMunicipality } from './municipality.ts';
import type { Scale } from './options.ts';
import { measurePeople } from './people.ts';
import { measurePort } from './port.ts';
import { measureSave } from './save.ts';
import { measureStall } from './stall.ts';
import { settleTownspeople } from './townspeople.ts';
import { measureUnlock } from './unlock.ts';
import type { Settled, Town } from './visit-years.ts';
import { settleVisits } from './visit-years.ts';
import { measureVisits } from './visits.ts';

/** What a run of the benchmark makes at first need, and throws away at its end. */
export interface Bench {
  readonly scale: Scale;
  readonly scratch: Scratch;
  /** A copy of the demo, opened. */
  readonly withDemo: (measure: (home: Municipality) => Promise<readonly Line[]>) => Promise<readonly Line[]>;
  /** The demo with its people and their years of visits, made once and opened. */
  readonly withYears: (measure: (home: Town) => Promise<readonly Line[]>) => Promise<readonly Line[]>;
  readonly stage: () => Promise<Stage>;
  readonly leave: () => Promise<void>;
}

export type Measurement = (bench: Bench) => Promise<readonly Line[]>;

/** In the order of the table. */
export const MEASUREMENTS: Readonly<Record<string, Measurement>> = {
  start: async ({ scratch, stage }) => {
    const data = scratch.place('data');
    await makeEmpty(data);
    return measureColdStart(await stage(), data, scratch);
  },
  unlock: ({ withDemo, scratch }) => withDemo((home) => measureUnlock(home, scratch)),
  port: async ({ withDemo, scale, scratch, stage }) => {
    const set = await stage();
    return withDemo((home) => measurePort(home, scale, set, scratch));
  },
  stall: async ({ withDemo, scratch, stage }) => {
    const set = await stage();
    return withDemo((home) => measureStall(home, set, scratch));
  },
  lists: ({ withDemo, scratch }) => withDemo((home) => measureLists(home, scratch)),
  people: ({ withDemo, scale }) => withDemo((home) => measurePeople(home, scale)),
  growth: (bench) => measureGrowth(bench),
  visits: ({ withYears, scratch }) => withYears((town) => measureVisits(town, scratch)),
  boards: ({ withYears }) => withYears((town) => measureBoards(town)),
  handoffs: ({ withDemo, scale }) =>
    withDemo((home) => {
      settleTownspeople(home, scale);
      return measureHandoffs(home);
    }),
  messages: ({ withDemo, scale }) => withDemo((home) => measureMessages(home, scale)),
  encryption: ({ withDemo, scratch }) => withDemo((home) => measureEncryption(home, scratch)),
  save: ({ withDemo, scratch }) => withDemo((home) => measureSave(home, scratch)),
  import: ({ scale, scratch }) => measureImport(scale, scratch),
  export: ({ scale, scratch }) => measureExport(scale, scratch),
};

export function makeBench(scale: Scale, scratch: Scratch): Bench {
  let demo: { readonly folder: string; readonly person: Promise<Person> } | null = null;
  let staged: Promise<Stage> | null = null;
  let town: { readonly folder: string; readonly person: Person; readonly settled: Settled } | null = null;
  return {
    withYears: async (measure) => {
      if (town === null) {
        const folder = scratch.place('years');
        const person = await makeDemo(folder, scale);
        const home = await openMunicipality(folder, person);
        const settled = { waiting: settleTownspeople(home, scale), years: settleVisits(home, scale) };
        await home.close();
        town = { folder, person, settled };
      }
      const home = await openMunicipality(town.folder, town.person);
      try {
        return await measure({ home, ...town.settled });
      } finally {
        await home.close();
      }
    },
    scale,
    scratch,
    withDemo: async (measure) => {
      if (demo === null) {
        const folder = scratch.place('demo');
        demo = { folder, person: makeDemo(folder, scale) };
      }
      const person = await demo.person;
      const copy = scratch.place('data');
      cpSync(demo.folder, copy, { recursive: true });
      const home = await openMunicipality(copy, person);
      try {
        return await measure(home);
      } finally {
        await home.close();
      }
    },
    stage: () => {
      staged ??= setStage(scratch);
      return staged;
    },
    leave: async () => (await staged)?.leave(),
  };
}
