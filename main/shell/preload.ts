import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { PageMessage, ShellApi } from '../../shared/contract/shell-api.ts';

/** Runs sandboxed, in a world of its own, before the page. No package is bundled in here: types only. */

declare const location: { readonly origin: string };
declare const window: {
  postMessage(message: PageMessage, origin: string, ports?: readonly unknown[]): void;
  addEventListener(event: 'DOMContentLoaded', listener: () => void): void;
};

const ORIGIN = 'tryg://app';

const ask = (name: keyof ShellApi | 'connect', ...args: readonly unknown[]) => ipcRenderer.invoke('shell', name, args);

const api: ShellApi = {
  ready: () => ask('ready'),
  flushed: () => ask('flushed'),
  about: () => ask('about'),
  chooseTable: () => ask('chooseTable'),
  chooseMessages: () => ask('chooseMessages'),
  // only here can a dropped file be told its path: the page holds the file, never the path
  takeDropped: (files) =>
    ask(
      'takeDropped',
      files.map((file) => webUtils.getPathForFile(file as never)),
    ),
  chooseInboxFolder: () => ask('chooseInboxFolder'),
  lookInInbox: (again) => ask('lookInInbox', again),
  putAwayArrived: (token) => ask('putAwayArrived', token),
  leaveInboxFolder: () => ask('leaveInboxFolder'),
  deleteArrived: (token) => ask('deleteArrived', token),
  chooseSavePlace: (wish) => ask('chooseSavePlace', wish),
  chooseSaveFolder: (wish) => ask('chooseSaveFolder', wish),
  writeFile: (token, bytes) => ask('writeFile', token, bytes),
  showFile: (bytes) => ask('showFile', bytes),
  print: () => ask('print'),
  copyText: (text) => ask('copyText', text),
  expectsLogin: () => ask('expectsLogin'),
  getPreferences: () => ask('getPreferences'),
  setPreferences: (patch) => ask('setPreferences', patch),
};

// the empty page between two documents gets nothing, and the shell would refuse it anyway
if (location.origin === ORIGIN) {
  contextBridge.exposeInMainWorld('tryg', api);
  // a port cannot cross the bridge between the two worlds, so it goes by a message of the window
  ipcRenderer.on('port', (event) => window.postMessage({ type: 'tryg:port' }, ORIGIN, [...event.ports]));
  ipcRenderer.on('page', (_event, message: PageMessage) => window.postMessage(message, ORIGIN));
  // asked for after the page's scripts have run, so that somebody listens when the port comes
  window.addEventListener('DOMContentLoaded', () => void ask('connect'));
}
