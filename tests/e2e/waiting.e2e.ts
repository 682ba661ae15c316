import type { Page } from '@playwright/test';
import { makeUserData } from '../../scripts/lib/electron.mjs';
import type { ResidentId } from '../../shared/ids.ts';
import { residentsOf } from '../helpers/residents.ts';
import { waitingOf } from '../helpers/waiting.ts';
import { engineOf } from './engine-must.ts';
import { listen } from './engine-port.ts';
import { handTheListOver, registerWithDog } from './first-and-last-steps.ts';
import { expect, testWithDemo as test } from './fixtures.ts';
import { choose, opened, openRow, typeDate, walkTo, weigh } from './form-keys.ts';
import { pick, tabTo } from './keys.ts';
import { nothingIsTold } from './need-to-know-steps.ts';
import { keepConflict, offerAndHearNo, offerAnotherAndHearYes } from './offer-steps.ts';
import { signIn } from './people.ts';
import { go, said, type } from './resident-keys.ts';
import { button, heading, inspection } from './screens.ts';
import { promiseSooner, whileWaiting } from './way-steps.ts';

/** From a request to the waiting list, to a home and back, by keyboard: what is refused, who waits, which rule says no, who else fits. */

test.describe.configure({ timeout: 300_000 });

const NAME = 'Åsa Prøve';

/** Somebody who has waited longer. */
async function anotherWhoWaits(page: Page): Promise<ResidentId> {
  const engine = engineOf(page);
  const id = await residentsOf(engine).resident('Bo Prøve');
  await waitingOf(engine).entered(id);
  return id;
}

/** The home that she said yes to: whose it is, and from when it is hers. */
async function homeOf(page: Page) {
  const { must } = engineOf(page);
  const [found] = (await must('search.find', { text: NAME })).residents;
  if (!found) throw new Error('She is not found');
  const { offers } = await must('offers.ofResident', { residentId: found.id });
  const yes = offers.find(({ state }) => state === 'accepted');
  if (!yes?.unitId || !yes.moveIn) throw new Error('She has said yes to nothing');
  const { association } = await must('units.get', { id: yes.unitId });
  return { association: association ?? '', address: yes.address, from: yes.moveIn };
}

test('a new resident with a dog is put on the list, matched, says no and yes, moves in, and stands in the association’s list', async ({
  app,
  page,
  demo,
  electron,
}) => {
  await listen(page);
  const { password } = await signIn(page, demo.users, 'leader');
  const bo = await anotherWhoWaits(page);
  const { look, done } = inspection(app, page);
  const panel = page.getByRole('complementary');

  await test.step('registered with her dog', async () => {
    await registerWithDog(page, NAME);
    await look('resident-new');
  });

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
    await promiseSooner(page);
  });

  await test.step('somebody new on the list begins by who it is, and what is missing is said', async () => {
    await page.keyboard.press('Control+4');
    await go(page, button(page, 'Ny på ventelisten'));
    await opened(page, 'Ny på ventelisten');
    await page.keyboard.type('åsa pr');
    // until the suggestions are those of all that was typed
    await expect(page.getByRole('option')).toHaveText([new RegExp(`^${NAME}`)]);
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
    await expect(alert).toContainText('Skriv, hvorfor det haster');
    await look('waiting-place-wrong');
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

  await test.step('who waits on is promised treatment, looked at again, and pauses until a day', () =>
    whileWaiting(page, bo, 'Bo Prøve'));

  await test.step('the list of the association has her from the day she moves in', async () => {
    const { association, address, from } = await homeOf(page);
    const day = from.split('-').toReversed().join('');
    const folder = makeUserData(electron);
    const rows = await handTheListOver({ app, page, password, folder, association, day });
    const [titles = [], ...told] = rows;
    const row = told.find((cells) => cells.includes(NAME)) ?? [];
    expect(row[titles.indexOf('Adresse')]).toContain(`${address}, `);
    expect(told.filter((cells) => cells.includes(NAME))).toHaveLength(1);
    await look('occupancy-new-resident');
  });

  await test.step('a housing worker is told of a match and an offer without who is protected, and where', () =>
    nothingIsTold(page, demo.users));
  done();
});
