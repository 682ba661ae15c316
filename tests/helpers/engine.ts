import { mkdtempSync, rmSync } from 'node:fs';
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

/** The civil day stands still; instants begin at eight in the morning of that day and go on by a millisecond each. */
export function fixedClock(today: IsoDate): Clock {
  let instant = Date.parse(`${today}T08:00:00.000Z`);
  return {
    now: () => new Date(instant++).toISOString(),
    today: () => today,
    monotonic: () => performance.now(),
  };
}

interface TestEngineOptions {
  readonly today?: IsoDate;
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
  confirmed = true,
  roles = [],
  parent = mkdtempSync(path.join(tmpdir(), 'tryg-engine-')),
  onBug = rethrowLater,
}: TestEngineOptions = {}): Promise<TestEngine> {
  const folder = path.join(parent, 'data');
  const engine = createEngine({ folder, clock: fixedClock(today) }, onBug);
  const must = async <O extends Operation>(operation: O, input: Input<O>): Promise<Output<O>> => {
    const answer = await engine.call(operation, input);
    if (!answer.ok) throw new Error(`${operation} was refused: ${JSON.stringify(answer.error)}`);
    return answer.value as Output<O>;
  };
  const { recoveryKey } = await must('setup.create', {
    municipality: 'Lindeby Kommune',
    userName: FIRST.name,
    login: FIRST.login,
    password: FIRST.password,
  });
  const people = new Map<Role | 'first', { readonly login: string; readonly password: string }>([
    ['first', { login: FIRST.login, password: FIRST.password }],
  ]);
  let current: Role | 'first' = 'first';

  const confirmRecovery = async (): Promise<void> => {
    const group = (number: number) => ({ number, text: recoveryKey[number - 1] ?? '' });
    await must('recovery.confirm', { groups: [group(2), group(7)] });
  };
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
    const person = { login: `en ${role}`, password: `en lang sætning om ${role}` };
    await must('users.create', { name: `Prøve ${role}`, roles: [role], ...person });
    people.set(role, person);
  };
  if (confirmed) await confirmRecovery();
  for (const role of roles) await addPerson(role);
  return {
    engine,
    call: engine.call,
    folder,
    recoveryKey,
    must,
    confirmRecovery,
    confirmPassword,
    signInAs: async (role) => {
      if (!people.has(role) && role !== 'first') await addPerson(role);
      if (current !== role) await signIn(role);
    },
    close: async () => {
      await engine.lock('closing');
      rmSync(path.dirname(folder), { recursive: true, force: true });
    },
  };
}

/** A bug is answered as `unexpected`; in a test it must be seen. */
function rethrowLater(bug: unknown): void {
  console.error(bug);
}
