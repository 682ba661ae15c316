import { expect, test } from 'vitest';
import { boundsFor } from '../../../main/shell/window-bounds.ts';

const screens = [{ x: 0, y: 0, width: 1920, height: 1040 }];

test('the first window has the usual size, where the system puts it', () => {
  expect(boundsFor(null, screens)).toEqual({ width: 1366, height: 768 });
});

test('a remembered place is used again', () => {
  const place = { x: 40, y: 30, width: 1200, height: 700, maximized: false };
  expect(boundsFor(place, screens)).toEqual({ x: 40, y: 30, width: 1200, height: 700 });
});

test('a place on a screen that was taken away is not used, its size is', () => {
  const place = { x: 2500, y: 30, width: 1200, height: 700, maximized: false };
  expect(boundsFor(place, screens)).toEqual({ width: 1200, height: 700 });
  expect(boundsFor({ ...place, x: 40, y: -400 }, screens)).toEqual({ width: 1200, height: 700 });
});

test('a window never becomes too small to be used', () => {
  expect(boundsFor({ x: 0, y: 0, width: 10, height: 10, maximized: false }, screens)).toEqual({
    x: 0,
    y: 0,
    width: 640,
    height: 420,
  });
});
