import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ResidentId } from '../../../../shared/ids.ts';
import type { TestEngine } from '../../../helpers/engine.ts';
import { openTestEngine, TODAY } from '../../../helpers/engine.ts';
import { objectsOf } from '../../../helpers/homes.ts';
import { residentsOf } from '../../../helpers/residents.ts';
import { peopleOf, workbookOf } from './people-files.ts';
import { problemsOf, stageCsv } from './staged.ts';

const HEADER =
  'Ansøger;CPR;Ansøgningsdato;Paragraf;Bevilget den;Hast;Begrundelse for hast;Boligønske;Max husleje;Hund;Stueplan eller elevator;Næste kontakt';
const FILE = [
  HEADER,
  'Åse Æblø;610170-1234;01.03.2026;ABL § 105;01.04.2026;Høj;Kan ikke gå på trapper;skal Ældre- og handicapbolig;gerne 4.500;nej;skal;01.12.2026',
  'Bjørn Østergaard;;15.06.2026;Skæv bolig;;;;;;1;;',
];

let engine: TestEngine;
beforeEach(async () => {
  engine = await openTestEngine();
});
afterEach(() => engine.close());

async function list() {
  const page = await engine.must('waiting.list', {
    states: ['waiting', 'paused', 'left'],
    urgency: null,
    due: false,
    sort: 'since',
    descending: false,
    offset: 0,
    limit: 50,
  });
  return objectsOf(page);
}

describe('importing the waiting list', () => {
  it('writes request, decision, place and needs, as they are written by hand', async () => {
    const people = peopleOf(engine);
    const what = await stageCsv(engine, 'waiting', FILE);
    expect(await people.apply(what)).toMatchObject({ created: 2, problemCount: 0, applied: true });
    const [first, second] = await list();
    expect([first, second]).toMatchObject([
      { name: 'Åse Æblø', since: '2026-03-01', urgency: 'high', nextContactOn: '2026-12-01', musts: 2, wishes: 1 },
      { name: 'Bjørn Østergaard', since: '2026-06-15', urgency: 'normal', musts: 1, wishes: 0 },
    ]);
    const residentId = first?.residentId as ResidentId;
    const [entry] = await engine.must('waiting.get', { residentId });
    expect(entry?.needs).toEqual({
      type: { value: ['AEH'], strength: 'must' },
      'max-rent': {
        value: { maxOre: 450_000, benefitOre: null, benefitSource: null, benefitOn: null },
        strength: 'wish',
      },
      'ground-floor-or-lift': { value: true, strength: 'must' },
    });
    const way = await engine.must('visitation.get', { residentId });
    expect(way.decisions).toMatchObject([{ paragraph: 'abl-105', outcome: 'granted', decidedOn: '2026-04-01' }]);
    expect(way.requests).toMatchObject([{ askedOn: '2026-03-01', answeredOn: '2026-04-01' }]);
    expect((await engine.must('residents.get', { id: residentId })).idMasked).toBe('610170-••••');
    expect(await people.look(await stageCsv(engine, 'waiting', FILE.slice(0, 2)))).toMatchObject({ unchanged: 1 });
  });

  it('protects a name that the file protects, of somebody new and of somebody known', async () => {
    const people = peopleOf(engine);
    const hidden = (line: string | undefined) => (line ?? '').replace(/^[^;]+/, '$& (navnebeskyttet)');
    await people.apply(await stageCsv(engine, 'waiting', FILE.slice(0, 2)));
    const again = await stageCsv(engine, 'waiting', [HEADER, hidden(FILE[1]), hidden(FILE[2])]);
    expect(await people.apply(again)).toMatchObject({ created: 1, changed: 1 });
    const shown = await Promise.all(
      (await list()).map(({ residentId }) => engine.must('residents.get', { id: residentId as ResidentId })),
    );
    expect(shown.map(({ nameProtection }) => nameProtection?.from)).toEqual([TODAY, TODAY]);
    expect(await people.look(await stageCsv(engine, 'waiting', [HEADER, hidden(FILE[1])]))).toMatchObject({
      unchanged: 1,
    });
  });

  it('puts a known resident on the list, and changes a place that is there by what differs alone', async () => {
    const people = peopleOf(engine);
    const { resident } = residentsOf(engine);
    const known = await resident('Åse Æblø', { personId: { kind: 'replacement', number: '610170-1234' } });
    await people.apply(await stageCsv(engine, 'waiting', FILE.slice(0, 2)));
    expect((await list()).map(({ residentId }) => residentId)).toEqual([known]);
    const table = await workbookOf([
      ['Navn', 'CPR', 'På listen siden', '§', 'Flytteparat', 'Hund'],
      ['Åse Æblø', '6101701234', new Date(Date.UTC(2026, 2, 1)), '105', new Date(Date.UTC(2026, 10, 1)), 2],
    ]);
    const what = await people.staged('waiting', table);
    expect((await people.rows(what, 'changed'))[0]?.fields).toEqual([
      { field: 'readySince', value: '2026-11-01', was: null },
      { field: 'wantedDogs', value: 'must 2', was: null },
    ]);
    await people.apply(what);
    const [entry] = await engine.must('waiting.get', { residentId: known });
    expect(entry).toMatchObject({ transferSince: '2026-11-01', urgency: 'high' });
    expect(entry?.needs.animals?.value).toMatchObject([{ kind: 'dog', count: 2 }]);
    expect(entry?.needs.type?.value).toEqual(['AEH']);
  });

  it('refuses what no service would let through, line by line, and writes nothing', async () => {
    const people = peopleOf(engine);
    const line = (...cells: readonly string[]) =>
      [...cells, ...Array.from({ length: 12 - cells.length }, () => '')].join(';');
    const what = await stageCsv(engine, 'waiting', [
      HEADER,
      line('Åse Æblø', '', '', '105'),
      line('Bo Prøve', '', '24.12.2026', '105'),
      line('Ea Prøve', '', '01.03.2026', '§ 999'),
      line('Ib Prøve', '', '01.03.2026', ''),
      line('Kaj Prøve', '', '01.03.2026', '105', '01.01.2026'),
      line('Lis Prøve', '', '01.03.2026', '105', '', 'Akut'),
      line('Ole Prøve', '', '01.03.2026', '105', '', 'Måske'),
      line('Per Prøve', '', '01.03.2026', '105', '', '', '', 'Slot'),
      line('Rie Prøve', '', '01.03.2026', '105', '', '', '', '', 'mange penge'),
      line('Tom Prøve', '', '01.03.2026', '105', '', '', '', '', '', '99 hunde'),
      line('Åge Prøve', '', '01.03.2026', '105', '', '', '', '', '', '', 'kanon'),
    ]);
    expect(problemsOf(await people.look(what))).toEqual([
      [2, 'Ansøgningsdato', 'required'],
      [3, 'Ansøgningsdato', 'in-future'],
      [4, 'Paragraf', 'unknown-paragraph'],
      [5, 'Paragraf', 'required'],
      [6, 'Bevilget den', 'before-asked'],
      [7, 'Begrundelse for hast', 'urgency-needs-reason'],
      [8, 'Hast', 'unknown-urgency'],
      [9, 'Boligønske', 'unknown-type'],
      [10, 'Max husleje', 'not-money'],
      [11, 'Hund', 'out-of-range'],
      [12, 'Stueplan eller elevator', 'not-yes-no'],
    ]);
    await engine.confirmPassword();
    expect(await engine.call('imports.applyWaiting', what)).toMatchObject({ error: { code: 'import-has-problems' } });
    expect(await list()).toEqual([]);
  });

  it('is taken back whole: the places, the decisions, the requests and the people that came with it', async () => {
    const people = peopleOf(engine);
    await people.apply(await stageCsv(engine, 'waiting', FILE));
    const { undo } = await engine.must('changes.last', {});
    await engine.confirmPassword();
    await engine.must('changes.undo', { seq: undo?.seq ?? 0 });
    expect(await list()).toEqual([]);
    expect((await engine.must('search.find', { text: 'Æblø' })).residents ?? []).toEqual([]);
  });
});
