import type { TextStyle } from './pdf-pen.ts';

/** A4 in points; the other way round when it lies. */
export const A4 = { short: 595.28, long: 841.89 } as const;
export type Layout = 'portrait' | 'landscape';

/** Free paper around what is printed; printers need a third of it. */
export const MARGIN = { side: 36, top: 36, bottom: 46 } as const;

const INK = '#20262b';
const INK_SOFT = '#4c565e';
export const ACCENT = '#1c5d66';
export const ACCENT_SOFT = '#dcebea';
export const LINE = '#d5d0c6';
export const WARN_SOFT = '#fbecd3';

export const text = {
  title: { weight: 600, size: 18, color: INK },
  subject: { weight: 400, size: 12, color: ACCENT },
  label: { weight: 400, size: 7.5, color: INK_SOFT },
  value: { weight: 400, size: 9, color: INK },
  remark: { weight: 600, size: 8.5, color: INK },
  head: { weight: 600, size: 7.5, color: INK },
  cell: { weight: 400, size: 8, color: INK },
  small: { weight: 400, size: 7, color: INK_SOFT },
} as const satisfies Readonly<Record<string, TextStyle>>;

/** From one baseline to the next, in sizes of the letters. */
export const LEADING = 1.32;
/** From the top of a line to its baseline: what stands between is about the height of a capital. */
export const RISE = 1.02;
export const CELL = { pad: 3.5, gap: 8 } as const;

export function roomOf(layout: Layout): { readonly width: number; readonly height: number } {
  const [width, height] = layout === 'portrait' ? [A4.short, A4.long] : [A4.long, A4.short];
  return { width: width - 2 * MARGIN.side, height: height - MARGIN.top - MARGIN.bottom };
}
