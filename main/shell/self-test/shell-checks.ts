import { readFileSync } from 'node:fs';
import { app, BrowserWindow } from 'electron';
import type { AppWindow } from '../window.ts';
import { foreignAddresses } from './page-probes.ts';

/** `not-shown`: this system has no way to look. It is never counted as passed. */
export interface Finding {
  readonly item: number;
  readonly name: string;
  readonly outcome: 'pass' | 'fail' | 'not-shown';
}

const WANTED_PREFERENCES: Readonly<Record<string, unknown>> = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
};
/** A filter decides which system calls the process may make. */
const SECCOMP_FILTER = '2';

/** What the shell can say of itself while it runs. */
export async function shellChecks(page: AppWindow): Promise<readonly Finding[]> {
  const { webContents } = page.window;
  const { session } = webContents;
  const finding = (item: number, name: string, good: boolean): Finding => ({
    item,
    name,
    outcome: good ? 'pass' : 'fail',
  });
  return [
    ...preferenceFindings(webContents),
    finding(1, 'the page is ours', webContents.getURL().startsWith('tryg://app/')),
    finding(1, 'the session lives in memory', !session.isPersistent() && session.getStoragePath() === null),
    finding(1, 'no dictionary is fetched', !session.isSpellCheckerEnabled()),
    sandboxFinding(webContents.getOSProcessId()),
    finding(4, 'the sandbox was not switched off', !app.commandLine.hasSwitch('no-sandbox')),
    finding(8, 'no feature of Chromium is switched on', !app.commandLine.hasSwitch('enable-blink-features')),
    ...(await navigationFindings(page)),
    finding(14, 'there is one window', BrowserWindow.getAllWindows().length === 1),
    finding(
      17,
      'no debugger is attached',
      !webContents.debugger.isAttached() && !app.commandLine.hasSwitch('remote-debugging-port'),
    ),
    developerTools(webContents),
  ];
}

function preferenceFindings(contents: Electron.WebContents): readonly Finding[] {
  // Electron has this, without listing it in its types
  const { getLastWebPreferences } = contents as unknown as {
    getLastWebPreferences?: () => Readonly<Record<string, unknown>> | null;
  };
  const read = getLastWebPreferences?.call(contents) ?? null;
  return Object.entries(WANTED_PREFERENCES).map(([name, wanted]) => ({
    item: 2,
    name: `${name} is ${String(wanted)}`,
    outcome: read === null || !(name in read) ? 'not-shown' : read[name] === wanted ? 'pass' : 'fail',
  }));
}

function sandboxFinding(pid: number): Finding {
  const name = 'the page runs in the sandbox of the system';
  if (process.platform !== 'linux') return { item: 4, name, outcome: 'not-shown' };
  const seccomp = /^Seccomp:\s*(\d)$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return { item: 4, name, outcome: seccomp === SECCOMP_FILTER ? 'pass' : 'fail' };
}

async function navigationFindings({ window }: AppWindow): Promise<readonly Finding[]> {
  const before = window.webContents.getURL();
  const findings: Finding[] = [];
  for (const address of foreignAddresses) {
    await window.webContents.executeJavaScript(
      `try { location.href = ${JSON.stringify(address)} } catch {} new Promise((done) => setTimeout(done, 50))`,
    );
    findings.push({
      item: 13,
      name: `the page stays when sent to ${address}`,
      outcome: window.webContents.getURL() === before ? 'pass' : 'fail',
    });
  }
  return findings;
}

function developerTools(contents: Electron.WebContents): Finding {
  const name = 'there are no developer tools';
  if (!app.isPackaged) return { item: 17, name, outcome: 'not-shown' };
  contents.openDevTools();
  return { item: 17, name, outcome: contents.isDevToolsOpened() ? 'fail' : 'pass' };
}
