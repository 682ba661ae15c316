// Every installed package must have a licence that its use allows: what ships is stricter than what we develop with.
import fs from 'node:fs';
import { packagesIn } from './lib/npm.mjs';
import { inRoot, readJson } from './lib/paths.mjs';

const SHIPPED = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD', 'BlueOak-1.0.0'];
const DEVELOPMENT = [...SHIPPED, 'MPL-2.0', 'WTFPL', 'CC-BY-4.0', 'Python-2.0'];
/** One package each, looked at by a person. */
const EXCEPTIONS = {
  'node_modules/@fontsource-variable/inter': 'OFL-1.1', // the font
  'node_modules/@fontsource/inter': 'OFL-1.1', // the font, as PDF embeds it
  'node_modules/png-js': '', // names none, its LICENSE is MIT; inside pdfkit, for pictures that we do not draw
  'node_modules/wouter': 'Unlicense', // public domain: asks for nothing
  'node_modules/@react-aria/optimize-locales-plugin': '', // names none, its LICENSE is Apache-2.0
};

const offenders = Object.entries(packagesIn(inRoot('package-lock.json'))).flatMap(([folder, entry]) => {
  if (folder === '') return [];
  const licence = licenceOf(folder, entry);
  const isException = EXCEPTIONS[/** @type {keyof typeof EXCEPTIONS} */ (folder)] === licence;
  return isException || isAllowed(licence, entry.dev ? DEVELOPMENT : SHIPPED)
    ? []
    : [`${folder.replace(/^.*node_modules\//, '')}: ${licence || 'none'}${entry.dev ? '' : ' (ships)'}`];
});
for (const line of offenders) process.stdout.write(`licence not allowed: ${line}\n`);
process.exitCode = offenders.length > 0 ? 1 : 0;

/** What is installed says it itself; a package for another platform is known from the lock file only. @param {string} folder @param {import('./lib/npm.mjs').LockedPackage} entry */
function licenceOf(folder, entry) {
  const manifest = inRoot(folder, 'package.json');
  const { license } = fs.existsSync(manifest) ? readJson(manifest) : entry;
  return typeof license === 'string' ? license : (license?.type ?? '');
}

/** SPDX as it occurs: one name, or names joined by OR or by AND. @param {string} licence @param {string[]} allowed */
function isAllowed(licence, allowed) {
  const expression = licence.replace(/[()]/g, '');
  if (expression.includes(' OR ')) return expression.split(' OR ').some((name) => allowed.includes(name.trim()));
  return expression.split(' AND ').every((name) => allowed.includes(name.trim()));
}
