import { chmodSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { inRoot } from '../../scripts/lib/paths.mjs';
import { addDays, isoDate } from '../../shared/dates.ts';
import type { ResidentId } from '../../shared/ids.ts';
import { handoffsOf, SAID } from '../helpers/handoffs.ts';
import { BRUNO, citizen, NANCY } from '../helpers/messages.ts';
import { residentsOf } from '../helpers/residents.ts';
import { visitInput } from '../helpers/visits.ts';
import { engineOf } from './engine-must.ts';
import { listen } from './engine-port.ts';
import { putFile, willChoose } from './files.ts';
import { expect, TODAY, testWithDemo as test } from './fixtures.ts';
import { pick, pressOn } from './keys.ts';
import { becomeOther, signIn } from './people.ts';
import { said } from './resident-keys.ts';
import { button, goTo, heading, inspection } from './screens.ts';

test.describe.configure({ timeout: 240_000 });

const LONG = 'Afsnit for længerevarende indlæggelser og udredning af voksne borgere';

test('from the ward to a home: opened by hand, discharged without a home, missed, met, read back, closed', async ({
  launch,
  userData,
  demo,
}) => {
  const { app, page } = await launch({ userData });
  await signIn(page, demo.users, 'caseworker');
  await listen(page);
  const { must } = engineOf(page);
  const { look, done } = inspection(app, page);
  const { opened, discharge, get, change } = handoffsOf({ must });
  const residentId = await residentsOf({ must }).resident('Ea Prøve');
  const [first] = (await must('handoffs.ofResident', { residentId })).owners;
  const today = isoDate(TODAY);
  const { withoutHome } = await must('handoffs.board', {});

  await test.step('opened by hand on the page of the citizen, it is on the board', async () => {
    await goTo(page, `/borgere/${residentId}/udskrivning`);
    await button(page, 'Opret udskrivning').click();
    await page.getByRole('textbox', { name: 'Afsnit' }).fill(LONG);
    await look('dialog-handoff-new');
    await page.keyboard.press('Control+Enter');
    await said(page, 'Udskrivningen er oprettet');
    await page.keyboard.press('Control+6');
    await heading(page, 'Udskrivninger');
    await expect(page.getByRole('link', { name: 'Ea Prøve' })).toBeVisible();
  });

  const [{ id } = { id: null }] = (await must('handoffs.ofResident', { residentId })).handoffs;
  if (id === null || first === undefined) throw new Error('there is no hand-off');

  await test.step('discharged four days ago without a home, it is a red number with a word', async () => {
    await change(id, {
      admittedOn: addDays(today, -20),
      warnedOn: addDays(today, -9),
      ownWords: 'At hunden er der, når jeg kommer hjem.',
    });
    await discharge(id, addDays(today, -4), '10:00');
    const others = ['Bo Prøve', 'Cilla Prøve', 'Dan Prøve'];
    for (const name of others) await opened(await residentsOf({ must }).resident(name), first.id);
    await page.reload();
    await heading(page, 'Udskrivninger');
    await expect(page.getByText(`${withoutHome + 1} udskrevet uden bolig`)).toBeVisible();
    await look('handoffs');
    await page.keyboard.press('Control+1');
    await expect(page.getByText('Ea Prøve har ikke et sted at sove i nat')).toBeVisible();
  });

  await test.step('home tonight is the first question on its page', async () => {
    await button(page, 'Åbn udskrivning for Ea Prøve').first().click();
    await heading(page, 'Hvor sover borgeren i nat?');
    await look('handoff');
    await button(page, 'Ret bolig i nat').click();
    await page.getByRole('radio', { name: /^Egen bolig/ }).check({ force: true });
    await look('dialog-handoff-home');
    await page.keyboard.press('Control+Enter');
    await said(page, 'Boligen er gemt');
  });

  await test.step('a first contact that failed shows at once, and is made', async () => {
    const next = { on: addDays(today, 1), from: null };
    await must(
      'visits.log',
      visitInput(residentId, { on: addDays(today, -1), state: 'not-home', topics: [], note: null, next }),
    );
    await page.reload();
    await expect(page.getByText('Borgeren er udskrevet uden at vi har mødtes')).toBeVisible();
    await must('visits.log', visitInput(residentId, { on: today, from: null }));
    await page.reload();
    await expect(page.getByText('Borgeren er udskrevet uden at vi har mødtes')).toHaveCount(0);
    await expect(page.getByText('Første kontakt i dag')).toBeVisible();
  });

  await test.step('read back, confirmed, and closed', async () => {
    const { owners, ownerId } = await get(id);
    const receiver = owners.find((one) => one.id !== ownerId);
    if (receiver !== undefined) await must('handoffs.readBack', { id, receiverId: receiver.id, ...SAID });
    await page.reload();
    await button(page, 'Bekræft, at det er forstået').click();
    await said(page, 'Udskrivningen er givet videre');
    await button(page, 'Afslut udskrivning').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Afslut udskrivning' }).click();
    await said(page, 'Udskrivningen er afsluttet');
    await expect(page.getByText('Afsluttet: Forløbet er gennemført')).toBeVisible();
  });
  await done();
});

const STEP = 'Hvem ringer, hvis vi ikke ses';
/** The days of the messages, moved to the weeks before TODAY: the hours and all else stay. */
const ELMER = { '2026-02-02': '2026-11-12', '2026-02-08': '2026-11-18' };
const BERGGREN = { '2026-02-02': '2026-11-18', '2026-02-05': '2026-11-21' };
/** The discharge is taken back on the day after it: of the newest hour alone. */
const TAKEN_BACK = { '2026-02-05T15:20': '2026-11-22T15:20', ...BERGGREN };
const THIRTY_DAYS_OUT = '2026-12-18';

test('from the messages of a ward: opened, handed over, said yes to, read back, out, missed, met, day 30, closed', async ({
  launch,
  userData,
  demo,
}) => {
  const first = await launch({ userData });
  const { page } = first;
  await listen(page);
  await signIn(page, demo.users, 'caseworker');
  const { must } = engineOf(page);
  const bruno = await citizen({ must }, BRUNO, 'Bruno Prøve Elmer');
  const nancy = await citizen({ must }, NANCY, 'Nancy Prøve Berggren');
  const amina = (await must('assignments.staff', {})).find(({ roles }) => roles.includes('support-worker'));
  if (amina === undefined) throw new Error('The demo has no support worker');
  const since = addDays(isoDate(TODAY), -20);
  await must('assignments.set', { residentId: bruno, userId: amina.id, kind: 'other', from: since });
  const { withoutHome } = await must('handoffs.board', {});
  const receive = receiver(first.app, page, userData);

  await test.step('the message of an admission opens a hand-off, and says so before', async () => {
    await pressOn(page.getByRole('link', { name: 'Indbakke' }));
    const opens = 'Der bliver åbnet en udskrivning, som venter.';
    await receive('F01-psyk-udskrivning-1-STIN.json', ELMER, opens);
    await receive('F03-udskrivning-annulleret-1-STIN.json', BERGGREN, opens);
    await page.keyboard.press('Control+6');
    await expect(page.getByRole('region', { name: /^Indlagt/ }).getByRole('link', { name: /^Bruno/ })).toBeVisible();
  });

  await test.step('a step is handed over, said yes to, and the whole is read back', async () => {
    await page.getByRole('link', { name: /^Bruno/ }).click();
    await pressOn(button(page, `Giv videre: ${STEP}`));
    await pick(page, 'Kollega', amina.name);
    await page.keyboard.press('Control+Enter');
    await said(page, 'Punktet er givet videre');
    await becomeOther(page, demo.users, 'support-worker');
    await expect(page.getByText(`Bruno Prøve Elmer vil have svar: ${STEP}`)).toBeVisible();
    await pressOn(button(page, 'Åbn udskrivning for Bruno Prøve Elmer').first());
    await pressOn(button(page, `Sig ja: ${STEP}`));
    await expect(page.getByRole('dialog').locator(':focus')).toHaveCount(1);
    await page.keyboard.press('Control+Enter');
    await said(page, 'Punktet har en ejer');
    await pressOn(button(page, 'Skriv tilbagemelding'));
    await pick(page, 'Hvem overtager?', amina.name);
    const words = Object.values(SAID);
    for (const [index, field] of (await page.getByRole('dialog').getByRole('textbox').all()).entries())
      await field.fill(words[index] ?? '');
    await page.keyboard.press('Control+Enter');
    await said(page, 'Tilbagemeldingen er gemt');
    await becomeOther(page, demo.users, 'caseworker');
    await pressOn(button(page, 'Åbn udskrivning for Bruno Prøve Elmer').first());
    await pressOn(button(page, 'Bekræft, at det er forstået'));
    await said(page, 'Udskrivningen er givet videre');
  });

  await test.step('the message of the discharge starts the clocks; whoever has no home is a red number', async () => {
    await pressOn(page.getByRole('link', { name: 'Indbakke' }));
    const follows = 'Udskrivningen følger med: fristerne regnes om.';
    await receive('F01-psyk-udskrivning-2-SLHJ.xml', ELMER, follows);
    await receive('F03-udskrivning-annulleret-2-SLHJ.json', BERGGREN, follows);
    const [{ id } = { id: null }] = (await must('handoffs.ofResident', { residentId: bruno })).handoffs;
    if (id === null) throw new Error('there is no hand-off');
    expect(await handoffsOf({ must }).get(id)).toMatchObject({ phase: 'discharged', dischargedOn: '2026-11-18' });
    await handoffsOf({ must }).setHome(id, 'kept');
    await page.keyboard.press('Control+6');
    await expect(page.getByText(`${withoutHome + 1} udskrevet uden bolig`)).toBeVisible();
    await expect(page.getByRole('article').filter({ hasText: 'Nancy' })).toContainText('Uden bolig');
  });

  await test.step('taken back on the day after: in the ward again, and the number with it', async () => {
    await pressOn(page.getByRole('link', { name: 'Indbakke' }));
    await receive('F03-udskrivning-annulleret-3-AN_SLHJ.json', TAKEN_BACK, 'Nu: Indlagt');
    await page.keyboard.press('Control+6');
    await expect(page.getByRole('region', { name: /^Indlagt/ }).getByRole('link', { name: /^Nancy/ })).toBeVisible();
    const [still] = (await must('handoffs.ofResident', { residentId: nancy })).handoffs;
    expect(still).toMatchObject({ phase: 'admitted', isWithoutHome: false });
    expect((await must('handoffs.board', {})).withoutHome).toBe(withoutHome);
  });
  await first.close();

  const later = await launch({ userData, env: { TRYGBASE_TODAY: THIRTY_DAYS_OUT } });
  await listen(later.page);
  await signIn(later.page, demo.users, 'support-worker');
  await afterThirtyDays(later.app, later.page, bruno);
});

/** Chooses a message of the folder in the inbox, sees what it will do, and takes it in. */
function receiver(app: ElectronApplication, page: Page, userData: string) {
  const folder = path.join(userData, 'fra sygehuset');
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o777);
  return async (name: string, days: Readonly<Record<string, string>>, says: string): Promise<void> => {
    const original = readFileSync(inRoot(`tests/medcom/derived-hn/${name}`), 'utf8');
    const moved = Object.entries(days).reduce((text, [from, to]) => text.replaceAll(from, to), original);
    await willChoose(app, putFile(folder, name, Buffer.from(moved)));
    await pressOn(button(page, 'Vælg filer …'));
    await expect(page.getByText(says)).toBeVisible();
    await pressOn(button(page, `Modtag: ${name}`));
    await expect(button(page, `Modtag: ${name}`)).toHaveCount(0);
  };
}

/** Nobody has met him; then somebody did, and on day 30 again; then it is over. */
async function afterThirtyDays(app: ElectronApplication, page: Page, residentId: ResidentId): Promise<void> {
  const { must } = engineOf(page);
  const { look, done } = inspection(app, page);
  await expect(page.getByText('Bruno Prøve Elmer er udskrevet, og vi har ikke mødtes')).toBeVisible();
  await look('today-handoffs');
  await pressOn(button(page, 'Åbn udskrivning for Bruno Prøve Elmer').first());
  const missed = page.getByText('Borgeren er udskrevet uden at vi har mødtes');
  await expect(missed).toBeVisible();
  await must('visits.log', visitInput(residentId, { on: addDays(isoDate(THIRTY_DAYS_OUT), -9), from: null }));
  await page.reload();
  await expect(missed).toHaveCount(0);
  await expect(page.getByText('Første kontakt 09.12.2026')).toBeVisible();
  await must('visits.log', visitInput(residentId, { on: isoDate(THIRTY_DAYS_OUT), from: null }));
  await page.reload();
  await expect(page.getByText(/ · Dag 30$/)).toBeVisible();
  await button(page, 'Afslut udskrivning').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Afslut udskrivning' }).click();
  await said(page, 'Udskrivningen er afsluttet');
  done();
}
