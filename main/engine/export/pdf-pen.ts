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
  /** What is written meanwhile goes to the page at once, font and colour said where they change; nothing else may be drawn. */
  readonly together: (write: () => void) => void;
}

/** What pdfkit holds for a font that it embeds; its types leave it out. */
interface EmbeddedFont {
  readonly id: string;
  readonly font: { hasGlyphForCodePoint(codePoint: number): boolean };
  encode(text: string, features: Readonly<Record<string, boolean>>): readonly [readonly string[], readonly Advance[]];
  ref(): unknown;
}
interface Advance {
  readonly xAdvance: number;
  readonly advanceWidth: number;
}
/** A text as it is shown, neighbours of one font together; the width in thousandths of the size. */
interface Laid {
  readonly runs: readonly Run[];
  readonly width: number;
}

/** What is being written, and the font and colour in which. */
interface Content {
  readonly parts: string[];
  font: EmbeddedFont | null;
  size: number;
  color: string;
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

/** Figures of one width; not the alternates by context (arrows, ×), which take as long as all the rest of the shaping. */
const FEATURES = { tnum: true, calt: false };
const LATIN = /^[\u0020-\u007e\u00a0-\u00ff]*$/;

/**
 * pdfkit lays out each text anew and opens a graphics state around it, most of the time that a long list takes. Here each
 * word is shaped once, each text laid out once, though it is measured thrice, and shown by one operator.
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
  const laid: Readonly<Record<Weight, Map<string, Laid>>> = { 400: new Map(), 600: new Map() };
  const layOut = (text: string, { weight }: TextStyle): Laid => {
    const known = laid[weight].get(text);
    if (known) return known;
    const parts = (LATIN.test(text) ? text : text.normalize('NFC')).match(/\S+|\s+/g) ?? [];
    const made = joined(parts.flatMap((part) => runsOfWord(part, weight)));
    laid[weight].set(text, made);
    return made;
  };
  let open: Content | null = null;
  const put = (content: Content) => {
    if (content.parts.length > 0) doc.addContent(content.parts.join(' '));
  };
  return {
    width: (text, style) => (layOut(text, style).width * style.size) / 1000,
    write: (text, x, baseline, style) => {
      if (text === '') return;
      const content = open ?? newContent();
      show(doc, content, layOut(text, style), x, baseline, style);
      if (content !== open) put(content);
    },
    together: (write) => {
      const content = newContent();
      open = content;
      write();
      open = null;
      put(content);
    },
  };
}

function newContent(): Content {
  return { parts: [], font: null, size: 0, color: '' };
}

/** The page's axis points down; the text matrix turns the letters up again. */
function show(
  doc: PDFKit.PDFDocument,
  content: Content,
  { runs }: Laid,
  x: number,
  baseline: number,
  { size, color }: TextStyle,
): void {
  const { fonts } = (doc as unknown as Internals).page;
  const { parts } = content;
  parts.push('BT');
  if (color !== content.color) parts.push(`${rgb(color)} rg`);
  parts.push(`1 0 0 -1 ${hundredths(x)} ${hundredths(baseline)} Tm`);
  for (const { font, shown } of runs) {
    if (font !== content.font || size !== content.size) {
      fonts[font.id] ??= font.ref();
      parts.push(`/${font.id} ${size} Tf`);
      Object.assign(content, { font, size });
    }
    parts.push(`[${shown}] TJ`);
  }
  parts.push('ET');
  content.color = color;
}

function hundredths(points: number): number {
  return Math.round(points * 100) / 100;
}

/** "#20262b" as three shares of one. */
function rgb(color: string): string {
  return [1, 3, 5].map((at) => (Number.parseInt(color.slice(at, at + 2), 16) / 255).toFixed(3)).join(' ');
}

/** Neighbours of one font as one run. */
function joined(runs: readonly Run[]): Laid {
  const together: Run[] = [];
  let width = 0;
  for (const run of runs) {
    const last = together.at(-1);
    if (last?.font === run.font)
      together[together.length - 1] = { ...last, shown: `${last.shown}${run.shown}`, width: last.width + run.width };
    else together.push(run);
    width += run.width;
  }
  return { runs: together, width };
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
