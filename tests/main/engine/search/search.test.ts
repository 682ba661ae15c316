import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isoDate } from '../../../../shared/dates.ts';
import type { AssociationId, EstateId } from '../../../../shared/ids.ts';
import { openTestEngine, type TestEngine } from '../../../helpers/engine.ts';
import { homesOf, objectsOf } from '../../../helpers/homes.ts';
import { IDENTITY, residentsOf } from '../../../helpers/residents.ts';

let engine: TestEngine;
let association: AssociationId;
let estate: EstateId;
beforeAll(async () => {
  engine = await openTestEngine();
  const make = homesOf(engine);
  association = await make.association('Boligforeningen Åkanden');
  estate = await make.estate('Kærgården', association);
  const at = (street: string, houseNumber: number) => ({
    address: { street, houseNumber },
    tenancyNumber: `L-${houseNumber}`,
  });
  for (const number of [102, 101, 100]) await make.unit(estate, at('Nørre Allé', number));
  await make.unit(estate, { ...at('Ærøvej', 204), type: 'START' });
  await make.unit(estate, { ...at('Skjulestien', 301), shielded: true });
  await make.unit(estate, { ...at('Gamle Vej', 302), retiredOn: isoDate('2026-11-23') });
  for (let number = 401; number <= 425; number += 1) await make.unit(estate, at('Mangevej', number));
  await make.unit(estate, { ...at('Vejen', 501) });
});
afterAll(() => engine.close());

const find = (text: string) => engine.must('search.find', { text });
const addresses = async (text: string) => (await find(text)).units.map(({ address }) => address);

describe('the search box', () => {
  test('finds homes, estates and associations, each under its own heading', async () => {
    expect(await find('aeroevej')).toEqual({
      units: [{ id: expect.any(String), address: 'Ærøvej 204', type: 'START', estate: 'Kærgården' }],
      estates: [],
      associations: [],
      residents: [],
    });
    const place = await find('kaer');
    expect(place.units).toHaveLength(20);
    expect(place.estates).toEqual([{ id: estate, name: 'Kærgården', association: 'Boligforeningen Åkanden' }]);
    expect((await find('aakanden')).associations).toEqual([{ id: association, name: 'Boligforeningen Åkanden' }]);
  });

  test('orders homes by address, those that begin with the text first', async () => {
    expect(await addresses('nørre')).toEqual(['Nørre Allé 100', 'Nørre Allé 101', 'Nørre Allé 102']);
    expect((await addresses('vej'))[0]).toBe('Vejen 501');
    expect(await addresses('nørre 101')).toEqual(['Nørre Allé 101']);
    expect(await addresses('L-204')).toEqual(['Ærøvej 204']);
  });

  test('finds residents by any part of a name, also the one they go by, æ ø and å as people write them', async () => {
    const make = residentsOf(engine);
    const asger = await make.resident('Asger Ærøskov', { calledName: 'Snedker' });
    const bo = await make.resident('Bo "Bølgen" Skovgård');
    const found = async (text: string) => (await find(text)).residents.map(({ id }) => id);
    expect(await found('skov')).toEqual([asger, bo]);
    expect(await found('aeroe')).toEqual([asger]);
    expect(await found('ærø as')).toEqual([asger]);
    expect(await found('snedk')).toEqual([asger]);
    expect(await found('b')).toEqual([bo]);
    expect(await found('bo')).toEqual([bo]);
    expect(await found('bolgen" OR "as')).toEqual([]);
    expect(await found('bølgen"')).toEqual([bo]);
    expect(await found('skovgaard bo')).toEqual([bo]);
    const { version } = await engine.must('residents.get', { id: asger });
    const change = { ...IDENTITY, id: asger, version, personId: 'keep' as const, name: 'Asger Lindholt' };
    await engine.must('residents.change', change);
    expect(await found('skov')).toEqual([bo]);
    expect(await found('lindh')).toEqual([asger]);
    expect(await found('snedk')).toEqual([]);
    const last = (await engine.must('changes.last', {})).undo;
    await engine.must('changes.undo', { seq: last?.seq ?? 0 });
    expect(await found('snedk')).toEqual([asger]);
  });

  test.each(['', '   ', '-', '%'])('finds nothing for “%s”', async (text) => {
    expect(await find(text)).toEqual({ units: [], estates: [], associations: [], residents: [] });
  });

  test('finds nothing of a shielded home, nor one that is a home no longer', async () => {
    expect(await find('skjulestien')).toEqual({ units: [], estates: [], associations: [], residents: [] });
    expect(await find('301')).toEqual({ units: [], estates: [], associations: [], residents: [] });
    expect(await addresses('gamle')).toEqual([]);
  });

  test('is logged once for each text, and the text itself is not in the log', async () => {
    const rows = async () =>
      objectsOf(
        await engine.must('audit.list', {
          text: '',
          from: null,
          to: null,
          operation: 'search.find',
          outcome: null,
          offset: 0,
          limit: 200,
        }),
      );
    await find('nørre');
    const before = (await rows()).length;
    await find('ærø');
    await find('ærø');
    expect((await rows()).length).toBe(before + 1);
    expect(JSON.stringify(await rows())).not.toMatch(/ærø|nørre/);
  });

  test('is refused a text without end', async () => {
    expect(await engine.call('search.find', { text: 'a'.repeat(201) })).toMatchObject({
      ok: false,
      error: { code: 'bad-input', where: 'text' },
    });
  });
});
