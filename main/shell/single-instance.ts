import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { app } from 'electron';
import type { Seams } from './environment.ts';

/** Exit code of a second start, the same as of a second command line. */
export const ALREADY_OPEN = 8;

/**
 * Chooses the user's folder, and answers whether this is the only app that runs on it. In this order: the lock lies in
 * the folder.
 */
export function claimUserData(seams: Seams, scratch: string | null): boolean {
  const folder = scratch ?? seams.userData ?? localFolder();
  if (folder !== null) {
    mkdirSync(folder, { recursive: true });
    app.setPath('userData', folder);
  }
  return app.requestSingleInstanceLock();
}

/** Windows' usual folder roams: it would copy the database to a server at each sign-out. The local one stays. */
function localFolder(): string | null {
  const local = process.env['LOCALAPPDATA'];
  return process.platform === 'win32' && local ? path.join(local, app.getName()) : null;
}
