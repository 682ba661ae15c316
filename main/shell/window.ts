import type { MessagePortMain, Session } from 'electron';
import { BrowserWindow, nativeTheme, screen, session } from 'electron';
import type { PageCommand, PageMessage } from '../../shared/contract/shell-api.ts';
import { RESTART_URL, START_URL, STOPPED_URL } from './addresses.ts';
import { record } from './log.ts';
import type { WindowPlace } from './preference-values.ts';
import type { PreferenceStore } from './preferences.ts';
import { isOurFrame, isOurUrl } from './sender.ts';
import { inTime, makeSignal } from './signal.ts';
import { boundsFor, SMALLEST } from './window-bounds.ts';

export interface AppWindow {
  readonly window: BrowserWindow;
  /** Whether a message comes from the page that this window shows. To be asked synchronously. */
  readonly isPage: (contents: Electron.WebContents, frame: Electron.WebFrameMain | null) => boolean;
  readonly givePort: (port: MessagePortMain) => void;
  readonly tell: (message: PageMessage) => void;
  readonly command: (command: PageCommand) => void;
  /** Asks the page to save what is being typed; resolves at its answer or at the limit in milliseconds. */
  readonly flush: (limit: number) => Promise<void>;
  readonly flushed: () => void;
  /** Shows nothing, in a process of its own: the page's process ends, and what it had in memory with it. */
  readonly blank: () => Promise<void>;
  /** Takes the window off the screen for good: from now on nothing is loaded or told. */
  readonly retire: () => void;
  readonly showApp: () => Promise<void>;
  readonly showStopped: () => Promise<void>;
  readonly focus: () => void;
  readonly place: () => WindowPlace;
}

export interface WindowOptions {
  readonly preload: string;
  readonly packaged: boolean;
  /** Never shown: the self-test. */
  readonly hidden: boolean;
}

/** `--paper` of tokens.css, for the moment before the page has drawn. */
const PAPER = { light: '#f6f4f0', dark: '#14191c' } as const;

const EMPTY = 'about:blank';

/** Without `persist:` it lives in memory alone: nothing that a page stores or caches reaches the disk. */
export function appSession(): Session {
  return session.fromPartition('tryg-base', { cache: false });
}

export function pagePreferences(preload: string, packaged: boolean): Electron.WebPreferences {
  return {
    preload,
    session: appSession(),
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    spellcheck: false, // Chromium would fetch dictionaries from the network
    devTools: !packaged,
    plugins: false,
    safeDialogs: true,
  };
}

export function openWindow(preferences: PreferenceStore, options: WindowOptions): AppWindow {
  const place = preferences.windowPlace();
  const window = new BrowserWindow({
    ...boundsFor(
      place,
      screen.getAllDisplays().map((display) => display.workArea),
    ),
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    title: 'Tryg Base',
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? PAPER.dark : PAPER.light,
    webPreferences: pagePreferences(options.preload, options.packaged),
  });
  if (place?.maximized) window.maximize();
  if (!options.hidden) window.once('ready-to-show', () => window.show());
  // a title could carry a name into the task bar, where everybody sees it
  window.on('page-title-updated', (event) => event.preventDefault());
  return controls(window);
}

function controls(window: BrowserWindow): AppWindow {
  const { webContents } = window;
  let saved = makeSignal();
  let blanking = false;
  let retired = false;
  const load = async (url: string) => {
    try {
      if (!retired) await webContents.loadURL(url);
    } catch {
      // a newer load took its place, or the window went meanwhile
    }
  };
  // the one address that Chromium lets a page go to without asking anybody
  webContents.on('did-navigate', (_event, url) => {
    if (!blanking && !isOurUrl(url)) void load(START_URL);
  });
  const tell = (message: PageMessage) => {
    if (!retired && !webContents.isCrashed()) webContents.send('page', message);
  };
  return {
    window,
    isPage: (contents, frame) => contents === webContents && isOurFrame(frame, webContents.mainFrame),
    givePort: (port) => webContents.mainFrame.postMessage('port', null, [port]),
    tell,
    command: (command) => tell({ type: 'tryg:command', command }),
    flushed: () => saved.give(),
    flush: async (limit) => {
      saved = makeSignal();
      tell({ type: 'tryg:flush' });
      await inTime(saved.happened, limit);
    },
    blank: async () => {
      blanking = true;
      await load(EMPTY);
      blanking = false;
    },
    retire: () => {
      retired = true;
      webContents.stop();
      window.hide();
    },
    showApp: () => load(START_URL),
    showStopped: () => load(STOPPED_URL),
    place: () => ({ ...window.getNormalBounds(), maximized: window.isMaximized() }),
    focus: () => {
      if (window.isMinimized()) window.restore();
      window.show();
      window.focus();
    },
  };
}

const CRASHES_A_MINUTE = 3;

/** A page that ends by itself is shown anew; one that keeps ending is not. */
export function keepPageAlive(page: AppWindow): void {
  let crashes: readonly number[] = [];
  page.window.webContents.on('render-process-gone', (_event, details) => {
    record({ event: 'page-ended', reason: details.reason, code: details.exitCode });
    if (details.reason === 'clean-exit') return;
    const now = performance.now();
    crashes = [...crashes.filter((before) => now - before < 60_000), now];
    void (crashes.length < CRASHES_A_MINUTE ? page.showApp() : page.showStopped());
  });
}

/** The link of the stopped page, and of no other, starts the app again. */
export function onRestartAsked(page: AppWindow, restart: () => void): void {
  page.window.webContents.on('will-frame-navigate', ({ url, isMainFrame }) => {
    if (isMainFrame && url === RESTART_URL && page.window.webContents.getURL() === STOPPED_URL) restart();
  });
}
