import { isoDate } from '../../shared/dates.ts';
import { residentsOf } from '../helpers/residents.ts';
import { goalInput } from '../helpers/support.ts';
import { engineOf } from './engine-must.ts';
import { TODAY } from './fixtures.ts';
import { to, type Walk } from './walk.ts';

/** Of somebody who works on a goal. */
export async function ofSupport(walk: Walk): Promise<void> {
  const { page, open, look } = walk;
  const { must } = engineOf(page);
  const residentId = await residentsOf({ must }).resident('Mia Prøve');
  await must('goals.add', goalInput(residentId, { from: isoDate(TODAY) }));
  await to(walk, `/borgere/${residentId}/stoette`);
  await look('the support of a resident', 'body');
  await open.dialog('GoalDialog', 'Nyt mål');
  await open.dialog('RateDialog', /^⟦Vurdér/);
  await open.dialog('FollowUpDialog', /^⟦Følg op/);
}
