import { randomUUID } from 'node:crypto';
import type { Stats } from 'node:fs';
import { readdir, stat, unlink } from 'node:fs/promises';
import path from 'node:path';
import type { Arrived, FolderLook } from '../../shared/contract/shell-api.ts';
import type { Staged } from '../../shared/contract/shell-wire.ts';
import type { AppError } from '../../shared/errors.ts';
import { appError } from '../../shared/errors.ts';
import type { Result } from '../../shared/result.ts';
import { err, ok } from '../../shared/result.ts';

/** Which files are in the page's hands, and which one each token stands for. */
export interface ArrivedFiles {
  readonly take: (paths: readonly string[]) => Promise<readonly Arrived[]>;
  /** What is new in the folder; `again` also shows what was put away. */
  readonly look: (folder: string, again: boolean) => Promise<FolderLook>;
  readonly putAway: (token: string) => void;
  /** Deletes the file; false when it was gone already. */
  readonly remove: (token: string) => Promise<Result<boolean, AppError>>;
  readonly forget: () => void;
}

type ReadFile = (file: string) => Promise<Result<Staged, AppError>>;

/** Half of what the engine keeps waiting: as many from the folder, and as many by hand, so that none pushes another out. */
const AT_ONCE = 50;

interface Place {
  readonly file: string;
  /** Another time or size is another message, also under a name that was here before. */
  readonly stamp: string | null;
  readonly isFromFolder: boolean;
  /** `waiting` for a yes; `known` lies on the disk and is not read again; `away` is read again when somebody asks. */
  state: 'waiting' | 'known' | 'away';
}

export function makeArrivedFiles(read: ReadFile): ArrivedFiles {
  const places = new Map<string, Place>();
  const roomFor = (isFromFolder: boolean) => {
    const held = [...places.values()].filter((one) => one.state === 'waiting' && one.isFromFolder === isFromFolder);
    return Math.max(0, AT_ONCE - held.length);
  };
  const place = (file: string, stamp: string | null, isFromFolder: boolean) => {
    const token = randomUUID();
    const held: Place = { file, stamp, isFromFolder, state: 'waiting' };
    places.set(token, held);
    return { token, held };
  };
  const arrive = async ({ token, held }: ReturnType<typeof place>): Promise<Arrived> => {
    const answer = await read(held.file);
    if (!answer.ok) held.state = 'known';
    return { token, name: path.basename(held.file), read: answer };
  };
  return {
    take: async (paths) => {
      const named = paths.filter((one) => one !== '');
      const room = roomFor(false);
      const stamps = await Promise.all(named.map((file) => stampOf(file).catch(() => null)));
      const taken = named.slice(0, room).map((file, at) => place(file, stamps[at] ?? null, false));
      const late = named.slice(room).map((file): Arrived => {
        const unread = err(appError('staging-gone', 'file'));
        return { token: randomUUID(), name: path.basename(file), read: unread };
      });
      return [...(await inTurn(taken, arrive)), ...late];
    },
    look: async (folder, again) => {
      const found = await filesIn(folder);
      for (const [token, { state }] of places) if (again && state === 'away') places.delete(token);
      const known = new Set([...places.values()].filter((one) => one.isFromFolder).map(({ stamp }) => stamp));
      const fresh = found.filter(({ stamp }) => !known.has(stamp));
      const taken = fresh.slice(0, roomFor(true)).map(({ file, stamp }) => place(file, stamp, true));
      const arrived = await inTurn(taken, arrive);
      return { name: path.basename(folder), arrived, more: fresh.length - taken.length };
    },
    putAway: (token) => {
      const held = places.get(token);
      if (held?.isFromFolder) held.state = 'away';
      else places.delete(token);
    },
    remove: async (token) => {
      const held = places.get(token);
      if (held === undefined) return err(appError('not-found', 'token'));
      const gone = await removeFile(held);
      if (gone.ok) places.delete(token);
      else held.state = 'known';
      return gone;
    },
    forget: () => places.clear(),
  };
}

/** One after the other: each has a process of its own, with its own memory. */
async function inTurn<T, R>(all: readonly T[], work: (one: T) => Promise<R>): Promise<readonly R[]> {
  const done: R[] = [];
  for (const one of all) done.push(await work(one));
  return done;
}

/** Only what was read is deleted: a file written over since is another message. */
async function removeFile({ file, stamp, isFromFolder }: Place): Promise<Result<boolean, AppError>> {
  const undeleted = err(appError('file-not-deleted', 'file'));
  try {
    // in the folder the next look reads the other message; nobody looks again at one that was chosen
    if ((await stampOf(file)) !== stamp) return isFromFolder ? ok(false) : undeleted;
    await unlink(file);
    return ok(true);
  } catch (failure) {
    const isGone = failure instanceof Error && (failure as NodeJS.ErrnoException).code === 'ENOENT';
    return isGone ? ok(false) : undeleted;
  }
}

async function stampOf(file: string): Promise<string> {
  return stampFrom(file, await stat(file));
}

const stampFrom = (file: string, { mtimeMs, size }: Stats) => JSON.stringify([file, mtimeMs, size]);

/** Plain files, oldest first; what another program is still writing (a second old) waits for the next look. */
async function filesIn(folder: string): Promise<readonly { readonly file: string; readonly stamp: string }[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const files = entries.filter((one) => one.isFile() && !one.name.startsWith('.'));
  const dated = await Promise.all(
    files.map(async ({ name }) => {
      const file = path.join(folder, name);
      // what is taken away between the two questions is not there
      const facts = await stat(file).catch(() => null);
      return facts === null ? [] : [{ file, at: facts.mtimeMs, stamp: stampFrom(file, facts) }];
    }),
  );
  return dated
    .flat()
    .filter(({ at }) => Date.now() - at > 1_000)
    .sort((a, b) => a.at - b.at);
}
