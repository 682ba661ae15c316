import { isoDate } from '../../shared/dates.ts';
import { handoffsOf } from '../helpers/handoffs.ts';
import { residentsOf } from '../helpers/residents.ts';
import { engineOf } from './engine-must.ts';
import { TODAY } from './fixtures.ts';
import { to, type Walk } from './walk.ts';

/** Of somebody who was discharged, with a network meeting that is called. */
export async function ofHandoffs(walk: Walk): Promise<void> {
  const { page, open, look } = walk;
  const { must } = engineOf(page);
  const residentId = await residentsOf({ must }).resident('Ib Prøve');
  const [owner] = (await must('handoffs.ofResident', { residentId })).owners;
  if (owner === undefined) throw new Error('The demo has nobody who can answer for it');
  const { opened, discharge } = handoffsOf({ must });
  const id = await opened(residentId, owner.id);
  await discharge(id, isoDate(TODAY), '00:30');
  await must('handoffs.callMeeting', { id, calledOn: isoDate(TODAY), calledBy: 'citizen', agenda: null });
  await to(walk, `/borgere/${residentId}/udskrivning`);
  await open.dialog('OpenHandoffDialog', 'Opret udskrivning');
  await to(walk, `/udskrivninger/${id}`);
  await look('the page of a hand-off', 'body');
  await open.dialog('FactsDialog', 'Ret forløbet');
  await open.dialog('HomeDialog', 'Ret bolig i nat');
  await open.dialog('WordsDialogs', 'Skriv borgerens ord');
  await open.dialog('StepDialogs', 'Tilføj punkt');
  await open.dialog('TalkDialogs', 'Skriv tilbagemelding');
  await open.dialog('MeetingDialog', 'Ret mødet');
  await open.dialog('VisitDialog', /Planlæg .*første kontakt/);
  await open.dialog('EndingDialogs', 'Afslut udskrivning');
  await to(walk, '/udskrivninger');
  await look('the board of hand-offs', 'body');
}
