import { describe, expect, it } from 'vitest';
import { newId } from '../../../../main/engine/new-id.ts';
import { homeSortText } from '../../../../renderer/features/waiting/match-state.ts';
import { saidNeeds } from '../../../../renderer/features/waiting/need-words.ts';
import { listInput, NO_FILTER, rowKey, sortText } from '../../../../renderer/features/waiting/waiting-state.ts';
import type { Format } from '../../../../renderer/lib/format.ts';
import { isoDate } from '../../../../shared/dates.ts';
import { formatDate } from '../../../../shared/domain/dates-da.ts';
import type { Needs } from '../../../../shared/domain/needs.ts';
import { formatMoney, formatNumber } from '../../../../shared/domain/numbers-da.ts';
import { words } from '../../../../shared/text/words.ts';

const format: Format = {
  date: formatDate,
  short: formatDate,
  day: formatDate,
  time: String,
  moment: String,
  money: formatMoney,
  number: formatNumber,
};
const [KAER, GONE] = [newId<'estate'>(), newId<'estate'>()];
const ESTATES = new Map<string, string>([[KAER, 'Kærgården']]);
const said = (needs: Needs) =>
  saidNeeds(needs, { words: words.da, format, language: 'da', estates: ESTATES }).map(({ strength, name, value }) => [
    strength,
    name,
    value,
  ]);

describe('what a citizen asks of a home', () => {
  it('is said in words, what must be before what may', () => {
    expect(
      said({
        quiet: { value: true, strength: 'wish' },
        animals: {
          value: [{ kind: 'dog', count: 2, size: null, assistance: true, breed: 'Puddel' }],
          strength: 'must',
        },
        'max-rent': {
          value: { maxOre: 400_000, benefitOre: 90_000, benefitSource: 'Borger.dk', benefitOn: isoDate('2026-11-02') },
          strength: 'must',
        },
        'min-size': { value: 30, strength: 'wish' },
      }),
    ).toEqual([
      ['must', 'Husleje, borgeren kan betale', 'højst 4.000 kr./md., boligstøtte 900 kr. (Borger.dk 02.11.2026)'],
      ['must', 'Dyr', '2 hunde, Puddel, fører- eller servicehund'],
      ['wish', 'Størrelse', 'mindst 30 m²'],
      ['wish', 'Ro omkring boligen', ''],
    ]);
  });

  it('is a must where it is a place to avoid, whatever was written', () => {
    expect(said({ 'avoid-type': { value: ['H110'], strength: 'wish' } })).toEqual([
      ['must', 'Boligtyper, borgeren vil undgå', 'Forsorgshjem (§ 110)'],
    ]);
    expect(said({ 'avoid-estate': { value: [KAER, GONE], strength: 'must' } })).toEqual([
      ['must', 'Afdelinger, borgeren vil undgå', 'Kærgården, 1 afdeling'],
    ]);
    expect(said({})).toEqual([]);
  });
});

describe('the order of a list', () => {
  it('is said, whichever was chosen, and is the one that is asked for', () => {
    const urgent = { columnId: 'urgency', order: 'descending' } as const;
    expect(sortText(urgent, words.da)).toBe('Sorteret efter hast, mest akut først');
    expect(listInput(NO_FILTER, urgent)).toMatchObject({ sort: 'urgency', descending: true });
    expect(homeSortText({ columnId: 'rent', order: 'ascending' }, words.da)).toBe(
      'Sorteret efter kr./md., billigst først',
    );
  });

  it('is never one that the engine does not know: what rules say cannot be sorted by', () => {
    expect(listInput(NO_FILTER, { columnId: 'waited', order: 'ascending' }).sort).toBe('since');
    expect(homeSortText({ columnId: 'must', order: 'ascending' }, words.da)).toBe('Sorteret efter bolig, A til Å');
  });
});

describe('the list', () => {
  it('holds those who wait and those who pause until somebody chooses otherwise', () => {
    const first = { columnId: 'since', order: 'ascending' } as const;
    expect(listInput(NO_FILTER, first).states).toEqual(['waiting', 'paused']);
    expect(listInput({ ...NO_FILTER, state: 'left' }, first).states).toEqual(['left']);
  });

  it('tells a place that was left from the one that is held', () => {
    const [id, residentId] = [newId<'waiting-entry'>(), newId<'resident'>()];
    expect([rowKey({ id, residentId, state: 'left' }), rowKey({ id, residentId, state: 'paused' })]).toEqual([
      id,
      residentId,
    ]);
  });
});
