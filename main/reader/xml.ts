import { TextDecoder } from 'node:util';
import { SaxesParser } from 'saxes';
import type { ReaderLimits } from '../../shared/table.ts';
import { refuse } from './refused.ts';

/** Attributes as written, prefixes included; the object has no prototype, so `__proto__` is a name like any other. */
export type Attributes = Readonly<Record<string, string>>;

export interface XmlHandlers {
  /** `name` without its prefix: some programs write `<x:row>`. */
  readonly open: (name: string, attributes: Attributes) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
  /** Called after each piece of 64 kB; `stop` ends the reading early. */
  readonly afterPiece?: () => Promise<'go' | 'stop'>;
}

/**
 * Reads a part as a stream of tags and text. A document type is refused outright: no workbook has one, and entities that
 * multiply or fetch files live there. So are depth and single pieces that only an attack has.
 */
export async function readXml(
  pieces: AsyncIterable<Buffer>,
  handlers: XmlHandlers,
  limits: ReaderLimits,
): Promise<void> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const progress = { silent: 0, depth: 0 };
  const parser = createParser(handlers, progress, limits);
  for await (const piece of pieces) {
    // What saxes holds back while one tag or text goes on grows in memory: it may not grow for ever.
    progress.silent += piece.length;
    parser.write(decode(decoder, piece));
    if (progress.silent > limits.xmlConstruct) refuse('zip-bomb');
    if ((await handlers.afterPiece?.()) === 'stop') return;
  }
  parser.write(decode(decoder, null)).close();
  await handlers.afterPiece?.();
}

/** The value of an attribute that stands under some prefix, as `id` does in `r:id`. */
export function prefixed(attributes: Attributes, name: string): string | undefined {
  const key = Object.keys(attributes).find((one) => one.endsWith(`:${name}`));
  return key === undefined ? undefined : attributes[key];
}

/** XML Schema writes a yes as `1` or `true`. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

interface Progress {
  silent: number;
  depth: number;
}

function createParser(handlers: XmlHandlers, progress: Progress, limits: ReaderLimits) {
  const parser = new SaxesParser<{ position: false; xmlns: false }>({ position: false, xmlns: false });
  parser.on('error', () => refuse('xml-damaged'));
  parser.on('doctype', () => refuse('doctype'));
  parser.on('opentag', (tag) => {
    progress.silent = 0;
    progress.depth += 1;
    if (progress.depth > limits.xmlDepth) refuse('xml-damaged');
    handlers.open(localName(tag.name), tag.attributes);
  });
  parser.on('closetag', (tag) => {
    progress.silent = 0;
    progress.depth -= 1;
    handlers.close?.(localName(tag.name));
  });
  const onText = (text: string) => {
    progress.silent = 0;
    handlers.text?.(text);
  };
  parser.on('text', onText);
  parser.on('cdata', onText);
  parser.on('comment', () => {
    progress.silent = 0;
  });
  return parser;
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
}

function decode(decoder: TextDecoder, piece: Buffer | null): string {
  try {
    return piece === null ? decoder.decode() : decoder.decode(piece, { stream: true });
  } catch {
    return refuse('xml-damaged');
  }
}
