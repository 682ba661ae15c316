import { isoDate } from '../../shared/dates.ts';
import { listInput } from '../helpers/homes.ts';
import { engineOf } from './engine-must.ts';
import { TODAY } from './fixtures.ts';
import { goTo } from './screens.ts';
import type { Walk } from './walk.ts';

/** A home that an association reported, what is agreed with the association, and the rules of matching. */
export async function ofNotices({ page, open, settled }: Walk): Promise<void> {
  const { must } = engineOf(page);
  const to = async (place: string): Promise<void> => {
    await goTo(page, place);
    await settled();
  };
  const day = isoDate(TODAY);
  const [association] = await must('associations.list', {});
  const { ids } = await must(
    'units.ids',
    listInput({ associationIds: association ? [association.id] : [], freeOn: day }),
  );
  const [unitId, used] = ids;
  if (!association || !unitId || !used) throw new Error('The demo has no two free homes of an association');
  const notice = { known: null, receivedOn: day, vacantFrom: day, nameBy: day, hasRight: true, note: null };
  const named = { version: 1, on: day, how: 'named', returnReason: null, note: null } as const;
  for (const home of [unitId, used]) {
    const known = (await must('vacancyNotices.ofHome', { unitId: home })).notices.find(({ state }) => state === 'open');
    const saved = known ?? { ...(await must('vacancyNotices.save', { ...notice, unitId: home })), version: 1 };
    if (home === used) await must('vacancyNotices.close', { ...named, id: saved.id, version: saved.version });
  }
  await page.reload();
  await settled();
  await to(`/boliger/${unitId}`);
  await open.dialog('NoticeDialog', 'Flere handlinger', 'Ledigmelding');
  await open.dialog('CloseNoticeDialog', 'Levér tilbage');
  await to('/boliger/ledige/anvisning');
  await open.dialog('RightDialog', /Ret aftale/);
  await page.getByRole('button', { name: association.name }).first().click();
  await open.dialog('ChooseCriterionDialog', /Vælg kriterium/);
  await to('/indstillinger/match');
  await open.dialog('SwitchDialog', /Slå fra/);
  await open.dialog('CriterionDialog', 'Nyt kriterium');
}
