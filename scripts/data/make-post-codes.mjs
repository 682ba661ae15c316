// Makes main/engine/data/{post-codes,municipalities}.json from PostNord's list of post codes (CSV, semicolon, UTF-8).
// Run: node scripts/data/make-post-codes.mjs PATH-TO-CSV
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const [source] = process.argv.slice(2);
if (source === undefined) {
  console.error('usage: node scripts/data/make-post-codes.mjs PATH-TO-CSV');
  process.exit(2);
}

const target = path.resolve(import.meta.dirname, '../../main/engine/data');
const rows = readRows(source);
write('post-codes.json', byCode(rows.map((row) => [row['POSTNR'], row['BYNAVN']])));
// Christiansø (0411) belongs to the state and has no municipality
const municipalities = rows.map((row) => [row['KOMMUNE_NR']?.padStart(4, '0'), row['ADRESSERINGSNAVN_1']]);
write('municipalities.json', byCode(municipalities.filter(([code]) => code !== '0411')));

/** @param {string} file */
function readRows(file) {
  const lines = readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/);
  const [header = [], ...rest] = lines.filter((line) => line !== '').map((line) => line.split(';'));
  return rest.map((cells) => {
    /** @type {Record<string, string>} */
    const row = {};
    for (const [index, title] of header.entries()) row[title] = cells[index]?.trim() ?? '';
    return row;
  });
}

/**
 * One name for each code; a code with two names stops the script, because a look-up can give only one.
 * @param {(string | undefined)[][]} pairs
 */
function byCode(pairs) {
  /** @type {Map<string, string>} */
  const names = new Map();
  for (const [code = '', name = ''] of pairs) {
    if (!/^\d{4}$/.test(code) || name === '') throw new Error(`incomplete line for code "${code}"`);
    if ((names.get(code) ?? name) !== name) throw new Error(`two names for ${code}: ${names.get(code)}, ${name}`);
    names.set(code, name);
  }
  return [...names].sort(([a], [b]) => (a < b ? -1 : 1));
}

/**
 * An array of pairs keeps the order of the codes, which an object with number-like keys would not.
 * @param {string} name
 * @param {[string, string][]} pairs
 */
function write(name, pairs) {
  const lines = pairs.map((pair) => `  ${JSON.stringify(pair).replace(',', ', ')}`);
  writeFileSync(path.join(target, name), `[\n${lines.join(',\n')}\n]\n`);
  console.log(`${name}: ${pairs.length}`);
}
