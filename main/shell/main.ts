import path from 'node:path';
import { app, nativeTheme } from 'electron';
import { aboutApp } from './about.ts';
import { readSeams } from './environment.ts';
import { hardenEverything } from './hardening.ts';
import { openLog, record, recordFault } from './log.ts';
import { openPreferences } from './preferences.ts';
import { registerScheme, serveApp } from './protocol.ts';
import { makeScratchFolder } from './self-test/scratch.ts';
import { makeSignal } from './signal.ts';
import { ALREADY_OPEN, claimUserData } from './single-instance.ts';
import { stoppedPage } from './stopped-page.ts';
import { REFUSED_START, refusedStart } from './switches.ts';
import { appSession, openWindow } from './window.ts';
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

/** The window first: all else is read while the page's process starts, and the page is served when somebody listens. */
async function start(): Promise<void> {
  const built = path.join(import.meta.dirname, '..');
  nativeTheme.themeSource = preferences.read().theme;
  const page = openWindow(preferences, {
    preload: path.join(built, 'preload/preload.cjs'),
    packaged: app.isPackaged,
    hidden: scratch !== null,
  });
  const listening = makeSignal();
  serveApp(appSession(), path.join(built, 'renderer'), {
    stoppedPage: () => stoppedPage(wordsIn(preferences.read().language), preferences.read().language),
    listening: listening.happened,
  });
  void page.showApp();
  const { run } = await import('./running.ts');
  const running = run({ built, page, preferences, about });
  listening.give();
  if (scratch === null) return;
  const { selfTest } = await import('./self-test/run.ts');
  await selfTest(running, about, scratch);
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
