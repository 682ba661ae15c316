import type { Page } from '@playwright/test';
import { isoDate } from '../../shared/dates.ts';
import { planInput } from '../helpers/visits.ts';
import { engineOf } from './engine-must.ts';
import { listen } from './engine-port.ts';
import { expect, type RunningApp, TODAY, testWithDemo as test } from './fixtures.ts';
import { findsNotes } from './note-steps.ts';
import { signIn } from './people.ts';
import { printedText } from './printed.ts';
import { said } from './resident-keys.ts';
import { button, goTo, heading, inspection } from './screens.ts';
import { aLongWeek, atAHome, planForTwo } from './visit-list-steps.ts';

/** A caretaker's day with eight visits: an interaction is a click, a chord, or typing in one field, and begins on I dag. */

test.describe.configure({ timeout: 240_000 });

const NORMAL_LIMIT = 8;
const ATTEMPT_LIMIT = 4;
const NOTE = 'Vi talte om nøglen til kælderen, og at hverdagen går bedre';
const SECRET = 'Stor, glad hund';

/** Counts what the hands do. */
function hands(page: Page) {
  let count = 0;
  return {
    press: async (chord: string) => {
      count += 1;
      await page.keyboard.press(chord);
    },
    type: async (text: string) => {
      count += 1;
      await page.keyboard.type(text);
    },
    click: async (name: string | RegExp) => {
      count += 1;
      await button(page, name).click();
    },
    count: () => count,
  };
}

const dialog = (page: Page) => page.getByRole('dialog', { name: /^Log besøg/ });
const left = (page: Page) => page.getByRole('button', { name: /^(Log besøg hos|Fortsæt notat om)/ });

async function onToday(page: Page): Promise<void> {
  await page.keyboard.press('Control+1');
  await expect(page.getByRole('heading', { name: 'Dine besøg i dag' })).toBeVisible();
  await expect(dialog(page)).toHaveCount(0);
}

/** Ctrl B opens the next visit, with the keyboard on the first question. */
async function begin(page: Page, hand: ReturnType<typeof hands>): Promise<void> {
  await hand.press('Control+b');
  await expect(dialog(page).getByRole('radio', { name: 'Gennemført', exact: true })).toBeFocused();
}

/** Outcome, topic, note, next day, saved: each step leads to the next by itself. */
async function logNormal(page: Page): Promise<number> {
  await onToday(page);
  const before = await left(page).count();
  const hand = hands(page);
  await begin(page, hand);
  await hand.press('Enter');
  await hand.press('2');
  await hand.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Notat' })).toBeFocused();
  await hand.type('En kop kaffe og en god snak om ugen.');
  await hand.press('Enter');
  await expect(dialog(page).getByRole('group', { name: 'Næste besøg' }).locator(':focus')).toHaveCount(1);
  await hand.press('Enter');
  await said(page, 'Besøget er gemt');
  await expect(left(page)).toHaveCount(before - 1);
  return hand.count();
}

/** Chosen by its digit, the next day proposed, accepted with Enter. */
async function logAttempt(page: Page, digit: string): Promise<number> {
  await onToday(page);
  const before = await left(page).count();
  const hand = hands(page);
  await begin(page, hand);
  await hand.press(digit);
  await expect(dialog(page).getByRole('group', { name: 'Hvornår prøver I igen?' }).locator(':focus')).toHaveCount(1);
  await hand.press('Enter');
  await said(page, 'Besøget er gemt');
  await expect(left(page)).toHaveCount(before - 1);
  return hand.count();
}

/** Whoever did not open has a day on which somebody tries again, and a visit is planned on it. */
async function everyAttemptGoesOn(page: Page): Promise<void> {
  const { must } = engineOf(page);
  const { visits } = await must('visits.day', { workerId: null, on: isoDate(TODAY) });
  const tried = visits.filter(({ state }) => state === 'not-home' || state === 'refused');
  expect(tried).toHaveLength(2);
  for (const { id, residentId } of tried) {
    const { nextOn } = await must('visits.get', { id });
    const on = nextOn ?? isoDate('1900-01-01');
    expect(on >= TODAY).toBe(true);
    const asked = {
      from: on,
      to: on,
      workerId: null,
      residentId,
      unitId: null,
      isOverdue: false,
      isNewestFirst: false,
      offset: 0,
    };
    const agreed = (await must('visits.list', asked)).visits;
    expect(agreed.some(({ state }) => state === 'planned')).toBe(true);
  }
}

async function eightVisits(page: Page): Promise<void> {
  await listen(page);
  const { must } = engineOf(page);
  const today = isoDate(TODAY);
  const { visits } = await must('visits.day', { workerId: null, on: today });
  const known = visits.flatMap(({ residentId }) => (residentId === null ? [] : [residentId]));
  const { workers } = await must('visits.workers', {});
  const me = workers.find(({ name }) => name === 'Lone Bech')?.id ?? null;
  for (const [index, residentId] of known.slice(0, 7 - visits.length).entries())
    await must('visits.plan', planInput(residentId, me, { on: today, from: `15:${index}0` }));
  // what was planned beside the screen is seen by a page that begins anew
  await page.reload();
}

test('a caretaker’s day: eight visits, a refusal, nobody home, one acute, an addition, a crash, and the sheet on paper', async ({
  launch,
  userData,
  demo,
}) => {
  const first: RunningApp = await launch({ userData });
  await signIn(first.page, demo.users, 'social-caretaker');
  await eightVisits(first.page);
  const looked = inspection(first.app, first.page);

  await test.step('the day stands first, with what to know before ringing', async () => {
    const { page } = first;
    await heading(page, 'Dine besøg i dag');
    await expect(left(page)).toHaveCount(7);
    await said(page, SECRET);
    await said(page, 'Lovet: Tag fuglefoder med');
    await looked.look('today-visits');
  });

  await test.step('at 200 % what to know before ringing stands above what is asked', async () => {
    const { app, page } = first;
    const zoom = (factor: number) =>
      app.evaluate(({ BrowserWindow }, by) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(by), factor);
    await zoom(2);
    await page
      .getByRole('listitem')
      .filter({ hasText: SECRET })
      .getByRole('button', { name: /^Log besøg hos/ })
      .click();
    const known = await dialog(page).getByText(SECRET).boundingBox();
    const asked = await dialog(page).getByText('Hvordan gik det?').boundingBox();
    expect(known?.y).toBeLessThan(asked?.y ?? 0);
    await page.keyboard.press('Escape');
    await zoom(1);
  });

  await test.step('a normal visit and two attempts stay within their limits, by keyboard alone', async () => {
    const { page } = first;
    expect(await logNormal(page)).toBeLessThanOrEqual(NORMAL_LIMIT);
    expect(await logAttempt(page, '3')).toBeLessThanOrEqual(ATTEMPT_LIMIT);
    expect(await logAttempt(page, '4')).toBeLessThanOrEqual(ATTEMPT_LIMIT);
    await everyAttemptGoesOn(page);
  });

  await test.step('and by mouse', async () => {
    const { page } = first;
    await onToday(page);
    const hand = hands(page);
    await hand.click(/^Log besøg hos/);
    await expect(page.getByRole('complementary', { name: 'Sidste besøg' })).toBeVisible();
    await looked.look('dialog-visit');
    await hand.click('Helbred');
    await hand.click('Gem og underskriv');
    await said(page, 'Besøget er gemt');
    expect(hand.count()).toBeLessThanOrEqual(NORMAL_LIMIT);
  });

  await test.step('what is typed is on disk within a second, and there after a crash', async () => {
    const { page } = first;
    await onToday(page);
    const hand = hands(page);
    await begin(page, hand);
    await hand.press('Enter');
    await hand.press('Enter');
    await hand.type(NOTE);
    const kept = async () => JSON.stringify(await engineOf(page).must('drafts.list', {}));
    await expect.poll(kept, { timeout: 1_000, intervals: [100] }).toContain(NOTE);
    await first.kill();
  });

  const second = await launch({ userData });
  const { page } = second;
  await signIn(page, demo.users, 'social-caretaker');
  const { look, done } = inspection(second.app, page);

  await test.step('gone on with where it was', async () => {
    await heading(page, 'Kladder, du ikke blev færdig med');
    await button(page, /^Fortsæt notat om/).click();
    await expect(page.getByRole('textbox', { name: 'Notat' })).toHaveValue(NOTE);
    await page.keyboard.press('Control+Enter');
    await said(page, 'Besøget er gemt');
    for (let more = await left(page).count(); more > 0; more -= 1)
      expect(await logNormal(page)).toBeLessThanOrEqual(NORMAL_LIMIT);
  });

  await test.step('one acute visit that nobody had planned, on the page of the citizen', async () => {
    await listen(page);
    const { visits } = await engineOf(page).must('visits.day', { workerId: null, on: isoDate(TODAY) });
    const someone = visits.find(({ name }) => name !== null);
    await goTo(page, `/borgere/${someone?.residentId}/besoeg`);
    await button(page, 'Planlæg besøg').waitFor();
    await look('resident-visits');
    await page.getByRole('button', { name: 'Log besøg', exact: true }).first().click();
    await page.getByText('Tid, sted, deltagere og løfter').click();
    await expect(dialog(page).getByRole('checkbox', { name: 'Akut' })).toBeChecked();
    await page.getByRole('textbox', { name: 'Notat' }).fill('Ringede og var bange. Vi ventede sammen på naboen.');
    await look('dialog-visit-more');
    await page.keyboard.press('Control+Enter');
    await said(page, 'Besøget er gemt');
  });

  await test.step('an early sign is written, with who looks at it and when', async () => {
    await button(page, 'Skriv tidligt tegn').click();
    const sign = page.getByRole('dialog', { name: 'Tidligt tegn' });
    await expect(sign.getByRole('textbox', { name: 'Hvad er set?' })).toBeFocused();
    await page.keyboard.press('Control+Enter');
    await expect(sign.getByText('Skriv, hvad der er set.').first()).toBeVisible();
    await sign.getByRole('textbox', { name: 'Hvad er set?' }).fill('Posten ligger urørt.');
    await look('dialog-sign');
    await page.keyboard.press('Control+Enter');
    await said(page, 'Tegnet er gemt og står på I dag.');
  });

  await test.step('a visit of two, and nobody goes along with themselves', () => planForTwo(page, look));

  await test.step('an addition to a signed note, which itself cannot be changed or undone', async () => {
    await button(page, /^Læs besøg/).click();
    await page.getByRole('textbox', { name: 'Skriv et tillæg' }).fill('Naboen var hjemme klokken ni.');
    await look('dialog-visit-addition');
    await page.keyboard.press('Control+Enter');
    await said(page, 'Tillægget er gemt.');
    await said(page, '1 tillæg');
  });

  await test.step('a word is found again in what was written, with one citizen and with all', () =>
    findsNotes(page, look));

  await test.step('the sheet of the day, without what must not lie in a car', async () => {
    await page.keyboard.press('Control+5');
    await heading(page, 'Besøg');
    await said(page, '8 skrevet ned · 0 planlagt');
    await look('visits');
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.day-sheet').getByText('Dagens besøg')).toBeVisible();
    const paper = await page.locator('body').innerText();
    expect(paper).toContain('Lone Bech');
    for (const kept of [SECRET, NOTE, 'Lovet', 'hund', 'Sidst,']) expect(paper).not.toContain(kept);
    await page.emulateMedia({ media: null });
    const printed = await printedText(second.app);
    for (const told of ['Dagensbesøg', 'LoneBech', 'Makulérarket']) expect(printed).toContain(told);
    for (const kept of [SECRET, NOTE, 'Lovet', 'hund', 'Sidst,'])
      expect(printed).not.toContain(kept.replaceAll(/\s/g, ''));
  });

  await test.step('the month, walked through by the arrows, and a day opened out of it', async () => {
    await page.getByRole('radio', { name: 'Måned', exact: true }).click();
    const grid = page.getByRole('grid', { name: 'Besøg i november 2026' });
    const today = grid.getByRole('button', { name: /^man 23\. nov\., i dag/ });
    await expect(today).toHaveAccessibleName(/6 holdt 2 forsøgt/);
    await look('visits-month');
    await today.focus();
    await page.keyboard.press('PageDown');
    await page.keyboard.press('ArrowRight');
    const eve = page.getByRole('button', { name: /^tor 24\. dec\., juleaftensdag/ });
    await expect(eve).toBeFocused();
    await look('visits-month-holidays');
    await page.keyboard.press('Enter');
    await said(page, '24.12.2026. Det er juleaftensdag');
  });

  await test.step('a week with more visits than one page has', () => aLongWeek(page));
  await test.step('a round and an early sign on the card of a home', () => atAHome(page));
  looked.done();
  done();
});
