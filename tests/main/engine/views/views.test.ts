import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Input } from '../../../../shared/contract/index.ts';
import type { ViewId } from '../../../../shared/ids.ts';
import { openRaw } from '../../../helpers/data-key.ts';
import { FIRST, openTestEngine, type TestEngine } from '../../../helpers/engine.ts';
import { VIEW } from '../../../helpers/every-operation.ts';

let engine: TestEngine;
beforeAll(async () => {
  engine = await openTestEngine({ roles: ['caseworker', 'reader'] });
});
afterAll(() => engine.close());
beforeEach(async () => {
  await engine.signInAs('first');
  for (const { id } of (await mine()).views) await engine.must('views.remove', { id });
  await engine.must('views.keepColumns', { columns: null });
});

const mine = () => engine.must('views.list', {});
const refused = (code: string, where: string | null, params = {}) => ({ ok: false, error: { code, where, params } });

/** Changes the file behind the program's back, as another version of it would. */
async function raw(work: string): Promise<void> {
  await engine.must('session.lock', { reason: 'asked' });
  const connection = await openRaw(engine.folder);
  connection.exec(work);
  connection.close();
  await engine.must('session.unlock', { login: FIRST.login, password: FIRST.password });
}

describe('a saved view', () => {
  test('comes back as it was, by name in Danish order of letters', async () => {
    const dogs = await engine.must('views.create', { name: 'Hunde', view: VIEW });
    const free = { ...VIEW, filter: { freeOn: null }, onToday: true };
    const other = await engine.must('views.create', { name: 'Bad', view: free });
    expect(await mine()).toEqual({
      views: [
        { ...other, name: 'Bad', view: free },
        { ...dogs, name: 'Hunde', view: VIEW },
      ],
      columns: null,
    });
  });

  test('is renamed and overwritten, by whoever saw it last', async () => {
    const saved = await engine.must('views.create', { name: 'Hunde', view: VIEW });
    const later = { ...VIEW, descending: false };
    const changed = await engine.must('views.change', { ...saved, name: 'Hunde og katte', view: later });
    expect(changed).toEqual({ id: saved.id, version: 2 });
    expect((await mine()).views).toEqual([{ ...changed, name: 'Hunde og katte', view: later }]);
    expect(await engine.call('views.change', { ...saved, name: 'For sent', view: VIEW })).toEqual(
      refused('changed-by-other', null),
    );
  });

  test('has a name that its owner has not used, however it is written', async () => {
    await engine.must('views.create', { name: 'Ærø, ledige', view: VIEW });
    const again = { name: 'ærø ledige', view: VIEW };
    expect(await engine.call('views.create', again)).toEqual(refused('already-exists', 'name'));
    const other = await engine.must('views.create', { name: '?!', view: VIEW });
    expect(await engine.call('views.change', { ...other, ...again })).toEqual(refused('already-exists', 'name'));
    expect((await mine()).views.map(({ name }) => name)).toEqual(['?!', 'Ærø, ledige']);
    expect(await engine.call('views.create', { name: ' ', view: VIEW })).toEqual(refused('bad-input', 'name'));
    expect(await engine.call('views.create', { name: 'x'.repeat(41), view: VIEW })).toEqual(
      refused('bad-input', 'name', { most: 40 }),
    );
  });

  test('is removed, and can be made again as it was', async () => {
    const { id } = await engine.must('views.create', { name: 'Hunde', view: VIEW });
    await engine.must('views.remove', { id });
    expect((await mine()).views).toEqual([]);
    expect(await engine.call('views.remove', { id })).toEqual(refused('not-found', 'id'));
    expect((await engine.call('views.create', { name: 'Hunde', view: VIEW })).ok).toBe(true);
  });

  test('is its owner’s alone: nobody else sees, changes or removes it', async () => {
    const { id } = await engine.must('views.create', {
      name: 'Kanariefugle',
      view: { ...VIEW, filter: { text: 'Bo' } },
    });
    await engine.must('views.keepColumns', { columns: [{ id: 'address', width: 300 }] });
    await engine.signInAs('caseworker');
    expect(await mine()).toEqual({ views: [], columns: null });
    const theft = { id, version: 1, name: 'Min', view: VIEW };
    expect(await engine.call('views.change', theft)).toEqual(refused('not-found', 'id'));
    expect(await engine.call('views.remove', { id })).toEqual(refused('not-found', 'id'));
    expect((await engine.call('views.create', { name: 'Kanariefugle', view: VIEW })).ok).toBe(true);
    await engine.signInAs('first');
    expect((await mine()).views).toHaveLength(1);
  });

  test('says nothing in the log, not even its name', async () => {
    await engine.must('views.create', { name: 'Kanariefugle', view: VIEW });
    await engine.must('session.lock', { reason: 'asked' });
    const connection = await openRaw(engine.folder);
    const told: unknown = connection
      .prepare('select a.operation, c.after from audit a left join change_values c using (origin, seq)')
      .all();
    connection.close();
    await engine.must('session.unlock', { login: FIRST.login, password: FIRST.password });
    expect(JSON.stringify(told)).not.toMatch(/Kanariefugle|views\./);
  });

  test('of another version of the program keeps what this one knows', async () => {
    await engine.must('views.create', { name: 'Fremtid', view: VIEW });
    await engine.must('views.keepColumns', { columns: VIEW.columns });
    await raw(
      `update saved_views set body = replace(replace(body, '"animal":"dog"', '"animal":"dog","later":1'), '"id":"rent"', '"id":"later"')`,
    );
    const left = [{ id: 'address', width: null }];
    expect(await mine()).toMatchObject({
      views: [{ view: { filter: { animal: 'dog' }, columns: left } }],
      columns: left,
    });
    await raw(`update saved_views set body = replace(body, '"sort":"rent"', '"sort":"later"')`);
    expect((await mine()).views).toEqual([]);
    await raw('delete from saved_views');
  });
});

test('the columns stay as they were left, until they are put back', async () => {
  const columns: Input<'views.keepColumns'>['columns'] = [
    { id: 'address', width: 240 },
    { id: 'estate', width: null },
  ];
  await engine.must('views.keepColumns', { columns: VIEW.columns });
  await engine.must('views.keepColumns', { columns });
  await engine.signInAs('caseworker');
  await engine.signInAs('first');
  expect((await mine()).columns).toEqual(columns);
  await engine.must('views.keepColumns', { columns: null });
  expect((await mine()).columns).toBeNull();
  for (const wrong of [
    [],
    [...VIEW.columns, ...VIEW.columns],
    [{ id: 'address', width: 5 }],
    [{ id: 'cpr', width: null }],
  ])
    expect(await engine.call('views.keepColumns', { columns: wrong as never })).toMatchObject({ ok: false });
});

test('the views go when a person’s access ends', async () => {
  await engine.signInAs('reader');
  await engine.must('views.create', { name: 'Læserens', view: VIEW });
  await engine.must('views.keepColumns', { columns: VIEW.columns });
  await engine.signInAs('first');
  const reader = (await engine.must('users.list', {})).find(({ roles }) => roles.includes('reader'));
  await engine.confirmPassword();
  await engine.must('users.remove', { id: reader?.id as never });
  await engine.must('views.create', { name: 'Ledernes', view: VIEW });
  await engine.must('session.lock', { reason: 'asked' });
  const connection = await openRaw(engine.folder);
  const owners = connection.prepare('select distinct user_id as owner from saved_views').all() as { owner: ViewId }[];
  connection.close();
  await engine.must('session.unlock', { login: FIRST.login, password: FIRST.password });
  expect(owners.map(({ owner }) => owner)).not.toContain(reader?.id);
});
