import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { pageFiles } from '../../../main/shell/page-files.ts';
import { temporaryFolder } from '../../helpers/temporary-folder.ts';

test('every built file has its path and its type, and nothing else has one', () => {
  const folder = temporaryFolder();
  mkdirSync(path.join(folder, 'assets'));
  for (const name of ['index.html', 'assets/index.js', 'assets/index.js.map', 'assets/inter.woff2', 'secret.db']) {
    writeFileSync(path.join(folder, name), 'x');
  }
  const html = { file: path.join(folder, 'index.html'), type: 'text/html; charset=utf-8' };
  expect(Object.fromEntries(pageFiles(folder))).toEqual({
    '/': html,
    '/index.html': html,
    '/assets/index.js': { file: path.join(folder, 'assets/index.js'), type: 'text/javascript; charset=utf-8' },
    '/assets/inter.woff2': { file: path.join(folder, 'assets/inter.woff2'), type: 'font/woff2' },
  });
});
