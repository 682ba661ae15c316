import type Database from 'better-sqlite3';
import { systemClock } from '../../main/engine/clock.ts';
import type { Engine } from '../../main/engine/engine.ts';
import { createEngine } from '../../main/engine/engine.ts';
import type { Input, Operation, Output } from '../../shared/contract/index.ts';
import { isoDate } from '../../shared/dates.ts';
import { listInput } from '../helpers/homes.ts';
import type { Scale } from './options.ts';
import { connectionOpenedBy } from './statements.ts';

export const TODAY = isoDate('2026-11-23');

export interface Person {
  readonly login: string;
  readonly password: string;
}

/** A data folder behind the real engine, and somebody signed in. */
export interface Municipality {
  readonly folder: string;
  readonly engine: Engine;
  readonly person: Person;
  /** The value, or a stop: a refusal is nothing to measure. */
  readonly must: <O extends Operation>(operation: O, input: Input<O>) => Promise<Output<O>>;
  /** The engine's own open file, until somebody locks. */
  readonly connection: Database.Database;
  readonly databaseKey: Buffer;
  readonly close: () => Promise<void>;
}

const FIRST = { name: 'Mette Kjær', login: 'mette', password: 'havet er blåt om vinteren' } as const;

/** At every opening the newest hundred log rows are checked: here they tell of a day's work, not of how the data were made. */
const CARDS_OPENED = 110;

/** The demo of that size: 120, 2,000 or 20,000 homes with their people and a year of history. Left locked. */
export async function makeDemo(folder: string, scale: Scale): Promise<Person> {
  const { users } = await mustOf(engineOn(folder))('setup.createDemo', { seed: 1, today: TODAY, scale });
  const leader = users.find(({ role }) => role === 'leader');
  if (!leader) throw new Error('The demo has no leader');
  const person = { login: leader.login, password: leader.password };
  const { must, close } = await openMunicipality(folder, person);
  const { columns, rows } = await must('units.list', listInput());
  for (let n = 0; n < CARDS_OPENED; n += 1)
    await must('units.get', { id: rows[n % rows.length]?.[columns.indexOf('id')] as never });
  await close();
  return person;
}

/** A data folder without a home, as right after set-up, its recovery key confirmed. */
export async function makeEmpty(folder: string): Promise<Person> {
  const engine = engineOn(folder);
  const must = mustOf(engine);
  const { name: userName, login, password } = FIRST;
  const { recoveryKey } = await must('setup.create', { municipality: 'Lindeby Kommune', userName, login, password });
  const group = (number: number) => ({ number, text: recoveryKey[number - 1] ?? '' });
  await must('recovery.confirm', { groups: [group(2), group(7)] });
  await engine.lock('closing');
  return { login, password };
}

export async function openMunicipality(folder: string, person: Person): Promise<Municipality> {
  const engine = engineOn(folder);
  const must = mustOf(engine);
  const { connection, key } = await connectionOpenedBy(() => must('session.unlock', person));
  return { folder, engine, person, must, connection, databaseKey: key, close: () => engine.lock('closing') };
}

function engineOn(folder: string): Engine {
  return createEngine({ folder, clock: systemClock(TODAY) }, (bug) => {
    throw bug;
  });
}

function mustOf(engine: Engine): Municipality['must'] {
  return async <O extends Operation>(operation: O, input: Input<O>) => {
    const answer = await engine.call(operation, input);
    if (!answer.ok) throw new Error(`${operation} was refused: ${JSON.stringify(answer.error)}`);
    return answer.value as Output<O>;
  };
}
