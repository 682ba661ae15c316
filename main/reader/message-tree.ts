import type { ReaderLimits } from '../../shared/table.ts';
import { refuse } from './refused.ts';

/**
 * One shape for a message in JSON and in XML: every element is a list, single or not, and every value is text. What is
 * repeatable in one version of a profile and single in another reads the same.
 */
export interface Tree {
  readonly value: string | null;
  readonly parts: ReadonlyMap<string, readonly Tree[]>;
}

export interface TreeInMaking {
  value: string | null;
  readonly parts: Map<string, TreeInMaking[]>;
}

export function newTree(value: string | null = null): TreeInMaking {
  return { value, parts: new Map() };
}

export function addPart(tree: TreeInMaking, name: string, part: TreeInMaking): void {
  const list = tree.parts.get(name);
  if (list) list.push(part);
  else tree.parts.set(name, [part]);
}

/** Counts the elements of one message and refuses more than any real one has. */
export function partCounter(limits: ReaderLimits): () => void {
  let parts = 0;
  return () => {
    parts += 1;
    if (parts > limits.messageParts) refuse('message-too-many-parts', { params: { limit: limits.messageParts } });
  };
}

/** Every element at the end of the path. */
export function all(tree: Tree | null, ...path: readonly string[]): readonly Tree[] {
  let found: readonly Tree[] = tree === null ? [] : [tree];
  for (const name of path) found = found.flatMap((one) => one.parts.get(name) ?? []);
  return found;
}

export function first(tree: Tree | null, ...path: readonly string[]): Tree | null {
  return all(tree, ...path)[0] ?? null;
}

/** The first value at the end of the path, without the spaces around it; empty counts as none. */
export function textAt(tree: Tree | null, ...path: readonly string[]): string | null {
  for (const one of all(tree, ...path)) {
    const text = one.value?.trim() ?? '';
    if (text !== '') return text;
  }
  return null;
}

/** The first extension whose address ends so: the hosts and the spelling before it changed over the years. */
export function extension(tree: Tree | null, end: string): Tree | null {
  return all(tree, 'extension').find((one) => textAt(one, 'url')?.endsWith(end) === true) ?? null;
}
