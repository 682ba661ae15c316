import { existsSync } from 'node:fs';
import { ensureDisplay } from '../../scripts/lib/display.mjs';
import { ensureElectron } from '../../scripts/lib/electron.mjs';
import { inRoot } from '../../scripts/lib/paths.mjs';

/** Playwright finds Electron and the display in the environment, which its workers inherit from here. */
export default async function setUp(): Promise<() => Promise<void>> {
  if (!existsSync(inRoot('out/main/shell.js'))) throw new Error('The app is not built: run npm run build.');
  const electron = await ensureElectron();
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] = electron.dist;
  const display = await ensureDisplay();
  return display.stop;
}
