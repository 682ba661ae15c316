import { isoDate } from '../../shared/dates.ts';
import { residentsOf } from '../helpers/residents.ts';
import { assessmentInput, copyInput, goalInput, lineInput, planInput, termsInput } from '../helpers/support.ts';
import { engineOf } from './engine-must.ts';
import { TODAY } from './fixtures.ts';
import { to, type Walk } from './walk.ts';

/** Of somebody who works on a goal, with support by CTI, a plan that was declined, an udredning and a copy of their own. */
export async function ofSupport(walk: Walk): Promise<void> {
  const { page, open, look } = walk;
  const { must } = engineOf(page);
  const residentId = await residentsOf({ must }).resident('Mia Prøve');
  const from = isoDate(TODAY);
  await must('goals.add', goalInput(residentId, { from }));
  const grant = await must('support.grant', { residentId, paragraph: 'sel-85a', minutes: 90, from, to: null });
  await must('support.setTerms', termsInput(residentId, grant.id));
  await must('support.setPhase', { residentId, grantId: grant.id, phase: 'contact', from });
  const plan = await must('plans.offer', planInput(residentId, { answer: 'declined', answeredOn: from }));
  await must('plans.addLine', lineInput(residentId, plan.id));
  await must('assessments.sign', assessmentInput(residentId));
  await must('plans.handOver', copyInput(residentId));
  await to(walk, `/borgere/${residentId}/stoette`);
  await look('the support of a resident', 'body');
  await open.dialog('GoalDialog', 'Nyt mål');
  await open.dialog('RateDialog', /^⟦Vurdér/);
  await open.dialog('GoalFollowUpDialog', /^⟦Følg op/);
  await open.dialog('GrantDialog', 'Notér bevilling');
  await open.dialog('GrantTermsDialog', /^⟦Ret vilkår/);
  await open.dialog('LinkDialogs', /Knyt til mål.*: .*Bostøtte/);
  await open.dialog('PhaseDialog', /^⟦Begynd fase/);
  await open.dialog('EndingDialog', /Afslut.*: .*Bostøtte/);
  await open.dialog('CarePlanDialog', 'Skriv ny udgave');
  await open.dialog('LineDialog', 'Ny indsats');
  await open.dialog('LinkDialogs', /Knyt til mål.*: .*Laver mad/);
  await open.dialog('EndingDialog', /Afslut.*: .*Laver mad/);
  await open.dialog('AssessmentDialog', 'Ny udredning');
  await open.dialog('HandOverDialog', 'Gennemgå Min plan');
  await page.getByRole('button', { name: /Vis udkast/ }).click();
  await look('the citizen’s own copy', 'body');
}
