import { text } from 'node:stream/consumers';
import type { ReadStream } from 'node:tty';

/** Standard input, read once and only when something asks for it. */
export interface StandardInput {
  readonly isTerminal: boolean;
  /** The next line, null when there is none. Not for terminals. */
  line(): Promise<string | null>;
  /** Everything that no line has taken. Not for terminals. */
  rest(): Promise<string>;
  /** Asks a person; `hidden` shows nothing of what is typed. Only for terminals. */
  ask(question: string, hidden: boolean): Promise<string>;
}

/** Asks where somebody sits; elsewhere takes the lines that were piped in, in their order. */
export function standardInput(stream: ReadStream, say: (text: string) => void): StandardInput {
  let unread: Promise<string> | null = null;
  const all = (): Promise<string> => {
    unread ??= text(stream);
    return unread;
  };
  return {
    isTerminal: stream.isTTY === true,
    line: async () => {
      const held = await all();
      if (held === '') return null;
      const end = held.indexOf('\n');
      unread = Promise.resolve(end === -1 ? '' : held.slice(end + 1));
      return (end === -1 ? held : held.slice(0, end)).replace(/\r$/, '');
    },
    rest: async () => {
      const held = await all();
      unread = Promise.resolve('');
      return held;
    },
    ask: (question, hidden) => askPerson(stream, say, question, hidden),
  };
}

const ENTER = /[\r\n]/;
const STOP = '\u0003';
const ERASE = new Set(['\u007f', '\b']);

/** Raw mode shows nothing by itself, from before the question on: what may be seen is written back sign by sign. */
function askPerson(
  stream: ReadStream,
  say: (text: string) => void,
  question: string,
  hidden: boolean,
): Promise<string> {
  stream.setRawMode(true);
  say(question);
  stream.resume();
  stream.setEncoding('utf8');
  return new Promise((resolve) => {
    let typed = '';
    const finish = (): void => {
      stream.off('data', listen);
      stream.setRawMode(false);
      stream.pause();
      say('\n');
      resolve(typed);
    };
    const listen = (chunk: string): void => {
      for (const sign of chunk) {
        if (ENTER.test(sign)) {
          finish();
          return;
        }
        if (sign === STOP) process.exit(130);
        typed = ERASE.has(sign) ? [...typed].slice(0, -1).join('') : typed + sign;
        if (!hidden) say(ERASE.has(sign) ? '\b \b' : sign);
      }
    };
    stream.on('data', listen);
  });
}
