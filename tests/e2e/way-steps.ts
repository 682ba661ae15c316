import type { Page } from '@playwright/test';
import type { ResidentId } from '../../shared/ids.ts';
import { engineOf } from './engine-must.ts';
import { expect } from './fixtures.ts';
import { choose, opened, typeDate } from './form-keys.ts';
import { tabTo } from './keys.ts';
import { go, press, said, type } from './resident-keys.ts';
import { button, goTo, heading } from './screens.ts';

/** What is promised and agreed while somebody waits, each to its end by keyboard: what the page says after, and the engine. */

/** Under Indstillinger: each step is promised no sooner than the one before. */
export async function promiseSooner(page: Page): Promise<void> {
  await go(page, button(page, 'Nyt løfte'));
  const dialog = await opened(page, 'Nyt løfte om ventetid');
  const offer = dialog.getByRole('textbox', { name: 'Tilbud om bolig, dage' });
  for (const [days, key] of [
    ['10', 'Control+Enter'],
    ['90', null],
  ] as const) {
    await tabTo(page, offer);
    await press(page, 'Control+a');
    await page.keyboard.type(days);
    if (key === null) continue;
    await page.keyboard.press(key);
    await expect(
      dialog.getByText('Hvert skridt kan tidligst loves samtidig med det foregående.').first(),
    ).toBeVisible();
  }
  await page.keyboard.press('Control+Enter');
  await said(page, 'tilbud inden 90 dage.');
  const [newest] = await engineOf(page).must('waitingPromises.list', {});
  expect(newest).toMatchObject({ from: '2026-11-23', offer: 90 });
}

/** Asked for, promised, and begun: never before it was asked for. */
async function waitsForTreatment(page: Page, residentId: ResidentId): Promise<void> {
  await go(page, button(page, 'Skriv en ventetid'));
  const dialog = await opened(page, 'Ventetid på behandling');
  await page.keyboard.press('Control+Enter');
  await expect(dialog.getByText('Skriv, hvad borgeren venter på.').first()).toBeVisible();
  await type(page, dialog.getByRole('textbox', { name: 'Hvad venter borgeren på?' }), 'Misbrugsbehandling');
  await typeDate(page, dialog, 'Ønsket', '01102026');
  await typeDate(page, dialog, 'Lovet', '15112026');
  await page.keyboard.press('Control+Enter');
  await said(page, 'Ønsket 01.10.2026, lovet 15.11.2026, har ventet 53 dage');
  await said(page, 'over den lovede dag');
  await go(page, button(page, 'Ret ventetiden: Misbrugsbehandling'));
  const begun = await opened(page, 'Ventetid på behandling');
  await typeDate(page, begun, 'Begyndt', '30092026');
  await page.keyboard.press('Control+Enter');
  await expect(begun.getByText('Behandlingen kan ikke være begyndt, før borgeren bad om den.').first()).toBeVisible();
  await typeDate(page, begun, 'Begyndt', '20112026');
  await page.keyboard.press('Control+Enter');
  await said(page, 'begyndt 20.11.2026');
  const { treatments } = await engineOf(page).must('visitation.get', { residentId });
  const days = { requestedOn: '2026-10-01', promisedOn: '2026-11-15', startedOn: '2026-11-20' };
  expect(treatments).toMatchObject([{ what: 'Misbrugsbehandling', ...days }]);
}

/** Needs and urgency are looked through again. */
async function isReviewed(page: Page, residentId: ResidentId, name: string): Promise<void> {
  await go(page, button(page, 'Se krav og hast igennem'));
  await heading(page, `Krav og hast: ${name}`);
  await choose(page, page.locator('form'), 'Hast', 'Akut');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('alert').first()).toContainText('Skriv, hvorfor det haster');
  await type(page, page.getByRole('textbox', { name: 'Hvorfor haster det?' }), 'Mister sin seng på fredag');
  await page.keyboard.press('Control+Enter');
  await said(page, 'Krav og hast er set igennem.');
  await said(page, 'Mister sin seng på fredag');
  const [entry] = await engineOf(page).must('waiting.get', { residentId });
  expect(entry).toMatchObject({ urgency: 'acute', urgencyReason: 'Mister sin seng på fredag' });
}

/** The place is kept through a pause that has a day. */
async function pauses(page: Page, residentId: ResidentId): Promise<void> {
  await go(page, button(page, 'Næste kontakt, pause eller afslutning'));
  const dialog = page.getByRole('dialog', { name: 'Pladsen på ventelisten' });
  await choose(page, dialog, 'Borgeren', 'Holder pause til en dag');
  await page.keyboard.press('Control+Enter');
  await expect(dialog.getByText('Skriv, hvornår pausen skal ses på igen.').first()).toBeVisible();
  await typeDate(page, dialog, 'Pause til', '15122026');
  await page.keyboard.press('Control+Enter');
  await said(page, 'Pladsen er rettet.');
  await said(page, 'Pause til 15.12.2026');
  const [entry] = await engineOf(page).must('waiting.get', { residentId });
  expect(entry).toMatchObject({ state: 'paused', pausedUntil: '2026-12-15' });
}

export async function whileWaiting(page: Page, residentId: ResidentId, name: string): Promise<void> {
  await goTo(page, `/borgere/${residentId}/vej`);
  await heading(page, name);
  await waitsForTreatment(page, residentId);
  await isReviewed(page, residentId, name);
  await pauses(page, residentId);
}
