import type { Words } from '../../../shared/text/words.ts';

export type GuideId = keyof Words['guides']['rooms'];
type KeyWord = keyof Words['guides']['keys'];

/** A chord as it is printed on the keyboard, and what it does. `space` is a key with a name of its own in each language. */
export type GuideKey = readonly [chord: string, does: KeyWord];

const EVERYWHERE: readonly GuideKey[] = [
  ['Ctrl K', 'search'],
  ['Ctrl 1', 'today'],
  ['Ctrl 2', 'homes'],
  ['Ctrl 3', 'residents'],
  ['Ctrl 4', 'waiting'],
  ['Ctrl 5', 'visits'],
  ['Ctrl 6', 'handoffs'],
  ['Ctrl ,', 'settings'],
  ['Ctrl N', 'newHome'],
  ['Ctrl Shift N', 'newResident'],
  ['Ctrl I', 'import'],
  ['Ctrl E', 'occupancy'],
  ['Ctrl P', 'print'],
  ['Ctrl L', 'lock'],
  ['Ctrl Z', 'undo'],
  ['Ctrl Shift Z', 'redo'],
  ['?', 'guide'],
  ['Esc', 'back'],
];

const OWN: Readonly<Partial<Record<GuideId, readonly GuideKey[]>>> = {
  homes: [
    ['↑ ↓', 'walk'],
    ['Enter', 'openCard'],
    ['Shift ↑ ↓', 'selectMore'],
    ['space', 'select'],
    ['Ctrl A', 'selectAll'],
    ['Ctrl C', 'copy'],
  ],
  vacancies: [
    ['↑ ↓', 'walk'],
    ['Enter', 'openHome'],
  ],
  repairs: [
    ['↑ ↓', 'walk'],
    ['Enter', 'openHome'],
  ],
  waiting: [
    ['↑ ↓', 'walk'],
    ['Enter', 'openCard'],
  ],
  visits: [
    ['Ctrl B', 'logVisit'],
    ['Enter', 'goOn'],
    ['Ctrl Enter', 'save'],
  ],
  figures: [['← →', 'month']],
  estates: [
    ['↑ ↓ ← →', 'walkDrawing'],
    ['Enter', 'openHome'],
    ['Home End', 'ends'],
  ],
  form: [['Ctrl Enter', 'save']],
  residents: [
    ['↑ ↓', 'walk'],
    ['Enter', 'openPerson'],
  ],
  residentForm: [['Ctrl Enter', 'save']],
  place: [['Ctrl Enter', 'save']],
};

/** The keys of a room before those of every room; before the sign-in there are none. */
export function keysOf(guide: GuideId): readonly GuideKey[] {
  if (guide === 'signIn' || guide === 'start') return [];
  return [...(OWN[guide] ?? []), ...EVERYWHERE];
}
