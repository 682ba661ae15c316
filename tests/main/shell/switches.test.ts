import { expect, test } from 'vitest';
import { deniedSwitches, deniedVariables, refusedStart } from '../../../main/shell/switches.ts';

const none = () => false;

test.each(deniedSwitches)('a start with --%s is refused by name', (name) => {
  expect(refusedStart((asked) => asked === name, {})).toBe(`--${name}`);
});

test.each(deniedVariables)('a start with %s in the environment is refused by name', (name) => {
  expect(refusedStart(none, { [name]: '1' })).toBe(name);
});

test('a plain start, and one that helps a person to see, is not refused', () => {
  const allowed = [
    'force-renderer-accessibility',
    'force-device-scale-factor',
    'high-dpi-support',
    'lang',
    'self-test',
  ];
  expect(refusedStart((name) => allowed.includes(name), { PATH: '/usr/bin', LANG: 'da_DK.UTF-8' })).toBeNull();
});
