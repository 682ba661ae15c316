import type { Locator, Page } from '@playwright/test';
import { residentsOf } from '../helpers/residents.ts';
import { waitingOf } from '../helpers/waiting.ts';
import { engineOf } from './engine-must.ts';
import { listen } from './engine-port.ts';
import { expect, testWithDemo as test } from './fixtures.ts';
import { pick, tabTo } from './keys.ts';
import { keepConflict, offerAndHearNo, offerAnotherAndHearYes } from './offer-steps.ts';
import { signIn } from './people.ts';
import { button, heading, inspection } from './screens.ts';

/** From a request to the waiting list, to a home and back, by keyboard: what is refused, who waits, which rule says no, who else fits. */

test.describe.configure({ timeout: 300_000 });

const NAME = 'Åsa Prøve';

const said = (page: Page, text: string) => expect(page.getByText(text).first()).toBeVisible();
const go = async (page: Page, control: Locator) => {
  await tabTo(page, control);
  await page.keyboard.press('Enter');
};
const type = async (page: Page, control: Locator, text: string) => {
  await tabTo(page, control);
  await page.keyboard.type(text);
};
const typeDate = async (page: Page, within: Locator, label: string, digits: string) => {
  await tabTo(page, within.getByRole('group', { name: label }).getByRole('spinbutton').first());
  await page.keyboard.type(digits);
};
/** Walks a group of choices until the wanted one is taken. */
const choose = async (page: Page, within: Locator, label: string, choice: string) => {
  const group = within.getByRole('radiogroup', { name: label });
  await tabTo(page, group);
  if (await group.getByRole('radio', { name: choice, exact: true }).isChecked()) return;
  await page.keyboard.press('Space');
  const choices = await group.getByRole('radio').count();
  for (let step = 0; step < choices; step += 1) {
    if (await group.getByRole('radio', { name: choice, exact: true }).isChecked()) return;
    await page.keyboard.press('ArrowDown');
  }
};
/** The dialog, once the keyboard is in one of its fields. */
const opened = async (page: Page, name: string): Promise<Locator> => {
  const dialog = page.getByRole('dialog', { name });
  await expect(dialog.locator('input:focus, textarea:focus, button:focus, [role="spinbutton"]:focus')).toHaveCount(1);
  return dialog;
};
/** Into a row of choices by Tab, and along it by the arrows. */
const walkTo = async (page: Page, row: Locator, wanted: Locator) => {
  await tabTo(page, row);
  for (let step = 0; step < LONGEST_ROW; step += 1) {
    if (await wanted.evaluate((it) => it === document.activeElement)) return;
    await page.keyboard.press('ArrowRight');
  }
};
const LONGEST_ROW = 12;
const weigh = async (page: Page, need: string, weight: string) => {
  const group = page.getByRole('radiogroup', { name: need, exact: true });
  const segment = group.getByRole('radio', { name: weight, exact: true });
  await walkTo(page, group, segment);
  await page.keyboard.press('Space');
  await expect(segment).toBeChecked();
};

async function peopleWhoWait(page: Page): Promise<void> {
  const engine = engineOf(page);
  const [residents, waiting] = [residentsOf(engine), waitingOf(engine)];
  await residents.resident(NAME);
  await waiting.entered(await residents.resident('Bo Prøve'));
}

/** Walks down to the first row that says so, and opens it. */
async function openRow(page: Page, grid: Locator, hasText: string | RegExp): Promise<void> {
  const row = grid.getByRole('row').filter({ hasText }).first();
  await expect(row).toBeVisible();
  const index = Number(await row.getAttribute('aria-rowindex'));
  await page.keyboard.press('Home');
  for (let at = 2; at < index; at += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

test('somebody who waits with a dog is shown which home says no, and why', async ({ app, page, demo }) => {
  await listen(page);
  await signIn(page, demo.users, 'leader');
  await peopleWhoWait(page);
  const { look, done } = inspection(app, page);
  const panel = page.getByRole('complementary');

  await test.step('the municipality writes what it grants by', async () => {
    await page.keyboard.press('Control+,');
    const parts = page.getByRole('tablist');
    await walkTo(page, parts, parts.getByRole('tab', { name: 'Visitation' }));
    await page.keyboard.press('Enter');
    await go(page, button(page, 'Kriterier for en paragraf'));
    const dialog = await opened(page, 'Kommunens kriterier');
    await page.keyboard.press('Control+Enter');
    await expect(dialog.getByText('Vælg paragraffen.')).toBeVisible();
    await pick(page, 'Paragraf', 'Sk');
    await type(page, dialog.getByRole('textbox', { name: 'Kriterium 1' }), 'Kan ikke trives i almindeligt byggeri');
    await go(page, dialog.getByRole('button', { name: 'Tilføj kriterium' }));
    await type(page, dialog.getByRole('textbox', { name: 'Kriterium 2' }), 'Bor eller opholder sig i kommunen');
    await typeDate(page, dialog, 'Gælder fra', '01012026');
    await look('dialog-criteria');
    await page.keyboard.press('Control+Enter');
    await said(page, 'Gælder fra 01.01.2026');
    await look('settings-visitation');
  });

  await test.step('somebody new on the list begins by who it is, and what is missing is said', async () => {
    await page.keyboard.press('Control+4');
    await go(page, button(page, 'Ny på ventelisten'));
    await opened(page, 'Ny på ventelisten');
    await page.keyboard.type('åsa pr');
    await page.getByRole('option', { name: NAME }).waitFor();
    for (const key of ['ArrowDown', 'Enter', 'Control+Enter']) await page.keyboard.press(key);
    await heading(page, NAME);
    await said(page, 'Ingen har skrevet en henvendelse om bolig.');
    await look('way-begins');
  });

  await test.step('the request: a day to come and no words are refused', async () => {
    await go(page, button(page, 'Skriv en henvendelse'));
    const dialog = await opened(page, 'Henvendelse om bolig');
    await typeDate(page, dialog, 'Borgeren spurgte', '24112026');
    await page.keyboard.press('Control+Enter');
    await expect(dialog.getByText('Dagen for henvendelsen er ikke kommet endnu.')).toBeVisible();
    await expect(dialog.getByText('Skriv, hvad borgeren spurgte om.')).toBeVisible();
    await typeDate(page, dialog, 'Borgeren spurgte', '01092026');
    await type(page, dialog.getByRole('textbox', { name: 'Hvad spurgte borgeren om?' }), 'Et sted med min hund');
    await look('dialog-request');
    await page.keyboard.press('Control+Enter');
    await said(page, 'Henvendelsen er skrevet.');
    await said(page, 'skulle have haft et første svar senest 15.09.2026');
  });

  await test.step('the answer: never before the request', async () => {
    await go(page, button(page, 'Skriv det første svar'));
    const dialog = await opened(page, 'Det første svar');
    await typeDate(page, dialog, 'Svaret blev givet', '31082026');
    await type(page, dialog.getByRole('textbox', { name: 'Hvad blev der svaret?' }), 'Vi ses på torsdag');
    await page.keyboard.press('Control+Enter');
    await expect(dialog.getByText('Svaret ligger før henvendelsen.')).toBeVisible();
    await typeDate(page, dialog, 'Svaret blev givet', '10092026');
    await page.keyboard.press('Control+Enter');
    await said(page, 'Svaret er skrevet.');
  });

  await test.step('the decision: by each criterion and with its reasons', async () => {
    await go(page, button(page, /^Skriv en afgørelse$/));
    const dialog = await opened(page, 'Afgørelse');
    await pick(page, 'Efter hvilken paragraf?', 'Sk');
    await choose(page, dialog, 'Afgørelsen', 'Bevilget');
    await page.keyboard.press('Control+Enter');
    await expect(dialog.getByText('Skriv begrundelsen for afgørelsen.')).toBeVisible();
    await type(
      page,
      dialog.getByRole('textbox', { name: 'Begrundelse' }),
      'Åsa sover i sin bil og vil bo for sig selv',
    );
    await page.keyboard.press('Control+Enter');
    await expect(dialog.getByText('Svar på alle kommunens kriterier.')).toBeVisible();
    await choose(page, dialog, 'Kan ikke trives i almindeligt byggeri', 'Opfyldt');
    await choose(page, dialog, 'Bor eller opholder sig i kommunen', 'Ukendt');
    await look('dialog-decision');
    await page.keyboard.press('Control+Enter');
    await said(page, 'Afgørelsen er skrevet.');
    await go(page, button(page, /^Borgeren har fået afgørelsen$/));
    const hearing = await opened(page, 'Borgeren har fået afgørelsen');
    await expect(hearing.getByText('er fristen 21.12.2026, fire uger efter')).toBeVisible();
    await choose(page, hearing, 'Hvad mener borgeren?', 'Delvist enig');
    await type(page, hearing.getByRole('textbox', { name: 'Borgerens egne ord' }), 'Helst ved skoven');
    await page.keyboard.press('Control+Enter');
    await said(page, 'Helst ved skoven');
    await said(page, 'Kan ikke trives i almindeligt byggeri: opfyldt');
  });

  await test.step('on the list: a dog that must be allowed, peace if it can be', async () => {
    await go(page, button(page, 'Sæt på ventelisten'));
    await heading(page, `Sæt ${NAME} på ventelisten`);
    await weigh(page, 'Dyr', 'Skal');
    await weigh(page, 'Ro omkring boligen', 'Gerne');
    await choose(page, page.locator('form'), 'Hast', 'Høj');
    await page.keyboard.press('Control+Enter');
    const alert = page.getByRole('alert').first();
    await expect(alert).toContainText('Tilføj mindst ét dyr');
    await expect(alert).toContainText('Skriv, hvorfor det haster');
    await look('waiting-place-wrong');
    await go(page, button(page, 'Tilføj et dyr'));
    await pick(page, 'Størrelse', 'Lille');
    await type(page, page.getByRole('textbox', { name: 'Hvorfor haster det?' }), 'Sover i en bil med sin hund');
    await page.keyboard.press('Control+Enter');
    await said(page, 'Borgeren er på ventelisten.');
    await heading(page, 'Plads på ventelisten');
    await expect(button(page, 'Find boliger')).toBeFocused();
    await look('way');
  });

  await test.step('the list says its order, and no other is there', async () => {
    await page.keyboard.press('Control+4');
    await expect(page.getByText('Kommunen anviser ikke efter venteliste.')).toBeVisible();
    await expect(page.getByText('Sorteret efter på listen siden, længst ventet først')).toBeVisible();
    await tabTo(page, page.getByRole('grid', { name: 'Venteliste' }));
    await expect(page.getByRole('row').nth(1)).toContainText('Bent Havrevang');
    await expect(page.getByRole('row').nth(6)).toContainText('Bo Prøve');
    await look('waiting');
  });

  await test.step('her card says who judged, how long, and what must be', async () => {
    await openRow(page, page.getByRole('grid', { name: 'Venteliste' }), 'Åsa Prøve');
    await expect(panel.getByRole('heading', { name: 'Åsa Prøve' })).toBeVisible();
    await expect(panel.getByText('Dyr: 1 hund')).toBeVisible();
    await expect(panel.getByText('Sover i en bil med sin hund')).toBeVisible();
    await expect(panel.getByText(/^Vurderet af .+ 23\.11\.2026$/)).toBeVisible();
    await look('waiting-card');
  });

  await test.step('each free home is there with its rules, also the one that says no', async () => {
    await tabTo(page, panel.getByRole('button', { name: 'Find boliger' }));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Boliger til Åsa Prøve' })).toBeVisible();
    const grid = page.getByRole('grid', { name: 'Boliger' });
    await tabTo(page, grid);
    await openRow(page, grid, /ikke opfyldt.*Dyr/);
    await expect(panel.getByText('Hvorfor ikke')).toBeVisible();
    await expect(panel.getByText('Husordenen tillader ikke dyret.')).toBeVisible();
    await look('match-homes');
  });

  await test.step('from the home the other way', async () => {
    await tabTo(page, panel.getByRole('button', { name: 'Hvem ellers passer til boligen?' }));
    await page.keyboard.press('Enter');
    const grid = page.getByRole('grid', { name: 'Borgere på ventelisten' });
    await expect(grid.getByRole('row').filter({ hasText: 'Åsa Prøve' })).toContainText('Dyr');
    await expect(grid.getByRole('row').filter({ hasText: 'Bo Prøve' })).not.toContainText('Dyr');
    await tabTo(page, grid);
    await openRow(page, grid, 'Åsa Prøve');
    await expect(panel.getByText('Skal være opfyldt')).toBeVisible();
    await look('match-people');
    await page.keyboard.press('Escape');
    await expect(grid).toBeFocused();
  });

  await test.step('what the whole list must have against what is free', async () => {
    await tabTo(page, page.getByRole('button', { name: 'Til ventelisten' }), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByRole('link', { name: 'Det, der mangler' }));
    await page.keyboard.press('Enter');
    await expect(page.getByText(/^3 har hund, \d+ ledige? bolig(er)? tillader hund/)).toBeVisible();
    await look('waiting-gap');
  });

  const walk = { page, look, name: NAME };
  await test.step('a home is offered over those who waited longer, with one reason; a no keeps the place', async () => {
    await page.keyboard.press('Control+4');
    const list = page.getByRole('grid', { name: 'Venteliste' });
    await tabTo(page, list);
    await openRow(page, list, NAME);
    await go(page, panel.getByRole('button', { name: 'Find boliger' }));
    await offerAndHearNo(walk);
  });

  await test.step('another is proposed, offered and accepted, and the moving in is recorded', () =>
    offerAnotherAndHearYes(walk));
  await test.step('a known conflict is written down on her page, and ended', () => keepConflict(walk));
  done();
});
