import { addDays, isoDate } from '../../shared/dates.ts';
import { residentsOf } from '../helpers/residents.ts';
import { seriesInput } from '../helpers/series.ts';
import { planInput } from '../helpers/visits.ts';
import { engineOf } from './engine-must.ts';
import { TODAY } from './fixtures.ts';
import { to, type Walk } from './walk.ts';

/** Of repeated visits, and of a worker who is away with a visit to hand over. */
export async function ofSeries(walk: Walk): Promise<void> {
  const { page, open, look } = walk;
  const { must } = engineOf(page);
  const today = isoDate(TODAY);
  const residentId = await residentsOf({ must }).resident('Ida Prøve');
  const { workers } = await must('visits.workers', {});
  const worker = workers[0]?.id ?? null;
  if (worker === null) throw new Error('The demo has nobody who goes on visits');
  await must('assignments.set', { residentId, userId: worker, kind: 'other', from: today });
  await must('series.start', seriesInput(residentId, null, { from: today, kind: 'phone' }));
  await must('visits.plan', planInput(residentId, worker, { on: addDays(today, 300) }));
  await must('absences.add', { userId: worker, from: addDays(today, 300), to: addDays(today, 301), why: 'course' });
  await to(walk, `/borgere/${residentId}/besoeg`);
  await open.dialog('SeriesDialog', 'Gentag besøg');
  await open.dialog('EndSeriesDialog', /^⟦Afslut gentagne/);
  await to(walk, '/besoeg/hold');
  await look('the team', 'body');
  await open.dialog('AbsenceDialog', 'Skriv fravær');
  await open.dialog('ChangeAbsenceDialog', /^⟦Ændr fravær/);
  await open.dialog('HandVisitsDialog', /^⟦Giv besøg videre/);
}
