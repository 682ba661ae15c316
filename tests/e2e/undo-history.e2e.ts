import { isoDate } from '../../shared/dates.ts';
import { homesOf, updateOf } from '../helpers/homes.ts';
import { engineOf } from './engine-must.ts';
import { listen } from './engine-port.ts';
import { expect, testWithDemo as test } from './fixtures.ts';
import { pressOn, tabTo } from './keys.ts';
import { signIn } from './people.ts';
import { goTo, inspection } from './screens.ts';

test.describe.configure({ timeout: 240_000 });

test('a full history, one that is shielded, and an act that cannot be undone any more', async ({ app, page, demo }) => {
  const { look, done } = inspection(app, page);
  await signIn(page, demo.users, 'leader');
  await listen(page);
  const engine = engineOf(page);
  const homes = homesOf(engine);
  const estate = await homes.estate('Birkeparken', await homes.association('Boligforeningen Bøgen'));
  const home = await homes.unit(estate, { address: { street: 'Ågade' }, note: 'Vinduet mod gården binder.' });
  const tenancy = await homes.tenancy(home, { from: '2026-01-01', names: ['Anna Prøve', '!Bo Hemmelig'] });
  await engine.must('tenancies.end', { id: tenancy, version: 1, to: isoDate('2026-12-31') });
  await homes.outage(home, '2027-01-01', '2027-01-14');
  for (const change of [
    { rentOre: 300_000, lift: true, note: LONG },
    { rentOre: 310_000, plannedFrom: isoDate('2020-01-01') },
  ])
    await engine.must('units.update', await updateOf(engine, home, change));
  await goTo(page, `/boliger/${home}/historik`);
  const acts = page.getByRole('main').getByRole('listitem');
  await expect(acts).toHaveCount(6);
  await expect(acts.nth(0)).toContainText('3.000 kr.');
  await expect(acts.nth(3)).toContainText('ingen slutdato');
  await expect(acts.nth(4)).toContainText('beskyttet');
  await expect(page.getByText('Hemmelig')).toHaveCount(0);
  await look('history-full');
  // something was done since: it is offered where it stands, and refused where it changed behind the page
  await expect(acts.nth(1).getByRole('button', { name: 'Fortryd' })).toHaveCount(0);
  await tabTo(page, acts.nth(0).getByRole('button', { name: 'Fortryd' }));
  await engine.must('units.update', await updateOf(engine, home, { rentOre: 320_000 }));
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Det kan ikke fortrydes, fordi der er sket noget siden: .*usleje/)).toBeVisible();
  await look('history-refused');

  const hidden = await homes.unit(estate, { shielded: true, address: { street: 'Kanariegade' } });
  await goTo(page, `/boliger/${hidden}/historik`);
  await expect(acts.first()).toContainText('Oprettede bolig');
  await pressOn(acts.first().getByRole('button', { name: /^Vis alle/ }));
  await expect(acts.first()).toContainText('skærmet');
  await expect(page.getByText(/Kanariegade|Birkeparken/)).toHaveCount(0);
  await look('history-shielded');
  done();
});

const LONG =
  'Nyt køkken er bestilt hos boligorganisationen, og maleren kommer, når det er sat op. Nøglen hænger på kontoret, og den sociale vicevært har en til.';
