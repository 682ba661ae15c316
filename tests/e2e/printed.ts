import { inflateSync } from 'node:zlib';
import type { ElectronApplication } from '@playwright/test';

/**
 * What stands on paper when the window is printed: the text of the real PDF in the order in which it is drawn, without
 * spaces, since a file has places in their stead.
 */
export async function printedText(app: ElectronApplication): Promise<string> {
  const pdf = await app.evaluate(async ({ BrowserWindow }) => {
    const bytes = await BrowserWindow.getAllWindows()[0]?.webContents.printToPDF({ preferCSSPageSize: true });
    return bytes?.toString('base64') ?? '';
  });
  return textOf(Buffer.from(pdf, 'base64'));
}

interface PdfObject {
  readonly dictionary: string;
  readonly stream: string;
}

/** Of a PDF as Chromium writes it: glyphs in hexadecimal, which each font's own table says in signs. */
function textOf(file: Buffer): string {
  const objects = objectsOf(file);
  const fonts = new Map<string, ReadonlyMap<string, string>>();
  for (const { dictionary } of objects.values())
    for (const [, name = '', id] of dictionary.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const table = /\/ToUnicode (\d+) 0 R/.exec(objects.get(Number(id))?.dictionary ?? '')?.[1];
      fonts.set(name, signsOf(objects.get(Number(table))?.stream ?? ''));
    }
  return [...objects.values()]
    .filter(({ dictionary, stream }) => stream.includes('BT') && !dictionary.includes('/Subtype /Image'))
    .flatMap(({ stream }) => [...stream.matchAll(/BT\n([\s\S]*?)ET/g)].map(([, block = '']) => lineOf(block, fonts)))
    .join('')
    .replaceAll(/\s/g, '');
}

function lineOf(block: string, fonts: ReadonlyMap<string, ReadonlyMap<string, string>>): string {
  let signs: ReadonlyMap<string, string> = new Map();
  let width = 2;
  let text = '';
  for (const [, font, hex, plain] of block.matchAll(/\/(F\d+) [\d.]+ Tf|<([\da-f]+)>|\(((?:\\.|[^\\)])*)\)/gi)) {
    if (font !== undefined) {
      signs = fonts.get(font) ?? new Map();
      width = [...signs.keys()][0]?.length ?? width;
    }
    const glyphs = hex ?? Buffer.from((plain ?? '').replaceAll(/\\(.)/g, '$1'), 'latin1').toString('hex');
    for (let at = 0; at < glyphs.length; at += width)
      text += signs.get(glyphs.slice(at, at + width).toUpperCase()) ?? '';
  }
  return text;
}

function objectsOf(file: Buffer): ReadonlyMap<number, PdfObject> {
  const text = file.toString('latin1');
  const found = new Map<number, PdfObject>();
  for (const match of text.matchAll(/^(\d+) 0 obj\n([\s\S]*?)(?:>> stream\n|endobj)/gm)) {
    const dictionary = match[2] ?? '';
    const from = match.index + match[0].length;
    const raw = file.subarray(from, from + Number(/\/Length (\d+)/.exec(dictionary)?.[1] ?? 0));
    const isText = match[0].endsWith('stream\n') && dictionary.includes('/FlateDecode');
    found.set(Number(match[1]), { dictionary, stream: isText ? inflateSync(raw).toString('latin1') : '' });
  }
  return found;
}

/** A font's table: glyph to sign, one by one and in runs. */
function signsOf(table: string): ReadonlyMap<string, string> {
  const signs = new Map<string, string>();
  const set = (glyph: number, code: number, width: number) =>
    signs.set(glyph.toString(16).toUpperCase().padStart(width, '0'), String.fromCodePoint(code));
  for (const [, list = ''] of table.matchAll(/beginbfchar\n([\s\S]*?)endbfchar/g))
    for (const [, glyph = '', code = ''] of list.matchAll(/<(\w+)> <(\w+)>/g))
      set(Number.parseInt(glyph, 16), Number.parseInt(code, 16), glyph.length);
  for (const [, list = ''] of table.matchAll(/beginbfrange\n([\s\S]*?)endbfrange/g))
    for (const [, first = '', last = '', code = ''] of list.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g))
      for (let glyph = Number.parseInt(first, 16); glyph <= Number.parseInt(last, 16); glyph += 1)
        set(glyph, Number.parseInt(code, 16) + glyph - Number.parseInt(first, 16), first.length);
  return signs;
}
