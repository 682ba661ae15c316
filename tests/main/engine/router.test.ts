import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestEngine } from '../../helpers/engine.ts';
import { openTestEngine, TODAY } from '../../helpers/engine.ts';
import { homesOf, listInput } from '../../helpers/homes.ts';

let test: TestEngine;
beforeAll(async () => {
  test = await openTestEngine();
});
afterAll(() => test.close());

const association = { name: 'Åkanden', cvr: null, lbfNumber: null, contactName: null, contactEmail: null };

async function codeOf(operation: string, input: unknown, draft?: unknown): Promise<unknown> {
  const answer = await test.engine.handle({ operation, input, draft });
  return answer.ok ? 'done' : answer.error;
}

async function log(): Promise<
  readonly { readonly operation: string; readonly outcome: string; readonly changes: number }[]
> {
  const page = await test.must('audit.list', {
    text: '',
    from: null,
    to: null,
    operation: null,
    outcome: null,
    offset: 0,
    limit: 200,
  });
  return page.rows.map((row) => ({ operation: String(row[4]), outcome: String(row[5]), changes: Number(row[8]) }));
}

describe('a request', () => {
  it('for an operation that does not exist is refused, also by names that every object has', async () => {
    for (const name of ['units.drop', '', '__proto__', 'constructor', 'toString']) {
      expect(await codeOf(name, {}), name).toEqual({ code: 'unknown-operation', where: null, params: {} });
    }
  });

  it('with a wrong or an extra field is refused, and the field is named', async () => {
    expect(await codeOf('associations.create', { ...association, name: '' })).toEqual({
      code: 'bad-input',
      where: 'name',
      params: {},
    });
    expect(await codeOf('associations.create', { ...association, id: 'x' })).toEqual({
      code: 'bad-input',
      where: 'id',
      params: {},
    });
    expect(await codeOf('associations.create', association)).toBe('done');
  });

  it('is written with its log row, and a refused one leaves the rows as they were', async () => {
    const before = await log();
    expect(await codeOf('associations.create', { ...association, name: 'Bøgen' })).toBe('done');
    expect(await codeOf('associations.create', { ...association, name: 'Bøgen' })).toMatchObject({
      code: 'already-exists',
    });
    const after = await log();
    const added = after.slice(0, after.length - before.length).filter((row) => row.operation === 'associations.create');
    expect(added).toEqual([
      { operation: 'associations.create', outcome: 'refused:already-exists', changes: 0 },
      { operation: 'associations.create', outcome: 'done', changes: 1 },
    ]);
    expect((await test.must('associations.list', {})).filter((row) => row.name === 'Bøgen')).toHaveLength(1);
  });

  it('for a list is logged once, however many pages are read and however often it is asked anew', async () => {
    const page = (offset: number) => test.must('units.vacancies', { on: TODAY, offset, limit: 50 });
    const before = (await log()).length;
    await page(0);
    await page(50);
    await page(0);
    const rows = (await log()).slice(0, -before).filter((row) => row.operation === 'units.vacancies');
    expect(rows).toEqual([{ operation: 'units.vacancies', outcome: 'done', changes: 0 }]);
  });

  it('for a card is logged once while it is the one looked at, and again after another', async () => {
    const make = homesOf(test);
    const estate = await make.estate('Kærgården');
    const [one, other] = [await make.unit(estate, { shielded: true }), await make.unit(estate)];
    const opened = async (...ids: readonly (typeof one)[]): Promise<number> => {
      const before = (await log()).length;
      for (const id of ids) await test.must('units.get', { id });
      return (await log()).slice(0, -before).filter((row) => row.operation === 'units.get').length;
    };
    expect(await opened(one, one, one)).toBe(1);
    expect(await opened(other, one, other)).toBe(3);
    const reveal = { id: one, reason: 'Nøgler skal leveres i dag' };
    const before = (await log()).length;
    await test.must('units.revealAddress', reveal);
    await test.must('units.revealAddress', reveal);
    const told = (await log()).slice(0, -before).filter((row) => row.operation === 'units.revealAddress');
    expect(told).toHaveLength(2);
  });

  it('that needs the password again is refused without, done with, and the gate shuts behind it', async () => {
    const person = { name: 'Ny Kollega', login: 'ny', roles: ['reader'], password: 'seks grønne kaktusser' };
    expect(await codeOf('users.create', person)).toMatchObject({ code: 'reauth-required' });
    expect(await codeOf('session.confirmPassword', { password: 'forkert adgangskode' })).toMatchObject({
      code: 'wrong-password',
    });
    expect(await codeOf('users.create', person)).toMatchObject({ code: 'reauth-required' });
    await test.confirmPassword();
    expect(await codeOf('users.create', person)).toBe('done');
    expect(await codeOf('users.create', { ...person, login: 'ny2' })).toMatchObject({ code: 'reauth-required' });
  });

  it('ends the draft that it makes an end of, in the same transaction', async () => {
    const place = { form: 'association', subject: 'new' };
    await test.must('drafts.save', { ...place, text: '{"name":"Kløv' });
    expect(await codeOf('associations.create', { ...association, name: 'Bøgen' }, place)).toMatchObject({
      code: 'already-exists',
    });
    expect(await test.must('drafts.list', {})).toHaveLength(1);
    expect(await codeOf('associations.create', { ...association, name: 'Kløverparken' }, place)).toBe('done');
    expect(await test.must('drafts.list', {})).toEqual([]);
  });
});

describe('what a role may not see', () => {
  it('is null in every row, and the names are there for those who may', async () => {
    const list = listInput();
    await test.signInAs('administrator');
    const blind = await test.must('units.list', list);
    expect(blind.rows.every((row) => row[blind.columns.indexOf('occupants')] === null)).toBe(true);
    await test.signInAs('first');
    const seeing = await test.must('units.list', list);
    expect(seeing.rows.every((row) => Array.isArray(row[seeing.columns.indexOf('occupants')]))).toBe(true);
  });
});

describe('drafts', () => {
  it('are seen by their author alone', async () => {
    await test.signInAs('first');
    await test.must('drafts.save', { form: 'unit', subject: 'new', text: 'Mettes kladde' });
    await test.signInAs('reader');
    expect(await test.must('drafts.list', {})).toEqual([]);
    await test.must('drafts.discard', { form: 'unit', subject: 'new' });
    await test.signInAs('first');
    expect((await test.must('drafts.list', {})).map((draft) => draft.text)).toEqual(['Mettes kladde']);
  });
});
