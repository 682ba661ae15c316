import { engineOf } from './engine-must.ts';
import { TODAY } from './fixtures.ts';
import { goTo } from './screens.ts';
import type { Walk } from './walk.ts';

/** A home that an association of the demo reported, what is agreed with it, and the rules of matching. */
export async function ofNotices({ page, open, settled }: Walk): Promise<void> {
  const { must } = engineOf(page);
  const to = async (place: string): Promise<void> => {
    await goTo(page, place);
    await settled();
  };
  const { notices } = await must('vacancyNotices.due', {});
  const waiting = notices.find(({ state }) => state === 'open');
  const { associations } = await must('vacancyNotices.ledger', { year: Number(TODAY.slice(0, 4)) });
  const association = associations.find(({ used }) => used > 0);
  if (!waiting || !association) throw new Error('The demo has no home that waits for a tenant, or none that was used');
  await to(`/boliger/${waiting.unitId}`);
  await open.dialog('NoticeDialog', 'Flere handlinger', 'Ledigmelding');
  await open.dialog('CloseNoticeDialog', 'Levér tilbage');
  await to('/boliger/ledige/anvisning');
  await open.dialog('RightDialog', /Ret aftale/);
  await page
    .getByRole('button', { name: new RegExp(association.name) })
    .first()
    .click();
  await open.dialog('ChooseCriterionDialog', /Vælg kriterium/);
  await to('/indstillinger/match');
  await open.dialog('SwitchDialog', /Slå fra/);
  await open.dialog('CriterionDialog', 'Nyt kriterium');
}
