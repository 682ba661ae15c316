import { unlink } from 'node:fs/promises';
import path from 'node:path';
import type { Output } from '../../shared/contract/index.ts';
import type { AppError } from '../../shared/errors.ts';
import { appError } from '../../shared/errors.ts';
import type { Result } from '../../shared/result.ts';
import { ok } from '../../shared/result.ts';
import { fill } from '../../shared/text/fill.ts';
import { messageLines } from '../../shared/text/message-sentences.ts';
import { sentenceOf } from '../../shared/text/sentences.ts';
import type { Call, Command } from './command.ts';
import type { SignedIn } from './engine.ts';
import { signedIn } from './engine.ts';
import { readMessageFile } from './read-file.ts';
import { cliText } from './words.ts';

type Preview = Output<'messages.preview'>;

interface Taken {
  readonly file: string;
  readonly preview: Preview | null;
  readonly refusal: AppError | null;
  readonly deleted: boolean;
}

/**
 * Hospital messages: what each would do, and with `--confirm` it does it. The file of a message about a stranger is deleted
 * then, as the law asks; the others with `--delete`. A file that could not be deleted is the command's refusal.
 */
export const receive: Command = {
  options: [],
  flags: ['confirm', 'delete'],
  words: [1, 1_000],
  argument: 'file',
  run: (call) =>
    signedIn(call, async (session) => {
      const taken: Taken[] = [];
      for (const file of call.words) {
        const one = await take(call, session, file);
        taken.push(one);
        tell(call, one);
      }
      const refusal = taken.find((one) => one.refusal !== null)?.refusal;
      return ok({ json: taken, lines: [], ...(refusal ? { refusal } : {}) });
    }),
};

async function take(call: Call, session: SignedIn, file: string): Promise<Taken> {
  const name = path.basename(file);
  const looked = await look(session, file);
  if (!looked.ok) return { file: name, preview: null, refusal: looked.error, deleted: false };
  const { preview, stagingId } = looked.value;
  if (!call.flags.has('confirm')) return { file: name, preview, refusal: null, deleted: false };
  const received = await session.act('messages.receive', { stagingId });
  if (!received.ok) return { file: name, preview, refusal: received.error, deleted: false };
  const mustGo = received.value.outcome === 'stranger' || call.flags.has('delete');
  const gone = mustGo ? await remove(file) : null;
  return { file: name, preview, refusal: gone, deleted: mustGo && gone === null };
}

async function look({ engine, act }: SignedIn, file: string) {
  const read = await readMessageFile(file);
  if (!read.ok) return read;
  const staged = engine.stageMessage(read.value);
  if (!staged.ok) return staged;
  const preview = await act('messages.preview', { stagingId: staged.value });
  return preview.ok ? ok({ stagingId: staged.value, preview: preview.value }) : (preview as Result<never, AppError>);
}

async function remove(file: string): Promise<AppError | null> {
  try {
    await unlink(file);
    return null;
  } catch {
    return appError('file-not-deleted', 'file');
  }
}

function tell({ io, language }: Call, { file, preview, refusal, deleted }: Taken): void {
  const { received } = cliText(language);
  const said = preview === null ? [] : messageLines(preview, language);
  const more = [
    ...(refusal === null ? [] : [sentenceOf(refusal, language)]),
    ...(deleted ? [fill(received.deleted, { file }, language)] : []),
  ];
  io.say(`${[`${file}:`, ...[...said, ...more].map((line) => `  ${line}`)].join('\n')}\n`);
}
