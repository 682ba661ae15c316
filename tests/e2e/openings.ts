import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { inRoot } from '../../scripts/lib/paths.mjs';
import { expect } from './fixtures.ts';

/** Whatever opens over a room. */
export const OVERLAY = '.popover, .modal, .palette';

/** Looks at the words and the layout below `root`, under this name. */
export type LookAt = (name: string, root: string) => Promise<void>;

/** The dialogs that the features have, by the name of their file: each must be opened by somebody. */
export function dialogsOfFeatures(): readonly string[] {
  const folder = inRoot('renderer/features');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx'))
    .filter((file) => /<(Act|Drafted)?Dialog\b/.test(readFileSync(path.join(folder, file), 'utf8')))
    .map((file) => path.basename(file, '.tsx'))
    .toSorted();
}

/** So long may a thing that was pressed take to open. */
const OPENS_MS = 5_000;

/**
 * Opens what is told of, looks at it and at what opens out of it, and closes it; keeps which dialogs it has seen. What
 * does not open is a fault like the others: the walk goes on to the next.
 */
export function opener(page: Page, look: LookAt, faults: string[]) {
  const dialogs = new Set<string>();
  const pressed = new Set<string>();

  const tried = async (name: string, work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (failure) {
      faults.push(`${name}: ${String(failure).split('\n')[0]}`);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
    }
  };

  /** Every menu, list of choices and calendar behind a button below `root`; what has the same name is opened once. */
  const popovers = async (name: string, root = 'main'): Promise<void> => {
    const triggers = page.locator(`:is(${root}) button[aria-haspopup]:visible:enabled`);
    for (const trigger of await triggers.all()) {
      const words = await wordsOf(trigger);
      if (pressed.has(words)) continue;
      pressed.add(words);
      await tried(`${name}, ${words}`, async () => {
        // the arrow of a field that is typed in cannot be reached by Tab: the field has its own key
        if ((await trigger.getAttribute('tabindex')) === '-1') await click(trigger);
        else await trigger.press('Enter');
        const popover = page.locator('.popover, .palette').last();
        await popover.waitFor({ timeout: OPENS_MS });
        await look(`${name}, ${words}`, '.popover, .palette');
        await page.keyboard.press('Escape');
        await popover.waitFor({ state: 'hidden', timeout: OPENS_MS });
      });
    }
  };

  const seen = async (dialog: string): Promise<void> => {
    const modal = page.locator('.modal').last();
    await modal.waitFor({ timeout: OPENS_MS });
    await expect(modal.locator('[aria-busy="true"], .skeleton, .spinner')).toHaveCount(0);
    // the keyboard comes into it after the menu that it was chosen from is gone
    await expect(modal.locator(':focus')).toHaveCount(1, { timeout: OPENS_MS });
    dialogs.add(dialog);
    await look(dialog, '.modal');
    await popovers(dialog, '.modal');
  };
  const close = async (): Promise<void> => {
    await page.keyboard.press('Escape');
    await expect(page.locator('.modal')).toHaveCount(0, { timeout: OPENS_MS });
  };

  return {
    dialogs,
    popovers,
    /** What is open already, and stays. */
    seen,
    /** A dialog behind a button, or behind an entry of the button's menu. */
    tried,
    dialog: async (dialog: string, button: string | RegExp, entry?: string): Promise<void> => {
      await tried(dialog, async () => {
        await click(page.getByRole('button', { name: button }).first());
        if (entry !== undefined) await click(page.getByRole('menuitem', { name: entry }).first());
        await seen(dialog);
        await close();
      });
    },
    close,
  };
}

/** As the eyes of somebody see it who reads the button: its label, without what it says of this one row. */
async function wordsOf(trigger: Locator): Promise<string> {
  const words = await trigger.evaluate((element) => {
    const label = element.closest('.field')?.querySelector('.field-label');
    return element.getAttribute('aria-label') ?? label?.textContent ?? element.textContent ?? '';
  });
  return words.replaceAll(/[⟦⟧·]/g, '').split(/[,:»]/)[0]?.trim() ?? '';
}

/** A press that needs no place on the screen: what is pressed is not what is looked at. */
async function click(control: Locator): Promise<void> {
  await control.waitFor({ timeout: OPENS_MS });
  await control.evaluate((element) => (element as HTMLElement).click());
}
