import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createEngine, type Engine } from '../../main/engine/engine.ts';
import type { Input, Operation, Output } from '../../shared/contract/index.ts';
import type { Role } from '../../shared/domain/users.ts';
import type { TestEngine } from './engine.ts';
import { FIRST, movableClock, personOf, TODAY } from './engine.ts';

/** The same data folder again and again: every case of a property begins with what one test engine was left with. */
export interface Original {
  open(): Promise<CopiedEngine>;
  close(): void;
}

export interface CopiedEngine extends Pick<TestEngine, 'call' | 'must' | 'confirmPassword'> {
  readonly engine: Engine;
  /** Sets the clock forward. */
  readonly pass: (minutes: number) => void;
  /** A person of that role, who was there when the original was kept; `first` is the leader who set up. */
  signInAs(who: Role | 'first'): Promise<void>;
  close(): Promise<void>;
}

/** Takes over a test engine, which is closed by it; what it would delete is kept until `close`. */
export async function keepAsOriginal(made: TestEngine): Promise<Original> {
  const kept = mkdtempSync(path.join(tmpdir(), 'tryg-original-'));
  await made.must('session.lock', { reason: 'closing' });
  cpSync(made.folder, path.join(kept, 'data'), { recursive: true });
  await made.close();
  return { open: () => openCopy(kept), close: () => rmSync(kept, { recursive: true, force: true }) };
}

async function openCopy(kept: string): Promise<CopiedEngine> {
  const root = mkdtempSync(path.join(tmpdir(), 'tryg-copy-'));
  cpSync(kept, root, { recursive: true });
  const bugs: unknown[] = [];
  const clock = movableClock(TODAY, 9);
  const engine = createEngine({ folder: path.join(root, 'data'), clock }, (bug) => bugs.push(bug));
  const must = async <O extends Operation>(operation: O, input: Input<O>): Promise<Output<O>> => {
    const answer = await engine.call(operation, input);
    if (!answer.ok) throw new Error(`${operation} was refused: ${JSON.stringify(answer.error)} ${String(bugs.at(-1))}`);
    return answer.value as Output<O>;
  };
  await must('session.unlock', { login: FIRST.login, password: FIRST.password });
  return {
    engine,
    call: engine.call,
    must,
    pass: clock.pass,
    signInAs: async (who) => {
      await must('session.lock', { reason: 'asked' });
      await must('session.unlock', who === 'first' ? { login: FIRST.login, password: FIRST.password } : personOf(who));
    },
    confirmPassword: async () => void (await must('session.confirmPassword', { password: FIRST.password })),
    close: async () => {
      await engine.lock('closing');
      rmSync(root, { recursive: true, force: true });
    },
  };
}
