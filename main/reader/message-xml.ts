import type { ReaderLimits } from '../../shared/table.ts';
import { addPart, newTree, partCounter, type Tree, type TreeInMaking } from './message-tree.ts';
import { Refused, refuse } from './refused.ts';
import type { Attributes } from './xml.ts';
import { readXml } from './xml.ts';

interface Root {
  readonly name: string;
  readonly tree: Tree;
}

interface Open {
  readonly name: string;
  readonly tree: TreeInMaking;
}

const PIECE = 65_536;

/** XML as a tree by local names: namespaces of the same letter change with its year. A line break of the letters is one. */
export async function xmlTree(text: string, limits: ReaderLimits): Promise<Root> {
  const root: Open = { name: '', tree: newTree() };
  const open: Open[] = [root];
  const count = partCounter(limits);
  /** How deep inside narrative we are; what stands there is not read. */
  let narrative = 0;
  const handlers = {
    open: (name: string, attributes: Attributes) => {
      if (narrative > 0 || name === 'div') {
        narrative += 1;
        return;
      }
      count();
      const one = { name, tree: fromAttributes(attributes, count) };
      const parent = open.at(-1) ?? root;
      if (name === 'Break') parent.tree.value = `${parent.tree.value ?? ''}\n`;
      else addPart(parent.tree, name, one.tree);
      open.push(one);
    },
    close: () => {
      if (narrative > 0) narrative -= 1;
      else {
        const done = open.pop();
        if (done) lift(done.tree, done.name);
      }
    },
    text: (piece: string) => {
      const parent = open.at(-1);
      if (narrative === 0 && parent && parent !== root) parent.tree.value = (parent.tree.value ?? '') + piece;
    },
  };
  await readPieces(text, handlers, limits);
  const [only] = [...root.tree.parts];
  if (only === undefined) refuse('message-xml-damaged');
  const [name, [tree]] = only;
  if (tree === undefined) refuse('message-xml-damaged');
  if (name === 'Bundle') addPart(tree, 'resourceType', newTree(name));
  return { name, tree };
}

/** `value="…"` is what the element says; every other attribute stands beside its parts, as JSON writes it. */
function fromAttributes(attributes: Attributes, count: () => void): TreeInMaking {
  const tree = newTree(attributes['value'] ?? null);
  for (const [name, value] of Object.entries(attributes)) {
    if (name === 'value' || name.startsWith('xmlns')) continue;
    count();
    addPart(tree, name, newTree(value));
  }
  return tree;
}

/** FHIR's XML names the kind of a resource by an element, its JSON by `resourceType`: here both do the latter. */
function lift(tree: TreeInMaking, name: string): void {
  if (tree.value?.trim() === '') tree.value = null;
  if (name !== 'resource' && name !== 'contained') return;
  const [only] = [...tree.parts];
  const inner = only?.[1][0];
  if (only === undefined || inner === undefined || !/^[A-Z]/.test(only[0])) return;
  tree.parts.clear();
  for (const [part, list] of inner.parts) tree.parts.set(part, list);
  tree.parts.set('resourceType', [newTree(only[0])]);
}

async function readPieces(text: string, handlers: Parameters<typeof readXml>[1], limits: ReaderLimits): Promise<void> {
  const bounds = { ...limits, xmlDepth: limits.messageDepth, xmlConstruct: limits.fileBytes * 2 };
  try {
    await readXml(pieces(text), handlers, bounds);
  } catch (trouble) {
    if (!(trouble instanceof Refused)) throw trouble;
    const { code } = trouble.refusal;
    if (code === 'doctype') refuse('message-doctype');
    if (code === 'xml-damaged' || code === 'zip-bomb') refuse('message-xml-damaged');
    throw trouble;
  }
}

async function* pieces(text: string): AsyncGenerator<Buffer> {
  for (let at = 0; at < text.length; at += PIECE) {
    // A letter of two units must not be cut in two.
    const end = at + PIECE;
    const cut = end < text.length && isHighSurrogate(text.charCodeAt(end - 1)) ? end - 1 : end;
    yield Buffer.from(text.slice(at, cut), 'utf8');
    at = cut - PIECE;
  }
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}
