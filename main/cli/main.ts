import { runCommandLine } from './run.ts';
import { standardInput } from './standard-input.ts';

// Whoever reads may stop early (`| head`): that is no fault of ours.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => process.exit());

const say = (text: string): void => void process.stderr.write(text);

process.exitCode = await runCommandLine(process.argv.slice(2), {
  input: standardInput(process.stdin, say),
  env: process.env,
  out: (text) => void process.stdout.write(text),
  say,
  watched: process.stderr.isTTY === true,
});
