import { describe, expect, it } from 'vitest';
import { noFilter } from '../../../../renderer/features/units/unit-filter.ts';
import {
  isChanged,
  type Looking,
  lookingOf,
  startingPoint,
  startingViews,
  viewOf,
} from '../../../../renderer/features/units/unit-views.ts';
import { type SavedView, unitView } from '../../../../shared/contract/views.ts';
import { isoDate } from '../../../../shared/dates.ts';
import { idOf } from './a-home.ts';

const today = isoDate('2026-11-23');
const tomorrow = isoDate('2026-11-24');
const now: Looking = {
  filter: { ...noFilter, animal: 'dog', freeOn: today },
  sort: { columnId: 'rent', order: 'descending' },
  columns: null,
};
const saved = (looking: Looking): SavedView => ({
  id: idOf<'view'>(1),
  version: 1,
  name: 'Hunde',
  view: viewOf(looking, today),
});

describe('a view', () => {
  it('is what stands in the list, as the engine takes it', () => {
    expect(unitView.safeParse(viewOf(now, today)).success).toBe(true);
    expect(lookingOf(viewOf(now, today), today)).toMatchObject({ filter: now.filter, sort: now.sort });
  });

  it('that asks for what is free today asks for tomorrow tomorrow; another day stays', () => {
    expect(lookingOf(viewOf(now, today), tomorrow).filter.freeOn).toBe(tomorrow);
    const other = { ...now, filter: { ...now.filter, freeOn: tomorrow } };
    expect(lookingOf(viewOf(other, today), isoDate('2026-12-01')).filter.freeOn).toBe(tomorrow);
  });

  it('fills in the filters that came after it was saved', () => {
    const older = { ...viewOf(now, today), filter: { animal: 'cat' as const } };
    expect(lookingOf(older, today).filter).toEqual({ ...noFilter, animal: 'cat', freeOn: today });
  });

  it('is changed by its filter, its order and its columns, until it is put back', () => {
    const view = saved(now);
    const chosen = lookingOf(view.view, today);
    expect(isChanged(chosen, view, today)).toBe(false);
    expect(isChanged({ ...chosen, filter: { ...chosen.filter, text: 'kær' } }, view, today)).toBe(true);
    expect(isChanged({ ...chosen, sort: { columnId: 'rent', order: 'ascending' } }, view, today)).toBe(true);
    expect(isChanged({ ...chosen, columns: [{ id: 'address', width: 200 }] }, view, today)).toBe(true);
    expect(isChanged({ ...chosen, columns: null }, view, today)).toBe(false);
    expect(isChanged(lookingOf(view.view, tomorrow), view, tomorrow)).toBe(false);
  });

  it.each(startingViews)('that everybody has (%s) has no columns of its own', (id) => {
    const point = startingPoint(id, today);
    expect(isChanged({ ...point, columns: [{ id: 'address', width: 200 }] }, id, today)).toBe(false);
    expect(isChanged({ ...point, columns: null, filter: { ...point.filter, text: 'x' } }, id, today)).toBe(true);
  });
});
