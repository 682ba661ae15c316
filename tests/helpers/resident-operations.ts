import type { Input, Operation } from '../../shared/contract/index.ts';
import type { UserId } from '../../shared/ids.ts';
import type { TestEngine } from './engine.ts';
import { TODAY } from './engine.ts';
import { courseChange, IDENTITY, residentInput, residentListInput, residentsOf } from './residents.ts';

type About = Extract<
  Operation,
  `residents.${string}` | `courses.${string}` | `assignments.${string}` | `emergency.${string}`
>;
type Inputs = { readonly [O in About]: () => Promise<Input<O>> | Input<O> };

/** A right input for every operation about residents; `colleague` is somebody who can be assigned. */
export async function residentInputs(test: TestEngine, colleague: UserId): Promise<Inputs> {
  const residents = residentsOf(test);
  const residentId = await residents.resident('Prøve Enogtyve');
  const { courses } = await test.must('residents.get', { id: residentId });
  const assignment = { residentId, userId: colleague, kind: 'other' as const, from: TODAY };
  const { id: assignmentId } = await test.must('assignments.set', assignment);
  // made here: what renews the recovery key comes before, and then nobody can be written down
  const over = await residents.resident('Prøve Treogtyve');
  const [latest] = (await test.must('residents.get', { id: over })).courses;
  const [course] = courses;
  if (!latest || !course) throw new Error('no course');
  await test.must('courses.change', courseChange(over, latest));
  return {
    'residents.list': () => residentListInput(),
    'residents.get': () => ({ id: residentId }),
    'residents.create': () => residentInput('Prøve Toogtyve'),
    'residents.change': () => ({ ...IDENTITY, id: residentId, version: 1, name: 'Prøve Ny', personId: 'keep' }),
    'residents.protect': () => ({ id: residentId, version: 2, name: { from: TODAY, to: null }, address: null }),
    'residents.revealId': () => ({ id: residentId, reason: 'Folkeregisteret skal spørges' }),
    'residents.revealAddress': () => ({ id: residentId, reason: 'En aftale om indflytning' }),
    'residents.alike': () => ({ idNumber: null, name: 'Prøve Enogtyve', birthDate: TODAY, except: null }),
    'courses.open': () => ({ residentId: over, state: 'active', from: TODAY, reason: null }),
    'courses.change': () => courseChange(residentId, course),
    'assignments.staff': () => ({}),
    'assignments.set': () => ({ ...assignment, kind: 'primary' }),
    'assignments.end': () => ({ residentId, id: assignmentId, version: 1, to: TODAY }),
    'emergency.open': () => ({ who: { residentId }, ground: 'on-call', reason: 'Ringer om natten, og ingen svarer' }),
    'emergency.list': () => ({ unseen: true, offset: 0, limit: 50 }),
    'emergency.markSeen': () => ({ id: residentId as never, version: 1 }),
  };
}
