import type { Page } from '@playwright/test';
import type { UnitId } from '../../shared/ids.ts';
import { updateOf } from '../helpers/homes.ts';
import { engineOf } from './engine-must.ts';
import { listen } from './engine-port.ts';
import { expect, testWithDemo as test } from './fixtures.ts';
import { signIn } from './people.ts';
import { button, goTo, heading, inspection, openCard } from './screens.ts';

/** What opens over the rooms, in every look. */

test.describe.configure({ timeout: 300_000 });

test('the dialogs of a home', async ({ app, page, demo }) => {
  const { look, done } = inspection(app, page);
  await signIn(page, demo.users, 'caseworker');
  await openCard(page, 'Skovhusene 7');
  await openDialog(page, 'Registrér indflytning');
  await look('dialog-move-in');
  await page.keyboard.press('Control+Enter');
  await look('dialog-move-in-wrong');
  await page.keyboard.press('Escape');
  for (const [name, act] of [
    ['out-of-service', 'Tag ud af drift'],
    ['condition', 'Registrér stand'],
  ] as const) {
    await openFromMenu(page, act);
    await look(`dialog-${name}`);
    await page.keyboard.press('Escape');
  }
  await openCard(page, 'Bag Smedjen 3');
  await openDialog(page, 'Registrér fraflytning');
  await look('dialog-move-out');
  await openCard(page, 'Ude af drift');
  await openFromMenu(page, 'Sæt i drift');
  await look('dialog-back-in-service');
  await openCard(page, 'Adressen er skærmet');
  await openFromMenu(page, 'Vis adresse');
  await look('dialog-reveal');
  await page.keyboard.type('Aftalt besøg med social vicevært i dag');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('dialog', { name: 'Skærmet adresse' })).toBeVisible();
  await look('dialog-revealed');
  done();
});

test('a filter that is open, a draft that is offered, a home that another has changed', async ({ app, page, demo }) => {
  const { look, done } = inspection(app, page);
  await listen(page);
  await signIn(page, demo.users, 'caseworker');
  await openCard(page, 'Skovhusene 7');
  await button(page, /^Ret$/).click();
  await page.getByLabel('Social vicevært').fill('Lone Bech, hverdage 9–13');
  const id = /boliger\/([^/]+)\/ret/.exec(page.url())?.[1] as UnitId;
  const engine = engineOf(page);
  await engine.must('units.update', await updateOf(engine, id, { rentOre: 288_000 }));
  await button(page, 'Gem ændringer').click();
  await expect(page.getByText('Boligen er ændret, siden du åbnede den')).toBeVisible();
  await look('home-form-changed-by-other');
  await goTo(page, '/');
  await expect(page.getByText('Kladder, du ikke blev færdig med')).toBeVisible();
  await look('today-drafts');
  await button(page, 'Fortsæt').click();
  await expect(button(page, 'Fortsæt kladden')).toBeFocused();
  await look('home-form-draft');
  done();
});

test('the dialogs of the settings', async ({ app, page, demo }) => {
  const { look, done } = inspection(app, page);
  await signIn(page, demo.users, 'administrator');
  await goTo(page, '/indstillinger/brugere');
  await openDialog(page, 'Ny bruger');
  await look('dialog-new-user');
  await page.keyboard.press('Escape');
  for (const [name, item] of [
    ['roles', 'Ret roller'],
    ['password', 'Ny adgangskode'],
    ['remove-user', 'Fjern adgang'],
  ] as const) {
    await button(page, /^Handlinger for Mette/).click();
    await page.getByRole('menuitem', { name: item }).click();
    await expect(page.getByRole(name === 'remove-user' ? 'alertdialog' : 'dialog')).toBeVisible();
    await look(`dialog-${name}`);
    await page.keyboard.press('Escape');
  }
  await goTo(page, '/indstillinger/generelt');
  await openDialog(page, 'Lav en ny nøgle');
  await look('dialog-confirm-password');
  done();
});

test('the dialogs of associations, estates and house rules', async ({ app, page, demo }) => {
  const { look, done } = inspection(app, page);
  await signIn(page, demo.users, 'leader');
  await goTo(page, '/indstillinger/organisationer');
  for (const [name, act] of [
    ['association', 'Ny boligorganisation'],
    ['estate', 'Ny afdeling'],
    ['house-rules', /^Ny husorden:/],
  ] as const) {
    await openDialog(page, act);
    await look(`dialog-${name}`);
    await page.keyboard.press('Escape');
  }
  done();
});

async function openDialog(page: Page, act: string | RegExp): Promise<void> {
  await button(page, act).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(page.getByRole('dialog').locator('input, [role="radio"]').first()).toBeAttached();
}

async function openFromMenu(page: Page, act: string): Promise<void> {
  const first = page.getByRole('complementary').getByRole('button', { name: act });
  if (await first.isVisible()) await first.click();
  else {
    await button(page, 'Flere handlinger').click();
    await page.getByRole('menuitem', { name: act }).click();
  }
  await heading(page, /./);
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(page.getByRole('dialog').locator('input, [role="radio"]').first()).toBeAttached();
}
