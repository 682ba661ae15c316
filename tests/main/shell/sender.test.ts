import { expect, test } from 'vitest';
import { isOurFrame, isOurUrl } from '../../../main/shell/sender.ts';

const top = (url: string) => ({ url, parent: null });

test('the top frame of our own page is believed', () => {
  const frame = top('tryg://app/');
  expect(isOurFrame(frame, frame)).toBe(true);
});

test('a frame inside our page is not believed, nor one that is gone, nor the top frame of another window', () => {
  const main = top('tryg://app/');
  expect(isOurFrame({ url: 'tryg://app/', parent: main }, main)).toBe(false);
  expect(isOurFrame(null, main)).toBe(false);
  expect(isOurFrame(top('tryg://app/'), main)).toBe(false);
});

test('a frame that cannot be read any more is not believed', () => {
  const gone = {
    parent: null,
    get url(): string {
      throw new Error('Render frame was disposed');
    },
  };
  expect(isOurFrame(gone, gone)).toBe(false);
});

test.each([
  'about:blank',
  'tryg://other/',
  'tryg://app.other/',
  'tryg://app:80/',
  'tryg://user@app/',
  'tryg:app',
  'https://app/',
  'data:text/html,tryg://app/',
  'blob:tryg://app/1',
  'file:///tryg://app/',
  'TRYG//app',
  '',
])('%j is not our address', (url) => {
  expect(isOurUrl(url)).toBe(false);
});

test.each(['tryg://app/', 'tryg://app/assets/index.js', 'tryg://app/#/homes', 'TRYG://app/'])('%j is ours', (url) => {
  expect(isOurUrl(url)).toBe(true);
});
