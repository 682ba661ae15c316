import type { MenuItemConstructorOptions } from 'electron';
import type { PageCommand, Preferences } from '../../shared/contract/shell-api.ts';
import { wordsIn } from './words.ts';

export interface MenuActions {
  readonly command: (command: PageCommand) => void;
  readonly lock: () => void;
  readonly change: (patch: Partial<Preferences>) => void;
}

export interface MenuWorld {
  readonly preferences: Preferences;
  readonly isMac: boolean;
  readonly packaged: boolean;
}

type Item = MenuItemConstructorOptions;
type MenuWords = ReturnType<typeof wordsIn>['menu'];

const line: Item = { type: 'separator' };

/** The whole menu as data. A shortcut stands here once: the page learns of it as a command. */
export function menuTemplate(world: MenuWorld, actions: MenuActions): Item[] {
  const words = wordsIn(world.preferences.language).menu;
  const menus = [
    fileMenu(words, world, actions),
    editMenu(words, actions),
    goMenu(words, actions),
    viewMenu(words, world, actions),
    helpMenu(words, world, actions),
  ];
  return world.isMac ? [appMenu(words, actions), ...menus] : menus;
}

/** The key is shown here and pressed in the page, which knows whether a dialog is open; macOS sends it here all the same. */
function item(label: string, accelerator: string, click: () => void): Item {
  return { label, accelerator, registerAccelerator: false, click };
}

function fileMenu(words: MenuWords, world: MenuWorld, { command, lock }: MenuActions): Item {
  const quit: Item[] = world.isMac ? [] : [line, { label: words.quit, accelerator: 'CmdOrCtrl+Q', role: 'quit' }];
  return {
    label: words.file,
    submenu: [
      item(words.newHome, 'CmdOrCtrl+N', () => command('new-home')),
      item(words.newResident, 'CmdOrCtrl+Shift+N', () => command('new-resident')),
      item(words.import, 'CmdOrCtrl+I', () => command('import')),
      item(words.occupancyList, 'CmdOrCtrl+E', () => command('occupancy-list')),
      item(words.print, 'CmdOrCtrl+P', () => command('print')),
      line,
      item(words.lock, 'CmdOrCtrl+L', lock),
      ...quit,
    ],
  };
}

function editMenu(words: MenuWords, { command }: MenuActions): Item {
  return {
    label: words.edit,
    submenu: [
      item(words.undo, 'CmdOrCtrl+Z', () => command('undo')),
      item(words.redo, 'CmdOrCtrl+Shift+Z', () => command('redo')),
      line,
      { label: words.cut, role: 'cut' },
      { label: words.copy, role: 'copy' },
      { label: words.paste, role: 'paste' },
      { label: words.selectAll, role: 'selectAll' },
      line,
      item(words.search, 'CmdOrCtrl+K', () => command('search')),
    ],
  };
}

function goMenu(words: MenuWords, { command }: MenuActions): Item {
  return {
    label: words.go,
    submenu: [
      item(words.today, 'CmdOrCtrl+1', () => command('go-today')),
      item(words.homes, 'CmdOrCtrl+2', () => command('go-homes')),
      item(words.residents, 'CmdOrCtrl+3', () => command('go-residents')),
      item(words.waiting, 'CmdOrCtrl+4', () => command('go-waiting')),
      item(words.visits, 'CmdOrCtrl+5', () => command('go-visits')),
      item(words.handoffs, 'CmdOrCtrl+6', () => command('go-handoffs')),
      item(words.settings, 'CmdOrCtrl+,', () => command('go-settings')),
    ],
  };
}

function viewMenu(words: MenuWords, { preferences, packaged }: MenuWorld, { change }: MenuActions): Item {
  const choice = <K extends keyof Preferences>(key: K, value: Preferences[K], label: string): Item => ({
    label,
    type: 'radio',
    checked: preferences[key] === value,
    click: () => change({ [key]: value }),
  });
  const developer: Item[] = packaged
    ? []
    : [line, { label: words.developer, accelerator: 'CmdOrCtrl+Shift+I', role: 'toggleDevTools' }];
  return {
    label: words.view,
    submenu: [
      { label: words.zoomIn, role: 'zoomIn', accelerator: 'CmdOrCtrl+Plus' },
      { label: words.zoomOut, role: 'zoomOut', accelerator: 'CmdOrCtrl+-' },
      { label: words.zoomReset, role: 'resetZoom', accelerator: 'CmdOrCtrl+0' },
      { label: words.fullScreen, role: 'togglefullscreen' },
      line,
      {
        label: words.theme,
        submenu: [
          choice('theme', 'system', words.themeSystem),
          choice('theme', 'light', words.themeLight),
          choice('theme', 'dark', words.themeDark),
        ],
      },
      {
        label: words.rows,
        submenu: [
          choice('rowDensity', 'comfortable', words.rowsComfortable),
          choice('rowDensity', 'compact', words.rowsCompact),
        ],
      },
      { label: words.language, submenu: [choice('language', 'da', 'Dansk'), choice('language', 'en', 'English')] },
      ...developer,
    ],
  };
}

function helpMenu(words: MenuWords, world: MenuWorld, { command }: MenuActions): Item {
  const about = world.isMac ? [] : [item(words.about, '', () => command('about'))];
  return {
    label: words.help,
    role: 'help',
    submenu: [item(words.shortcuts, 'F1', () => command('shortcuts')), ...about],
  };
}

function appMenu(words: MenuWords, { command }: MenuActions): Item {
  return {
    label: 'Tryg Base',
    submenu: [
      item(words.about, '', () => command('about')),
      line,
      { label: words.hide, role: 'hide' },
      { label: words.hideOthers, role: 'hideOthers' },
      { label: words.showAll, role: 'unhide' },
      line,
      { label: words.quit, role: 'quit' },
    ],
  };
}
