import { residentsOf } from '../helpers/residents.ts';
import { waitingOf } from '../helpers/waiting.ts';
import { engineOf } from './engine-must.ts';
import { to, type Walk } from './walk.ts';

/** Of somebody who asked, of somebody who was granted a home, and the municipality's own criteria and promises. */
export async function ofTheWay(walk: Walk): Promise<void> {
  const { page, open, look } = walk;
  const engine = engineOf(page);
  const [residents, waiting] = [residentsOf(engine), waitingOf(engine)];
  const askingId = await residents.resident('Gerda Prøve');
  await waiting.request(askingId);
  await to(walk, `/borgere/${askingId}/vej`);
  await open.dialog('RequestDialog', 'Skriv en henvendelse');
  await open.dialog('AnswerDialog', 'Skriv det første svar');
  await open.dialog('DecisionDialog', /Skriv en afgørelse/);
  await open.dialog('TreatmentDialog', 'Skriv en ventetid');
  const listedId = await residents.resident('Hans Prøve');
  await waiting.entered(listedId);
  await to(walk, `/borgere/${listedId}/vej`);
  await look('the way of somebody who waits', 'body');
  await open.dialog('HearDialog', /Borgeren har fået afgørelsen/);
  await open.dialog('StateDialog', 'Næste kontakt, pause eller afslutning');
  await to(walk, `/venteliste/${listedId}/plads`);
  await look('needs and urgency', 'body');
  await to(walk, '/venteliste');
  await open.dialog('NewEntryDialog', 'Ny på ventelisten');
  await to(walk, '/indstillinger/visitation');
  await open.dialog('CriteriaDialog', 'Kriterier for en paragraf');
  await open.dialog('PromisesDialog', 'Nyt løfte');
}
