import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openLog, record, recordFault } from '../../../main/shell/log.ts';
import { temporaryFolder } from '../../helpers/temporary-folder.ts';

test('the log has technical facts, and of a fault its kind and place but never its message', () => {
  const folder = temporaryFolder();
  openLog(folder);
  record({ event: 'start', app: '1.0.0', electron: '45.4.1', kind: 'official', platform: 'linux-x64', packaged: true });
  recordFault(Object.assign(new TypeError('Karla Poulsen, Skovhusene 3'), { code: 'EACCES' }));
  recordFault('Karla Poulsen');
  const lines = readFileSync(path.join(folder, 'main.log'), 'utf8').trim().split('\n');
  expect(lines).toHaveLength(3);
  expect(lines[0]).toMatch(/Z start app=1\.0\.0 electron=45\.4\.1 kind=official platform=linux-x64 packaged=true$/);
  expect(lines[1]).toMatch(/Z fault name=TypeError code=EACCES at=log\.test\.ts:\d+:\d+/);
  expect(lines[2]).toMatch(/Z fault name=string code= at=$/);
  expect(lines.join('\n')).not.toMatch(/Karla|Skovhusene/);
});
