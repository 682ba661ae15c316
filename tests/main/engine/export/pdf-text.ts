import { inflateSync } from 'node:zlib';

interface PdfObject {
  readonly dictionary: string;
  readonly stream: Buffer | null;
}

/** What a PDF of ours says: its texts page by page in the order that they were drawn, and the whole file in the clear. */
export interface ReadPdf {
  readonly pages: readonly (readonly string[])[];
  /** Every dictionary, one a line: where titles, tags and settings stand. */
  readonly dictionaries: string;
  readonly fonts: readonly string[];
}

export function readPdf(bytes: Uint8Array): ReadPdf {
  const objects = objectsOf(Buffer.from(bytes));
  const all = [...objects.values()].map(({ dictionary }) => dictionary);
  const pages = all
    .filter((dictionary) => /\/Type \/Page\b/.test(dictionary))
    .map((page) => textsOf(at(objects, page, 'Contents'), fontsOf(objects, at(objects, page, 'Resources'))));
  const fonts = all.flatMap((dictionary) => /\/FontName \/(\S+)/.exec(dictionary)?.[1] ?? []);
  return { pages, dictionaries: all.join('\n'), fonts };
}

function objectsOf(file: Buffer): ReadonlyMap<number, PdfObject> {
  const text = file.toString('latin1');
  const found = new Map<number, PdfObject>();
  for (const match of text.matchAll(/(\d+) 0 obj\n([\s\S]*?)\n(?:stream\n|endobj)/g)) {
    const dictionary = match[2] ?? '';
    const from = match.index + match[0].length;
    const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1] ?? 0);
    const raw = file.subarray(from, from + length);
    const stream = !match[0].endsWith('stream\n') ? null : dictionary.includes('/FlateDecode') ? inflateSync(raw) : raw;
    found.set(Number(match[1]), { dictionary: dictionary.replaceAll(/\s+/g, ' '), stream });
  }
  return found;
}

function at(objects: ReadonlyMap<number, PdfObject>, dictionary: string, key: string): PdfObject {
  const found = objects.get(Number(new RegExp(`/${key} \\[?\\s*(\\d+) 0 R`).exec(dictionary)?.[1]));
  if (!found) throw new Error(`The PDF has no ${key}`);
  return found;
}

function fontsOf(objects: ReadonlyMap<number, PdfObject>, resources: PdfObject) {
  const fonts = new Map<string, ReadonlyMap<number, string>>();
  for (const [, name = '', id] of resources.dictionary.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
    const map = at(objects, objects.get(Number(id))?.dictionary ?? '', 'ToUnicode').stream?.toString('latin1') ?? '';
    fonts.set(name, new Map(signsOf(map)));
  }
  return fonts;
}

function* signsOf(map: string): Generator<readonly [number, string]> {
  for (const [, first = '', list = ''] of map.matchAll(/<(\w+)> <\w+> \[([^\]]*)\]/g)) {
    let glyph = Number.parseInt(first, 16);
    for (const [, codes = ''] of list.matchAll(/<([^>]*)>/g)) {
      const units = codes.split(/\s+/).map((code) => Number.parseInt(code, 16));
      yield [glyph, String.fromCharCode(...units)];
      glyph += 1;
    }
  }
}

function textsOf(contents: PdfObject, fonts: ReadonlyMap<string, ReadonlyMap<number, string>>): readonly string[] {
  const drawn = contents.stream?.toString('latin1') ?? '';
  // a font holds until the next one, also in the texts that follow
  let signs: ReadonlyMap<number, string> = new Map();
  return [...drawn.matchAll(/BT ([\s\S]*?) ET/g)].map(([, block = '']) => {
    let text = '';
    for (const [, font, shown] of block.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
      if (font !== undefined) signs = fonts.get(font) ?? new Map();
      for (const [, hex = ''] of (shown ?? '').matchAll(/<(\w*)>/g))
        for (const [code] of hex.matchAll(/\w{4}/g)) text += signs.get(Number.parseInt(code, 16)) ?? '?';
    }
    return text;
  });
}
