import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureDemo } from '../../scripts/lib/demo-data.mjs';
import { ensureElectron, makeUserData } from '../../scripts/lib/electron.mjs';
import { inRoot } from '../../scripts/lib/paths.mjs';

/** The day of every end-to-end test, of its data and of its app. */
export const TODAY = '2026-11-23';

/** Where the workers find the demo municipality, to be copied. */
export const DEMO_FOLDER = 'TRYGBASE_TEST_DEMO';

/** Playwright finds Electron in the environment, which its workers inherit from here. */
export default async function setUp(): Promise<() => void> {
  if (!existsSync(inRoot('out/main/shell.js'))) throw new Error('The app is not built: run npm run build.');
  const electron = await ensureElectron();
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] = electron.dist;
  const demo = makeUserData(electron);
  await ensureDemo(path.join(demo, 'data'), TODAY);
  process.env[DEMO_FOLDER] = demo;
  return () => rmSync(demo, { recursive: true, force: true });
}
