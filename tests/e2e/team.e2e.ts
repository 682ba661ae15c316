import { addDays, isoDate } from '../../shared/dates.ts';
import { residentsOf } from '../helpers/residents.ts';
import { safetyInput, visitInput } from '../helpers/visits.ts';
import { engineOf } from './engine-must.ts';
import { listen } from './engine-port.ts';
import { expect, TODAY, testWithDemo as test } from './fixtures.ts';
import { opened } from './form-keys.ts';
import { pick, tabTo } from './keys.ts';
import { becomeOther, signIn } from './people.ts';
import { said } from './resident-keys.ts';
import { button, goTo, heading, inspection } from './screens.ts';

/** Visits that repeat over a Christmas, and a leader whose visits somebody else takes while she is away. */
test('visits are repeated, kept clear of a holiday, handed over while somebody is away, and ended', async ({
  launch,
  userData,
  demo,
}) => {
  const { app, page } = await launch({ userData });
  const leader = await signIn(page, demo.users, 'leader');
  const { look, done } = inspection(app, page);
  await listen(page);
  const { must } = engineOf(page);
  const residentId = await residentsOf({ must }).resident('Else Prøvegaard');
  await must('visits.log', visitInput(residentId, { note: 'Hun vil gerne have besøg om formiddagen.' }));
  await must('safety.add', safetyInput(residentId, { what: 'Ring to gange' }));
  await goTo(page, `/borgere/${residentId}/besoeg`);

  await test.step('every Thursday, the first weeks shown before anything is saved', async () => {
    await said(page, 'Der er ingen gentagne besøg.');
    await button(page, 'Gentag besøg').press('Enter');
    const dialog = await opened(page, 'Gentag besøg');
    await page.keyboard.press('Control+Enter');
    await expect(dialog.getByText('Vælg mindst én ugedag.')).toBeVisible();
    await tabTo(page, dialog.getByRole('checkbox', { name: 'torsdag' }));
    await page.keyboard.press('Space');
    await tabTo(page, dialog.getByLabel('Klokken'));
    await page.keyboard.type('930');
    await expect(dialog.getByText('Helligdag eller lukkedag: juleaftensdag.')).toBeVisible();
    await look('dialog-series');
    await page.keyboard.press('Control+Enter');
    await said(page, 'besøg er planlagt.');
    await said(page, 'Hver torsdag kl. 09.30');
  });

  await test.step('no visit on Christmas Eve: it went to the day before', async () => {
    const days = { workerId: null, residentId, unitId: null, isOverdue: false, isNewestFirst: false, offset: 0 };
    const { visits } = await must('visits.list', { ...days, from: isoDate('2026-12-20'), to: isoDate('2026-12-27') });
    expect(visits.map(({ on, state }) => `${on} ${state}`)).toEqual(['2026-12-23 planned']);
  });

  await test.step('away for a week, and all visits of it handed over in one act', async () => {
    await goTo(page, '/besoeg/hold');
    await heading(page, 'Hold og fravær');
    await expect(page.getByRole('row', { name: new RegExp(leader.name) })).toBeVisible();
    await button(page, 'Skriv fravær').press('Enter');
    const dialog = await opened(page, 'Skriv fravær');
    const last = dialog.getByRole('group', { name: 'Til og med' }).getByRole('spinbutton').first();
    await tabTo(page, last);
    await page.keyboard.type('30112026');
    await page.keyboard.press('Control+Enter');
    await said(page, 'Fraværet er gemt.');
    await said(page, '1 besøg mangler en afløser');
    await look('team');
    await button(page, /^Giv besøg videre for/).press('Enter');
    await opened(page, 'Giv besøg videre');
    await page.keyboard.press('Control+Enter');
    await said(page, 'Vælg, hvem der tager besøgene.');
    await pick(page, 'Hvem tager besøgene?', 'Lone');
    await expect(button(page, /Lone Bech/)).toBeFocused();
    await page.keyboard.press('Control+Enter');
    await said(page, '1 besøg er givet videre.');
    await said(page, 'Afløser: Lone Bech');
  });

  await test.step('shorter, with the visit given back, and longer again, which asks for a substitute', async () => {
    const changed = async (to: string) => {
      await button(page, /^Ændr fravær for/).press('Enter');
      const dialog = await opened(page, 'Ændr fravær');
      await tabTo(page, dialog.getByRole('group', { name: 'Til og med' }).getByRole('spinbutton').first());
      await page.keyboard.type(to);
      return dialog;
    };
    const dialog = await changed('22112026');
    await page.keyboard.press('Control+Enter');
    await said(page, 'Sidste dag ligger før første. Vælg en senere dag.');
    await tabTo(page, dialog.getByRole('group', { name: 'Til og med' }).getByRole('spinbutton').first());
    await page.keyboard.type('25112026');
    await expect(dialog.getByText(`1 besøg går tilbage til ${leader.name}.`)).toBeVisible();
    await look('dialog-absence-change');
    await page.keyboard.press('Control+Enter');
    await said(page, 'Fraværet er ændret. 1 besøg er givet tilbage.');
    const longer = await changed('30112026');
    await expect(longer.getByText('1 besøg i dagene mangler en afløser.')).toBeVisible();
    await page.keyboard.press('Control+Enter');
    await opened(page, 'Giv besøg videre');
    await look('dialog-hand-visits');
    await pick(page, 'Hvem tager besøgene?', 'Lone');
    await expect(button(page, /Lone Bech/)).toBeFocused();
    await page.keyboard.press('Control+Enter');
    await said(page, '1 besøg er givet videre.');
  });

  await test.step('the page of the hand-over says what must be known', async () => {
    await button(page, /^Overlevering for/).press('Enter');
    await heading(page, `Overlevering for ${leader.name}`);
    for (const words of ['Else Prøvegaard', 'Ring to gange', 'Hun vil gerne have besøg om formiddagen.', 'Lone Bech'])
      await said(page, words);
    await look('hand-over');
  });

  await test.step('ended, and brought back by an undo', async () => {
    await goTo(page, `/borgere/${residentId}/besoeg`);
    await button(page, /^Afslut gentagne besøg/).press('Enter');
    const dialog = await opened(page, 'Afslut gentagne besøg');
    await tabTo(page, dialog.getByLabel('Hvorfor?'));
    await page.keyboard.type('Klarer sig selv');
    await page.keyboard.press('Control+Enter');
    await said(page, 'planlagte besøg er fjernet.');
    const left = async () => {
      const days = { from: isoDate(TODAY), to: addDays(isoDate(TODAY), 90), workerId: null, unitId: null };
      const { visits } = await must('visits.list', {
        ...days,
        residentId,
        isOverdue: false,
        isNewestFirst: false,
        offset: 0,
      });
      return visits.filter(({ state }) => state === 'planned').length;
    };
    expect(await left()).toBe(0);
    await page.keyboard.press('Control+z');
    await expect.poll(left).toBe(8);
  });

  await test.step('a leader hears of the access that a worker gave, until it is seen', async () => {
    await becomeOther(page, demo.users, 'social-caretaker');
    const { workers } = await must('visits.workers', {});
    const idOf = (name: string) => workers.find((worker) => worker.name === name)?.id ?? ('' as never);
    const [next, far] = [addDays(isoDate(TODAY), 1), addDays(isoDate(TODAY), 60)];
    const days = { userId: idOf('Lone Bech'), from: next, to: far, why: 'leave' } as const;
    const { id } = await must('absences.add', days);
    const { workers: others } = { workers: workers.filter(({ name }) => name !== 'Lone Bech' && name !== leader.name) };
    await must('absences.handOver', { id, version: 1, substituteId: others[0]?.id ?? ('' as never) });
    await becomeOther(page, demo.users, 'leader');
    await heading(page, 'Adgang, der er givet videre');
    await look('access-given');
    await button(page, /^Set: adgang fra Lone Bech/).press('Enter');
    await said(page, 'Adgangen er set.');
    await expect(page.getByRole('heading', { name: 'Adgang, der er givet videre' })).toHaveCount(0);
  });
  done();
});
