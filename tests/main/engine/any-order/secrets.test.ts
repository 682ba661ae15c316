import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Role } from '../../../../shared/domain/users.ts';
import type { UnitId } from '../../../../shared/ids.ts';
import { TODAY } from '../../../helpers/engine.ts';
import { runs } from '../../../helpers/properties.ts';
import { type Question, questionsAbout, readsAsked } from './reads.ts';
import { recordsOf, type Told } from './records.ts';
import { anySecretAct, askingRoles } from './secret-acts.ts';
import { HANDOFF_WORD, makeSecretWorld, type Person, type SecretOriginal, type Secrets } from './secret-world.ts';

let original: SecretOriginal;
beforeAll(async () => {
  original = await makeSecretWorld();
});
afterAll(() => original.close());

/** By hand, from the security page: who sees everybody, and who meets protected people in the work. */
const SEES_ALL: readonly Role[] = ['caseworker', 'leader'];
const MEETS_PROTECTED: readonly Role[] = ['caseworker', 'leader', 'support-worker', 'social-caretaker'];

const isInReach = ({ assigned, opened }: Person, role: Role): boolean =>
  SEES_ALL.includes(role) || (role !== 'administrator' && (assigned.has(role) || opened.has(role)));

/** Is this person's name for that role? Who lives somewhere unprotected is named at the home to all but the administrator. */
function mayKnow(person: Person, role: Role): boolean {
  if (person.isNameProtected) return MEETS_PROTECTED.includes(role) && isInReach(person, role);
  return isInReach(person, role) || (role !== 'administrator' && person.lived.size > 0);
}

/** By hand: who hands somebody over. The others are told of the home alone. */
const HANDS_OVER: readonly Role[] = ['caseworker', 'leader', 'support-worker'];

const ID = /^[\da-f]{8}-[\da-f-]{27}$/;
const has = (told: Told, word: string): boolean => told.some((one) => one.includes(word));
const hasDigits = (told: Told, digits: string): boolean => told.some((one) => !ID.test(one) && one.includes(digits));
const names = (told: Told, { id, name }: Person): boolean => has(told, id) || has(told, name.split(' ')[1] ?? name);

/** What an answer tells that it may not; nothing when all is well. */
function leaksOf({ people, homes }: Secrets, role: Role, { operation }: Question, answer: unknown): readonly string[] {
  return recordsOf(answer).flatMap((told) => [
    ...homes
      .filter(({ isShielded, street }) => isShielded && has(told, street))
      .map(({ street }) => `${operation}: ${street}`),
    ...(has(told, HANDOFF_WORD) && !HANDS_OVER.includes(role) ? [`${operation}: what is handed over`] : []),
    ...people.flatMap((person) => [
      ...(hasDigits(told, person.lastFour) ? [`${operation}: the number of ${person.name}`] : []),
      ...(has(told, person.name.split(' ')[1] ?? '') && !mayKnow(person, role) ? [`${operation}: ${person.name}`] : []),
      ...(person.isAddressProtected && names(told, person)
        ? homes
            .filter(({ street }, at) => person.lived.has(at) && has(told, street))
            .map(({ street }) => `${operation}: ${person.name} in ${street}`)
        : []),
    ]),
  ]);
}

const answered = new Set<string>();

async function leaksTo(secrets: Secrets, role: Role): Promise<readonly string[]> {
  const { test, people, homes, estates, association, worker, visits, absence, handoffs, messages } = secrets;
  await test.signInAs('first');
  const tenancies: string[] = [];
  for (const { id } of homes) tenancies.push(...(await test.must('units.get', { id })).tenancies.map((one) => one.id));
  const { total: lastSeq } = await test.must('audit.list', {
    text: '',
    from: null,
    to: null,
    operation: null,
    outcome: null,
    offset: 0,
    limit: 1,
  });
  await test.signInAs(role);
  const texts = [...people.map(({ name }) => name.slice(0, 4)), ...homes.map(({ street }) => street.slice(0, 4))];
  const questions = questionsAbout({
    ...{ residents: people.map(({ id }) => id), units: homes.map(({ id }) => id), tenancies },
    ...{ estates, association, texts, lastSeq, worker, visits, absence, handoffs, messages },
  });
  const leaks: string[] = [];
  const misshapen: string[] = [];
  for (const question of questions) {
    const answer = await test.engine.handle(question);
    if (answer.ok) answered.add(question.operation);
    else if (answer.error.code === 'bad-input') misshapen.push(`${question.operation} ${answer.error.where}`);
    leaks.push(...leaksOf(secrets, role, question, answer));
  }
  expect([...new Set(misshapen)], 'questions of a wrong shape').toEqual([]);
  await test.signInAs('first');
  return [...new Set(leaks)];
}

it('asks every read there is, and each is answered to a leader or an administrator', async () => {
  const secrets = await original.open();
  try {
    const [{ id: residentId, lived }, { id: unitId }] = [
      secrets.people[0] as Person,
      secrets.homes[0] as { id: UnitId },
    ];
    const stay = { unitId, kind: 'lease' as const, persons: [{ residentId }], from: TODAY, to: null };
    await secrets.test.must('tenancies.start', stay);
    lived.add(0);
    for (const role of ['leader', 'administrator'] as const) expect(await leaksTo(secrets, role), role).toEqual([]);
  } finally {
    await secrets.test.close();
  }
  expect(readsAsked.filter((operation) => !answered.has(operation))).toEqual([]);
});

it('no order of valid acts lets a read tell a role a shielded street, a number, a name or a home that is not for it', async () => {
  const walk = fc.array(anySecretAct, { minLength: 10, maxLength: 25, size: 'max' });
  const property = fc.asyncProperty(walk, askingRoles, async (acts, asking) => {
    const secrets = await original.open();
    try {
      for (const { run } of acts) await run(secrets);
      for (const role of new Set(asking)) expect(await leaksTo(secrets, role), role).toEqual([]);
    } finally {
      await secrets.test.close();
    }
  });
  await fc.assert(property, { ...runs(8), interruptAfterTimeLimit: 20_000 });
}, 60_000);
