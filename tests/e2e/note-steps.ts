import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';
import { searchFor, tabTo } from './keys.ts';
import { said } from './resident-keys.ts';
import type { Inspection } from './screens.ts';

/**
 * A word out of a note that was written a while ago, by keyboard alone: first with one citizen, then over all. The note of the
 * acute visit and the addition to it are there, and nothing is found where nobody wrote it.
 */
export async function findsNotes(page: Page, look: Inspection['look']): Promise<void> {
  const field = page.getByRole('searchbox', { name: 'Søg i besøgsnotater' });
  const found = page.getByRole('region', { name: 'Fundne notater' });
  await tabTo(page, field);
  await page.keyboard.type('ingensteds');
  await said(page, 'Ingen underskrevne notater hos borgeren har det.');
  await page.keyboard.press('Escape');
  await expect(field).toHaveValue('');
  await page.keyboard.type('NABOEN');
  await expect(found.locator('mark').first()).toHaveText(/^naboen$/i);
  await look('resident-notes');
  await searchFor(page, 'besøgsnot');
  await page.getByRole('option', { name: 'Søg i besøgsnotater' }).waitFor();
  await page.keyboard.press('Enter');
  await said(page, 'Hvad leder du efter?');
  await expect(field).toBeFocused();
  await look('notes');
  await page.keyboard.type('naboen klok');
  await expect(found.locator('mark')).toHaveText(['Naboen', 'klokken']);
  await look('notes-found');
  await tabTo(page, found.getByRole('button', { name: /^Læs besøg hos/ }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByText('Naboen var hjemme klokken ni.')).toBeVisible();
  await page.keyboard.press('Escape');
}
