import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Operation } from '../../../../shared/contract/index.ts';
import { operations } from '../../../../shared/contract/index.ts';
import { addDays } from '../../../../shared/dates.ts';
import type { Role } from '../../../../shared/domain/users.ts';
import { roles } from '../../../../shared/domain/users.ts';
import type { ResidentId, UserId } from '../../../../shared/ids.ts';
import { movableClock, openTestEngine, type TestEngine, TODAY } from '../../../helpers/engine.ts';
import { IDENTITY, residentListInput, residentsOf } from '../../../helpers/residents.ts';

/** Assigned today; not; assigned, with both protections; opened in an emergency a moment ago; opened an hour ago. */
const SITUATIONS = ['own', 'other', 'protected', 'emergency', 'expired'] as const;
type Situation = (typeof SITUATIONS)[number];

/**
 * Written by hand from the security page, one letter for each situation in the order above. x: let through · b: shown as
 * "Beskyttet", without a name · ?: not found, as if there were nobody · r: refused, because the resident is in reach
 * already · -: no permission. A reader and an administrator can open nothing in an emergency.
 */
const ABOUT_A_RESIDENT = {
  'residents.list': {
    caseworker: 'xxxxx',
    'housing-worker': 'x?bx?',
    'support-worker': 'x?xx?',
    'social-caretaker': 'x?xx?',
    leader: 'xxxxx',
    reader: 'x?b??',
    administrator: '-----',
  },
  'residents.get': {
    caseworker: 'xxxxx',
    'housing-worker': 'x?bx?',
    'support-worker': 'x?xx?',
    'social-caretaker': 'x?xx?',
    leader: 'xxxxx',
    reader: 'x?b??',
    administrator: '-----',
  },
  'residents.alike': {
    caseworker: 'xxxxx',
    'housing-worker': 'x??x?',
    'support-worker': 'x?xx?',
    'social-caretaker': 'x?xx?',
    leader: 'xxxxx',
    reader: 'x????',
    administrator: '-----',
  },
  'search.find': {
    caseworker: 'xxxxx',
    'housing-worker': 'x??x?',
    'support-worker': 'x?xx?',
    'social-caretaker': 'x?xx?',
    leader: 'xxxxx',
    reader: 'x????',
    administrator: '?????',
  },
  'residents.change': writers(),
  'residents.protect': writers(),
  'residents.revealId': writers(),
  'residents.revealAddress': writers(),
  'courses.open': writers(),
  'courses.change': writers(),
  'assignments.set': writers(),
  'assignments.end': writers(),
  'emergency.open': {
    caseworker: 'rrrrr',
    'housing-worker': 'rxrrx',
    'support-worker': 'rxrrx',
    'social-caretaker': 'rxrrx',
    leader: 'rrrrr',
    reader: '-----',
    administrator: '-----',
  },
} as const satisfies Partial<Record<Operation, Readonly<Record<Role, string>>>>;
type About = keyof typeof ABOUT_A_RESIDENT;

/** Those of residents that are about none in particular; what only a leader may is in the table of permissions. */
const ABOUT_NONE: readonly Operation[] = [
  'residents.create',
  'assignments.staff',
  'emergency.list',
  'emergency.markSeen',
];

function writers() {
  return {
    caseworker: 'xxxxx',
    'housing-worker': '-----',
    'support-worker': '-----',
    'social-caretaker': '-----',
    leader: 'xxxxx',
    reader: '-----',
    administrator: '-----',
  } as const;
}

const BORN = addDays(TODAY, -40 * 366);
const WHO: Readonly<Record<Situation, string>> = {
  own: 'Prøve Egen',
  other: 'Prøve Anden',
  protected: 'Prøve Beskyttet',
  emergency: 'Prøve Nødopslag',
  expired: 'Prøve Udløbet',
};
const REASON = 'Ringer om natten, og ingen svarer';

let engine: TestEngine;
const clock = movableClock(TODAY);
const residents = {} as Record<Situation, ResidentId>;
let administrator: UserId;
beforeAll(async () => {
  engine = await openTestEngine({ clock, roles });
  const make = residentsOf(engine);
  for (const situation of SITUATIONS) residents[situation] = await make.resident(WHO[situation], { birthDate: BORN });
  await make.protect(residents.protected, 'both');
  const users = await engine.must('users.list', {});
  administrator = users.find((user) => user.roles.join() === 'administrator')?.id as UserId;
  for (const { id: userId, roles: held } of users.filter((user) => user.id !== administrator))
    for (const residentId of held.length > 1 ? [] : [residents.own, residents.protected])
      await engine.must('assignments.set', { residentId, userId, kind: 'other', from: TODAY });
  await openForAll('expired');
  clock.pass(61);
  await openForAll('emergency');
});
afterAll(() => engine.close());

async function openForAll(situation: 'expired' | 'emergency'): Promise<void> {
  for (const role of roles) {
    await engine.signInAs(role);
    const who = { residentId: residents[situation] };
    await engine.call('emergency.open', { who, ground: 'on-call', reason: REASON });
  }
}

/** Let through, a write is refused for its version or the like: nothing is changed between one question and the next. */
const inputs: Readonly<Record<About, (id: ResidentId, situation: Situation) => unknown>> = {
  'residents.list': () => residentListInput(),
  'residents.get': (id) => ({ id }),
  'residents.alike': (_, situation) => ({ idNumber: null, name: WHO[situation], birthDate: BORN, except: null }),
  'search.find': (_, situation) => ({ text: WHO[situation] }),
  'residents.change': (id) => ({ ...IDENTITY, id, version: 999, personId: 'keep' }),
  'residents.protect': (id) => ({ id, version: 999, name: null, address: null }),
  'residents.revealId': (id) => ({ id, reason: REASON }),
  'residents.revealAddress': (id) => ({ id, reason: REASON }),
  'courses.open': (residentId) => ({ residentId, state: 'active', from: TODAY, reason: null }),
  'courses.change': (residentId) => ({
    residentId,
    id: residentId,
    version: 999,
    state: 'active',
    on: TODAY,
    pausedUntil: null,
    reason: null,
  }),
  'assignments.set': (residentId) => ({ residentId, userId: administrator, kind: 'other', from: TODAY }),
  'assignments.end': (residentId) => ({ residentId, id: residentId, version: 999, to: TODAY }),
  'emergency.open': (residentId) => ({ who: { residentId }, ground: 'danger', reason: REASON }),
};

/** The names that an answer shows of the resident with this id; null when the resident is not in it. */
function shownName(operation: About, value: unknown, id: ResidentId): string | null | undefined {
  const answer = value as Record<string, unknown>;
  if (operation === 'residents.get') return answer['name'] as string | null;
  if (operation === 'residents.list') {
    const { columns, rows } = answer as { columns: string[]; rows: unknown[][] };
    const row = rows.find((cells) => cells[columns.indexOf('id')] === id);
    return row && (row[columns.indexOf('name')] as string | null);
  }
  const found = answer[operation === 'search.find' ? 'residents' : 'alike'] as { id: string; name: string | null }[];
  return found.find((one) => one.id === id)?.name;
}

const SHOWS: readonly About[] = ['residents.list', 'residents.get', 'residents.alike', 'search.find'];

async function letterOf(operation: About, situation: Situation): Promise<string> {
  const id = residents[situation];
  const answer = await engine.engine.handle({ operation, input: inputs[operation](id, situation) });
  if (!answer.ok) {
    const { code, where, params } = answer.error;
    if (code === 'no-permission') return '-';
    if (code === 'bad-input') return `bad-input ${where}`;
    if (code === 'rule-broken' && params['rule'] === 'resident-in-scope') return 'r';
    // an assignment that is not there is looked for only where the resident was found
    return code === 'not-found' && !(operation === 'assignments.end' && where === 'id' && (await sees(id))) ? '?' : 'x';
  }
  if (!SHOWS.includes(operation)) return 'x';
  const name = shownName(operation, answer.value, id);
  if (name === undefined) return '?';
  return name === null ? 'b' : 'x';
}

async function sees(id: ResidentId): Promise<boolean> {
  return (await engine.call('residents.get', { id })).ok;
}

test('has a row for every operation about residents', () => {
  const about = operations.filter((operation) => /^(?:residents|courses|assignments|emergency)\./.test(operation));
  const rows = [...Object.keys(ABOUT_A_RESIDENT), ...ABOUT_NONE].filter((operation) => operation !== 'search.find');
  expect(rows.toSorted()).toEqual(about.toSorted());
});

test.each(roles)('answers a %s about each resident as it is written', async (role) => {
  await engine.signInAs(role);
  const asked = Object.keys(ABOUT_A_RESIDENT) as About[];
  const found: Record<string, string> = {};
  for (const operation of asked) {
    const letters: string[] = [];
    for (const situation of SITUATIONS) letters.push(await letterOf(operation, situation));
    found[operation] = letters.join('');
  }
  const written = Object.fromEntries(asked.map((operation) => [operation, ABOUT_A_RESIDENT[operation][role]]));
  expect(found).toEqual(written);
});
