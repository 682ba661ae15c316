import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ResidentId } from '../../../../shared/ids.ts';
import type { TestEngine } from '../../../helpers/engine.ts';
import { openTestEngine, TODAY } from '../../../helpers/engine.ts';
import { objectsOf } from '../../../helpers/homes.ts';
import { residentListInput, residentsOf } from '../../../helpers/residents.ts';
import { applyTenancies, applyUnits, stageCsv, tenancyRows } from './staged.ts';

const HOMES = [
  'Boligorganisation;Afdeling;Lejemålsnr.;Adresse;Postnr.;Boligtype',
  ...[1, 3, 5].map((house, index) => `Åkanden;Skovhusene;${index + 1};Skovhusene ${house};2610;Skæv bolig`),
];
const HEADER = 'Afdeling;Lejemålsnr.;Lejer;Medlejer;CPR;Indflytning;Fraflytning';

let engine: TestEngine;
beforeEach(async () => {
  engine = await openTestEngine();
  await applyUnits(engine, HOMES);
});
afterEach(() => engine.close());

const everybody = async () => objectsOf(await engine.must('residents.list', residentListInput({})));
async function homeOf(id: ResidentId): Promise<string | null> {
  return (await engine.must('residents.get', { id })).home?.address ?? null;
}

describe('the persons of imported tenancies', () => {
  it('are the residents that their numbers name, and one person where a number stands on two lines', async () => {
    const known = await residentsOf(engine).resident('Åse Æblø', {
      personId: { kind: 'replacement', number: '610170-1234' },
    });
    const what = await stageCsv(engine, 'tenancies', [
      HEADER,
      'Skovhusene;1;Åse Æblø Hansen;;6101701234;01.03.2026;',
      'Skovhusene;2;Bo Prøve;Ea Prøve;620280-1234;01.01.2025;31.12.2025',
      'Skovhusene;3;Bo Prøve;;6202801234;01.02.2026;',
    ]);
    await engine.confirmPassword();
    expect(await engine.must('imports.applyTenancies', what)).toMatchObject({ created: 3, alike: 0 });
    expect(await homeOf(known)).toBe('Skovhusene 1');
    const names = (await everybody()).map(({ name }) => name);
    expect(names.toSorted()).toEqual(['Bo Prøve', 'Ea Prøve', 'Åse Æblø']);
  });

  it('are asked about where a name alone is known, and are others unless somebody says so', async () => {
    const known = await residentsOf(engine).resident('Åse Æblø');
    const lines = [HEADER, 'Skovhusene;1;Åse Æblø;;;01.03.2026;'];
    const what = await stageCsv(engine, 'tenancies', lines);
    const [row] = await tenancyRows(engine, what, 'alike');
    expect(row?.alike).toEqual({ sameAs: known, title: 'Åse Æblø', line: null, because: 'person-name' });
    await engine.confirmPassword();
    expect(await engine.call('imports.applyTenancies', what)).toMatchObject({ error: { code: 'import-undecided' } });
    const same = { ...what, decisions: { places: [], rows: [{ line: 2, sameAs: known }], rest: null } };
    await engine.confirmPassword();
    await engine.must('imports.applyTenancies', same);
    expect([await homeOf(known), (await everybody()).length]).toEqual(['Skovhusene 1', 1]);
  });

  it('are asked about nowhere where a name is protected', async () => {
    await residentsOf(engine).resident('Åse Æblø');
    const what = await stageCsv(engine, 'tenancies', [HEADER, 'Skovhusene;1;Åse Æblø (navnebeskyttet);;;01.03.2026;']);
    expect(await tenancyRows(engine, what, 'alike')).toEqual([]);
  });

  it('are protected from then on where a line says so, also who was known by number without it', async () => {
    const known = await residentsOf(engine).resident('Åse Æblø', {
      personId: { kind: 'replacement', number: '610170-1234' },
    });
    const what = await stageCsv(engine, 'tenancies', [
      HEADER,
      'Skovhusene;1;Åse Æblø (navnebeskyttet);;6101701234;01.03.2026;',
      'Skovhusene;2;Bo Prøve;;620280-1234;01.01.2025;31.12.2025',
      'Skovhusene;3;Bo Prøve (navnebeskyttet);;6202801234;01.02.2026;',
    ]);
    await engine.confirmPassword();
    await engine.must('imports.applyTenancies', what);
    expect((await engine.must('residents.get', { id: known })).nameProtection).toEqual({ from: TODAY, to: null });
    expect((await everybody()).map((one) => one.protected)).toEqual(['name', 'name']);
  });

  it('who stands there by another name already, by number, is not written down twice, and is protected', async () => {
    const { resident } = residentsOf(engine);
    const known = await resident('Åse Æblø', { personId: { kind: 'replacement', number: '610170-1234' } });
    const before = ['Skovhusene;1;Åse Æblø;Bo Prøve;6101701234;01.03.2026;'];
    const read = (lines: readonly string[]) => stageCsv(engine, 'tenancies', [HEADER, ...lines]);
    const apply = async (lines: readonly string[]) => {
      await engine.confirmPassword();
      return engine.must('imports.applyTenancies', await read(lines));
    };
    await apply(before);
    expect(await apply(['Skovhusene;1;Åse Nygift;Bo Prøve;6101701234;01.03.2026;'])).toMatchObject({ changed: 1 });
    expect((await engine.must('residents.get', { id: known })).name).toBe('Åse Nygift');
    const hidden = 'Skovhusene;1;Åse Nygift (navnebeskyttet);Bo Prøve;6101701234;01.03.2026;';
    expect(await apply([hidden])).toMatchObject({ changed: 1, created: 0 });
    expect((await engine.must('residents.get', { id: known })).nameProtection).not.toBeNull();
    expect(await everybody()).toHaveLength(2);
  });

  it('are shown with the name of before beside the new one, and get it where nobody says that ours stays', async () => {
    const lines = (first: string, second: string) => [
      HEADER,
      `Skovhusene;1;${first};;6101701234;01.03.2026;`,
      `Skovhusene;2;${second};;;01.01.2026;`,
    ];
    await applyTenancies(engine, lines('Anna Prøve', 'Karla Povlsen'));
    const what = await stageCsv(engine, 'tenancies', lines('Anna Æblø', 'Karla Poulsen'));
    const [alike] = await tenancyRows(engine, what, 'alike');
    const decisions = { places: [], rows: [{ line: 3, sameAs: alike?.alike?.sameAs ?? '' }], rest: null };
    const rows = await tenancyRows(engine, { ...what, decisions }, 'changed');
    expect(rows.map(({ fields }) => fields)).toEqual([
      [{ field: 'tenantName', value: 'Anna Æblø', was: 'Anna Prøve' }],
      [{ field: 'tenantName', value: 'Karla Poulsen', was: 'Karla Povlsen' }],
    ]);
    await engine.confirmPassword();
    expect(await engine.must('imports.applyTenancies', { ...what, decisions })).toMatchObject({
      changed: 2,
      created: 0,
    });
    expect((await everybody()).map(({ name }) => name).toSorted()).toEqual(['Anna Æblø', 'Karla Poulsen']);
    const found = await engine.must('search.find', { text: 'anna æbl' });
    expect(found.residents.map(({ name }) => name)).toEqual(['Anna Æblø']);
  });

  it('keep the name that we have of somebody protected', async () => {
    const line = (name: string) => [HEADER, `Skovhusene;1;${name};;6101701234;01.03.2026;`];
    await applyTenancies(engine, line('Anna Prøve'));
    await residentsOf(engine).protect((await everybody())[0]?.id as ResidentId, 'both');
    const what = await stageCsv(engine, 'tenancies', line('Anna Æblø'));
    expect(await tenancyRows(engine, what, 'changed')).toEqual([]);
    await engine.confirmPassword();
    expect(await engine.must('imports.applyTenancies', what)).toMatchObject({ changed: 0, created: 0, unchanged: 1 });
  });
});
