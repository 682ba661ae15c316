import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Input } from '../../../../shared/contract/index.ts';
import { exportFormats } from '../../../../shared/contract/occupancy.ts';
import { isoDate } from '../../../../shared/dates.ts';
import { defaultColumns, neverFields, optionalColumns } from '../../../../shared/domain/disclosure-profile.ts';
import type { AssociationId } from '../../../../shared/ids.ts';
import type { TestEngine } from '../../../helpers/engine.ts';
import { openHiddenHomes } from './hidden-homes.ts';
import { partsOf } from './list-files.ts';

const on = isoDate('2026-11-23');
/** What must be in no byte of any file. */
const canaries = [
  'Protekta',
  'Skærmo',
  'Krisine',
  'Herbertine',
  'Tilbudine',
  'Længine',
  'Samboer',
  'Fremmedine',
  'Gammeline',
  'Gemmevej',
  'Rosenstien',
  'Lindelyvej',
  'Hjemløsevej',
  '010190',
  '§',
  'Mette hemmelig note',
  'skærmet',
  'K109',
  'H110',
  'B107',
  'B108',
  'krisecenter',
  'forsorgshjem',
  'fordret',
];

let engine: TestEngine;
let association: AssociationId;
beforeAll(async () => {
  ({ engine, association } = await openHiddenHomes());
});
afterAll(() => engine.close());

const wish = (more: Partial<Input<'occupancy.export'>> = {}): Input<'occupancy.export'> => ({
  associationId: association,
  on,
  columns: [...defaultColumns],
  format: 'json',
  purpose: 'Kontrol af huslejer',
  recipient: 'Rikke Fisker',
  basis: 'almenbolig-59',
  basisNote: null,
  ...more,
});
const exported = async (more: Partial<Input<'occupancy.export'>> = {}) => {
  await engine.confirmPassword();
  return engine.must('occupancy.export', wish(more));
};
const rowsOf = (bytes: Uint8Array) =>
  (JSON.parse(Buffer.from(bytes).toString('utf8')) as { readonly rows: readonly Record<string, string | null>[] }).rows;

describe('the occupancy list', () => {
  it('tells of the homes that may leave, in Danish order, as the profile says', async () => {
    const { bytes, rows, columns, fileName } = await exported();

    expect({ rows, columns, fileName }).toEqual({
      rows: 6,
      columns: [...defaultColumns],
      fileName: 'Belægningsliste Åkanden 2026-11-23.json',
    });
    const list = rowsOf(bytes);
    expect(
      list.map(({ address, status, tenantName, movedInOn, movesOutOn }) => [
        address,
        status,
        tenantName,
        movedInOn,
        movesOutOn,
      ]),
    ).toEqual([
      ['Skovvej 2, 2610 Rødovre', 'beboet', 'beskyttet', '2026-01-01', null],
      ['Skovvej 3, 2610 Rødovre', 'ledig', null, null, null],
      ['Skovvej 4, 2610 Rødovre', 'under istandsættelse', null, null, null],
      ['Skovvej 6, 2610 Rødovre', 'beboet', 'beskyttet', '2026-05-01', null],
      ['Skovvej 10, 2610 Rødovre', 'beboet', 'Åse Holm, Ünal Çelik', '2025-01-01', '2026-12-31'].map((cell) =>
        cell === 'Åse Holm, Ünal Çelik' ? 'Ünal Çelik, Åse Holm' : cell,
      ),
      ['Åvej 1, 2610 Rødovre', 'ledig', null, null, null],
    ]);
    expect(list[0]).toMatchObject({
      listDate: '2026-11-23',
      association: 'Åkanden',
      estate: 'Skovhuset',
      tenancyNumber: '2',
      unitType: 'Udslusningsbolig',
      assignmentKind: 'kommunal anvisning',
      municipalContact: 'Mette Kjær',
    });
  });

  it('shows before what leaves after: the same rows, a page at a time', async () => {
    const { bytes } = await exported();
    const all = await engine.must('occupancy.preview', {
      associationId: association,
      on,
      columns: [...defaultColumns],
      offset: 0,
      limit: 200,
    });
    const second = await engine.must('occupancy.preview', {
      associationId: association,
      on,
      columns: [...defaultColumns],
      offset: 2,
      limit: 2,
    });

    expect(all.rows.map(([cells]) => cells)).toEqual(
      rowsOf(bytes).map((row) => defaultColumns.map((column) => row[column])),
    );
    expect(second.rows).toEqual(all.rows.slice(2, 4));
    expect([all.total, second.total]).toEqual([6, 6]);
  });

  it.each(exportFormats)('leaks nothing in any byte of %s', async (format) => {
    const { bytes } = await exported({ format, columns: [...defaultColumns, ...optionalColumns] });
    const parts = /pdf|xlsx/.test(format) ? [...partsOf({ bytes, fileName: `.${format}` }).values()] : [];
    const raw = Buffer.from(bytes);
    // Packed bytes hold any short sequence by chance; unpacked, they are looked at part by part.
    const plain = parts.length > 0 ? [] : [raw.toString('utf8'), raw.toString('latin1'), raw.toString('utf16le')];
    const texts = [...parts, ...plain].map((text) => text.toLowerCase());
    for (const canary of canaries.filter(({ length }) => length > 5)) expect(raw.includes(canary)).toBe(false);
    expect(texts.some((text) => text.includes('ünal çelik'))).toBe(true);

    for (const text of texts)
      for (const canary of canaries) expect(text.includes(canary.toLowerCase()) ? canary : null).toBeNull();
  });

  it('is a whole other list on another day', async () => {
    const { bytes } = await exported({ on: isoDate('2026-11-22') });

    expect(rowsOf(bytes).find(({ tenancyNumber }) => tenancyNumber === '3')).toMatchObject({
      status: 'beboet',
      tenantName: 'Gammeline Nord',
      movesOutOn: '2026-11-22',
    });
    expect(rowsOf(bytes).find(({ tenancyNumber }) => tenancyNumber === '2')).toMatchObject({ tenantName: 'beskyttet' });
  });

  it.each([...neverFields, 'tenantCpr', 'note'])('refuses the column %s by its name', async (column) => {
    await engine.confirmPassword();
    const refusal = { ok: false, error: { code: 'column-never-leaves', where: 'columns', params: { column } } };
    expect(await engine.call('occupancy.export', wish({ columns: ['address', column] }))).toEqual(refusal);
    expect(
      await engine.call('occupancy.preview', {
        associationId: association,
        on,
        columns: [column],
        offset: 0,
        limit: 10,
      }),
    ).toEqual(refusal);
  });

  it('keeps a receipt that knows the file, beside its line in the log', async () => {
    const before = await engine.must('occupancy.receipts', {});
    const { sha256, rows, id } = await exported({ format: 'csv', purpose: 'Årlig kontrol', basis: 'almenbolig-63' });
    const after = await engine.must('occupancy.receipts', {});

    expect(after.length).toBe(before.length + 1);
    expect(after[0]).toMatchObject({
      id,
      association: 'Åkanden',
      on,
      format: 'csv',
      purpose: 'Årlig kontrol',
      recipient: 'Rikke Fisker',
      basis: 'almenbolig-63',
      rows,
      sha256,
      by: 'Mette Kjær',
    });
    const log = await engine.must('audit.list', {
      text: '',
      from: null,
      to: null,
      operation: 'occupancy.export',
      outcome: 'done',
      offset: 0,
      limit: 1,
    });
    expect(log.rows[0]?.[log.columns.indexOf('subjectId')]).toBe(id);
  });

  it('refuses an empty list, a personal number in the purpose, and an unknown association', async () => {
    const attempt = async (more: Partial<Input<'occupancy.export'>>) => {
      await engine.confirmPassword();
      return engine.call('occupancy.export', wish(more));
    };
    const empty = await engine.must('associations.create', {
      name: 'Tom',
      cvr: null,
      lbfNumber: null,
      contactName: null,
      contactEmail: null,
    });

    expect(await attempt({ associationId: empty.id })).toMatchObject({
      ok: false,
      error: { code: 'nothing-to-export' },
    });
    expect(await attempt({ purpose: 'Sag om 010190-1234' })).toMatchObject({
      ok: false,
      error: { code: 'rule-broken', where: 'purpose', params: { rule: 'personal-number' } },
    });
    expect(await attempt({ basisNote: '010190-1234' })).toMatchObject({
      error: { where: 'basisNote', params: { rule: 'personal-number' } },
    });
    for (const basisNote of [null, '  '])
      expect(await attempt({ basis: 'other-authority', basisNote })).toMatchObject({
        error: { code: 'rule-broken', where: 'basisNote', params: { rule: 'basis-note-required' } },
      });
    expect(await attempt({ associationId: '01a206df-dfc8-72ef-a907-9c9996616486' as AssociationId })).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    });
    expect(await attempt({ purpose: '  ' })).toMatchObject({
      ok: false,
      error: { code: 'bad-input', where: 'purpose' },
    });
  });

  it('asks for the password again, and for those who may', async () => {
    await exported();
    expect(await engine.call('occupancy.export', wish())).toMatchObject({
      ok: false,
      error: { code: 'reauth-required' },
    });
    for (const role of ['reader', 'administrator', 'social-caretaker'] as const) {
      await engine.signInAs(role);
      expect(
        await engine.call('occupancy.preview', {
          associationId: association,
          on,
          columns: ['address'],
          offset: 0,
          limit: 10,
        }),
      ).toMatchObject({ ok: false, error: { code: 'no-permission' } });
    }
    await engine.signInAs('first');
  });
});
