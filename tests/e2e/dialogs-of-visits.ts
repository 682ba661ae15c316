import { residentsOf } from '../helpers/residents.ts';
import { planInput, safetyInput, visitInput } from '../helpers/visits.ts';
import { engineOf } from './engine-must.ts';
import { to, type Walk } from './walk.ts';

/** Of somebody who is visited: one visit to come, one that is signed, and something to know before ringing. */
export async function ofVisits(walk: Walk): Promise<void> {
  const { page, open, look } = walk;
  const { must } = engineOf(page);
  const residentId = await residentsOf({ must }).resident('Ea Prøve');
  await must('visits.log', visitInput(residentId, { concern: true }));
  await must('visits.plan', planInput(residentId, null));
  await must('safety.add', safetyInput(residentId));
  await must('snippets.add', { text: 'Alt vel i dag.' });
  await to(walk, `/borgere/${residentId}/besoeg`);
  await look('the visits of a resident', 'body');
  await open.dialog('LogVisitDialog', /^⟦?Log besøg/);
  await open.dialog('PlanVisitDialog', 'Planlæg besøg');
  await open.dialog('SignDialog', 'Skriv tidligt tegn');
  await open.dialog('ReadVisitDialog', /Læs besøg/);
  await open.dialog('MoveVisitDialog', /Flyt besøg/);
  await open.dialog('CallOffDialog', /Aflys besøg/);
  await open.dialog('SafetyDialogs', /Undtag fra indsigt/);
  await to(walk, '/besoeg');
  await look('the room of visits', 'body');
  await open.popovers('the room of visits');
  await page.getByRole('radio').nth(2).click();
  await page.getByRole('grid').waitFor();
  await look('a month of visits', 'body');
  await open.dialog('RoundDialog', 'Log runde');
}
