import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { readdir, rm, stat, unlink } from 'node:fs/promises';
import path from 'node:path';
import type { BrowserWindow } from 'electron';
import { app, dialog } from 'electron';
import type { Arrived } from '../../shared/contract/shell-api.ts';
import type { AppError } from '../../shared/errors.ts';
import { appError } from '../../shared/errors.ts';
import type { Result } from '../../shared/result.ts';
import { err, ok } from '../../shared/result.ts';
import { readerLimits } from '../../shared/table.ts';
import { readWithLimit } from './files.ts';
import type { ReadStaged } from './reader-host.ts';
import { writeUserFile } from './write-file.ts';

/** Files with hospital messages: chosen, dropped, or found in the folder where another program puts them. */
export interface MessageFiles {
  readonly choose: () => Promise<readonly Arrived[]>;
  readonly take: (paths: readonly string[]) => Promise<readonly Arrived[]>;
  readonly chooseFolder: () => Promise<string | null>;
  readonly look: () => Promise<{ readonly name: string; readonly arrived: readonly Arrived[] } | null>;
  readonly leaveFolder: () => Promise<void>;
  readonly remove: (token: string) => Promise<Result<undefined, AppError>>;
  /** What was read before a lock is void after it: the engine has forgotten it too. */
  readonly forget: () => void;
}

/** As many as the engine keeps waiting at once, with room for what comes while somebody reads. */
const AT_ONCE = 50;

/** The folder's name is kept beside the preferences: it says where a program puts files, and nothing of anybody. */
const kept = () => path.join(app.getPath('userData'), 'inbox-folder.json');

export function makeMessageFiles(window: BrowserWindow, readMessage: ReadStaged): MessageFiles {
  const places = new Map<string, string>();
  /** Names that lie here unread by a person: a second look does not read them again. */
  const known = new Set<string>();
  const arrive = async (file: string): Promise<Arrived> => {
    const token = randomUUID();
    places.set(token, file);
    const bytes = await readWithLimit(file, readerLimits.fileBytes);
    const name = path.basename(file);
    return { token, name, read: bytes.ok ? await readMessage(name, bytes.value) : bytes };
  };
  const take = async (paths: readonly string[]): Promise<readonly Arrived[]> => {
    const arrived: Arrived[] = [];
    // one after the other: each has a process of its own, with its own memory
    for (const file of paths.filter((one) => one !== '').slice(0, AT_ONCE)) arrived.push(await arrive(file));
    return arrived;
  };
  return {
    take,
    choose: async () => {
      const { filePaths } = await dialog.showOpenDialog(window, { properties: ['openFile', 'multiSelections'] });
      return take(filePaths);
    },
    chooseFolder: async () => {
      const properties = ['openDirectory', 'dontAddToRecent'] as const;
      const { canceled, filePaths } = await dialog.showOpenDialog(window, { properties: [...properties] });
      const folder = filePaths[0];
      if (canceled || folder === undefined) return null;
      await writeUserFile(kept(), Buffer.from(JSON.stringify({ folder })));
      known.clear();
      return path.basename(folder);
    },
    look: async () => {
      const folder = folderOf();
      if (folder === null) return null;
      const fresh = (await filesIn(folder)).filter((file) => !known.has(file)).slice(0, AT_ONCE);
      for (const file of fresh) known.add(file);
      return { name: path.basename(folder), arrived: await take(fresh) };
    },
    leaveFolder: () => rm(kept(), { force: true }),
    remove: async (token) => {
      const file = places.get(token);
      if (file === undefined) return err(appError('not-found', 'token'));
      try {
        await unlink(file);
        places.delete(token);
        return ok();
      } catch {
        return err(appError('file-not-deleted', 'file'));
      }
    },
    forget: () => {
      places.clear();
      known.clear();
    },
  };
}

function folderOf(): string | null {
  if (!existsSync(kept())) return null;
  try {
    const { folder } = JSON.parse(readFileSync(kept(), 'utf8')) as { readonly folder?: unknown };
    return typeof folder === 'string' && existsSync(folder) ? folder : null;
  } catch {
    return null;
  }
}

/** Plain files, oldest first; what another program is still writing (a second old) waits for the next look. */
async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const files = entries.filter((one) => one.isFile() && !one.name.startsWith('.'));
  const dated = await Promise.all(
    files.map(async ({ name }) => {
      const file = path.join(folder, name);
      return { file, at: (await stat(file)).mtimeMs };
    }),
  );
  return dated
    .filter(({ at }) => Date.now() - at > 1_000)
    .sort((a, b) => a.at - b.at)
    .map(({ file }) => file);
}
