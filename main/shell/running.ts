import path from 'node:path';
import { app, Menu, nativeTheme } from 'electron';
import type { About } from '../../shared/contract/shell-api.ts';
import { forgetCopied } from './copied-text.ts';
import type { EngineHost } from './engine-host.ts';
import { makeEngineHost } from './engine-host.ts';
import { makeFiles } from './files.ts';
import { serveShell } from './ipc.ts';
import type { Lock } from './lock.ts';
import { makeLock, watchForLeaving } from './lock.ts';
import { record } from './log.ts';
import { menuTemplate } from './menu.ts';
import { makeMessageFiles } from './message-files.ts';
import { pageApi } from './page-api.ts';
import type { PreferenceStore } from './preferences.ts';
import { makeReader } from './reader-host.ts';
import { makeSignal } from './signal.ts';
import { makeViewer } from './viewer.ts';
import type { AppWindow } from './window.ts';
import { keepPageAlive, onRestartAsked } from './window.ts';
import { wordsIn } from './words.ts';

export interface Running {
  readonly page: AppWindow;
  readonly engine: EngineHost;
  readonly lock: Lock;
  /** The page has said that its first screen can be used. */
  readonly usable: Promise<void>;
}

interface Start {
  /** Folder of the bundles. */
  readonly built: string;
  readonly page: AppWindow;
  readonly preferences: PreferenceStore;
  readonly about: About;
}

/** The engine, and what lies between it and the window; from here on things happen because somebody does something. */
export function run({ built, page, preferences, about }: Start): Running {
  const engine = makeEngineHost(path.join(built, 'main/engine.js'), path.join(app.getPath('userData'), 'data'), {
    onState: (_now, before) => {
      if (before !== 'open') return;
      files.forget();
      messages.forget();
      viewer.closeAll();
      void forgetCopied();
      void page.blank().then(page.showApp);
    },
    onCrash: () => void page.showStopped(),
  });
  const readerEntry = path.join(built, 'main/reader.js');
  const files = makeFiles(
    page.window,
    makeReader(readerEntry, engine, 'table'),
    () => wordsIn(preferences.read().language).tables,
  );
  const messages = makeMessageFiles(page.window, makeReader(readerEntry, engine, 'message'));
  const viewer = makeViewer(page.window, path.join(built, 'viewer'), () => wordsIn(preferences.read().language));
  const lock = makeLock(engine, page);
  const { usable, onReady } = readySignal(engine.prepare);
  serveShell(page, pageApi({ page, engine, files, messages, viewer, preferences, about, onReady }));
  keepPageAlive(page);
  onRestartAsked(page, () => {
    app.relaunch();
    app.quit();
  });
  watchForLeaving(engine, lock);
  quitInOrder(page, engine, preferences);
  app.on('second-instance', page.focus);
  setMenu(page, lock, preferences);
  preferences.onChange((now) => {
    nativeTheme.themeSource = now.theme;
    page.tell({ type: 'tryg:preferences', preferences: now });
    setMenu(page, lock, preferences);
  });
  return { page, engine, lock, usable };
}

function setMenu(page: AppWindow, lock: Lock, store: PreferenceStore): void {
  const world = { preferences: store.read(), isMac: process.platform === 'darwin', packaged: app.isPackaged };
  const actions = { command: page.command, lock: () => void lock('asked'), change: store.change };
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(world, actions)));
}

function readySignal(onUsable: () => void): { usable: Promise<void>; onReady: () => void } {
  const usable = makeSignal();
  let said = false;
  const onReady = () => {
    if (said) return;
    said = true;
    record({ event: 'usable', milliseconds: Math.round(performance.now()) });
    // what the start command and the tests wait for
    process.stdout.write('TRYGBASE_READY\n');
    usable.give();
    onUsable();
  };
  return { usable: usable.happened, onReady };
}

const FLUSH_LIMIT_MS = 300;

/** Closing the window, the menu, Ctrl C and the end of the session all come through here: save, lock, close, end. */
function quitInOrder(page: AppWindow, engine: EngineHost, preferences: PreferenceStore): void {
  let leaving = false;
  const leave = async () => {
    await page.flush(engine.state() === 'open' ? FLUSH_LIMIT_MS : 0);
    preferences.rememberPlace(page.place());
    page.retire();
    await engine.lock('closing');
    await engine.close();
    record({ event: 'end' });
    app.exit(0);
  };
  app.on('before-quit', (event) => {
    event.preventDefault();
    if (leaving) return;
    leaving = true;
    void leave();
  });
  page.window.on('close', (event) => {
    event.preventDefault();
    app.quit();
  });
  // Windows waits only briefly for a program when the session ends
  page.window.on('session-end', () => void engine.lock('closing'));
}
