import type { Locator, Page } from '@playwright/test';
import type { ResidentId, UnitId } from '../../shared/ids.ts';
import { TODAY } from '../helpers/engine.ts';
import { homesOf } from '../helpers/homes.ts';
import { offersOf } from '../helpers/offers.ts';
import { residentsOf } from '../helpers/residents.ts';
import { SAID, waitingOf } from '../helpers/waiting.ts';
import { engineOf } from './engine-must.ts';
import { expect } from './fixtures.ts';
import { becomeOther } from './people.ts';
import { goTo } from './screens.ts';

/** What the screens of matching and offers show a housing worker of somebody who is protected, and of a shielded home. */

const NAME = 'Kanarie Prøve';
const LIVES = 'Kanariegade';
const SHIELDED = 'Skjulestien';
const SECRETS = [NAME, 'Kanarie', LIVES, SHIELDED];

type Users = Parameters<typeof becomeOther>[1];
interface Hidden {
  readonly id: ResidentId;
  readonly open: UnitId;
  readonly shielded: UnitId;
}

/** By somebody who may: a person on the list who lives somewhere, offered one home and thought of for a shielded one. */
async function hide(page: Page, users: Users): Promise<Hidden> {
  const engine = engineOf(page);
  const [homes, people, offers] = [homesOf(engine), residentsOf(engine), offersOf(engine)];
  const id = await people.resident(NAME);
  const estate = await homes.estate('Kærgården');
  const lives = await homes.unit(estate, { address: { street: LIVES } });
  const persons = [{ residentId: id }];
  await engine.must('tenancies.start', { unitId: lives, kind: 'temporary', persons, from: TODAY, to: null });
  const { criteria } = (await engine.must('criteria.list', {})).find(({ paragraph }) => paragraph === 'abl-5a') ?? {};
  const answers = Object.fromEntries((criteria ?? []).map(({ code }) => [code, 'met' as const]));
  const { decisionId } = await waitingOf(engine).granted(id, { answers });
  await engine.must('waiting.enter', { ...SAID, residentId: id, decisionId, since: null });
  const open = await homes.unit(estate);
  const shielded = await homes.unit(estate, { shielded: true, address: { street: SHIELDED } });
  await offers.offered(open, id, { reasonPassedOver: 'Har brug for netop den bolig', confirmations: [] });
  await people.protect(id, 'both');
  const worker = users.find(({ role }) => role === 'housing-worker')?.name;
  const staff = await engine.must('assignments.staff', {});
  const userId = staff.find(({ name }) => name === worker)?.id;
  if (userId === undefined) throw new Error('There is no housing worker');
  await engine.must('assignments.set', { residentId: id, userId, kind: 'other', from: TODAY });
  return { id, open, shielded };
}

/** Every screen where the two meet, each once it says that it is there. */
export async function nothingIsTold(page: Page, users: Users): Promise<void> {
  const { id, open, shielded } = await hide(page, users);
  await becomeOther(page, users, 'housing-worker');
  const panel = page.getByRole('complementary').getByRole('heading', { name: 'Beskyttet' });
  const offers = page.getByRole('tabpanel').getByText('Tilbudt', { exact: true });
  const screens: readonly (readonly [place: string, sign: Locator])[] = [
    [`/venteliste/${id}`, panel],
    [`/venteliste/${id}/boliger`, page.getByRole('heading', { name: 'Boliger til Beskyttet' })],
    [`/venteliste/bolig/${open}`, page.getByRole('heading', { name: /^Hvem passer til Skovhusene/ })],
    [`/borgere/${id}/tilbud`, offers.first()],
    [`/venteliste/bolig/${shielded}`, page.getByRole('heading', { name: /^Hvem passer til adressen er skærmet/ })],
  ];
  for (const [place, sign] of screens) {
    await goTo(page, place);
    await expect(sign).toBeVisible();
    const shown = await page.content();
    for (const secret of SECRETS)
      expect(`${place}: ${shown.includes(secret) ? secret : 'nothing'}`).toBe(`${place}: nothing`);
  }
}
