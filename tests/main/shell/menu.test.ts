import type { MenuItemConstructorOptions } from 'electron';
import { expect, test } from 'vitest';
import { menuTemplate } from '../../../main/shell/menu.ts';

const nothing = () => undefined;
const preferences = { theme: 'system', language: 'da', rowDensity: 'comfortable' } as const;
const world = { preferences, isMac: false, packaged: true };
const silent = { command: nothing, lock: nothing, change: nothing };

function flat(items: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flat(item.submenu) : [])]);
}

const shortcuts = (items: readonly MenuItemConstructorOptions[]) =>
  flat(items).flatMap(({ accelerator }) => (accelerator ? [accelerator] : []));

test.each([
  [true, true],
  [true, false],
  [false, true],
  [false, false],
])('no shortcut stands for two things (mac %s, packaged %s)', (isMac, packaged) => {
  const all = shortcuts(menuTemplate({ ...world, isMac, packaged }, silent));
  expect(all).toEqual([...new Set(all)]);
});

test('the shipped menu has no developer tools and no reload', () => {
  const roles = flat(menuTemplate(world, silent)).map(({ role }) => role);
  expect(roles).not.toContain('toggleDevTools');
  expect(roles).not.toContain('reload');
  expect(roles).not.toContain('forceReload');
});

test('a choice tells the page what was chosen', () => {
  const said: string[] = [];
  const actions = {
    command: (command: string) => said.push(command),
    lock: () => said.push('lock'),
    change: (patch: object) => said.push(JSON.stringify(patch)),
  };
  const items = flat(menuTemplate(world, actions));
  for (const label of [
    'Boliger',
    'Borgere',
    'Venteliste',
    'Besøg',
    'Udskrivninger',
    'Ny bolig',
    'Ny borger',
    'Lås',
    'Mørkt',
    'Kompakt',
    'English',
  ]) {
    const click = items.find((item) => item.label === label)?.click as (() => void) | undefined;
    click?.();
  }
  expect(said).toEqual([
    'go-homes',
    'go-residents',
    'go-waiting',
    'go-visits',
    'go-handoffs',
    'new-home',
    'new-resident',
    'lock',
    '{"theme":"dark"}',
    '{"rowDensity":"compact"}',
    '{"language":"en"}',
  ]);
});

test('what is chosen is marked', () => {
  const items = flat(
    menuTemplate({ ...world, preferences: { ...preferences, theme: 'dark', language: 'en' } }, silent),
  );
  expect(items.flatMap(({ label, checked }) => (checked ? [label] : []))).toEqual(['Dark', 'Comfortable', 'English']);
});

test('every item has words in both languages', () => {
  const labels = (language: 'da' | 'en') =>
    flat(menuTemplate({ ...world, preferences: { ...preferences, language } }, silent))
      .filter(({ type }) => type !== 'separator')
      .map(({ label }) => label);
  expect(labels('da').every(Boolean)).toBe(true);
  expect(labels('en')).toHaveLength(labels('da').length);
});
