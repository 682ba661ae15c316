import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Clock } from '../../main/engine/clock.ts';
import type { Engine } from '../../main/engine/engine.ts';
import { createEngine } from '../../main/engine/engine.ts';
import type { Input, Operation, Output } from '../../shared/contract/index.ts';
import type { IsoDate } from '../../shared/dates.ts';
import { isoDate } from '../../shared/dates.ts';
import type { Role } from '../../shared/domain/users.ts';

export const TODAY = isoDate('2026-11-23');
/** The first person, leader and administrator. */
export const FIRST = { name: 'Mette Kjær', login: 'mette', password: 'havet er blåt om vinteren' } as const;

export interface TestEngine {
  readonly engine: Engine;
  readonly call: Engine['call'];
  readonly folder: string;
  /** The printed key as set-up answered it. */
  readonly recoveryKey: readonly string[];
  /** The answer, or a failed test that says the refusal. */
  must<O extends Operation>(operation: O, input: Input<O>): Promise<Output<O>>;
  confirmRecovery(): Promise<void>;
  /** Locks and signs in as a person of that role alone; `first` is the leader and administrator who set up. */
  signInAs(role: Role | 'first'): Promise<void>;
  /** Opens the gate for one act that asks for the password again. */
  confirmPassword(): Promise<void>;
  close(): Promise<void>;
}

/** The civil day stands still; instants begin at eight in the morning of that day, or another hour, and go on by a millisecond each. */
export function fixedClock(today: IsoDate, hour = 8): Clock {
  let instant = Date.parse(`${today}T08:00:00.000Z`) + (hour - 8) * 3_600_000;
  return {
    now: () => new Date(instant++).toISOString(),
    today: () => today,
    monotonic: () => performance.now(),
  };
}

interface MovableClock extends Clock {
  readonly pass: (minutes: number) => void;
}

/** As `fixedClock`, and set forward or back by minutes on the same civil day. */
export function movableClock(today: IsoDate, hour = 8): MovableClock {
  const clock = fixedClock(today, hour);
  let passed = 0;
  return {
    ...clock,
    now: () => new Date(Date.parse(clock.now()) + passed * 60_000).toISOString(),
    pass: (minutes) => {
      passed += minutes;
    },
  };
}

interface TestEngineOptions {
  readonly today?: IsoDate;
  /** Another than the one that stands still. */
  readonly clock?: Clock;
  readonly confirmed?: boolean;
  /** Where the data folder lies; a new temporary one otherwise. */
  readonly parent?: string;
  /** Told of what is answered as `unexpected`; printed otherwise. */
  readonly onBug?: (bug: unknown) => void;
  /** People to be made while the first one is signed in: spares a sign-in each, which takes a third of a second. */
  readonly roles?: readonly Role[];
}

/** A real encrypted data folder with its first person signed in, and the recovery key confirmed unless told otherwise. */
export async function openTestEngine({
  today = TODAY,
  clock = fixedClock(today),
  confirmed = true,
  roles = [],
  parent,
  onBug = rethrowLater,
}: TestEngineOptions = {}): Promise<TestEngine> {
  const root = parent ?? mkdtempSync(path.join(tmpdir(), 'tryg-engine-'));
  const folder = path.join(root, 'data');
  const made = process.env[SET_UP];
  const isCopied = made !== undefined && parent === undefined && confirmed;
  if (isCopied) copySetUp(folder);
  const engine = createEngine({ folder, clock }, onBug);
  const must = mustOf(engine);
  const recoveryKey = isCopied ? keptRecoveryKey(made) : await setUp(engine);
  if (isCopied) await must('session.unlock', { login: FIRST.login, password: FIRST.password });
  const people = new Map<Role | 'first', { readonly login: string; readonly password: string }>([
    ['first', { login: FIRST.login, password: FIRST.password }],
  ]);
  let current: Role | 'first' = 'first';

  const signIn = async (who: Role | 'first'): Promise<void> => {
    const person = people.get(who);
    if (!person) throw new Error(`nobody is ${who}`);
    await must('session.lock', { reason: 'asked' });
    await must('session.unlock', person);
    current = who;
  };
  const confirmPassword = async (): Promise<void> => {
    await must('session.confirmPassword', { password: people.get(current)?.password ?? '' });
  };
  const addPerson = async (role: Role): Promise<void> => {
    if (current !== 'first') await signIn('first');
    await confirmPassword();
    const person = personOf(role);
    await must('users.create', { name: `Prøve ${role}`, roles: [role], ...person });
    people.set(role, person);
  };
  if (confirmed && !isCopied) await confirmRecovery(engine, recoveryKey);
  for (const role of roles) await addPerson(role);
  return {
    engine,
    call: engine.call,
    folder,
    recoveryKey,
    must,
    confirmRecovery: () => confirmRecovery(engine, recoveryKey),
    confirmPassword,
    signInAs: async (role) => {
      if (!people.has(role) && role !== 'first') await addPerson(role);
      if (current !== role) await signIn(role);
    },
    close: async () => {
      await engine.lock('closing');
      rmSync(root, { recursive: true, force: true });
    },
  };
}

/** How the test's person of a role signs in. */
export function personOf(role: Role): { readonly login: string; readonly password: string } {
  return { login: `en ${role}`, password: `en lang sætning om ${role}` };
}

/** Where the folder lies that `makeSetUp` made, for the processes of the tests. */
const SET_UP = 'TRYGBASE_TEST_SET_UP';

/** Once for a whole run: a data folder after the first start, an hour before the tests begin. It is copied, which is quicker than deriving its keys. */
export async function makeSetUp(parent: string): Promise<void> {
  const engine = createEngine({ folder: path.join(parent, 'data'), clock: fixedClock(TODAY, 7) });
  const recoveryKey = await setUp(engine);
  await confirmRecovery(engine, recoveryKey);
  await engine.lock('closing');
  writeFileSync(path.join(parent, 'recovery-key.json'), JSON.stringify(recoveryKey));
  process.env[SET_UP] = parent;
}

/** The data folder as it is an hour before the tests, with its first person and the recovery key confirmed. */
export function copySetUp(folder: string): void {
  cpSync(path.join(process.env[SET_UP] ?? '', 'data'), folder, { recursive: true });
}

function keptRecoveryKey(parent: string): readonly string[] {
  return JSON.parse(readFileSync(path.join(parent, 'recovery-key.json'), 'utf8')) as readonly string[];
}

async function setUp(engine: Engine): Promise<readonly string[]> {
  const { recoveryKey } = await mustOf(engine)('setup.create', {
    municipality: 'Lindeby Kommune',
    userName: FIRST.name,
    login: FIRST.login,
    password: FIRST.password,
  });
  return recoveryKey;
}

async function confirmRecovery(engine: Engine, recoveryKey: readonly string[]): Promise<void> {
  const group = (number: number) => ({ number, text: recoveryKey[number - 1] ?? '' });
  await mustOf(engine)('recovery.confirm', { groups: [group(2), group(7)] });
}

function mustOf(engine: Engine): TestEngine['must'] {
  return async <O extends Operation>(operation: O, input: Input<O>): Promise<Output<O>> => {
    const answer = await engine.call(operation, input);
    if (!answer.ok) throw new Error(`${operation} was refused: ${JSON.stringify(answer.error)}`);
    return answer.value as Output<O>;
  };
}

/** A bug is answered as `unexpected`; in a test it must be seen. */
function rethrowLater(bug: unknown): void {
  console.error(bug);
}
