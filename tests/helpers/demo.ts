import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ReadableDb } from '../../main/engine/db/database.ts';
import { readable } from '../../main/engine/db/database.ts';
import { createEngine } from '../../main/engine/engine.ts';
import type { Input, Operation, Output } from '../../shared/contract/index.ts';
import type { IsoDate } from '../../shared/dates.ts';
import type { TestEngine } from './engine.ts';
import { fixedClock } from './engine.ts';
import { openData } from './open-data.ts';

export interface DemoData {
  readonly db: ReadableDb;
  close(): void;
}

/** The file of the invented municipality of a seed, open for reading behind the program's back; before that, its leader may act. */
export async function openDemo(
  today: IsoDate,
  act: (leader: Pick<TestEngine, 'must' | 'confirmPassword'>) => Promise<void> = () => Promise.resolve(),
): Promise<DemoData> {
  const root = mkdtempSync(path.join(tmpdir(), 'tryg-demo-'));
  const folder = path.join(root, 'data');
  const engine = createEngine({ folder, clock: fixedClock(today) });
  const must = async <O extends Operation>(operation: O, input: Input<O>): Promise<Output<O>> => {
    const answer = await engine.call(operation, input);
    if (!answer.ok) throw new Error(`${operation} was refused: ${JSON.stringify(answer.error)}`);
    return answer.value as Output<O>;
  };
  const { users } = await must('setup.createDemo', { seed: 1, today: null });
  const { login, password } = users.find(({ role }) => role === 'leader') ?? { login: '', password: '' };
  await must('session.unlock', { login, password });
  const confirmPassword = async () => void (await must('session.confirmPassword', { password }));
  await act({ must, confirmPassword });
  await engine.lock('closing');
  const { connection } = await openData(folder, login, password);
  return {
    db: readable(connection),
    close: () => {
      connection.close();
      rmSync(root, { recursive: true, force: true });
    },
  };
}
