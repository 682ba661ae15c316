import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Input } from '../../../../shared/contract/index.ts';
import { isoDate } from '../../../../shared/dates.ts';
import type { AssociationId } from '../../../../shared/ids.ts';
import type { TestEngine } from '../../../helpers/engine.ts';
import { openTestEngine } from '../../../helpers/engine.ts';
import { homesOf, objectsOf, updateOf } from '../../../helpers/homes.ts';

type Sending = Input<'occupancy.export'>;
const on = isoDate('2026-11-23');
const COLUMNS = ['address', 'status', 'tenantName'];
let engine: TestEngine;
let homes: ReturnType<typeof homesOf>;
let numbered = 0;
beforeAll(async () => {
  engine = await openTestEngine();
  homes = homesOf(engine);
});
afterAll(() => engine.close());

/** An association with three homes on a road of its own, one of them let. */
const withHomes = async () => {
  numbered += 1;
  const association = await homes.association(`Forening ${numbered}`);
  const estate = await homes.estate('Kær', association);
  const street = `Vej${String.fromCharCode(96 + numbered)}`;
  const home = (houseNumber: number) => homes.unit(estate, { address: { street, houseNumber } });
  const units = [await home(1), await home(2), await home(3)] as const;
  await homes.tenancy(units[0], { from: '2026-01-01', names: ['Anna Aa'] });
  return { association, estate, units, street };
};
const sending = (associationId: AssociationId, more: Partial<Sending> = {}): Sending => ({
  ...{ associationId, on, columns: COLUMNS, format: 'json', purpose: 'Kontrol', recipient: 'Rikke Fisker' },
  ...{ basis: 'almenbolig-59', basisNote: null },
  ...more,
});
const send = async (associationId: AssociationId, more: Partial<Sending> = {}) => {
  await engine.confirmPassword();
  return engine.call('occupancy.export', sending(associationId, more));
};
const preview = (associationId: AssociationId, more: Partial<Input<'occupancy.preview'>> = {}) =>
  engine.must('occupancy.preview', { associationId, on, columns: COLUMNS, offset: 0, limit: 200, ...more });
const shield = async (unit: Parameters<typeof updateOf>[1], shielded: boolean) =>
  engine.must('units.update', await updateOf(engine, unit, { shielded }));
const broken = (rule: string, more: object = {}) => ({
  ok: false,
  error: { code: 'rule-broken', params: { rule, ...more } },
});

describe('a list that tells more than it says beside the last one', () => {
  it('is refused until the sender has seen how much, and says nothing of it in file or receipt', async () => {
    const { association, units } = await withHomes();
    expect(await send(association)).toMatchObject({ ok: true });
    await shield(units[0], true);

    const { comparison } = await preview(association);
    expect(comparison).toMatchObject({ showing: 1, counts: [{ kind: 'home-shielded', shows: true, count: 1 }] });
    expect(await send(association)).toMatchObject(broken('comparison-unseen', { count: 1 }));
    const other = 'f'.repeat(64);
    expect(await send(association, { acknowledged: other })).toMatchObject(broken('comparison-unseen'));
    const knowingly = await send(association, { acknowledged: comparison?.fingerprint ?? other });
    expect(knowingly).toMatchObject({ ok: true, value: { rows: 2 } });
    const [receipt] = await engine.must('occupancy.receipts', {});
    expect(Object.keys(receipt ?? {}).filter((key) => /acknowledged|comparison|finding|showing/i.test(key))).toEqual(
      [],
    );
    expect(JSON.stringify([receipt, knowingly])).not.toMatch(/shielded|skærmet|"acknowledged"/);
    // told once, it is not told again
    expect((await preview(association)).comparison).toMatchObject({ showing: 0, fingerprint: null, findings: [] });
  });

  it('is refused when it tells of as many by now, but of others', async () => {
    const { association, units } = await withHomes();
    await send(association);
    await shield(units[0], true);
    const seen = (await preview(association)).comparison;
    await shield(units[0], false);
    await shield(units[1], true);

    const now = (await preview(association)).comparison;
    expect([now?.showing, now?.counts]).toEqual([seen?.showing, seen?.counts]);
    expect(await send(association, { acknowledged: seen?.fingerprint ?? '' })).toMatchObject(
      broken('comparison-unseen', { count: 1 }),
    );
    expect(await send(association, { acknowledged: now?.fingerprint ?? '' })).toMatchObject({ ok: true });
    // what was seen beside one list says nothing of the next one
    await shield(units[1], false);
    await send(association, { acknowledged: (await preview(association)).comparison?.fingerprint ?? '' });
    await shield(units[1], true);
    expect(await send(association, { acknowledged: now?.fingerprint ?? '' })).toMatchObject(
      broken('comparison-unseen'),
    );
  });

  it('may leave as a list of changes without a word, also when there is nothing else to tell', async () => {
    const { association, units } = await withHomes();
    await send(association);
    await shield(units[0], true);

    const sent = await send(association, { changesOnly: true });
    expect(sent).toMatchObject({ ok: true, value: { rows: 0, kind: 'changes' } });
    const bytes = sent.ok ? Buffer.from((sent.value as { bytes: Uint8Array }).bytes).toString('utf8') : '';
    expect(JSON.parse(bytes)).toMatchObject({ meta: { since: '2026-11-23', rows: 0 }, rows: [] });
  });

  it('tells that a home comes forward that was hidden on the last list', async () => {
    const { association, units } = await withHomes();
    await shield(units[1], true);
    await send(association);
    await shield(units[1], false);

    for (const changesOnly of [false, true]) {
      const { comparison, total } = await preview(association, { changesOnly });
      expect([comparison?.showing, comparison?.counts[0]?.kind, total]).toEqual([
        1,
        'home-unshielded',
        changesOnly ? 1 : 3,
      ]);
    }
  });

  it('compares with the newest day that was told, also after a list of an earlier one', async () => {
    const { association, units } = await withHomes();
    await send(association);
    await send(association, { on: isoDate('2025-06-01') });
    await homes.tenancy(units[1], { from: '2026-11-20', names: ['Berta By'] });

    const { comparison, rows } = await preview(association, { changesOnly: true });
    expect(comparison?.last).toMatchObject({ on, kind: 'day', from: null });
    expect(rows).toHaveLength(1);
    expect(await send(association, { changesOnly: true, on: isoDate('2026-11-22') })).toMatchObject(
      broken('before-last-list', { from: '2026-11-23' }),
    );
  });
});

describe('a list of changes', () => {
  it('goes on from the last one, whole or of changes', async () => {
    const { association, units } = await withHomes();
    await send(association);
    await homes.tenancy(units[1], { from: '2026-11-20', names: ['Berta By'] });
    const second = await send(association, { changesOnly: true });
    await homes.tenancy(units[2], { from: '2026-11-21', names: ['Carl Ce'] });
    const third = await send(association, { changesOnly: true });
    const names = (sent: typeof second) =>
      sent.ok
        ? (
            JSON.parse(Buffer.from((sent.value as { bytes: Uint8Array }).bytes).toString('utf8')) as {
              rows: { tenantName: string }[];
            }
          ).rows.map(({ tenantName }) => tenantName)
        : null;

    expect([names(second), names(third)]).toEqual([['Berta By'], ['Carl Ce']]);
    expect((await preview(association)).comparison?.last.kind).toBe('changes');
  });

  it('says which columns the last list had not, and needs one to know the homes by', async () => {
    const { association } = await withHomes();
    await send(association, { columns: ['tenancyNumber', 'status'] });

    const columns = ['tenancyNumber', 'status', 'tenantName'];
    expect((await preview(association, { changesOnly: true, columns })).comparison?.newColumns).toEqual(['tenantName']);
    expect(await send(association, { changesOnly: true, columns: ['address'] })).toMatchObject(broken('place-column'));
    expect(await send(association, { changesOnly: true, columns: ['status'] })).toMatchObject(broken('place-column'));
  });

  it('needs a list before it, and has none when what was sent is forgotten', async () => {
    const { association } = await withHomes();
    expect(await send(association, { changesOnly: true })).toMatchObject(broken('no-list-before'));
    await send(association);
    await send(association);
    const kept = async () =>
      (await engine.must('occupancy.receipts', {}))
        .filter((one) => one.associationId === association)
        .map((one) => one.kept);
    expect(await kept()).toEqual([true, false]);
    expect(await engine.must('occupancy.forgetSent', { associationId: association })).toEqual({ forgotten: 1 });
    expect(await kept()).toEqual([false, false]);

    expect(await send(association, { changesOnly: true })).toMatchObject(broken('no-list-before'));
    expect((await preview(association)).comparison).toBeNull();
    expect(await engine.must('occupancy.forgetSent', { associationId: association })).toEqual({ forgotten: 0 });
  });
});

describe('a list of a period', () => {
  const period = {
    from: isoDate('2026-10-01'),
    columns: ['address', 'tenantName', 'cameInPeriod', 'leftInPeriod', 'daysEmpty'],
  };

  it('says who came, who left and how long nobody could have lived there', async () => {
    const { association, estate, units, street } = await withHomes();
    const left = await homes.tenancy(units[1], { from: '2026-01-01', to: '2026-10-10', names: ['Berta By'] });
    await homes.tenancy(units[1], { from: '2026-11-03', names: ['!Cecilie Ce', 'Carl Ce'] });
    await homes.outage(units[2], '2026-11-01', '2026-11-10');
    const gone = await homes.unit(estate, { address: { street, houseNumber: 4 }, retiredOn: isoDate('2026-10-11') });
    const hidden = await homes.unit(estate, { address: { street, houseNumber: 5 }, shielded: true });
    expect([left, gone, hidden]).toHaveLength(3);

    const page = await preview(association, period);
    const rows = objectsOf<{ cells: readonly (string | null)[] }>(page as never).map(({ cells }) =>
      cells.map((cell) => cell?.replace(/,.*/, '') ?? null),
    );
    expect(rows).toEqual([
      [`${street} 1`, 'Anna Aa', null, null, '0'],
      [`${street} 2`, 'beskyttet', 'beskyttet (03.11.2026)', 'Berta By (10.10.2026)', '23'],
      [`${street} 3`, null, null, null, '13'],
      [`${street} 4`, null, null, null, '0'],
    ]);
  });

  it('is refused with what belongs to a list of changes or of a day', async () => {
    const { association } = await withHomes();
    await send(association);

    expect(await send(association, { ...period, changesOnly: true })).toMatchObject(broken('period-or-changes'));
    expect(await send(association, { columns: ['address', 'daysEmpty'] })).toMatchObject(
      broken('period-column', { column: 'daysEmpty' }),
    );
    expect(await send(association, { ...period, from: isoDate('2026-12-01') })).toMatchObject({
      error: { code: 'ends-before-start' },
    });
  });

  it('says its days in the file and in its name', async () => {
    const { association } = await withHomes();
    const sent = await send(association, period);

    expect(sent).toMatchObject({
      ok: true,
      value: { kind: 'period', fileName: `Belægning i perioden Forening ${numbered} 2026-10-01 2026-11-23.json` },
    });
    const bytes = sent.ok ? Buffer.from((sent.value as { bytes: Uint8Array }).bytes).toString('utf8') : '';
    expect(JSON.parse(bytes)).toMatchObject({ meta: { from: '2026-10-01', to: '2026-11-23', rows: 3 } });
  });
});

describe('several lists in one act', () => {
  const several = async (lists: Input<'occupancy.exportSeveral'>['lists'], more: Partial<Sending> = {}) => {
    const { associationId: _, recipient: __, ...rest } = sending(lists[0]?.associationId as AssociationId, more);
    await engine.confirmPassword();
    return engine.call('occupancy.exportSeveral', { ...rest, lists });
  };

  it('are one file and one receipt for each association, with its own homes alone', async () => {
    const one = await withHomes();
    const other = await withHomes();
    const before = (await engine.must('occupancy.receipts', {})).length;
    const made = await several([
      { associationId: one.association, recipient: 'Rikke' },
      { associationId: other.association, recipient: 'Bo' },
    ]);
    if (!made.ok) throw new Error(made.error.code);
    const { files } = made.value as { files: { fileName: string; bytes: Uint8Array; association: string }[] };
    const texts = files.map(({ bytes }) => Buffer.from(bytes).toString('utf8'));

    expect(files.map(({ association }) => association)).toEqual([`Forening ${numbered - 1}`, `Forening ${numbered}`]);
    expect(texts.map((text) => [text.includes(one.street), text.includes(other.street)])).toEqual([
      [true, false],
      [false, true],
    ]);
    const receipts = await engine.must('occupancy.receipts', {});
    expect(receipts.length).toBe(before + 2);
    expect(
      receipts
        .slice(0, 2)
        .map(({ recipient }) => recipient)
        .toSorted(),
    ).toEqual(['Bo', 'Rikke']);
  });

  it('are all made or none: the refusal says which', async () => {
    const one = await withHomes();
    const empty = await homes.association('Ingen boliger');
    const before = (await engine.must('occupancy.receipts', {})).length;

    expect(
      await several([
        { associationId: one.association, recipient: 'Rikke' },
        { associationId: empty, recipient: 'Bo' },
      ]),
    ).toMatchObject({ ok: false, error: { code: 'nothing-to-export', where: 'lists.1' } });
    expect(
      await several([
        { associationId: one.association, recipient: 'Rikke' },
        { associationId: one.association, recipient: 'Bo' },
      ]),
    ).toMatchObject(broken('list-twice'));
    expect((await engine.must('occupancy.receipts', {})).length).toBe(before);
    expect((await preview(one.association)).comparison).toBeNull();
  });
});
