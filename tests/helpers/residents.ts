import type { Input } from '../../shared/contract/index.ts';
import type { CourseId, ResidentId } from '../../shared/ids.ts';
import type { TestEngine } from './engine.ts';
import { TODAY } from './engine.ts';

type NewResident = Input<'residents.create'>;

/** Nothing known but a name. */
export const IDENTITY: Omit<NewResident, 'personId' | 'course' | 'seen'> = {
  name: 'Prøve Borger',
  calledName: null,
  identity: 'named',
  birthDate: null,
  phone: null,
  language: null,
  interpreter: false,
  contactWay: null,
  contactTime: null,
  team: null,
};

export function residentInput(name: string, more: Partial<NewResident> = {}): NewResident {
  const course: NewResident['course'] = { state: 'active', from: TODAY, reason: null };
  return { ...IDENTITY, name, personId: null, course, seen: null, ...more };
}

/** Makes residents through the operations, as a person would. */
export function residentsOf({ must }: Pick<TestEngine, 'must'>) {
  const resident = async (name: string, more: Partial<NewResident> = {}): Promise<ResidentId> =>
    (await must('residents.create', residentInput(name, more))).id;
  /** Both protections without days, or one of them. */
  const protect = async (id: ResidentId, what: 'name' | 'address' | 'both' = 'name'): Promise<void> => {
    const { version } = await must('residents.get', { id });
    const days = { from: null, to: null };
    const name = what === 'address' ? null : days;
    const address = what === 'name' ? null : { ...days, kind: 'special' as const };
    await must('residents.protect', { id, version, name, address });
  };
  return { resident, protect };
}

/** Ends the forløb today. */
export function courseChange(
  residentId: ResidentId,
  { id, version }: { readonly id: CourseId; readonly version: number },
  more: Partial<Input<'courses.change'>> = {},
): Input<'courses.change'> {
  return { residentId, id, version, state: 'closed', on: TODAY, pausedUntil: null, reason: 'Målet er nået', ...more };
}

/** Every filter left open. */
export function residentListInput(
  filter: Partial<Input<'residents.list'>['filter']> = {},
  more: Partial<Omit<Input<'residents.list'>, 'filter'>> = {},
): Input<'residents.list'> {
  const any = { text: '', active: null, states: [], mine: false, team: null, withoutHome: null };
  return { filter: { ...any, ...filter }, sort: 'name', descending: false, offset: 0, limit: 200, ...more };
}
