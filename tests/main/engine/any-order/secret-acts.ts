import fc from 'fast-check';
import type { Input, Operation } from '../../../../shared/contract/index.ts';
import { addDays } from '../../../../shared/dates.ts';
import type { Role } from '../../../../shared/domain/users.ts';
import { roles } from '../../../../shared/domain/users.ts';
import { TODAY } from '../../../helpers/engine.ts';
import { updateOf } from '../../../helpers/homes.ts';
import { acceptInput, offerInput } from '../../../helpers/offers.ts';
import type { Home, Person, Secrets } from './secret-world.ts';

/** One act on the world, with the model kept beside it. */
export interface Act {
  readonly name: string;
  readonly run: (secrets: Secrets) => Promise<void>;
}

const who = fc.nat(2);
const where = fc.nat(2);
const narrow = fc.constantFrom<Role>('housing-worker', 'support-worker', 'social-caretaker');

function act<T>(
  name: string,
  chosen: fc.Arbitrary<T>,
  run: (secrets: Secrets, chosen: T) => Promise<void>,
): fc.Arbitrary<Act> {
  return chosen.map((choice) => ({
    name: `${name} ${JSON.stringify(choice)}`,
    run: (secrets) => run(secrets, choice),
    [fc.toStringMethod]: () => `${name} ${JSON.stringify(choice)}`,
  }));
}

const person = ({ people }: Secrets, index: number): Person => people[index] as Person;
const home = ({ homes }: Secrets, index: number): Home => homes[index] as Home;

/** As the leader; what is refused for a reason of the data changes nothing. */
async function done<O extends Operation>({ test }: Secrets, operation: O, input: Input<O>): Promise<boolean> {
  const answer = await test.call(operation, input);
  if (!answer.ok && ['unexpected', 'bad-input', 'no-permission'].includes(answer.error.code))
    throw new Error(`${operation}: ${JSON.stringify(answer.error)}`);
  return answer.ok;
}

const protects = act(
  'protect',
  fc.tuple(who, fc.constantFrom('name', 'address', 'both')),
  async (secrets, [index, what]) => {
    const one = person(secrets, index);
    const isName = one.isNameProtected || what !== 'address';
    const isAddress = one.isAddressProtected || what !== 'name';
    const { version } = await secrets.test.must('residents.get', { id: one.id });
    const days = { from: null, to: null };
    const address = isAddress ? { ...days, kind: 'special' as const } : null;
    await done(secrets, 'residents.protect', { id: one.id, version, name: isName ? days : null, address });
    one.isNameProtected = isName;
    one.isAddressProtected = isAddress;
  },
);

const shields = act('shield', where, async (secrets, index) => {
  const one = home(secrets, index);
  if (one.isShielded) return;
  const update = await updateOf(secrets.test, one.id, { shielded: true });
  one.isShielded = await done(secrets, 'units.update', update);
});

const movesIn = act(
  'move in',
  fc.tuple(who, where, fc.integer({ min: -90, max: 5 }), fc.option(fc.nat(20))),
  async (secrets, [index, at, day, days]) => {
    const from = addDays(TODAY, day);
    const to = days === null ? null : addDays(from, days);
    const { id: residentId } = person(secrets, index);
    const stay = { unitId: home(secrets, at).id, kind: 'lease' as const, persons: [{ residentId }], from, to };
    if (await done(secrets, 'tenancies.start', stay)) person(secrets, index).lived.add(at);
  },
);

const offersHome = act('offer', fc.tuple(who, where, fc.boolean()), async (secrets, [index, at, isTaken]) => {
  const one = person(secrets, index);
  const wish = { unitId: home(secrets, at).id, residentId: one.id, moveIn: null };
  const proposed = await secrets.test.call('offers.propose', wish);
  if (!proposed.ok) return;
  const { id } = proposed.value;
  const reasonPassedOver = 'Valgt efter et møde om alle';
  if (!(await done(secrets, 'offers.offer', offerInput({ id, version: 1 }, { reasonPassedOver })))) return;
  if (isTaken && (await done(secrets, 'offers.accept', acceptInput({ id, version: 2 })))) one.lived.add(at);
});

const assigns = act(
  'assign',
  fc.tuple(who, fc.constantFrom<Role>('housing-worker', 'support-worker', 'social-caretaker', 'reader')),
  async (secrets, [index, role]) => {
    const userId = secrets.users.get(role);
    if (!userId) throw new Error(`nobody is ${role}`);
    const wish = { residentId: person(secrets, index).id, userId, kind: 'other' as const, from: TODAY };
    if (await done(secrets, 'assignments.set', wish)) person(secrets, index).assigned.add(role);
  },
);

const opens = act('emergency', fc.tuple(who, narrow), async (secrets, [index, role]) => {
  await secrets.test.signInAs(role);
  const opening = {
    who: { residentId: person(secrets, index).id },
    ground: 'danger' as const,
    reason: 'Naboen hører råb om hjælp',
  };
  if (await done(secrets, 'emergency.open', opening)) person(secrets, index).opened.add(role);
  await secrets.test.signInAs('first');
});

const passes = act('an hour passes', fc.constant(61), async (secrets, minutes) => {
  secrets.test.pass(minutes);
  for (const { opened } of secrets.people) opened.clear();
});

const fallsOut = act('conflict', fc.tuple(who, who), async (secrets, [index, other]) => {
  const askUser = secrets.users.get('caseworker');
  if (index === other || !askUser) return;
  const days = { from: TODAY, to: addDays(TODAY, 100) };
  const pair = { residentId: person(secrets, index).id, otherId: person(secrets, other).id };
  await done(secrets, 'knownConflicts.add', {
    ...pair,
    ...days,
    source: 'worker',
    reason: 'Gammelt uvenskab',
    askUser,
  });
});

/** Anything that hides somebody, brings somebody somewhere, or lets somebody see. */
export const anySecretAct = fc.oneof(
  { weight: 3, arbitrary: protects },
  { weight: 1, arbitrary: shields },
  { weight: 3, arbitrary: movesIn },
  { weight: 2, arbitrary: offersHome },
  { weight: 4, arbitrary: assigns },
  { weight: 2, arbitrary: opens },
  { weight: 1, arbitrary: passes },
  { weight: 1, arbitrary: fallsOut },
);
/** Two of them, of whom one meets people and yet may not know every name. */
export const askingRoles = fc.tuple(fc.constantFrom<Role>('housing-worker', 'reader'), fc.constantFrom(...roles));
