import { isoDate } from '../../shared/dates.ts';
import { homesOf } from '../helpers/homes.ts';
import { residentsOf } from '../helpers/residents.ts';
import { engineOf } from './engine-must.ts';
import { TODAY } from './fixtures.ts';
import { to, type Walk } from './walk.ts';

/** Of somebody who has just moved in, with support that was granted, and of somebody who has given notice. */
export async function ofTenancies(walk: Walk): Promise<void> {
  const { page, open, look } = walk;
  const { must } = engineOf(page);
  const [homes, people] = [homesOf({ must }), residentsOf({ must })];
  const estate = await homes.estate('Prøveparken');
  const from = isoDate(TODAY);
  const movedIn = async (name: string) => {
    const residentId = await people.resident(name);
    const unitId = await homes.unit(estate);
    const { id } = await must('tenancies.start', { unitId, kind: 'lease', persons: [{ residentId }], from, to: null });
    return { residentId, id };
  };
  const { residentId } = await movedIn('Ida Prøve');
  await to(walk, `/borgere/${residentId}/bolig`);
  await look('the home of a resident', 'body');
  await open.dialog('DepositDialog', /Indskud og syn/);
  await open.dialog('NeedDialog', 'Svar på behov');
  await open.dialog('EndTenancyDialog', /Registrér fraflytning/);
  await open.dialog('GiveNoticeDialog', /Opsig/);
  const leaving = await movedIn('Bo Prøve Bo');
  await must('tenancies.giveNotice', { id: leaving.id, version: 1, on: from, by: 'tenant', to: null });
  await to(walk, `/borgere/${leaving.residentId}/bolig`);
  await open.dialog('GoOnDialog', /Træk opsigelsen tilbage/);
  await open.popovers('the home of a resident');
}
