import { renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, test, testWithDemo } from './fixtures.ts';
import { signInWith } from './people.ts';
import { button, goTo, heading, inspection } from './screens.ts';

/** The ways in, and the rooms before there is anything in them, in every look. */

const PASSWORD = 'fire våde kløvermarker i maj';

test('first start, set-up, the recovery key and the empty rooms', async ({ app, page }) => {
  test.setTimeout(300_000);
  const { look, done } = inspection(app, page);
  await expect(button(page, 'Start med jeres kommune')).toBeFocused();
  await look('first-start');
  await button(page, 'Start med jeres kommune').click();
  await expect(page.getByLabel('Kommunens navn')).toBeVisible();
  await look('setup-municipality');
  await page.getByLabel('Kommunens navn').fill('Lindeby Kommune');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Dit navn')).toBeVisible();
  await page.getByLabel('Dit navn').fill('Karen Østergård');
  await page.getByLabel('Brugernavn').fill('karen');
  for (const name of ['Adgangskode', 'Adgangskode igen'])
    await page.getByRole('textbox', { name, exact: true }).fill('kort');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/mindst 15 tegn/i).first()).toBeVisible();
  await look('setup-person');
  for (const name of ['Adgangskode', 'Adgangskode igen'])
    await page.getByRole('textbox', { name, exact: true }).fill(PASSWORD);
  await page.keyboard.press('Enter');
  await expect(page.locator('.recovery-groups code')).toHaveCount(8);
  await look('recovery-key');
  await button(page, 'Jeg har nøglen på papir').click();
  await expect(page.getByLabel('Gruppe 3')).toBeVisible();
  await look('recovery-confirm');
  await button(page, 'Senere').click();
  await heading(page, 'I dag');
  await look('today-empty');
  await goTo(page, '/boliger');
  await expect(page.getByText('Her kommer jeres boliger til at stå')).toBeVisible();
  await look('homes-empty');
  await goTo(page, '/indstillinger/organisationer');
  await expect(page.getByText('Ingen boligorganisationer endnu')).toBeVisible();
  await look('settings-empty');
  await button(page, 'Bekræft nu').click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await look('recovery-banner-dialog');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+l');
  await signInWith(page, 'karen', PASSWORD);
  done();
});

testWithDemo(
  'signing in, a wrong password, a lost one, and a key file that is away',
  async ({ app, page, userData }) => {
    testWithDemo.setTimeout(300_000);
    const { look, done } = inspection(app, page);
    await heading(page, 'Log ind');
    await look('sign-in');
    await page.keyboard.type('mette');
    await page.keyboard.press('Tab');
    await page.keyboard.type('forkert adgangskode');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert').first()).toBeVisible();
    await look('sign-in-wrong');
    await button(page, 'Glemt adgangskode?').click();
    await heading(page, 'Åbn med gendannelsesnøglen');
    await look('recover');
    const keys = path.join(userData, 'data/keys.json');
    renameSync(keys, `${keys}.away`);
    await page.reload();
    await heading(page, 'Nøglefilen mangler');
    await look('broken-key-file');
    rmSync(path.join(userData, 'data'), { recursive: true });
    done();
  },
);
