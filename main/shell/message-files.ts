import { existsSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { BrowserWindow } from 'electron';
import { app, dialog } from 'electron';
import type { Arrived, FolderLook } from '../../shared/contract/shell-api.ts';
import { readerLimits } from '../../shared/table.ts';
import type { ArrivedFiles } from './arrived-files.ts';
import { makeArrivedFiles } from './arrived-files.ts';
import { readWithLimit } from './files.ts';
import type { ReadStaged } from './reader-host.ts';
import { writeUserFile } from './write-file.ts';

/** Files with hospital messages: chosen, dropped, or found in the folder where another program puts them. */
export interface MessageFiles extends Omit<ArrivedFiles, 'look'> {
  readonly choose: () => Promise<readonly Arrived[]>;
  readonly chooseFolder: () => Promise<string | null>;
  readonly look: (again: boolean) => Promise<FolderLook | null>;
  readonly leaveFolder: () => Promise<void>;
}

/** The folder's name is kept beside the preferences: it says where a program puts files, and nothing of anybody. */
const kept = () => path.join(app.getPath('userData'), 'inbox-folder.json');

/** What was read before a lock is to be forgotten with it: the engine has forgotten it too. */
export function makeMessageFiles(window: BrowserWindow, readMessage: ReadStaged): MessageFiles {
  const arrived = makeArrivedFiles(async (file) => {
    const bytes = await readWithLimit(file, readerLimits.fileBytes);
    return bytes.ok ? readMessage(path.basename(file), bytes.value) : bytes;
  });
  return {
    ...arrived,
    choose: async () => {
      const { filePaths } = await dialog.showOpenDialog(window, { properties: ['openFile', 'multiSelections'] });
      return arrived.take(filePaths);
    },
    chooseFolder: async () => {
      const properties = ['openDirectory', 'dontAddToRecent'] as const;
      const { canceled, filePaths } = await dialog.showOpenDialog(window, { properties: [...properties] });
      const folder = filePaths[0];
      if (canceled || folder === undefined) return null;
      await writeUserFile(kept(), Buffer.from(JSON.stringify({ folder })));
      return path.basename(folder);
    },
    look: async (again) => {
      const folder = folderOf();
      return folder === null ? null : arrived.look(folder, again);
    },
    leaveFolder: () => rm(kept(), { force: true }),
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
