import type { shell as danish } from '../da/shell.ts';

type Wording<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...words: never) => string
      ? T[K]
      : Wording<T[K]>;
};

export const shell: Wording<typeof danish> = {
  menu: {
    file: 'File',
    newHome: 'New home',
    import: 'Import …',
    occupancyList: 'Occupancy list …',
    print: 'Print …',
    lock: 'Lock',
    quit: 'Quit',
    edit: 'Edit',
    undo: 'Undo',
    redo: 'Redo',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    selectAll: 'Select all',
    search: 'Search',
    go: 'Go to',
    today: 'Today',
    homes: 'Homes',
    settings: 'Settings',
    view: 'View',
    zoomIn: 'Larger',
    zoomOut: 'Smaller',
    zoomReset: 'Normal size',
    fullScreen: 'Full screen',
    theme: 'Appearance',
    themeSystem: 'Follow the computer',
    themeLight: 'Light',
    themeDark: 'Dark',
    rows: 'Row height',
    rowsComfortable: 'Comfortable',
    rowsCompact: 'Compact',
    language: 'Language',
    developer: 'Developer tools',
    help: 'Help',
    shortcuts: 'Shortcuts and guide',
    about: 'About Tryg Base',
    hide: 'Hide Tryg Base',
    hideOthers: 'Hide others',
    showAll: 'Show all',
  },
  tables: 'Spreadsheets and CSV files',
  stopped: {
    title: 'Tryg Base has stopped',
    what: 'The part of the program that looks after the data no longer answers. Everything that was saved is there, and what you were typing is kept as a draft.',
    next: 'Start the program again',
    help: 'If it happens again, contact your IT department. The folder with the log of the program holds technical facts, and no personal data.',
  },
  refusedStart: (name) => `Tryg Base does not start with ${name}, because it weakens the protection of the data.`,
  alreadyOpen: 'Tryg Base is open on this computer.',
};
