import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isoDate } from '../../../../shared/dates.ts';
import type { EstateId, UnitId } from '../../../../shared/ids.ts';
import type { TestEngine } from '../../../helpers/engine.ts';
import { openTestEngine, TODAY } from '../../../helpers/engine.ts';
import { manyHomes, tableOf } from '../../../helpers/file-operations.ts';
import { homesOf, listInput, objectsOf, updateOf } from '../../../helpers/homes.ts';
import { historyOf, linesOf, undoLast } from './acts.ts';

let test: TestEngine;
let homes: ReturnType<typeof homesOf>;
let estateId: EstateId;
beforeEach(async () => {
  test = await openTestEngine();
  homes = homesOf(test);
  estateId = await homes.estate('Kærgården', await homes.association('Åkanden'));
});
afterEach(() => test.close());

const operationsOf = async (id: UnitId, more = {}) =>
  (await historyOf(test, id, more)).acts.map((act) => act.operation);

describe('the history of a home', () => {
  it('tells who changed what, newest first, each field old and new', async () => {
    const id = await homes.unit(estateId);
    await test.must('units.update', await updateOf(test, id, { rentOre: 300_000, lift: true, note: 'Ny' }));
    const { acts, total } = await historyOf(test, id);
    expect(total).toBe(2);
    expect(acts[0]).toMatchObject({ operation: 'units.update', actor: 'Mette Kjær', own: true, on: TODAY, others: 0 });
    expect(acts[0]).toMatchObject({ mayUndo: true, undone: null, undoing: null });
    expect(linesOf(acts[0])).toEqual([
      'changed units.rent_ore: 287500 → 300000',
      'changed units.lift: null → 1',
      'changed units.note: null → Ny',
    ]);
    expect(linesOf(acts[1])).toContain('made units.address_text: null → Skovhusene 1');
    expect(linesOf(acts[1])).toContain('made units.estate_id: null → Kærgården');
    expect(linesOf(acts[1]).join()).not.toContain('shielded');
  });

  it('tells of tenancies with names, outages, conditions and the rules of its estate from its own time on', async () => {
    await homes.houseRules(estateId, '2025-01-01');
    const id = await homes.unit(estateId);
    const other = await homes.unit(estateId);
    await homes.condition(other, 'poor', TODAY);
    const tenancy = await homes.tenancy(id, { from: '2026-01-01', names: ['Anna Prøve'] });
    await test.must('tenancies.end', { id: tenancy, version: 1, to: isoDate('2026-12-31') });
    await homes.outage(id, '2027-01-01');
    await homes.condition(id, 'good', TODAY);
    await homes.houseRules(estateId, '2026-06-01', { dog: 'no' });
    const { acts } = await historyOf(test, id);
    expect(acts.map(({ operation }) => operation)).toEqual([
      'houseRules.add',
      'units.setCondition',
      'outages.start',
      'tenancies.end',
      'tenancies.start',
      'units.create',
    ]);
    expect(linesOf(acts[3])).toEqual(['changed tenancies.to_day: null → 2026-12-31']);
    expect(acts[3]?.changes[0]).toMatchObject({ day: '2026-01-01', persons: ['Anna Prøve'] });
    expect(linesOf(acts[4])).toContain('made residents.name: null → Anna Prøve');
    expect(linesOf(acts[0])).toContain('made house_rules.dog: null → no');
  });

  it('keeps what was undone, says by whom, and tells of what is there no more', async () => {
    const id = await homes.unit(estateId);
    await homes.tenancy(id, { from: '2026-01-01', names: ['Anna Prøve'] });
    await undoLast(test);
    const { acts } = await historyOf(test, id);
    expect(acts.map(({ operation }) => operation)).toEqual(['changes.undo', 'tenancies.start', 'units.create']);
    expect(acts[0]).toMatchObject({ undoing: { operation: 'tenancies.start', depth: 1 }, others: 0, mayUndo: true });
    expect(linesOf(acts[0])).toContain('removed residents.name: Anna Prøve → null');
    expect(acts[1]).toMatchObject({ undone: { by: 'Mette Kjær' }, mayUndo: false });
    expect(linesOf(acts[1])).toContain('made residents.name: null → Anna Prøve');
  });

  it('is narrowed by year, kind and person, and read page by page', async () => {
    const id = await homes.unit(estateId);
    await homes.condition(id, 'good', TODAY);
    await homes.outage(id, '2027-01-01');
    expect(await operationsOf(id, { kind: 'condition' })).toEqual(['units.setCondition']);
    expect(await operationsOf(id, { kind: 'outages' })).toEqual(['outages.start']);
    expect(await operationsOf(id, { year: 2025 })).toEqual([]);
    expect(await operationsOf(id, { year: 2026, offset: 1, limit: 1 })).toEqual(['units.setCondition']);
    const { years, people } = await historyOf(test, id);
    expect(years).toEqual([2026]);
    expect(people.map(({ name }) => name)).toEqual(['Mette Kjær']);
    await test.signInAs('caseworker');
    await test.must('units.update', await updateOf(test, id, { note: 'Ny' }));
    const [caseworker] = (await historyOf(test, id)).people.filter(({ name }) => name === 'Prøve caseworker');
    expect(await operationsOf(id, { personId: caseworker?.id ?? null })).toEqual(['units.update']);
  });

  it('has who looked and why for those who may read the log, and for nobody else', async () => {
    const id = await homes.unit(estateId, { shielded: true });
    await test.must('units.revealAddress', { id, reason: 'Aftalt besøg i dag' });
    const { acts } = await historyOf(test, id, { kind: 'readings' });
    expect(acts[0]).toMatchObject({ operation: 'units.revealAddress', reason: 'Aftalt besøg i dag', mayUndo: false });
    await test.signInAs('caseworker');
    const answer = await test.call('units.history', {
      id,
      year: null,
      kind: 'readings',
      personId: null,
      offset: 0,
      limit: 9,
    });
    expect(answer).toMatchObject({ ok: false, error: { code: 'no-permission' } });
  });

  it('says that one import touched others too, and finds the home in it', async () => {
    const staged = test.engine.stage(manyHomes('Bøgen', 'Nyager', 3));
    if (!staged.ok) throw new Error('not staged');
    const input = { stagingId: staged.value, kind: 'units' as const, headerLine: null };
    const { headerLine, suggested: mapping } = await test.must('imports.inspect', input);
    await test.must('imports.applyUnits', { ...input, headerLine, mapping });
    const [row] = objectsOf(await test.must('units.list', listInput()));
    const { acts } = await historyOf(test, (row as { readonly id: UnitId }).id);
    // two more homes, their association and their estate; the estate is older than the home and so not of its history
    expect(acts).toMatchObject([{ operation: 'imports.applyUnits', others: 4 }]);
  });

  it('is refused for a home that is not there', async () => {
    const id = await homes.unit(estateId);
    await undoLast(test);
    const asked = { id, year: null, kind: null, personId: null, offset: 0, limit: 9 };
    expect(await test.call('units.history', asked)).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });
});

describe('what the history never tells', () => {
  const CANARY = { street: 'Kanariegade', city: 'Kanarieby' };

  it('is the place of a shielded home, also of the time before it was shielded', async () => {
    const secret = await homes.estate('Kanariegården', null);
    const id = await homes.unit(secret, { tenancyNumber: 'kanarie-1', address: CANARY });
    await homes.houseRules(secret, '2026-10-01', { note: 'Kanarieregel' });
    await test.must('units.update', await updateOf(test, id, { tenancyNumber: 'kanarie-2' }));
    await homes.tenancy(id, { from: '2026-01-01', names: ['Anna Prøve'] });
    expect(JSON.stringify(await historyOf(test, id)).toLowerCase()).toContain('kanarie');
    await test.must('units.update', await updateOf(test, id, { shielded: true }));
    for (const role of ['first', 'housing-worker', 'reader'] as const) {
      await test.signInAs(role);
      const told = await historyOf(test, id);
      const text = JSON.stringify(told).toLowerCase();
      for (const word of ['kanarie', 'anna', secret]) expect(text, `${role} ${word}`).not.toContain(word);
      expect(linesOf(told.acts.at(-1))).toContain('made units.address_text: hidden');
      const made = told.acts.at(-1);
      if (role === 'first') expect(made?.seq).not.toBeNull();
      else expect(made).toMatchObject({ seq: null, at: null, others: null, mayUndo: false });
    }
  });

  it('is a name that is protected now, or that the role may not read', async () => {
    const id = await homes.unit(estateId, { address: { street: 'Ågade', houseNumber: 1 } });
    await homes.tenancy(id, { from: '2026-01-01', names: ['Anna Prøve', '!Bo Hemmelig'] });
    const named = linesOf((await historyOf(test, id)).acts[0]);
    expect(named).toContain('made residents.name: null → Anna Prøve');
    expect(named).toContain('made residents.name: hidden');
    expect(named.join()).not.toContain('Hemmelig');
    await test.signInAs('administrator');
    expect(JSON.stringify(await historyOf(test, id))).not.toMatch(/Anna|Hemmelig/);
    await test.signInAs('first');
    await protect('Anna Prøve');
    expect(JSON.stringify(await historyOf(test, id))).not.toMatch(/Anna|Hemmelig/);
    await undoLast(test).catch(() => undefined);
  });

  it('is a protected person whose tenancy was undone', async () => {
    const id = await homes.unit(estateId);
    await homes.tenancy(id, { from: '2026-01-01', names: ['!Bo Hemmelig'] });
    await undoLast(test);
    expect(JSON.stringify(await historyOf(test, id))).not.toContain('Hemmelig');
  });
});

/** An import of the same tenancy says that the person is protected. */
async function protect(name: string): Promise<void> {
  const staged = test.engine.stage(
    tableOf(['Adresse;Postnr.;By;Navn;Indflytning;Navnebeskyttet', `Ågade 1;2999;Lindeby;${name};01.01.2026;ja`]),
  );
  if (!staged.ok) throw new Error('not staged');
  const input = { stagingId: staged.value, kind: 'tenancies' as const, headerLine: null };
  const { headerLine, suggested: mapping } = await test.must('imports.inspect', input);
  await test.confirmPassword();
  await test.must('imports.applyTenancies', { ...input, headerLine, mapping });
}

describe('the content of an act in the log', () => {
  const seqOf = async (operation: string): Promise<number> => {
    const filter = { text: '', from: null, to: null, operation, outcome: null, offset: 0, limit: 1 };
    return Number((await test.must('audit.list', filter)).rows[0]?.[0]);
  };

  it('is told in the same form, with the home that it is about', async () => {
    const id = await homes.unit(estateId);
    await test.must('units.update', await updateOf(test, id, { note: 'Ny' }));
    const { changes, next } = await test.must('audit.act', { seq: await seqOf('units.update'), from: 0, limit: 50 });
    expect(changes).toMatchObject([
      {
        table: 'units',
        what: 'changed',
        unit: { id, address: 'Skovhusene 1' },
        fields: [{ field: 'note', after: 'Ny' }],
      },
    ]);
    expect(next).toBeNull();
  });

  it('is told page by page, has the reason of a reading, and never the place of a shielded home', async () => {
    const id = await homes.unit(estateId, { shielded: true, address: { street: 'Kanariegade' } });
    const made = await test.must('audit.act', { seq: await seqOf('units.create'), from: 0, limit: 50 });
    expect(made.changes).toMatchObject([{ unit: { id, address: null } }]);
    expect(JSON.stringify(made)).not.toMatch(/Kanariegade|Kærgården/);
    await test.must('units.revealAddress', { id, reason: 'Aftalt besøg i dag' });
    const seen = await test.must('audit.act', { seq: await seqOf('units.revealAddress'), from: 0, limit: 50 });
    expect(seen).toMatchObject({ reason: 'Aftalt besøg i dag', changes: [] });
    const first = await test.must('audit.act', { seq: await seqOf('setup.create'), from: 0, limit: 1 });
    expect(first.next).toBe(1);
    expect(JSON.stringify(first)).not.toContain('tags');
  });

  it('is there only for those who see that act in the log', async () => {
    await homes.unit(estateId);
    const home = await seqOf('units.create');
    const users = await seqOf('setup.create');
    await test.signInAs('administrator');
    const asked = (seq: number) => test.call('audit.act', { seq, from: 0, limit: 50 });
    expect(await asked(home)).toMatchObject({ ok: false, error: { code: 'not-found' } });
    expect(await asked(users)).toMatchObject({ ok: true });
    expect(await asked(999_999)).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });
});
