import { isoDate } from '../../shared/dates.ts';
import { homesOf } from '../helpers/homes.ts';
import { residentsOf } from '../helpers/residents.ts';
import { engineOf } from './engine-must.ts';
import { TODAY } from './fixtures.ts';
import { to, type Walk } from './walk.ts';

/** Of somebody who has just moved in, with support that was granted. */
export async function ofTenancies(walk: Walk): Promise<void> {
  const { page, open, look } = walk;
  const { must } = engineOf(page);
  const residentId = await residentsOf({ must }).resident('Ida Prøve');
  const homes = homesOf({ must });
  const unitId = await homes.unit(await homes.estate('Prøveparken'));
  const from = isoDate(TODAY);
  const persons = [{ residentId }];
  await must('tenancies.start', { unitId, kind: 'lease', persons, from, to: null });
  await must('support.grant', { residentId, paragraph: 'sel-85', minutes: 90, from, to: null });
  await to(walk, `/borgere/${residentId}/bolig`);
  await look('the home of a resident', 'body');
  await open.dialog('DepositDialog', /Indskud og syn/);
  await open.dialog('NeedDialog', 'Svar på behov');
  await open.dialog('GrantDialog', 'Notér bevilling');
  await open.dialog('EndGrantDialog', /Afslut bevilling/);
  await open.dialog('EndTenancyDialog', /Registrér fraflytning/);
  await open.dialog('GiveNoticeDialog', /Opsig/);
  const [tenancy] = (await must('tenancies.ofResident', { residentId })).tenancies;
  if (!tenancy) throw new Error('Who moved in has no tenancy');
  await must('tenancies.giveNotice', { id: tenancy.id, version: tenancy.version, on: from, by: 'tenant', to: null });
  await to(walk, '/borgere');
  await to(walk, `/borgere/${residentId}/bolig`);
  await open.dialog('GoOnDialog', /Træk opsigelsen tilbage/);
  await open.popovers('the home of a resident');
}
