import type { Page } from '@playwright/test';
import type { DemoUser } from '../../scripts/lib/demo-data.mjs';
import { expect } from './fixtures.ts';

/** Signs in on the sign-in screen, by keyboard, as the demo's person of that role. */
export async function signIn(page: Page, users: readonly DemoUser[], role: string): Promise<DemoUser> {
  const user = users.find((candidate) => candidate.role === role);
  if (!user) throw new Error(`The demo has nobody who is ${role}`);
  await signInWith(page, user.login, user.password);
  return user;
}

export async function signInWith(page: Page, login: string, password: string): Promise<void> {
  await expect(page.getByLabel('Brugernavn')).toBeFocused();
  await page.keyboard.type(login);
  await page.keyboard.press('Tab');
  // at once, as out of a password manager: a hundred sign-ins of thirty keys each prove nothing more
  await page.keyboard.insertText(password);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'I dag', exact: true })).toBeVisible();
}

/** Locks, and signs in as somebody else. */
export async function becomeOther(page: Page, users: readonly DemoUser[], role: string): Promise<DemoUser> {
  await page.keyboard.press('Control+l');
  return signIn(page, users, role);
}
