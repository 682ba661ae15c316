import { ipcMain } from 'electron';
import type { Entry } from './entry.ts';
import { Refused, runEntry } from './entry.ts';
import { record } from './log.ts';
import type { AppWindow } from './window.ts';

/**
 * The only channel into the shell. Whoever is not the top frame of our own page is turned away before anything else is
 * looked at.
 */
export function serveShell(page: AppWindow, table: Readonly<Record<string, Entry>>): void {
  ipcMain.handle('shell', (event, name: unknown, args: unknown) => {
    if (!page.isPage(event.sender, event.senderFrame)) {
      record({ event: 'refused', what: 'sender' });
      throw new Refused();
    }
    try {
      return runEntry(table, name, args);
    } catch (fault) {
      if (fault instanceof Refused) record({ event: 'refused', what: 'call' });
      throw fault;
    }
  });
}
