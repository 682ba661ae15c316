import type { unitList as danish } from '../da/unit-list.ts';
import type { Wording } from '../wording.ts';

export const unitList: Wording<typeof danish> = {
  rows: { compact: 'Compact rows', comfortable: 'Comfortable rows' },
  views: {
    label: 'View',
    starting: { all: 'All homes', free: 'Vacant now', dog: 'Dogs may live here', out: 'Out of service' },
    changed: 'changed',
    save: 'Save view',
    saveChanges: 'Save changes',
    saveAs: 'Save as a new view',
    revert: 'Undo changes',
    rename: 'Rename the view',
    remove: 'Delete the view',
    saveTitle: 'Save view',
    holds: 'The view remembers filters, order and columns. Only you can see it.',
    renameTitle: 'Rename the view',
    renameAct: 'Rename',
    replace: 'Overwrite',
    name: 'Name',
    nameHint: 'At most 40 characters, such as Ground floor in Kærgården.',
    nameMissing: 'Write what the view is to be called.',
    nameTaken: 'You already have a view of that name.',
    replaces: 'You already have a view of that name. It will be overwritten.',
    followsToday: 'Vacant on a date follows the day: tomorrow it shows what is vacant tomorrow.',
    saved: (name) => `The view ${name} is saved.`,
    renamed: (name) => `The view is now called ${name}.`,
    removed: (name) => `The view ${name} is deleted.`,
    undo: 'Undo',
  },
  columnChoice: {
    open: 'Columns',
    title: 'Columns',
    how: 'Space shows or hides a column. Right arrow leads to its place and width. In the list you can drag the edge of a heading.',
    reset: 'Standard columns',
    wasReset: 'The columns are as they were at first.',
    always: 'always first',
    auto: 'automatic',
    earlier: (column) => `Move ${column} forward`,
    later: (column) => `Move ${column} back`,
    narrower: (column) => `Make ${column} narrower`,
    wider: (column) => `Make ${column} wider`,
    free: (column, width) => `${width} pixels. Make the width of ${column} automatic`,
  },
  selection: {
    label: 'Chosen homes',
    count: (count) => (count === 1 ? '1 home chosen' : `${count.toLocaleString('en-GB')} homes chosen`),
    all: (count) => `Choose all ${count.toLocaleString('en-GB')}`,
    clear: 'Clear choice',
    most: (count) => `At most ${count.toLocaleString('en-GB')} homes can be chosen at a time. The first are chosen.`,
    copy: 'Copy',
    copied: (rows) =>
      rows === 1
        ? '1 home is copied. It can be pasted into a spreadsheet.'
        : `${rows.toLocaleString('en-GB')} homes are copied. They can be pasted into a spreadsheet.`,
    copiedNames: (rows) =>
      `${rows === 1 ? '1 home is copied with names' : `${rows.toLocaleString('en-GB')} homes are copied with names`}. It is in the log. The clipboard is emptied when Tryg Base locks.`,
  },
};
