import { addDays, isoDate } from '../../shared/dates.ts';
import { handoffsOf, SAID } from '../helpers/handoffs.ts';
import { residentsOf } from '../helpers/residents.ts';
import { visitInput } from '../helpers/visits.ts';
import { engineOf } from './engine-must.ts';
import { listen } from './engine-port.ts';
import { expect, TODAY, testWithDemo as test } from './fixtures.ts';
import { signIn } from './people.ts';
import { said } from './resident-keys.ts';
import { button, goTo, heading, inspection } from './screens.ts';

test.describe.configure({ timeout: 240_000 });

const LONG = 'Afsnit for længerevarende indlæggelser og udredning af voksne borgere';

test('from the ward to a home: opened by hand, discharged without a home, missed, met, read back, closed', async ({
  launch,
  userData,
  demo,
}) => {
  const { app, page } = await launch({ userData });
  await signIn(page, demo.users, 'caseworker');
  await listen(page);
  const { must } = engineOf(page);
  const { look, done } = inspection(app, page);
  const { opened, discharge, get, change } = handoffsOf({ must });
  const residentId = await residentsOf({ must }).resident('Ea Prøve');
  const [first] = (await must('handoffs.ofResident', { residentId })).owners;
  const today = isoDate(TODAY);

  await test.step('opened by hand on the page of the citizen, it is on the board', async () => {
    await goTo(page, `/borgere/${residentId}/udskrivning`);
    await button(page, 'Opret udskrivning').click();
    await page.getByRole('textbox', { name: 'Afsnit' }).fill(LONG);
    await look('dialog-handoff-new');
    await page.keyboard.press('Control+Enter');
    await said(page, 'Udskrivningen er oprettet');
    await page.keyboard.press('Control+6');
    await heading(page, 'Udskrivninger');
    await expect(page.getByRole('link', { name: 'Ea Prøve' })).toBeVisible();
  });

  const [{ id } = { id: null }] = (await must('handoffs.ofResident', { residentId })).handoffs;
  if (id === null || first === undefined) throw new Error('there is no hand-off');

  await test.step('discharged four days ago without a home, it is a red number with a word', async () => {
    await change(id, {
      admittedOn: addDays(today, -20),
      warnedOn: addDays(today, -9),
      ownWords: 'At hunden er der, når jeg kommer hjem.',
    });
    await discharge(id, addDays(today, -4), '10:00');
    const others = ['Bo Prøve', 'Cilla Prøve', 'Dan Prøve'];
    for (const name of others) await opened(await residentsOf({ must }).resident(name), first.id);
    await page.reload();
    await heading(page, 'Udskrivninger');
    await expect(page.getByText('1 udskrevet uden bolig')).toBeVisible();
    await look('handoffs');
    await page.keyboard.press('Control+1');
    await expect(page.getByText('Ea Prøve har ikke et sted at sove i nat')).toBeVisible();
  });

  await test.step('home tonight is the first question on its page', async () => {
    await button(page, 'Åbn udskrivning for Ea Prøve').first().click();
    await heading(page, 'Hvor sover borgeren i nat?');
    await look('handoff');
    await button(page, 'Ret bolig i nat').click();
    await page.getByRole('radio', { name: /^Egen bolig/ }).check({ force: true });
    await look('dialog-handoff-home');
    await page.keyboard.press('Control+Enter');
    await said(page, 'Boligen er gemt');
  });

  await test.step('a first contact that failed shows at once, and is made', async () => {
    const next = { on: addDays(today, 1), from: null };
    await must(
      'visits.log',
      visitInput(residentId, { on: addDays(today, -1), state: 'not-home', topics: [], note: null, next }),
    );
    await page.reload();
    await expect(page.getByText('Borgeren er udskrevet uden at vi har mødtes')).toBeVisible();
    await must('visits.log', visitInput(residentId, { on: today, from: null }));
    await page.reload();
    await expect(page.getByText('Borgeren er udskrevet uden at vi har mødtes')).toHaveCount(0);
    await expect(page.getByText('Første kontakt i dag')).toBeVisible();
  });

  await test.step('read back, confirmed, and closed', async () => {
    const { owners, ownerId } = await get(id);
    const receiver = owners.find((one) => one.id !== ownerId);
    if (receiver !== undefined) await must('handoffs.readBack', { id, receiverId: receiver.id, ...SAID });
    await page.reload();
    await button(page, 'Bekræft, at det er forstået').click();
    await said(page, 'Udskrivningen er givet videre');
    await button(page, 'Afslut udskrivning').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Afslut udskrivning' }).click();
    await said(page, 'Udskrivningen er afsluttet');
    await expect(page.getByText('Afsluttet: Forløbet er gennemført')).toBeVisible();
  });
  await done();
});
