import { chmodSync, copyFileSync, existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { inRoot } from '../../scripts/lib/paths.mjs';
import { BRUNO, citizen } from '../helpers/messages.ts';
import { engineOf } from './engine-must.ts';
import { listen } from './engine-port.ts';
import { willChoose } from './files.ts';
import { expect, testWithDemo as test } from './fixtures.ts';
import { pressOn } from './keys.ts';
import { signIn } from './people.ts';
import { inspection } from './screens.ts';

/** Messages from a hospital: chosen, looked at, taken in, read; a folder is watched; a stranger's file goes at once. */

test.describe.configure({ timeout: 180_000 });

test('a message is shown before it is kept, and a stranger’s is deleted', async ({ app, page, demo, userData }) => {
  const { look, done } = inspection(app, page);
  await listen(page);
  await signIn(page, demo.users, 'caseworker');
  await citizen(engineOf(page), BRUNO, 'Bruno Prøve Elmer');
  const folder = path.join(userData, 'fra sygehuset');
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o555);
  const put = (file: string, name: string) => {
    copyFileSync(inRoot(`tests/medcom/${file}`), path.join(folder, name));
    return path.join(folder, name);
  };
  await pressOn(page.getByRole('link', { name: 'Indbakke' }));
  await expect(page.getByRole('heading', { name: 'Indbakke', level: 1 })).toBeVisible();
  await willChoose(app, put('derived-hn/F01-psyk-udskrivning-1-STIN.json', 'besked.dat'));
  await pressOn(page.getByRole('button', { name: 'Vælg filer …' }));
  await expect(page.getByText('Bliver gemt hos Bruno Prøve Elmer.')).toBeVisible();
  await look('inbox-arrived');
  await pressOn(page.getByRole('button', { name: 'Modtag: besked.dat' }));
  await expect(page.getByText('Meddelelsen er modtaget.').first()).toBeVisible();
  await willChoose(app, put('derived-cc/C01-1-varsling-udskrivning.json', 'brev.json'));
  await pressOn(page.getByRole('button', { name: 'Vælg filer …' }));
  await pressOn(page.getByRole('button', { name: 'Modtag: brev.json' }));
  const stranger = put('derived-hn/F16-ukendt-borger-1-STIN.json', 'fremmed.json');
  await willChoose(app, stranger);
  await pressOn(page.getByRole('button', { name: 'Vælg filer …' }));
  // nobody may delete in that folder yet: that is said loudly, and it stays said
  await expect(page.getByRole('alert')).toContainText('Filen fremmed.json kunne ikke slettes');
  await expect(page.getByText('Kaja')).toHaveCount(0);
  chmodSync(folder, 0o777);
  await pressOn(page.getByRole('button', { name: 'Vælg filer …' }));
  await expect(page.getByText('1 fil var om en borger uden en indsats')).toBeVisible();
  expect(existsSync(stranger)).toBe(false);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await pressOn(page.getByRole('button', { name: 'Læs: Udskrivelse, Bruno Prøve Elmer' }));
  await expect(page.getByText('Vi forventer at udskrive borgeren onsdag kl. 10.')).toBeVisible();
  await look('inbox-message');
  await pressOn(page.getByRole('button', { name: 'Ret listen …' }));
  await page.getByRole('checkbox', { name: 'Krisecenter (SEL § 109)' }).press('Space');
  await look('inbox-gate');
  await pressOn(page.getByRole('button', { name: 'Bekræft listen' }));
  await expect(page.getByText('en af de 6 paragraffer')).toBeVisible();
  await pressOn(page.getByRole('button', { name: 'Mærk som læst' }));
  await expect(page.getByText('Mærket er ændret.').first()).toBeVisible();
  done();
});
