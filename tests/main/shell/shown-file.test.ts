import { expect, it } from 'vitest';
import { shownTypeOf } from '../../../main/shell/shown-file.ts';

const bytes = (...parts: readonly (string | readonly number[])[]) =>
  new Uint8Array(Buffer.concat(parts.map((part) => Buffer.from(part as string))));
const big = (value: number) => [(value >> 24) & 255, (value >> 16) & 255, (value >> 8) & 255, value & 255];
const png = (width: number, height: number) =>
  bytes([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], big(13), 'IHDR', big(width), big(height));
/** With a table before the frame, as cameras write it. */
const jpeg = (width: number, height: number) =>
  bytes([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xc0, 0, 11, 8], big(height).slice(2), big(width).slice(2), [1, 0]);

it.each([
  ['a PDF', bytes('%PDF-1.7\n'), 'application/pdf'],
  ['a PNG', png(4_000, 3_000), 'image/png'],
  ['a JPEG', jpeg(4_000, 3_000), 'image/jpeg'],
  ['Danish text', bytes('Ring først.\r\n\tÆblevej 4'), 'text/plain; charset=utf-8'],
])('draws %s, whatever it is called', (_what, file, type) => {
  expect(shownTypeOf(file)).toBe(type);
});

it.each([
  ['nothing', bytes('')],
  ['a page', bytes(' <!doctype html><script>1</script>')],
  ['a drawing', bytes('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ['a page in front of a PDF', bytes('<html>%PDF-1.7')],
  ['a program', bytes('MZ', [0, 1, 2])],
  ['text of another charset', bytes('S', [0xf8], 'ren')],
  ['a PNG that would fill the memory', png(50_000, 50_000)],
  ['a PNG of no size', png(0, 10)],
  ['a PNG that ends', png(1, 1).slice(0, 20)],
  ['a JPEG that would fill the memory', jpeg(60_000, 60_000)],
  ['a JPEG that says no size', bytes([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2])],
  ['more than 20 MB', new Uint8Array(20 * 1024 * 1024 + 1).fill(0x61)],
])('does not draw %s', (_what, file) => {
  expect(shownTypeOf(file)).toBeNull();
});
