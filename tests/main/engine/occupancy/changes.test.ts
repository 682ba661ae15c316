import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Connection } from '../../../../main/engine/db/connection.ts';
import type { ListHead } from '../../../../main/engine/occupancy/list-table.ts';
import type { MadeList } from '../../../../main/engine/occupancy/make-list.ts';
import { exportFormats } from '../../../../shared/contract/occupancy.ts';
import { openTestEngine } from '../../../helpers/engine.ts';
import { objectsOf } from '../../../helpers/homes.ts';
import { type Build, fileOf, importBuild, openFolder } from './folder-list.ts';
import { type ListFile, partsOf, tells } from './list-files.ts';
import { openWorld, secrets, type World } from './two-worlds.ts';

let world: World;
let twin: World;
let preview: Awaited<ReturnType<World['preview']>>;
let whole: typeof preview;
let data: readonly [Connection, Connection];

beforeAll(async () => {
  world = await openWorld(await openTestEngine(), true);
  twin = await openWorld(await openTestEngine(), false);
  whole = await world.preview({});
  preview = await world.preview({ changesOnly: true });
  data = [await openFolder(world), await openFolder(twin)];
});
afterEach(() => {
  vi.doUnmock('../../../../shared/domain/disclosure-speech.ts');
  vi.doUnmock('../../../../shared/domain/disclosure-profile.ts');
  vi.doUnmock('../../../../main/engine/occupancy/list-table.ts');
  vi.resetModules();
});
afterAll(async () => {
  for (const connection of data) connection.close();
  await world.engine.close();
  await twin.engine.close();
});

type Format = (typeof exportFormats)[number];
/** The second list of the world and of its twin, by the same build. */
const bothBy = async (build: Build, format: Format): Promise<readonly [ListFile, ListFile]> => [
  await fileOf(build, data[0], world, format),
  await fileOf(build, data[1], twin, format),
];

describe('the list of what changed since the last list', () => {
  it('tells what anybody may know: who came, what is new, what is gone', () => {
    const { disclosed } = preview;
    const wanted = ['change', 'address', 'estate', 'tenantName', 'status'] as const;

    expect(objectsOf(preview).map(({ cells }) => wanted.map((column) => cells[disclosed.indexOf(column)]))).toEqual([
      ['ændret: Lejer, Indflyttet', 'Skjulevej 5, 2610 Rødovre', 'Skovhuset', 'Petra Prip', null],
      ['ændret: Anvisning', 'Skjulevej 11, 2610 Rødovre', 'Skovhuset', null, null],
      ['ændret: Status, Lejer, Indflyttet', 'Skjulevej 13, 2610 Rødovre', 'Skovhuset', null, 'ledig'],
      ['ændret: Status, Lejer, Indflyttet', 'Skjulevej 14, 2610 Rødovre', 'Skovhuset', 'Olga Olsen', 'beboet'],
      ['afdelingen er udgået', null, 'Lukkegården', null, null],
      ['udgået', 'Skjulevej 15, 2610 Rødovre', 'Skovhuset', null, null],
    ]);
  });

  it.each(exportFormats)('says in no byte of %s that homes were shielded and people protected', async (format) => {
    const [list, other] = await bothBy(await importBuild(), format);

    expect(tells(list, other, secrets)).toEqual([]);
    expect([...partsOf(list).values()].some((text) => text.includes('Petra Prip'))).toBe(true);
  });

  it('tells the sender beforehand what stays unsaid, and what two whole lists would show side by side', () => {
    const said = ({ comparison }: typeof preview) =>
      comparison?.counts.map(({ kind, shows, count }) => `${shows ? 'shows' : 'unsaid'}: ${count} ${kind}`);

    expect(said(whole)).toEqual([
      'shows: 2 home-shielded',
      'shows: 1 home-type',
      'shows: 3 name-protected',
      'shows: 3 protected-left',
      'shows: 3 protected-came',
    ]);
    expect(said(preview)).toEqual([
      'unsaid: 2 home-shielded',
      'unsaid: 1 home-type',
      'unsaid: 3 name-protected',
      'shows: 1 protected-left',
      'unsaid: 2 protected-left',
      'unsaid: 3 protected-came',
    ]);
  });

  it('names to the sender no address of a shielded home and no protected person', () => {
    const text = JSON.stringify([whole.comparison, preview.comparison]);

    expect(whole.comparison?.findings.filter(({ kind }) => kind === 'home-shielded')).toEqual(
      ['Skjulevej 2', 'Skjulevej 12'].map((name) => ({
        ...{ kind: 'home-shielded', shows: true, unitId: world.unit(name), address: null },
      })),
    );
    for (const name of Object.values(secrets).filter((secret) => !secret.startsWith('Skjulevej')))
      expect(text).not.toContain(name);
    for (const home of ['Skjulevej 2', 'Skjulevej 12']) expect(text).not.toContain(`"${home}`);
  });
});

type Telling = (original: typeof import('../../../../main/engine/occupancy/list-table.ts')) => object;
const withTable = (change: Telling) => () =>
  vi.doMock('../../../../main/engine/occupancy/list-table.ts', async (original) => {
    const real = await original<typeof import('../../../../main/engine/occupancy/list-table.ts')>();
    return { ...real, ...change(real) };
  });
const withSpeech = (change: object) => () =>
  vi.doMock('../../../../shared/domain/disclosure-speech.ts', async (original) => ({
    ...(await original<object>()),
    ...change,
  }));
const withProfile = (change: object) => () =>
  vi.doMock('../../../../shared/domain/disclosure-profile.ts', async (original) => ({
    ...(await original<object>()),
    ...change,
  }));
const hidden = ({ comparison }: MadeList): number => comparison?.findings.length ?? 0;
const aboutFormats = exportFormats.filter((format) => format !== 'csv');

/** Builds of the list that leak, each in one way, and the formats in which it can be read. */
const leaks: Readonly<Record<string, readonly [exchange: () => unknown, formats: readonly Format[]]>> = {
  'speaks of homes that are hidden': [withSpeech({ maySpeakOfHome: () => true }), exportFormats],
  'speaks of protected households': [withSpeech({ maySpeakOfHousehold: () => true }), exportFormats],
  'speaks of a new home with a protected household': [withSpeech({ maySpeakOfNewHome: () => true }), exportFormats],
  'lets every home leave': [withProfile({ mayLeave: () => true }), exportFormats],
  'counts what it leaves out': [
    withTable(({ listTable }) => ({
      listTable: (head: ListHead, list: MadeList) => {
        const table = listTable(head, list);
        const about = table.about.map((fact) =>
          fact.key === 'rows' ? { ...fact, value: Number(fact.value) + hidden(list) } : fact,
        );
        return { ...table, about };
      },
    })),
    aboutFormats,
  ],
  'remarks on what it leaves out': [
    withTable(({ listTable }) => ({
      listTable: (head: ListHead, list: MadeList) => {
        const table = listTable(head, list);
        return { ...table, remarks: [...table.remarks, `${hidden(list)} boliger er udeladt`] };
      },
    })),
    aboutFormats,
  ],
  'tells by the name of the file': [
    withTable(() => ({ listFileName: (list: MadeList, format: string) => `${hidden(list)}.${format}` })),
    exportFormats,
  ],
};

describe('a build of the list that leaks', () => {
  it.each(Object.entries(leaks))('is found when it %s', async (_, [exchange, formats]) => {
    vi.resetModules();
    exchange();
    const build = await importBuild();
    for (const format of formats) {
      const [list, other] = await bothBy(build, format);

      expect(tells(list, other, secrets), format).not.toEqual([]);
    }
  });
});
