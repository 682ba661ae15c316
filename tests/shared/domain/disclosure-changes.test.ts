import { describe, expect, it } from 'vitest';
import type { Now } from '../../../shared/domain/disclosure-changes.ts';
import { changesSince, toldByChanges } from '../../../shared/domain/disclosure-changes.ts';
import type { ComparisonKind } from '../../../shared/domain/disclosure-comparison.ts';
import { findingsOf } from '../../../shared/domain/disclosure-comparison.ts';
import { type DisclosureColumn, defaultColumns } from '../../../shared/domain/disclosure-profile.ts';
import type { ListedHome, Told } from '../../../shared/domain/disclosure-told.ts';
import { toldByWhole } from '../../../shared/domain/disclosure-told.ts';
import { homeWith, type Life, nowOf } from './listed-homes.ts';

/** Everything that a home can be on the day of a list; null: the association has no such home. */
const states: Readonly<Record<string, Life | null>> = {
  'no home': null,
  vacant: {},
  'under repair': { status: 'under istandsættelse' },
  Anna: { who: 'anna' },
  'Anna, protected': { who: 'anna', isProtected: true },
  'Anna, moving out': { who: 'anna', movesOut: '2026-12-31' },
  'Anna, protected and moving out': { who: 'anna', movesOut: '2026-12-31', isProtected: true },
  Berta: { who: 'berta' },
  'Cecilie, protected': { who: 'cecilie', isProtected: true },
  'vacant, shielded': { hiddenBy: 'shielded' },
  'Anna, shielded': { who: 'anna', hiddenBy: 'shielded' },
  'Berta, shielded': { who: 'berta', hiddenBy: 'shielded' },
  'Cecilie, protected and shielded': { who: 'cecilie', isProtected: true, hiddenBy: 'shielded' },
  'vacant, a crisis centre': { hiddenBy: 'type' },
  'Berta, a crisis centre': { who: 'berta', hiddenBy: 'type' },
};
const names = Object.keys(states);
const pairs = names.flatMap((before) => names.map((after) => [before, after] as const));
/** Is Anna protected by the second list, wherever she lives by then? */
const annas = [false, true];

const listed = (life: Life | null | undefined): readonly ListedHome[] => (life ? [homeWith(life)] : []);
const rowsOf = (told: Told, now: Now, columns: readonly DisclosureColumn[] = defaultColumns) =>
  changesSince(told, now, columns).map((change) =>
    'home' in change
      ? [
          change.kind,
          'columns' in change ? change.columns.map((column) => [column, change.home.cells[column]]) : change.home.cells,
        ]
      : [change.kind],
  );

/** The same day, had nothing happened that must not be told: the home as it was told of, or no home at all. */
function withoutSecrets(before: Life | null, after: Life | null, annaIsProtected: boolean): Life | null {
  if (after?.hiddenBy) return before?.hiddenBy ? null : before;
  const tellsBefore = before !== null && !before.hiddenBy ? before : null;
  if (after?.isProtected) return tellsBefore && withHousehold(after, tellsBefore);
  const annaLeft = tellsBefore?.who === 'anna' && annaIsProtected && after !== null && after.who === undefined;
  return annaLeft && tellsBefore ? withHousehold(after, tellsBefore) : after;
}

function withHousehold(home: Life, { who, movesOut, status, isProtected }: Life): Life {
  return { number: home.number, ...{ who, movesOut, status, isProtected } };
}

describe('a list of changes', () => {
  it.each(pairs)('after "%s" says of "%s" what it would have said had nothing secret happened', (before, after) => {
    const from = states[before] ?? null;
    const to = states[after] ?? null;
    for (const annaIsProtected of annas) {
      if (annaIsProtected !== (to?.who === 'anna' && to.isProtected === true) && to?.who === 'anna') continue;
      const told = toldByWhole(listed(from), defaultColumns);
      const twin = withoutSecrets(from, to, annaIsProtected);
      const withheld = annaIsProtected ? ['anna', 'cecilie'] : ['cecilie'];

      const rows = rowsOf(told, nowOf(listed(to), withheld));
      // in the twin nobody was protected since: only who was protected before still is
      const stillWithheld = withheld.filter((who) => from?.isProtected && from.who === who);
      expect(rows).toEqual(rowsOf(told, nowOf(listed(twin), stillWithheld)));
      expect(JSON.stringify(rows)).not.toMatch(/beskyttet/);
    }
  });

  it.each(pairs)('after "%s" and "%s" keeps silent until somebody comes who is not protected', (before, after) => {
    const from = listed(states[before]);
    const to = states[after] ?? null;
    const withheld = to?.isProtected && to.who ? [to.who] : [];
    const told = toldByWhole(from, defaultColumns);
    const now = nowOf(listed(to), withheld);
    const second = toldByChanges(told, now, changesSince(told, now, defaultColumns), defaultColumns);

    // the same day again: whatever was told or kept back, there is nothing more to tell
    expect(rowsOf(second, now)).toEqual([]);
    const berta = nowOf([homeWith({ who: 'berta', number: '9' })], withheld);
    const isKnown = second.homes.get('u1')?.tenancyId === 'berta';
    expect(JSON.stringify(rowsOf(second, berta)).includes('Berta')).toBe(!isKnown);
  });

  it('tells of the open home of a person who was protected what changed in the home, as of its neighbours', () => {
    const told = toldByWhole([homeWith({ who: 'anna' })], defaultColumns);

    expect(rowsOf(told, nowOf([homeWith({ who: 'anna', isProtected: true, number: '17' })], ['anna']))).toEqual([
      ['changed', [['tenancyNumber', '17']]],
    ]);
  });

  it('tells of an estate that went by one row, whether one of its homes was shielded since or all', () => {
    const told = toldByWhole([homeWith({ who: 'anna' }), homeWith({ who: 'berta', id: 'u2' })], defaultColumns);
    const went = (isHidden: boolean) => ({ isHidden, wentWithEstate: true });
    const gone = (...hidden: readonly boolean[]) =>
      rowsOf(told, {
        ...nowOf([], []),
        missing: new Map([
          ['u1', went(hidden[0] ?? false)],
          ['u2', went(hidden[1] ?? false)],
        ]),
      });

    expect(gone(false, false)).toEqual([['estate-gone']]);
    expect(gone(true, false)).toEqual(gone(false, false));
    expect(gone(true, true)).toEqual(gone(false, false));
  });

  it('tells that a home is gone, and of a shielded one nothing', () => {
    const told = toldByWhole([homeWith({ who: 'anna' })], defaultColumns);
    const gone = (isHidden: boolean) =>
      rowsOf(told, { ...nowOf([], []), missing: new Map([['u1', { isHidden, wentWithEstate: false }]]) });

    expect(gone(false)).toEqual([['gone']]);
    expect(gone(true)).toEqual([]);
  });

  it('compares only what was told: a column that is new is said of homes that changed', () => {
    const told = toldByWhole([homeWith({ who: 'anna' })], ['address', 'status']);

    expect(rowsOf(told, nowOf([homeWith({ who: 'berta' })], []))).toEqual([]);
    expect(rowsOf(told, nowOf([homeWith({})], []))).toEqual([['changed', [['status', 'ledig']]]]);
    // her name was never told, but that somebody lived there was: that she left, protected by then, is not
    expect(rowsOf(told, nowOf([homeWith({})], ['anna']))).toEqual([]);
  });
});

describe('what the sender is told', () => {
  const kinds = (
    before: string,
    after: string,
    withheld: readonly string[],
    columns = defaultColumns as readonly DisclosureColumn[],
  ) => {
    const told = toldByWhole(listed(states[before]), defaultColumns);
    const now = nowOf(listed(states[after]), withheld);
    const whole = findingsOf(told, now, columns, null);
    const changes = findingsOf(told, now, columns, changesSince(told, now, columns));
    const said = ({ kind, shows }: { readonly kind: ComparisonKind; readonly shows: boolean }) =>
      shows ? kind : `(${kind})`;
    return { whole: whole.map(said), changes: changes.map(said) };
  };

  it.each([
    ['Anna', 'Anna, shielded', [], ['home-shielded'], ['(home-shielded)']],
    ['Anna', 'Berta, a crisis centre', [], ['home-type'], ['(home-type)']],
    ['Anna', 'Anna, protected', ['anna'], ['name-protected'], ['(name-protected)']],
    ['Anna', 'vacant', ['anna'], ['protected-left'], ['(protected-left)']],
    ['Anna', 'Berta', ['anna'], ['protected-left'], ['protected-left']],
    ['Anna', 'Cecilie, protected', ['cecilie'], ['protected-came'], ['(protected-came)']],
    ['vacant', 'Cecilie, protected', ['cecilie'], ['protected-came'], ['(protected-came)']],
    ['no home', 'Cecilie, protected', ['cecilie'], ['protected-came'], ['(protected-came)']],
    ['Anna, shielded', 'Anna', [], ['home-unshielded'], ['home-unshielded']],
    ['Anna, protected', 'Anna', [], ['name-unprotected'], ['name-unprotected']],
    ['Anna, protected', 'Anna, protected', ['anna'], [], []],
    ['Anna', 'Berta', [], [], []],
    ['Anna, shielded', 'Berta, shielded', [], [], []],
    ['no home', 'Anna, shielded', [], [], []],
  ] as const)('after "%s" and "%s"', (before, after, withheld, whole, changes) => {
    expect(kinds(before, after, withheld)).toEqual({ whole, changes });
  });

  it('does not warn of a name where no list has names', () => {
    expect(kinds('Anna', 'Anna, protected', ['anna'], ['address', 'unitType']).whole).toEqual(['(name-protected)']);
  });

  it('says when the silence about a shielded home can be seen, all its neighbours being told of', () => {
    const home = (id: string, number: string, hiddenBy: Life['hiddenBy'] = null) => homeWith({ id, number, hiddenBy });
    const ids = ['u1', 'u2', 'u3', 'u4'];
    const told = toldByWhole(
      ids.map((id) => home(id, id)),
      defaultColumns,
    );
    const now = (changed: number) =>
      nowOf(
        [home('u1', 'u1', 'shielded'), ...ids.slice(1).map((id, at) => home(id, at < changed ? `ny ${id}` : id))],
        [],
      );
    const found = (changed: number) =>
      findingsOf(told, now(changed), defaultColumns, changesSince(told, now(changed), defaultColumns)).map(
        ({ kind, unitId, shows }) => [kind, unitId, shows],
      );

    expect(found(3)).toEqual([
      ['home-shielded', 'u1', false],
      ['stands-out', 'u1', true],
    ]);
    expect(found(2)).toEqual([['home-shielded', 'u1', false]]);
  });
});
