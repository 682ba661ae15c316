import path from 'node:path';
import { app, Menu, nativeTheme } from 'electron';
import { aboutApp } from './about.ts';
import { readSeams } from './environment.ts';
import { hardenEverything } from './hardening.ts';
import { openLog, record, recordFault } from './log.ts';
import { menuTemplate } from './menu.ts';
import type { PreferenceStore } from './preferences.ts';
import { openPreferences } from './preferences.ts';
import { registerScheme, serveApp } from './protocol.ts';
import type { Running } from './running.ts';
import { run } from './running.ts';
import { makeScratchFolder, selfTest } from './self-test/run.ts';
import { ALREADY_OPEN, claimUserData } from './single-instance.ts';
import { stoppedPage } from './stopped-page.ts';
import { REFUSED_START, refusedStart } from './switches.ts';
import { appSession } from './window.ts';
import { wordsIn } from './words.ts';

/** The app boots from the top of this file to its end. Nothing here may wait for `ready`: Electron waits for this file. */

const seams = readSeams(process.env, app.isPackaged);

// before anything else: a refused start opens no port, no window and no file
const refused = app.isPackaged ? refusedStart((name) => app.commandLine.hasSwitch(name), process.env) : null;
if (refused !== null) endWith(REFUSED_START, wordsIn('da').refusedStart(refused));

hardenEverything();
registerScheme();

const scratch = app.commandLine.hasSwitch('self-test') ? makeScratchFolder() : null;
if (!claimUserData(seams, scratch)) endWith(ALREADY_OPEN, wordsIn('da').alreadyOpen);

openLog(path.join(app.getPath('userData'), 'logs'));
const about = aboutApp(seams);
const { app: version, kind, electron, packaged } = about;
record({ event: 'start', app: version, electron, kind, platform: `${process.platform}-${process.arch}`, packaged });
process.on('uncaughtException', stopOnFault);
process.on('unhandledRejection', stopOnFault);

const preferences = openPreferences(app.getPath('userData'));
app.commandLine.appendSwitch('lang', preferences.read().language === 'da' ? 'da' : 'en-GB');

void app.whenReady().then(start);

function start(): void {
  const built = path.join(import.meta.dirname, '..');
  nativeTheme.themeSource = preferences.read().theme;
  serveApp(appSession(), path.join(built, 'renderer'), () =>
    stoppedPage(wordsIn(preferences.read().language), preferences.read().language),
  );
  const running = run({ built, preferences, about, hidden: scratch !== null });
  setMenu(running, preferences);
  preferences.onChange((now) => {
    nativeTheme.themeSource = now.theme;
    running.page.tell({ type: 'tryg:preferences', preferences: now });
    setMenu(running, preferences);
  });
  app.on('second-instance', running.page.focus);
  if (scratch !== null) void selfTest(running, about, scratch);
}

function setMenu({ page, lock }: Running, store: PreferenceStore): void {
  const world = { preferences: store.read(), isMac: process.platform === 'darwin', packaged: app.isPackaged };
  const actions = {
    command: (command: Parameters<typeof page.command>[0]) => page.command(command),
    lock: () => void lock('asked'),
    change: store.change,
  };
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(world, actions)));
}

function endWith(code: number, sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  // not app.exit: it returns, and the lines below would still run
  process.exit(code);
}

/** A bug: the log says where, and the app ends rather than go on in a state that nobody thought of. */
function stopOnFault(fault: unknown): void {
  recordFault(fault);
  if (!app.isPackaged) console.error(fault);
  app.exit(1);
}
