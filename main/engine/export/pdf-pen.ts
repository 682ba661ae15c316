import type { Subset, Weight } from './pdf-fonts.ts';
import { fontBytes, subsets } from './pdf-fonts.ts';

export interface TextStyle {
  readonly weight: Weight;
  /** In points, as every measure of a page. */
  readonly size: number;
  /** As `#20262b`. */
  readonly color: string;
}

/** Draws text on the page at hand and measures it. Figures have one width each, so that columns of them stand straight. */
export interface Pen {
  readonly width: (text: string, style: TextStyle) => number;
  /** `baseline` counts from the top of the page. */
  readonly write: (text: string, x: number, baseline: number, style: TextStyle) => void;
}

/** What pdfkit holds for a font that it embeds; its types leave it out. */
interface EmbeddedFont {
  readonly id: string;
  readonly font: { hasGlyphForCodePoint(codePoint: number): boolean };
  encode(text: string, features: readonly string[]): readonly [readonly string[], readonly Advance[]];
  ref(): unknown;
}
interface Advance {
  readonly xAdvance: number;
  readonly advanceWidth: number;
}
interface Internals {
  readonly _font: EmbeddedFont;
  readonly page: { readonly fonts: Record<string, unknown> };
}

/** Text of one font as the operands of one TJ; the width in thousandths of the size. */
interface Run {
  readonly font: EmbeddedFont;
  readonly shown: string;
  readonly width: number;
}

/** Fonts as pdfkit read them for an earlier list: unpacking them takes longer than a short list. */
const read = new Map<string, EmbeddedFont['font']>();

const FEATURES = ['tnum'];
const LATIN = /^[\u0020-\u007e\u00a0-\u00ff]*$/;

/**
 * pdfkit lays out each text anew and opens a graphics state around it, most of the time that a long list takes. Here each
 * word is laid out once and shown by one operator.
 */
export function makePen(doc: PDFKit.PDFDocument): Pen {
  const fonts = new Map<string, EmbeddedFont>();
  const words = new Map<string, readonly Run[]>();
  const fontOf = (weight: Weight, subset: Subset): EmbeddedFont => {
    const name = `${subset}-${weight}`;
    const known = fonts.get(name);
    if (known) return known;
    // it takes a font that was read as well as bytes; its types know the bytes alone
    doc.registerFont(name, (read.get(name) ?? Buffer.from(fontBytes(weight, subset))) as Buffer);
    doc.font(name);
    const font = (doc as unknown as Internals)._font;
    read.set(name, font.font);
    fonts.set(name, font);
    return font;
  };
  const fontFor = (weight: Weight, sign: string): EmbeddedFont => {
    const subset = subsets.find((one) => fontOf(weight, one).font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0));
    return fontOf(weight, subset ?? 'latin');
  };
  const runsOfWord = (word: string, weight: Weight): readonly Run[] => {
    const key = `${weight}${word}`;
    const known = words.get(key);
    if (known) return known;
    const runs = LATIN.test(word)
      ? [shape(fontOf(weight, 'latin'), word)]
      : piecesOf(word, (sign) => fontFor(weight, sign)).map(({ font, text }) => shape(font, text));
    words.set(key, runs);
    return runs;
  };
  const runsOf = (text: string, { weight }: TextStyle): readonly Run[] =>
    (text.normalize('NFC').match(/\S+\s*|\s+/g) ?? []).flatMap((word) => runsOfWord(word, weight));
  return {
    width: (text, style) => (runsOf(text, style).reduce((sum, { width }) => sum + width, 0) * style.size) / 1000,
    write: (text, x, baseline, style) => {
      if (text !== '') show(doc, runsOf(text, style), x, baseline, style);
    },
  };
}

/** The page's axis points down; the text matrix turns the letters up again. */
function show(
  doc: PDFKit.PDFDocument,
  runs: readonly Run[],
  x: number,
  baseline: number,
  { size, color }: TextStyle,
): void {
  const { fonts } = (doc as unknown as Internals).page;
  let current: EmbeddedFont | null = null;
  const parts = [`BT ${rgb(color)} rg 1 0 0 -1 ${x.toFixed(2)} ${baseline.toFixed(2)} Tm`];
  for (const { font, shown } of runs) {
    if (font !== current) parts.push(`/${font.id} ${size} Tf`);
    fonts[font.id] ??= font.ref();
    current = font;
    parts.push(`[${shown}] TJ`);
  }
  doc.addContent(`${parts.join(' ')} ET`);
}

/** "#20262b" as three shares of one. */
function rgb(color: string): string {
  return [1, 3, 5].map((at) => (Number.parseInt(color.slice(at, at + 2), 16) / 255).toFixed(3)).join(' ');
}

function shape(font: EmbeddedFont, text: string): Run {
  const [glyphs, advances] = font.encode(text, FEATURES);
  let shown = '<';
  let width = 0;
  advances.forEach(({ xAdvance, advanceWidth }, index) => {
    shown += glyphs[index] ?? '';
    const moved = Math.round(advanceWidth - xAdvance);
    if (moved !== 0) shown += `> ${moved} <`;
    width += xAdvance;
  });
  return { font, shown: `${shown}>`, width };
}

/** Neighbours of one font together. */
function piecesOf(
  text: string,
  fontFor: (sign: string) => EmbeddedFont,
): readonly { readonly font: EmbeddedFont; readonly text: string }[] {
  const pieces: { font: EmbeddedFont; text: string }[] = [];
  for (const sign of text) {
    const font = fontFor(sign);
    const last = pieces.at(-1);
    if (last?.font === font) last.text += sign;
    else pieces.push({ font, text: sign });
  }
  return pieces;
}
