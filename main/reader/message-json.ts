import type { ReaderLimits } from '../../shared/table.ts';
import { addPart, newTree, partCounter, type Tree, type TreeInMaking } from './message-tree.ts';
import { refuse } from './refused.ts';

/** JSON as a tree. What would cost memory or depth is counted in the text, before it is parsed. */
export function jsonTree(text: string, limits: ReaderLimits): Tree {
  measure(text, limits);
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    refuse('message-json-damaged');
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) refuse('message-unknown-format');
  return objectTree(parsed, partCounter(limits));
}

function objectTree(value: object, count: () => void): TreeInMaking {
  const tree = newTree();
  for (const [name, part] of Object.entries(value)) {
    // Narrative is for a browser; what a name with `_` holds says something about a value, not the value.
    if (name.startsWith('_') || isNarrative(name, part)) continue;
    for (const one of Array.isArray(part) ? part.flat(3) : [part]) {
      count();
      if (typeof one === 'object' && one !== null) addPart(tree, name, objectTree(one, count));
      else if (one !== null) addPart(tree, name, newTree(String(one)));
    }
  }
  return tree;
}

function isNarrative(name: string, part: unknown): boolean {
  return name === 'text' && typeof part === 'object' && part !== null && Object.hasOwn(part, 'div');
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;

function measure(text: string, limits: ReaderLimits): void {
  let depth = 0;
  let parts = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === QUOTE) at = endOfString(text, at);
    else if (sign === 0x7b || sign === 0x5b) {
      depth += 1;
      if (depth > limits.messageDepth) refuse('message-too-deep');
    } else if (sign === 0x7d || sign === 0x5d) depth -= 1;
    else if (sign === COMMA) {
      parts += 1;
      if (parts > limits.messageParts) refuse('message-too-many-parts', { params: { limit: limits.messageParts } });
    }
  }
}

/** The quotation mark that ends the string, stepping from mark to mark: attachments are millions of letters long. */
function endOfString(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at !== -1; at = text.indexOf('"', at + 1)) {
    let slashes = 0;
    while (text.charCodeAt(at - 1 - slashes) === BACKSLASH) slashes += 1;
    if (slashes % 2 === 0) return at;
  }
  return text.length;
}
