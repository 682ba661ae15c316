import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { createEngine } from '../../main/engine/engine.ts';
import type { DemoUser } from '../../scripts/lib/demo-data.mjs';
import { ownFolder } from '../../scripts/lib/electron.mjs';
import { isoDate } from '../../shared/dates.ts';
import { fixedClock } from '../helpers/engine.ts';
import { openData } from '../helpers/open-data.ts';
import { expect, TODAY, testWithDemo as test } from './fixtures.ts';
import { goTo } from './screens.ts';

/** Data that cannot be opened: each kind has a screen with a heading of its own, and nothing of it is touched. */

interface Bed {
  readonly data: string;
  readonly user: DemoUser;
}

interface Case {
  readonly what: string;
  readonly heading: string;
  /** Makes the data as they should be found. */
  readonly spoil: (bed: Bed) => Promise<void> | void;
  /** Whether it shows first when somebody signs in. */
  readonly afterSignIn: boolean;
}

const cases: readonly Case[] = [
  {
    what: 'data of a newer program',
    heading: 'Data er fra en nyere udgave',
    afterSignIn: true,
    spoil: async ({ data, user }) => {
      const { connection } = await openData(data, user.login, user.password);
      connection.pragma('user_version = 99990');
      connection.close();
    },
  },
  {
    what: 'a file with a damaged page',
    heading: 'Databasen er beskadiget',
    afterSignIn: true,
    spoil: async ({ data }) => {
      const file = path.join(data, 'trygbase.db');
      const bytes = readFileSync(file);
      bytes[100] = (bytes[100] ?? 0) ^ 1;
      writeFileSync(file, bytes);
    },
  },
  {
    what: 'a file that was cut off',
    heading: 'Databasen er beskadiget',
    afterSignIn: true,
    spoil: async ({ data }) => {
      truncateSync(path.join(data, 'trygbase.db'), 3000);
    },
  },
  {
    what: 'the key file of another folder',
    heading: 'Nøglefilen hører til en anden database',
    afterSignIn: true,
    spoil: async ({ data, user: { login, password } }) => {
      const other = mkdtempSync(path.join(tmpdir(), 'tryg-other-'));
      const engine = createEngine({ folder: path.join(other, 'data'), clock: fixedClock(isoDate(TODAY)) });
      const who = { municipality: 'Naboby Kommune', userName: 'Mette Kjær', login, password };
      expect(await engine.call('setup.create', who)).toMatchObject({ ok: true });
      await engine.lock('closing');
      copyFileSync(path.join(other, 'data/keys.json'), path.join(data, 'keys.json'));
      rmSync(other, { recursive: true });
    },
  },
  {
    what: 'a folder without the key file',
    heading: 'Nøglefilen mangler',
    afterSignIn: false,
    spoil: async ({ data }) => {
      rmSync(path.join(data, 'keys.json'));
    },
  },
  {
    what: 'a key file that is half written',
    heading: 'Nøglefilen kan ikke læses',
    afterSignIn: false,
    spoil: async ({ data }) => {
      truncateSync(path.join(data, 'keys.json'), 200);
    },
  },
];

for (const { what, heading, spoil, afterSignIn } of cases) {
  test(`${what}: "${heading}", and no byte is changed`, async ({ launch, userData, demo, electron }) => {
    const data = path.join(userData, 'data');
    await spoil({ data, user: first(demo.users) });
    ownFolder(electron, data);
    const before = bytesOf(data);
    const running = await launch();
    if (afterSignIn) await trySigningIn(running.page, demo.users);
    await saysSo(running.page, heading);
    await running.close();
    expect(bytesOf(data)).toEqual(before);
  });
}

test('a file that another program holds: its own screen, and no byte is changed', async ({
  launch,
  userData,
  demo,
  electron,
}) => {
  const data = path.join(userData, 'data');
  const before = bytesOf(data);
  const { login, password } = first(demo.users);
  // nothing here may read the file while it is held: closing it anywhere in this process would let the lock go
  const { connection } = await openData(data, login, password);
  ownFolder(electron, data);
  const running = await launch();
  await trySigningIn(running.page, demo.users);
  await saysSo(running.page, 'Tryg Base er allerede åben');
  await running.close();
  connection.close();
  expect(bytesOf(data)).toEqual(before);
});

test('a folder that can only be read: its own screen, and no byte is changed', async ({
  launch,
  userData,
  demo,
  electron,
}) => {
  test.skip(process.getuid?.() === 0 && electron.dropsTo === null, 'root may write anywhere: not shown here');
  const data = path.join(userData, 'data');
  for (const name of readdirSync(data)) chmodSync(path.join(data, name), 0o400);
  chmodSync(data, 0o500);
  const before = bytesOf(data);
  const running = await launch();
  await trySigningIn(running.page, demo.users);
  await saysSo(running.page, 'Der kan ikke skrives i datamappen');
  await running.close();
  expect(bytesOf(data)).toEqual(before);
  chmodSync(data, 0o700);
});

test('a full disk: its own screen, what was saved is still there, and a draft that finds no room says so', async ({
  launch,
  userData,
  demo,
  electron,
}) => {
  const data = path.join(userData, 'data');
  const kept = bytesOf(data);
  test.skip(!mountSmallDisk(data), 'no disk can be mounted here: not shown');
  try {
    for (const [name] of kept) copyFileSync(path.join(demo.folder, 'data', name), path.join(data, name));
    ownFolder(electron, data);
    fill(path.join(data, 'filler'));
    const running = await launch();
    const { page } = running;
    await trySigningIn(page, demo.users);
    await saysSo(page, 'Disken er fuld');
    expect(bytesOf(data).filter(([name]) => kept.some(([was]) => was === name))).toEqual(kept);
    rmSync(path.join(data, 'filler'));
    await page.keyboard.press('Enter');
    await trySigningIn(page, demo.users);
    await expect(page.getByRole('navigation')).toBeVisible();
    await goTo(page, '/boliger/ny');
    const note = page.getByRole('textbox', { name: 'Bemærkning' });
    await note.focus();
    fill(path.join(data, 'filler'));
    await page.keyboard.type('En note, som disken ikke har plads til');
    await expect(page.getByText('Kladden kan ikke gemmes lige nu')).toBeVisible();
    rmSync(path.join(data, 'filler'));
    await page.keyboard.type(', og nu har');
    await expect(page.getByText(/^Kladde gemt/)).toBeVisible();
    await running.close();
  } finally {
    spawnSync('umount', [data]);
  }
});

test('a folder that a cloud keeps in step: refused at the start, and nothing is made there', async ({
  launch,
  userData,
  electron,
}) => {
  const synced = ownFolder(electron, path.join(userData, 'OneDrive - Lindeby Kommune'));
  const running = await launch({ userData: synced });
  await saysSo(running.page, 'Data kan ikke ligge her');
  await running.close();
  expect(readdirSync(synced)).not.toContain('data');
});

async function trySigningIn(page: Page, users: readonly DemoUser[]): Promise<void> {
  await expect(page.getByLabel('Brugernavn')).toBeFocused();
  const { login, password } = first(users);
  // the name of the first try stands there
  await page.keyboard.press('Control+a');
  await page.keyboard.type(login);
  await page.keyboard.press('Tab');
  await page.keyboard.type(password);
  await page.keyboard.press('Enter');
}

function first(users: readonly DemoUser[]): DemoUser {
  const [user] = users;
  if (!user) throw new Error('The demo has nobody');
  return user;
}

/** Its own heading, that nothing was touched, and one next step that has the keyboard. */
async function saysSo(page: Page, heading: string): Promise<void> {
  await expect(page.getByRole('heading', { name: heading })).toBeVisible();
  await expect(page.getByText('Vi har ikke rørt, slettet eller overskrevet noget.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Prøv igen' })).toBeFocused();
}

/** Every file but the journal, which belongs to whoever holds the database open. */
function bytesOf(folder: string): readonly (readonly [name: string, hash: string])[] {
  return readdirSync(folder)
    .filter((name) => !name.endsWith('-wal'))
    .toSorted()
    .map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(path.join(folder, name)))
        .digest('hex'),
    ]);
}

function mountSmallDisk(at: string): boolean {
  return spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=8m,mode=0700', 'tmpfs', at]).status === 0;
}

function fill(file: string): void {
  spawnSync('dd', ['if=/dev/zero', `of=${file}`, 'bs=4096']);
}
