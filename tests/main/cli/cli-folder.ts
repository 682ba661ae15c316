import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'vitest';
import type { Ran } from './run-cli.ts';
import { cliHere } from './run-cli.ts';

export const password = 'havet er blåt om vinteren';

export interface CliFolder {
  readonly root: string;
  readonly data: string;
  readonly env: Readonly<Record<string, string>>;
  readonly recoveryKey: readonly string[];
  /** A command as the first person, leader and administrator, answered in JSON. */
  asMette(args: readonly string[], input?: string): Promise<Ran>;
  /** A text file beside the data folder. */
  file(name: string, lines: readonly string[]): string;
  close(): void;
}

/** A data folder made by the command line itself. */
export async function openCliFolder(): Promise<CliFolder> {
  const root = mkdtempSync(path.join(tmpdir(), 'tryg-cli-'));
  const data = path.join(root, 'data');
  const env = { TRYGBASE_DATA: data, TRYGBASE_PASSWORD: password };
  const words = ['--data', data, '--admin', 'mette', '--name', 'Mette Kjær', '--municipality', 'Lindeby Kommune'];
  const made = await cliHere(['init', ...words, '--json'], { TRYGBASE_PASSWORD: password });
  expect(made).toMatchObject({ code: 0, said: '' });
  const { recoveryKey } = made.json<{ recoveryKey: readonly string[] }>();
  return {
    root,
    data,
    env,
    recoveryKey,
    asMette: (args, input = '') => cliHere([...args, '--user', 'mette', '--json'], env, input),
    file: (name, lines) => {
      const at = path.join(root, name);
      writeFileSync(at, `${lines.join('\r\n')}\r\n`);
      return at;
    },
    close: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** What a refusal prints with --json: code, one whole sentence, place. */
export function refusal(code: string, where: string | null = null) {
  return { error: { code, message: expect.stringMatching(/^[A-ZÆØÅ].*[.]$/), where } };
}

export const header = 'Boligorganisation;Afdeling;Lejemålsnr.;Adresse;Postnr.;Boligtype;Husleje';

export function home(number: number, type = 'Skæv bolig', rent = '2.875'): string {
  return `Åkanden;Skovhusene;${number};Skovhusene ${number};2610;${type};${rent}`;
}
