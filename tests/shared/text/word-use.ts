import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inRoot } from '../../../scripts/lib/paths.mjs';

/** A tree of words: its leaves are sentences, lists of them, or functions that make one. */
export interface Tree {
  readonly [key: string]: unknown;
}

/** All who speak, compiled as one program: who may see what is asked elsewhere, here only which words are missed. */
const WHO_SPEAKS = {
  extends: './renderer/tsconfig.json',
  compilerOptions: { types: ['node', 'vite/client'] },
  include: ['main/cli', 'main/shell', 'main/engine', 'renderer'],
};
const EXACT = /error TS(?:2339|2551): Property '([^']+)' does not exist on type '[^']*branch_/;
const BY_KEY =
  /error TS7053: .* expression of type '([^']+)' can't be used to index type '(?:Wording<)?(branch_\w+)>?'/;
const OF_KEYS = /Type '"([^"]+)"' is not assignable to (?:parameter of )?type '"(branch_\w+)"'/i;
const LITERALS = /^"[^"]+"(?: \| "[^"]+")*$/;

/**
 * Which words nobody asks for, as `module.branch.leaf`. The compiler answers: in a copy of the tree every word is taken
 * away, each branch is a type with a name of its own, and what is then missing is what is used. So aliases, arguments
 * and destructuring count, a look-up by a union of keys counts for these keys, and one by any text for its branch.
 */
export function findUnusedWords(modules: Readonly<Record<string, Tree>>): readonly string[] {
  const complaints = compileWithout(modules);
  const used = new Set(complaints.flatMap(readComplaint));
  return Object.entries(modules).flatMap(([name, tree]) =>
    leavesOf(tree, [name])
      .filter(({ branch, key }) => !used.has(`${branch}/${key}`) && !used.has(branch))
      .map(({ path: leaf }) => leaf),
  );
}

export interface Leaf {
  readonly path: string;
  readonly branch: string;
  readonly key: string;
  readonly value: unknown;
}

export function leavesOf(tree: Tree, at: readonly string[]): readonly Leaf[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    isTree(value)
      ? leavesOf(value, [...at, key])
      : [{ path: [...at, key].join('.'), branch: typeName(at), key, value }],
  );
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** One line per complaint: what the compiler says in the lines below it belongs to it. */
function compileWithout(modules: Readonly<Record<string, Tree>>): readonly string[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'tryg-base-words-'));
  try {
    for (const part of ['shared', 'main', 'renderer', 'package.json', 'tsconfig.json'])
      cpSync(inRoot(part), path.join(folder, part), { recursive: true });
    symlinkSync(inRoot('node_modules'), path.join(folder, 'node_modules'), 'junction');
    for (const language of ['da', 'en']) mkdirSync(path.join(folder, 'shared/text', language), { recursive: true });
    for (const [name, tree] of Object.entries(modules)) {
      const types = emptied(tree, [name]);
      const text = `${types}\nexport declare const ${name}: ${typeName([name])};\n`;
      for (const language of ['da', 'en']) writeFileSync(path.join(folder, `shared/text/${language}/${name}.ts`), text);
    }
    const tsc = inRoot('node_modules/typescript/bin/tsc');
    const program = path.join(folder, 'who-speaks.json');
    writeFileSync(program, JSON.stringify(WHO_SPEAKS));
    // one checker: several work out the same types once each
    const args = [tsc, '-p', program, '--checkers', '1', '--pretty', 'false', '--noErrorTruncation'];
    const said = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 100_000_000 });
    if (said.error) throw said.error;
    return said.stdout.split(/\n(?! )/);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The interfaces of a tree without its leaves. The brand tells branches apart, and names one where `keyof` is asked. */
function emptied(tree: Tree, at: readonly string[]): string {
  const branches = Object.entries(tree).flatMap(([key, value]) => (isTree(value) ? [{ key, value }] : []));
  const members = branches.map(({ key }) => `  readonly ${JSON.stringify(key)}: ${typeName([...at, key])};\n`).join('');
  const own = `export interface ${typeName(at)} {\n  readonly ${typeName(at)}: never;\n${members}}\n`;
  return own + branches.map(({ key, value }) => emptied(value, [...at, key])).join('');
}

function typeName(at: readonly string[]): string {
  return `branch_${at.map((key) => key.replaceAll(/[^a-zA-Z0-9]/g, '_')).join('__')}`;
}

/** `branch/key` for every word that this complaint misses, or the branch alone where any of its words may be meant. */
function readComplaint(complaint: string): readonly string[] {
  const exact = EXACT.exec(complaint);
  // of a value that may be one of several branches, the word is asked of each
  if (exact) return (complaint.match(/branch_\w+/g) ?? []).map((branch) => `${branch}/${exact[1]}`);
  const ofKeys = OF_KEYS.exec(complaint);
  if (ofKeys) return [`${ofKeys[2]}/${ofKeys[1]}`];
  const byKey = BY_KEY.exec(complaint);
  if (byKey && LITERALS.test(byKey[1] ?? ''))
    return [...(byKey[1] ?? '').matchAll(/"([^"]+)"/g)].map((match) => `${byKey[2]}/${match[1]}`);
  return complaint.match(/branch_\w+/g) ?? [];
}
