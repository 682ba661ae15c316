import { expect, test } from 'vitest';
import { engineEnvironment, readSeams } from '../../../main/shell/environment.ts';

const given = { TRYGBASE_USER_DATA: '/tmp/a', TRYGBASE_ELECTRON_KIND: 'stand-in', TRYGBASE_TODAY: '2026-11-23' };

test('the shipped app listens to no seam', () => {
  expect(readSeams(given, true)).toEqual({ userData: null, electronKind: null });
});

test('the checkout takes a data folder and the kind of Electron from outside', () => {
  expect(readSeams(given, false)).toEqual({ userData: '/tmp/a', electronKind: 'stand-in' });
  expect(readSeams({ TRYGBASE_ELECTRON_KIND: 'my own' }, false)).toEqual({ userData: null, electronKind: null });
});

test('the engine inherits the system, and no switch of Node or Electron', () => {
  const env = {
    ...given,
    PATH: '/bin',
    OneDrive: 'C:\\x',
    NODE_OPTIONS: '--inspect',
    electron_run_as_node: '1',
    EMPTY: undefined,
  };
  expect(engineEnvironment(env, false)).toEqual({ ...given, PATH: '/bin', OneDrive: 'C:\\x' });
  expect(engineEnvironment(env, true)).toEqual({ PATH: '/bin', OneDrive: 'C:\\x' });
});
