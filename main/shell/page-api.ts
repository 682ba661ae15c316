import { MessageChannelMain } from 'electron';
import { z } from 'zod';
import type { About, ShellApi } from '../../shared/contract/shell-api.ts';
import { copyText } from './copied-text.ts';
import type { EngineHost } from './engine-host.ts';
import type { Entry } from './entry.ts';
import { copiedText, droppedPaths, entry, fileBytes, preferencePatch, suggestedName, suggestedNames } from './entry.ts';
import type { Files } from './files.ts';
import type { MessageFiles } from './message-files.ts';
import type { PreferenceStore } from './preferences.ts';
import { printPage } from './print.ts';
import type { Viewer } from './viewer.ts';
import type { AppWindow } from './window.ts';

interface World {
  readonly page: AppWindow;
  readonly engine: EngineHost;
  readonly files: Files;
  readonly messages: MessageFiles;
  readonly viewer: Viewer;
  readonly preferences: PreferenceStore;
  readonly about: About;
  readonly onReady: () => void;
}

/** Everything that the page may ask of the shell, and the one act of the preload script itself: `connect`. */
export function pageApi(world: World): Readonly<Record<keyof ShellApi | 'connect', Entry>> {
  const { page, engine, files, messages, viewer, preferences } = world;
  return {
    connect: entry([], () => {
      const { port1, port2 } = new MessageChannelMain();
      engine.connect(port1);
      page.givePort(port2);
    }),
    ready: entry([], () => {
      // a page that was loaded anew holds no files: the next look shows them again
      messages.forget();
      world.onReady();
    }),
    flushed: entry([], page.flushed),
    about: entry([], () => world.about),
    chooseTable: entry([], files.chooseTable),
    chooseMessages: entry([], messages.choose),
    takeDropped: entry([droppedPaths], messages.take),
    chooseInboxFolder: entry([], messages.chooseFolder),
    lookInInbox: entry([z.boolean()], messages.look),
    putAwayArrived: entry([z.uuid()], messages.putAway),
    leaveInboxFolder: entry([], messages.leaveFolder),
    deleteArrived: entry([z.uuid()], messages.remove),
    chooseSavePlace: entry([z.strictObject({ suggestedName })], (wish) => files.chooseSavePlace(wish.suggestedName)),
    chooseSaveFolder: entry([z.strictObject({ suggestedNames })], (wish) =>
      files.chooseSaveFolder(wish.suggestedNames),
    ),
    writeFile: entry([z.uuid(), fileBytes], files.writeFile),
    showFile: entry([fileBytes], (bytes) => viewer.show(new Uint8Array(bytes))),
    print: entry([], () => printPage(page.window.webContents)),
    copyText: entry([copiedText], copyText),
    expectsLogin: entry([], engine.expectsLogin),
    getPreferences: entry([], preferences.read),
    setPreferences: entry([preferencePatch], (patch) =>
      preferences.change(patch as Parameters<PreferenceStore['change']>[0]),
    ),
  };
}
