import type { Input, Operation } from '../../shared/contract/index.ts';
import type { UserId } from '../../shared/ids.ts';
import type { TestEngine } from './engine.ts';
import { TODAY } from './engine.ts';
import { courseChange, IDENTITY, residentInput, residentListInput, residentsOf } from './residents.ts';

type About = Extract<
  Operation,
  | `residents.${string}`
  | `courses.${string}`
  | `assignments.${string}`
  | `emergency.${string}`
  | `words.${string}`
  | `animals.${string}`
  | `household.${string}`
  | `participants.${string}`
  | `entries.${string}`
  | `observations.${string}`
  | `situations.${string}`
  | `challenges.${string}`
  | `homelessness.${string}`
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
  const twin = await residents.resident('Prøve Enogtyve igen');
  const { id: animalId } = await test.must('animals.add', { residentId, ...DOG });
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
    'emergency.unseen': () => ({}),
    'emergency.markSeen': () => ({ id: residentId as never, version: 1 }),
    'residents.known': () => ({ residentId }),
    'residents.previewMerge': () => ({ residentId, otherId: twin }),
    'residents.merge': async () => ({
      residentId,
      version: (await test.must('residents.get', { id: residentId })).version,
      otherId: twin,
      otherVersion: 1,
      take: ['name'],
    }),
    'residents.timeline': () => ({ residentId, kinds: [], offset: 0, limit: 50 }),
    'words.say': () => ({ residentId, kind: 'good-life', text: 'Ro om aftenen', from: TODAY, saidBy: 'citizen' }),
    'animals.add': () => ({ residentId, ...DOG, kind: 'cat', size: null }),
    'household.add': () => ({ residentId, firstName: 'Alba', birthYear: 2019, kind: 'child', ...SINCE }),
    'participants.add': () => ({ residentId, role: 'job-centre', name: 'Bo Prøve', phone: '55 55 01 02', ...SINCE }),
    'entries.end': () => ({ residentId, entry: 'animal', id: animalId, version: 1, to: TODAY }),
    'observations.challenge': () => ({ residentId, code: 'loneliness', ...SINCE, saidBy: 'citizen', reason: null }),
    'observations.judge': () => ({ residentId, value: 'yes', on: TODAY, reason: 'Talt igennem med borgeren' }),
    'observations.exposure': () => ({
      residentId,
      answers: [{ question: 'has-network', answer: 'partly' }],
      on: TODAY,
      saidBy: 'worker',
    }),
    'observations.life': () => ({
      residentId,
      answers: [{ field: 'home', answer: 'hard' }],
      on: TODAY,
      saidBy: 'citizen',
    }),
    'situations.add': () => ({ residentId, situation: 'sofa', source: 'citizen', sourceNote: null, ...SINCE }),
    'challenges.list': () => ({}),
    'challenges.define': () => ({ from: TODAY, name: 'Vores', challenges: [{ code: 'loneliness', name: null }] }),
    'homelessness.terms': () => ({}),
    'homelessness.setTerms': () => ({ look: 20, act: 60, long: 300, version: 0 }),
  };
}

const SINCE = { from: TODAY, to: null };
const DOG = { kind: 'dog', breed: 'Labrador', size: 'large', number: 1, assistance: null, ...SINCE } as const;
