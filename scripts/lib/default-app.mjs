// Lets `electron [-r module] <folder> [arguments]` work on files of Electron that come without a default app.
// It must be an ES module with top-level await: Electron then holds back `ready` until the app's own entry is loaded,
// which protocol.registerSchemesAsPrivileged() and app.setPath() rely on.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

const options = readArguments(process.argv.slice(1));
const load = createRequire(import.meta.url);
for (const file of options.preload) load(path.resolve(file));
await start(options.target);

/** @param {string[]} args */
function readArguments(args) {
  /** @type {{preload: string[], target: string}} */
  const found = { preload: [], target: '' };
  for (let at = 0; at < args.length && !found.target; at += 1) {
    const arg = args[at] ?? '';
    if (arg === '-r') {
      at += 1;
      found.preload.push(args[at] ?? '');
    } else if (arg === '--version') {
      process.stdout.write(`v${process.versions.electron}\n`);
      process.exit(0);
    } else if (!arg.startsWith('-')) found.target = path.resolve(arg);
  }
  return found;
}

/** @param {string} folder */
async function start(folder) {
  if (!folder) {
    process.stderr.write('usage: electron [-r module] <app folder>\n');
    process.exit(2);
  }
  // says "not packaged, arguments start at 2" to libraries, as Electron's own default app does
  Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });
  const manifest = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  // two doors that Electron keeps for its own default app
  const { setVersion, setAppPath } = /** @type {{setVersion(v: string): void, setAppPath(p: string): void}} */ (
    /** @type {unknown} */ (app)
  );
  setVersion.call(app, manifest.version);
  setAppPath.call(app, folder);
  app.setName(manifest.productName ?? manifest.name);
  try {
    await import(pathToFileURL(path.join(folder, manifest.main)).href);
  } catch (error) {
    process.stderr.write(`The app could not be loaded: ${error instanceof Error ? error.stack : error}\n`);
    process.exit(1);
  }
}
