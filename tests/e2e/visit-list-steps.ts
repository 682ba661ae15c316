import type { Page } from '@playwright/test';
import { addDays, isoDate } from '../../shared/dates.ts';
import { listInput, objectsOf } from '../helpers/homes.ts';
import { planInput } from '../helpers/visits.ts';
import { engineOf } from './engine-must.ts';
import { expect, TODAY } from './fixtures.ts';
import { opened, typeDate } from './form-keys.ts';
import { pick, tabTo } from './keys.ts';
import { go, said } from './resident-keys.ts';
import { button, goTo, heading, type Inspection } from './screens.ts';

type Look = Inspection['look'];

/** Two go together: nobody goes along with themselves, and both stand on the visit. */
export async function planForTwo(page: Page, look: Look): Promise<void> {
  const { workers } = await engineOf(page).must('visits.workers', {});
  const other = workers.find(({ name }) => name !== 'Lone Bech')?.name ?? '';
  await button(page, 'Planlæg besøg').press('Enter');
  const dialog = await opened(page, 'Planlæg besøg');
  await typeDate(page, dialog, 'Dag', '15122026');
  const second = dialog.getByRole('button', { name: 'Hvem går med?' });
  await pick(page, 'Hvem går med?', 'Lone');
  await expect(second).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(dialog.getByText('Vælg en anden end den, der går.').first()).toBeVisible();
  await pick(page, 'Hvem går med?', other);
  await expect(second).toBeFocused();
  await look('dialog-visit-plan');
  await page.keyboard.press('Control+Enter');
  await said(page, 'Besøget er planlagt.');
  await said(page, `sammen med ${other}`);
}

/** On the card of a home: a round about the place, read again there, and an early sign about the home. */
export async function atAHome(page: Page): Promise<void> {
  const homes = objectsOf(await engineOf(page).must('units.list', listInput()));
  const home = homes.find(({ address }) => address === 'Skovhusene 7');
  await goTo(page, `/boliger/${home?.id}`);
  await button(page, 'Log runde').press('Enter');
  const round = await opened(page, 'Log runde');
  await tabTo(page, round.getByRole('checkbox', { name: 'Støj' }));
  await page.keyboard.press('Space');
  await page.keyboard.press('Control+Enter');
  await said(page, 'Runden er gemt.');
  await go(page, page.getByRole('button', { name: /^Læs besøg hos Runde/ }).first());
  await expect(page.getByRole('dialog').getByText('Støj')).toBeVisible();
  await page.keyboard.press('Escape');
  await button(page, 'Skriv tidligt tegn').press('Enter');
  const sign = await opened(page, 'Tidligt tegn');
  await page.keyboard.press('Control+Enter');
  await expect(sign.getByText('Skriv, hvad der er set.').first()).toBeVisible();
  await sign.getByRole('textbox', { name: 'Hvad er set?' }).fill('Ruden i døren er knust.');
  await page.keyboard.press('Control+Enter');
  await said(page, 'Tegnet er gemt og står på I dag.');
}

/** More visits than a page of the list has: the rest is shown when somebody asks, to the last one. */
export async function aLongWeek(page: Page): Promise<void> {
  const { must } = engineOf(page);
  const today = await must('visits.day', { workerId: null, on: isoDate(TODAY) });
  const { residentId, workerId } = today.visits.find((visit) => visit.residentId !== null) ?? {};
  if (!residentId || !workerId) throw new Error('Nobody is visited today.');
  const monday = isoDate('2026-12-14');
  const days = { from: monday, to: addDays(monday, 6), workerId, residentId: null, unitId: null };
  for (let number = 0; number < 55; number += 1)
    await must('visits.plan', planInput(residentId, workerId, { on: addDays(monday, number % 5), from: null }));
  const { total } = await must('visits.list', { ...days, isOverdue: false, isNewestFirst: false, offset: 0 });
  expect(total).toBeGreaterThan(54);
  await page.keyboard.press('Control+5');
  await heading(page, 'Besøg');
  await page.getByRole('radio', { name: 'Uge', exact: true }).click();
  await page.getByRole('button', { name: 'I dag', exact: true }).press('Enter');
  for (let week = 0; week < 3; week += 1) await button(page, 'Næste').press('Enter');
  await said(page, `50 af ${total} besøg`);
  await tabTo(page, button(page, 'Vis flere'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^Log besøg hos/ })).toHaveCount(total);
  await expect(page.getByRole('button', { name: 'Vis flere' })).toHaveCount(0);
}
