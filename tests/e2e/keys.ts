import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';

/** Puts the focus on the control and presses Enter, as whoever came there by Tab. */
export async function pressOn(control: Locator): Promise<void> {
  await control.focus();
  await control.press('Enter');
}

/** Types into the search over everything, once it has the keyboard. */
export async function searchFor(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(page.locator('.palette').getByRole('combobox')).toBeFocused();
  await page.keyboard.type(words);
}

/** Opens a list of choices and takes the one that begins with the words, by typing them. */
export async function pick(page: Page, label: string, words: string): Promise<void> {
  await pressOn(page.getByRole('button', { name: label }).first());
  // a chart may be a list of choices too: this one is the list that opened
  const choices = page.locator('.option-list');
  await choices.waitFor();
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
  await choices.waitFor({ state: 'hidden' });
  // the list gives the keyboard back one frame after it is gone: a key before that reaches nobody
  await expect(page.locator(':focus')).toHaveCount(1);
}

/** Presses Tab until the control has the keyboard; fails where it cannot be reached that way. */
export async function tabTo(page: Page, control: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await control.waitFor();
  // not found anew for each press: by role and name it is sought through the whole page
  let element = await control.elementHandle();
  for (let pressed = 0; pressed < MOST_TABS; pressed += 1) {
    if (pressed % LOOKS_AGAIN === LOOKS_AGAIN - 1) element = await control.elementHandle();
    const isThere = await element?.evaluate((it) => !it.isConnected || it.contains(document.activeElement));
    if (isThere && (await control.evaluate((it) => it.contains(document.activeElement)))) return;
    await page.keyboard.press(key);
  }
  throw new Error(`Not reached by ${key}: ${control}`);
}

const MOST_TABS = 80;
/** A page that changes under the walk may give the name to another. */
const LOOKS_AGAIN = 8;
