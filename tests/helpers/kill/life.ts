import { spawn } from 'node:child_process';
import path from 'node:path';
import type { Kind } from './acts.ts';
import { kinds } from './acts.ts';

export interface Act {
  readonly what: string;
  readonly name: string;
  readonly isDone: boolean;
}

/** A life of the writer: loaded, and waiting for the word to begin. */
export interface Life {
  readonly kind: Kind;
  /** What it said so far, in its order. */
  readonly acts: () => readonly Act[];
  /** Begins; settled when it began its first big act (`begin`), or did it (`done`), or ended. */
  readonly until: (word: 'begin' | 'done') => Promise<void>;
  /** Kills it. It must have lived until then and complained of nothing; otherwise it is no kill, and that is thrown. */
  readonly kill: () => Promise<void>;
}

/** Loading takes longer than living: the next one is loaded while the last one's remains are looked at. */
export function newLife(folder: string, number: number, among: readonly Kind[] = kinds): Life {
  const kind = among[number % among.length] ?? 'save';
  const script = path.resolve('tests/helpers/kill/writer.ts');
  const child = spawn(process.execPath, [script, folder, String(number), kind], { stdio: ['pipe', 'pipe', 'pipe'] });
  let said = '';
  let complaints = '';
  const ended = new Promise<NodeJS.Signals | null>((resolve) => child.once('close', (_, signal) => resolve(signal)));
  child.stderr.on('data', (chunk: Buffer) => {
    complaints += chunk.toString('utf8');
  });
  const hears = (words: string): Promise<void> =>
    new Promise((resolve) => {
      child.stdout.on('data', (chunk: Buffer) => {
        said += chunk.toString('utf8');
        if (said.includes(words)) resolve();
      });
      child.once('close', () => resolve());
    });
  return {
    kind,
    acts: () => actsOf(said),
    until: (word) => {
      const heard = hears(`${word} ${kind} `);
      child.stdin.write('go\n');
      return heard;
    },
    kill: async () => {
      child.kill('SIGKILL');
      const signal = await ended;
      if (signal !== 'SIGKILL' || complaints !== '')
        throw new Error(`life ${number} (${kind}) was not killed but ended by itself: ${complaints}`);
    },
  };
}

/** Only whole lines: the last one may have been cut. */
function actsOf(said: string): readonly Act[] {
  const lines = said.split('\n').slice(0, -1);
  const done = new Set(lines.filter((line) => line.startsWith('done ')).map((line) => line.slice(5)));
  return lines
    .filter((line) => line.startsWith('begin '))
    .map((line) => {
      const [, what = '', name = ''] = line.split(' ');
      return { what, name, isDone: done.has(`${what} ${name}`) };
    });
}
