import fs from 'node:fs';
import path from 'node:path';
import { listPackage } from '@electron/asar';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';

/** The program inside the package. */
export const PROGRAM = 'tryg-base';

const { DISABLE, ENABLE } = FuseState;
/** As security review asked for them, beside what electron-builder.yml says: a fuse that changes must change in two places. */
const FUSES = /** @type {[number, number][]} */ ([
  [FuseV1Options.RunAsNode, DISABLE],
  [FuseV1Options.EnableCookieEncryption, ENABLE],
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable, DISABLE],
  [FuseV1Options.EnableNodeCliInspectArguments, DISABLE],
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation, ENABLE],
  [FuseV1Options.OnlyLoadAppFromAsar, ENABLE],
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot, DISABLE],
  [FuseV1Options.GrantFileProtocolExtraPrivileges, DISABLE],
]);

/** What may lie in the archive; anything else was not meant to ship. */
const ALLOWED = [
  /^\/package\.json$/,
  /^\/out\/main\/[\w.-]+\.js$/,
  /^\/out\/main\/fonts\/inter-[\w-]+\.woff$/,
  /^\/out\/preload\/preload\.cjs$/,
  /^\/out\/renderer\/index\.html$/,
  /^\/out\/viewer\/viewer\.html$/,
  /^\/out\/viewer\/assets\/viewer-[\w-]+\.(js|css)$/,
  /^\/out\/renderer\/assets\/[\w.-]+\.(js|css|woff2|svg|png)$/,
  /^\/node_modules\/better-sqlite3\/(package\.json|LICENSE|lib\/[\w./-]+\.js|prebuilds\/linux-\w+\.node)$/,
];

/** @param {string} folder @returns {Promise<import('./pack-trial.mjs').Finding[]>} */
export async function checkFuses(folder) {
  const wire = await getCurrentFuseWire(path.join(folder, PROGRAM));
  return FUSES.map(([fuse, wanted]) => ({
    name: `fuse ${FuseV1Options[fuse]} is ${wanted === ENABLE ? 'on' : 'off'}`,
    outcome: wire[/** @type {keyof typeof wire} */ (fuse)] === wanted ? 'pass' : 'fail',
  }));
}

/** @param {string} folder @returns {import('./pack-trial.mjs').Finding[]} */
export function checkContents(folder) {
  const resources = path.join(folder, 'resources');
  const archive = path.join(resources, 'app.asar');
  const files = listPackage(archive, { isPack: false }).filter(
    (file) => path.extname(file) !== '' || file.endsWith('LICENSE'),
  );
  const stray = files.filter((file) => !ALLOWED.some((pattern) => pattern.test(file)) && !isFolder(files, file));
  const beside = fs.readdirSync(resources).filter((name) => !['app.asar', 'app.asar.unpacked'].includes(name));
  const unpacked = fs.readdirSync(path.join(resources, 'app.asar.unpacked'), { recursive: true, withFileTypes: true });
  return [
    verdict('the archive holds the app and nothing else', stray),
    verdict('nothing can be loaded instead of the archive', beside),
    verdict(
      'only the native package lies outside the archive',
      unpacked.filter((entry) => entry.isFile() && !entry.name.endsWith('.node')).map((entry) => entry.name),
    ),
    verdict(
      'no source map ships',
      files.filter((file) => file.endsWith('.map')),
    ),
  ];
}

/** @param {string[]} files @param {string} file */
const isFolder = (files, file) => files.some((other) => other.startsWith(`${file}/`));

/** @param {string} name @param {string[]} unwanted @returns {import('./pack-trial.mjs').Finding} */
function verdict(name, unwanted) {
  return { name, outcome: unwanted.length === 0 ? 'pass' : 'fail', detail: unwanted.slice(0, 5).join(', ') };
}
