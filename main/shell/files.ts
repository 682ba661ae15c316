import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { open } from 'node:fs/promises';
import path from 'node:path';
import type { BrowserWindow } from 'electron';
import { app, dialog } from 'electron';
import type { SaveFolder, SavePlace } from '../../shared/contract/shell-api.ts';
import type { Staged } from '../../shared/contract/shell-wire.ts';
import type { AppError } from '../../shared/errors.ts';
import { appError } from '../../shared/errors.ts';
import type { Result } from '../../shared/result.ts';
import { err, ok } from '../../shared/result.ts';
import { readerLimits } from '../../shared/table.ts';
import type { ReadStaged } from './reader-host.ts';
import { writeUserFile } from './write-file.ts';

export interface Files {
  readonly chooseTable: () => Promise<Result<Staged | null, AppError>>;
  readonly chooseSavePlace: (suggestedName: string) => Promise<SavePlace | null>;
  readonly chooseSaveFolder: (suggestedNames: readonly string[]) => Promise<SaveFolder | null>;
  readonly writeFile: (token: string, bytes: Uint8Array) => Promise<Result<undefined, AppError>>;
  /** What was chosen before a lock is void after it. */
  readonly forget: () => void;
}

/** The system's file dialogs. The page never names a path: it gets a name to show and a token for one write. */
export function makeFiles(window: BrowserWindow, readTable: ReadStaged, tablesLabel: () => string): Files {
  const places = new Map<string, string>();
  const placeFor = (file: string): SavePlace => {
    const token = randomUUID();
    places.set(token, file);
    return { token, name: path.basename(file) };
  };
  return {
    chooseTable: async () => {
      const filters = [{ name: tablesLabel(), extensions: ['xlsx', 'csv', 'txt'] }];
      const { canceled, filePaths } = await dialog.showOpenDialog(window, { properties: ['openFile'], filters });
      const file = filePaths[0];
      if (canceled || file === undefined) return ok(null);
      const bytes = await readWithLimit(file, readerLimits.fileBytes);
      return bytes.ok ? readTable(path.basename(file), bytes.value) : bytes;
    },
    chooseSavePlace: async (suggestedName) => {
      const defaultPath = path.join(app.getPath('documents'), suggestedName);
      const extension = path.extname(suggestedName).slice(1);
      const filters = [{ name: extension.toUpperCase(), extensions: [extension] }];
      const { canceled, filePath } = await dialog.showSaveDialog(window, {
        defaultPath,
        filters,
        properties: ['showOverwriteConfirmation'],
      });
      return canceled || !filePath ? null : placeFor(filePath);
    },
    chooseSaveFolder: async (suggestedNames) => {
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        defaultPath: app.getPath('documents'),
        properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'],
      });
      const folder = filePaths[0];
      if (canceled || folder === undefined) return null;
      return { name: path.basename(folder), places: freeNames(folder, suggestedNames).map(placeFor) };
    },
    writeFile: async (token, bytes) => {
      const file = places.get(token);
      places.delete(token);
      return file === undefined ? err(appError('not-found', 'token')) : writeUserFile(file, bytes);
    },
    forget: () => places.clear(),
  };
}

/** Where each file can lie without covering another: "liste (2).zip" beside "liste.zip". */
function freeNames(folder: string, names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const { name: stem, ext } = path.parse(name);
    const choice = (count: number) => path.join(folder, count === 1 ? name : `${stem} (${count})${ext}`);
    let count = 1;
    while (taken.has(choice(count)) || existsSync(choice(count))) count += 1;
    taken.add(choice(count));
    return choice(count);
  });
}

/** The size is asked of the open file, not of its name, so that nothing larger can take its place in between. */
export async function readWithLimit(file: string, limit: number): Promise<Result<Uint8Array, AppError>> {
  try {
    const handle = await open(file, 'r');
    try {
      const facts = await handle.stat();
      if (!facts.isFile()) return err(appError('file-unreadable', 'file'));
      if (facts.size > limit) return err(appError('file-refused', 'file', { reason: 'file-too-big', limit }));
      return ok(new Uint8Array(await handle.readFile()));
    } finally {
      await handle.close();
    }
  } catch {
    return err(appError('file-unreadable', 'file'));
  }
}
