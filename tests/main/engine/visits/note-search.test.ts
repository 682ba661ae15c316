import { beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '../../../../shared/dates.ts';
import type { ResidentId } from '../../../../shared/ids.ts';
import { openRaw } from '../../../helpers/data-key.ts';
import type { TestEngine } from '../../../helpers/engine.ts';
import { TODAY } from '../../../helpers/engine.ts';
import { residentsOf } from '../../../helpers/residents.ts';
import { planInput, visitInput } from '../../../helpers/visits.ts';
import { visitsWorld } from './visits-world.ts';

const { engine: opened, idOf, somebody } = visitsWorld();
let engine: TestEngine;
let mine: ResidentId;
let second: ResidentId;
let others: ResidentId;
const note = (residentId: ResidentId, text: string, on = TODAY) =>
  engine.must('visits.log', visitInput(residentId, { note: text, on }));

beforeAll(async () => {
  engine = opened();
  mine = await somebody('Prøve Søgt');
  second = await somebody('Prøve Anden');
  await note(mine, 'Vi så på gården, og Ærø-turen blev aftalt med Łukasz.', addDays(TODAY, -2));
  await note(second, 'Talte om gården og hunden.', addDays(TODAY, -9));
  await note(mine, 'Ringede om medicinen.', addDays(TODAY, -5));
  await engine.signInAs('caseworker');
  others = await residentsOf(engine).resident('Prøve Fremmed');
  await note(others, 'Hemmelig samtale om gården.');
  await engine.signInAs('social-caretaker');
});

const find = (text: string, residentId: ResidentId | null = null, offset = 0) =>
  engine.must('visits.find', { text, residentId, offset });
const whose = async (text: string, residentId: ResidentId | null = null) =>
  (await find(text, residentId)).notes.map((found) => found.residentId);

describe('a word in the notes of visits', () => {
  it('is found with the person, the day and the words around it, the newest first', async () => {
    const { notes, hasMore } = await find('gården');
    expect(notes.map(({ name, on }) => [name, on])).toEqual([
      ['Prøve Søgt', addDays(TODAY, -2)],
      ['Prøve Anden', addDays(TODAY, -9)],
    ]);
    expect(hasMore).toBe(false);
    expect(notes[0]?.words).toEqual([
      { text: 'Vi så på ', isHit: false },
      { text: 'gården', isHit: true },
      { text: ', og Ærø-turen blev aftalt med Łukasz.', isHit: false },
    ]);
  });

  it('is found as people write it, by its beginning, and with every other word of the search', async () => {
    for (const text of ['gaarden', 'GÅRD', 'gard', 'ærø', 'aeroe', 'Aerø tur', 'lukasz', 'gård ærø'])
      expect(await whose(text, mine), text).toEqual([mine]);
    expect(await whose('gård medicin')).toEqual([]);
    expect(await whose('ården')).toEqual([]);
    expect(await whose('på', mine)).toEqual([mine]);
    expect(await whose('p', mine)).toEqual([]);
    for (const text of ['', ' ', '"', 'who', 'words : r1', '*', 'NEAR(a b)', "' or 1=1 --"])
      expect(await find(text), text).toEqual({ notes: [], hasMore: false });
  });

  it('is found in an addition too, and in none that is only planned', async () => {
    const { id } = await note(second, 'Kort besøg.');
    await engine.must('visits.add', { id, text: 'Naboen klagede over støj i opgangen.' });
    expect((await find('stoej')).notes.map((found) => [found.id, found.words[0]?.text])).toEqual([
      [id, 'Naboen klagede over '],
    ]);
    expect(await whose('kort')).toEqual([second]);
    const { id: planned } = await engine.must('visits.plan', planInput(mine, idOf('social-caretaker')));
    await engine.must('visits.move', {
      ...{ id: planned, version: 1, on: addDays(TODAY, 3), from: null, workerId: null, reason: 'Kanariefugl' },
    });
    expect(await whose('kanariefugl')).toEqual([]);
  });

  it('tells nothing of whom this person may not see', async () => {
    expect(await whose('hemmelig')).toEqual([]);
    expect(await engine.call('visits.find', { text: 'gården', residentId: others, offset: 0 })).toMatchObject({
      ok: false,
      error: { code: 'not-found', where: 'residentId' },
    });
    await engine.signInAs('caseworker');
    expect(await whose('gården')).toEqual([others, mine, second]);
    expect(await whose('gården', others)).toEqual([others]);
    await engine.signInAs('reader');
    expect(await engine.call('visits.find', { text: 'gården', residentId: null, offset: 0 })).toMatchObject({
      error: { code: 'no-permission' },
    });
    await engine.signInAs('social-caretaker');
  });

  it('comes thirty at a time to the last, and nobody counts them', async () => {
    for (let index = 0; index < 33; index += 1) await note(second, `Bulderby ${index}`, addDays(TODAY, -index));
    const first = await find('bulderby');
    const last = await find('bulderby', null, 30);
    expect([first.notes.length, first.hasMore, last.notes.length, last.hasMore]).toEqual([30, true, 3, false]);
    const days = [...first.notes, ...last.notes].map(({ on }) => on);
    expect(days).toEqual(days.toSorted().toReversed());
    expect(Object.keys(first)).toEqual(['notes', 'hasMore']);
  });

  it('follows a person who is merged with another', async () => {
    await engine.signInAs('caseworker');
    const twin = await residentsOf(engine).resident('Prøve Tvilling');
    await note(twin, 'Kun hos tvillingen: rabarber.');
    const ids = { residentId: others, otherId: twin };
    const { kept, other } = await engine.must('residents.previewMerge', ids);
    await engine.must('residents.merge', { ...ids, version: kept.version, otherVersion: other.version, take: [] });
    expect(await whose('rabarber', others)).toEqual([others]);
    await engine.signInAs('social-caretaker');
    expect(await whose('rabarber')).toEqual([]);
  });

  it('is found in an emergency that is opened', async () => {
    expect(await whose('rabarber')).toEqual([]);
    const reason = 'Ligger på gangen og svarer ikke';
    await engine.must('emergency.open', { who: { residentId: others }, ground: 'danger', reason });
    expect(await whose('rabarber')).toEqual([others]);
  });

  it('is folded in the index as it is in the search, whatever people write', async () => {
    const written = [
      'Åse',
      'AASE',
      'Sørøver',
      'soeroever',
      'ÆØÅ',
      'Israel',
      'idéen',
      'naïv',
      'Müller',
      'Łódź',
      'Straße',
      'kåå',
    ];
    const odd = ['oeee', 'BÆÆ', 'maae', 'A\u030age', 'Öst', 'Đuro', 'Garður', '2.tv', 'œuvre'];
    const third = await somebody('Prøve Stavet');
    await note(third, [...written, ...odd].join(', '));
    const lost: string[] = [];
    for (const word of [...written, ...odd])
      if (!(await find(word, third)).notes.some(({ words }) => words.some(({ isHit }) => isHit))) lost.push(word);
    expect(lost).toEqual([]);
  });

  it('is in the index for each signed note and for no other', async () => {
    await engine.must('session.lock', { reason: 'asked' });
    const raw = await openRaw(engine.folder);
    const [kept, computed] = ['select rowid from notes_find', 'select place from notes_find_computed'].map((asked) =>
      raw.prepare(`${asked} order by 1`).pluck().all(),
    );
    raw.close();
    expect(kept?.length).toBeGreaterThan(35);
    expect(kept).toEqual(computed);
  });
});
