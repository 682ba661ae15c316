import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isoDate } from '../../../../shared/dates.ts';
import type { EstateId, UnitId } from '../../../../shared/ids.ts';
import { sentenceOf } from '../../../../shared/text/sentences.ts';
import { openRaw } from '../../../helpers/data-key.ts';
import type { TestEngine } from '../../../helpers/engine.ts';
import { FIRST, openTestEngine, TODAY } from '../../../helpers/engine.ts';
import { tableOf } from '../../../helpers/file-operations.ts';
import { homesOf, NO_CHANGES, tenancyInput, updateOf } from '../../../helpers/homes.ts';
import { historyOf, lastSeq, undoLast } from './acts.ts';

let test: TestEngine;
let homes: ReturnType<typeof homesOf>;
let estateId: EstateId;
beforeEach(async () => {
  test = await openTestEngine();
  homes = homesOf(test);
  estateId = await homes.estate('Kærgården', await homes.association('Åkanden'));
});
afterEach(() => test.close());

/** Whether the history of a home offers to undo the act. */
async function isOffered(id: UnitId, seq: number): Promise<boolean | undefined> {
  const { acts } = await historyOf(test, id);
  return acts.find((act) => act.seq === seq)?.mayUndo;
}

/** What an undo was refused for: code, place, and what it says. */
async function refusalOf(seq: number): Promise<readonly (string | null)[]> {
  const answer = await test.call('changes.undo', { seq });
  if (answer.ok) throw new Error('it was not refused');
  return [answer.error.code, answer.error.where, sentenceOf(answer.error, 'da')];
}

async function versionOf(id: UnitId): Promise<number> {
  return (await test.must('units.get', { id })).version;
}

async function changed(id: Parameters<typeof updateOf>[1], change: Parameters<typeof updateOf>[2]): Promise<number> {
  await test.must('units.update', await updateOf(test, id, change));
  return lastSeq(test);
}

describe('an undo is refused', () => {
  it('when something changed since, and says what', async () => {
    const id = await homes.unit(estateId, { note: 'Før' });
    const seq = await changed(id, { note: 'Efter', rentOre: 300_000, lift: true });
    expect(await isOffered(id, seq)).toBe(true);
    const later = await changed(id, { note: 'Senere', rentOre: 310_000 });
    expect(await isOffered(id, seq)).toBe(false);
    expect(await isOffered(id, later)).toBe(true);
    const [code, where, sentence] = await refusalOf(seq);
    expect([code, where]).toEqual(['cannot-undo', 'changed']);
    expect(sentence).toContain('Husleje, Bemærkning');
    expect((await test.must('units.get', { id })).lift).toBe(true);
  });

  it('when something came to hang on it', async () => {
    const id = await homes.unit(estateId);
    const seq = await lastSeq(test);
    expect(await isOffered(id, seq)).toBe(true);
    await homes.tenancy(id, { from: '2026-12-01' });
    expect(await isOffered(id, seq)).toBe(false);
    expect((await refusalOf(seq))[2]).toContain('Lejemål');
  });

  it('when the home is let on those days by now', async () => {
    const id = await homes.unit(estateId);
    const tenancy = await homes.tenancy(id, { from: '2026-01-01' });
    await test.must('tenancies.end', { id: tenancy, version: 1, to: isoDate('2026-12-31') });
    const seq = await lastSeq(test);
    await homes.tenancy(id, { from: '2027-01-01' });
    expect((await refusalOf(seq)).slice(0, 2)).toEqual(['cannot-undo', 'taken']);
  });

  it('when the home would be out of service twice, or be let when it is no home', async () => {
    const id = await homes.unit(estateId);
    const outage = await homes.outage(id, '2026-11-01');
    await test.must('outages.end', { id: outage, version: 1, to: isoDate('2026-11-30') });
    const ended = await lastSeq(test);
    await homes.outage(id, '2027-01-01');
    expect((await refusalOf(ended)).slice(0, 2)).toEqual(['cannot-undo', 'outages']);
    await changed(id, { retiredOn: isoDate('2027-06-01') });
    const cleared = await changed(id, { retiredOn: null });
    await homes.tenancy(id, { from: '2027-05-01' });
    expect((await refusalOf(cleared)).slice(0, 2)).toEqual(['cannot-undo', 'lifetime']);
  });

  it('when another has got the number since', async () => {
    const id = await homes.unit(estateId, { tenancyNumber: '7' });
    const seq = await changed(id, { tenancyNumber: '8' });
    await homes.unit(estateId, { tenancyNumber: '7' });
    expect((await refusalOf(seq)).slice(0, 2)).toEqual(['cannot-undo', 'exists']);
  });

  it('the second time', async () => {
    const id = await homes.unit(estateId);
    const seq = await changed(id, { note: 'Efter' });
    await undoLast(test);
    expect((await refusalOf(seq)).slice(0, 2)).toEqual(['cannot-undo', 'done']);
  });

  it('when the file has left', async () => {
    const associationId = await homes.association('Bøgen');
    await homes.unit(await homes.estate('Nyager', associationId));
    await test.confirmPassword();
    await test.must('occupancy.export', {
      associationId,
      on: TODAY,
      columns: ['address'],
      format: 'csv',
      purpose: 'Aftalt liste',
      recipient: 'Udlejning',
      basis: 'assignment-agreement',
      basisNote: null,
    });
    await test.confirmPassword();
    expect((await refusalOf(await seqOf('occupancy.export'))).slice(0, 2)).toEqual(['cannot-undo', 'left']);
    expect((await test.must('changes.last', {})).undo).toMatchObject({ operation: 'occupancy.export', mayUndo: false });
    await test.must('occupancy.forgetSent', { associationId });
    expect((await refusalOf(await seqOf('occupancy.forgetSent'))).slice(0, 2)).toEqual(['cannot-undo', 'nothing']);
    const { undo } = await test.must('changes.last', {});
    expect(undo).toMatchObject({ operation: 'occupancy.forgetSent', mayUndo: false });
  });

  it('when another of the homes that it changed was changed since', async () => {
    const [one, other] = [await homes.unit(estateId), await homes.unit(estateId)];
    const units = await Promise.all([one, other].map(async (id) => ({ id, version: await versionOf(id) })));
    const changes = { ...NO_CHANGES, socialCaretaker: { text: 'Bo Berg' } };
    await test.must('units.change', { units, changes });
    const seq = await lastSeq(test);
    await changed(other, { note: 'Ny' });
    expect(await isOffered(one, seq)).toBe(true);
    await changed(other, { socialCaretaker: 'Lone Bech' });
    expect(await isOffered(one, seq)).toBe(false);
    expect((await refusalOf(seq)).slice(0, 2)).toEqual(['cannot-undo', 'changed']);
  });

  it('when what the act wrote was erased', async () => {
    const id = await homes.unit(estateId);
    const seq = await changed(id, { note: 'Efter' });
    await test.must('session.lock', { reason: 'asked' });
    const raw = await openRaw(test.folder);
    raw.prepare('update change_values set before = null, after = null where seq = ?').run(seq);
    raw.close();
    await test.must('session.unlock', { login: FIRST.login, password: FIRST.password });
    expect((await refusalOf(seq)).slice(0, 2)).toEqual(['cannot-undo', 'erased']);
  });

  it('for those who may not do the act itself', async () => {
    const id = await homes.unit(estateId);
    const changedHome = await changed(id, { note: 'Efter' });
    const users = await seqOf('users.create', () => test.signInAs('reader'));
    for (const role of ['reader', 'administrator'] as const) {
      await test.signInAs(role);
      expect((await refusalOf(changedHome))[0], role).toBe('no-permission');
      expect((await refusalOf(users))[0], role).toBe('not-found');
      expect((await refusalOf(999_999))[0], role).toBe('not-found');
    }
  });

  it('for what is no change, and for those whom nobody may call back: users, settings, sign-ins', async () => {
    const id = await homes.unit(estateId);
    await test.must('units.get', { id });
    for (const operation of ['units.get', 'session.confirmPassword', 'setup.create', 'recovery.confirm'] as const) {
      if (operation === 'session.confirmPassword') await test.confirmPassword();
      expect((await refusalOf(await seqOf(operation)))[0], operation).toBe('not-found');
    }
    await test.call('tenancies.start', { ...tenancyInput(id, { from: '2026-12-01' }), to: isoDate('2026-01-01') });
    expect((await refusalOf(await seqOf('tenancies.start'))).slice(0, 2)).toEqual(['cannot-undo', 'nothing']);
  });

  it('where it would lift the shielding, for those who may not see the address', async () => {
    const id = await homes.unit(estateId);
    const seq = await changed(id, { shielded: true });
    await test.signInAs('housing-worker');
    expect((await refusalOf(seq)).slice(0, 2)).toEqual(['no-permission', 'shielded']);
    await test.signInAs('caseworker');
    await test.must('changes.undo', { seq });
    expect((await test.must('units.get', { id })).shielded).toBe(false);
  });

  it('until the password is given again, where the act asked for it', async () => {
    const id = await homes.unit(estateId, { address: { street: 'Ågade', houseNumber: 1 } });
    const staged = test.engine.stage(
      tableOf(['Adresse;Postnr.;By;Navn;Indflytning', 'Ågade 1;2999;Lindeby;Anna Prøve;01.05.2026']),
    );
    if (!staged.ok) throw new Error('not staged');
    const input = { stagingId: staged.value, kind: 'tenancies' as const, headerLine: null };
    const { headerLine, suggested: mapping } = await test.must('imports.inspect', input);
    await test.confirmPassword();
    await test.must('imports.applyTenancies', { ...input, headerLine, mapping });
    const seq = await lastSeq(test);
    expect((await refusalOf(seq))[0]).toBe('reauth-required');
    await test.confirmPassword();
    await test.must('changes.undo', { seq });
    expect((await test.must('units.get', { id })).tenancies).toEqual([]);
    const { redo } = await test.must('changes.last', {});
    expect((await refusalOf(redo?.seq ?? 0))[0]).toBe('reauth-required');
  });
});

/** The newest act of that name in the log. */
async function seqOf(operation: string, first: () => Promise<void> = async () => undefined): Promise<number> {
  await first();
  await test.signInAs('first');
  const filter = { text: '', from: null, to: null, operation, outcome: null, offset: 0, limit: 1 };
  const [row] = (await test.must('audit.list', filter)).rows;
  return Number(row?.[0]);
}
