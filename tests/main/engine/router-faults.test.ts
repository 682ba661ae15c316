import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Handlers } from '../../../main/engine/context.ts';
import { handlers } from '../../../main/engine/handlers.ts';
import { newStaging } from '../../../main/engine/imports/staging.ts';
import { route } from '../../../main/engine/router.ts';
import type { Vault } from '../../../main/engine/vault.ts';
import { closeVault, newVault } from '../../../main/engine/vault.ts';
import type { Input } from '../../../shared/contract/index.ts';
import { contract } from '../../../shared/contract/index.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import { copySetUp, FIRST, fixedClock, TODAY } from '../../helpers/engine.ts';
import { temporaryFolder } from '../../helpers/temporary-folder.ts';

let vault: Vault;
let hours = 0;
beforeEach(async () => {
  hours = 0;
  const clock = fixedClock(TODAY);
  const folder = temporaryFolder();
  copySetUp(folder);
  vault = newVault(folder, { ...clock, monotonic: () => performance.now() + hours * 3_600_000 });
  expect(await codeOf('session.unlock', { login: FIRST.login, password: FIRST.password })).toBe('done');
});
afterEach(() => closeVault(vault));

const association = { name: 'Åkanden', cvr: null, lbfNumber: null, contactName: null, contactEmail: null };
const what: Input<'imports.applyUnits'> = {
  stagingId: '0199b2f0-0000-7000-8000-000000000001' as Input<'imports.applyUnits'>['stagingId'],
  kind: 'units',
  headerLine: 1,
  mapping: {},
};

async function codeOf(
  operation: string,
  input: unknown,
  changed: Partial<Handlers> = {},
  cancelled: () => boolean = () => false,
): Promise<string> {
  const call = { operation, input, progress: () => undefined, cancelled, pause: async () => undefined };
  try {
    const answer: Result<unknown, { readonly code: string }> = await route(
      vault,
      newStaging(),
      { specs: contract, handlers: { ...handlers, ...changed } },
      call,
    );
    return answer.ok ? 'done' : answer.error.code;
  } catch (bug) {
    return bug instanceof Error ? bug.message : 'thrown';
  }
}

const count = (table: 'associations' | 'drafts') =>
  vault.open?.reader.get<{ n: number }>({ text: `select count(*) as n from ${table}`, params: [] })?.n;
const outcomes = (operation: string) =>
  vault.open?.reader
    .all<{ outcome: string }>({
      text: 'select outcome from audit where operation = ? order by seq',
      params: [operation],
    })
    .map((row) => row.outcome);
const insert = (db: Parameters<Handlers['associations.create']>[0]['db'], name: string) =>
  db.insert('associations', vault.newId(), { name, name_fold: name, name_sort: name });

describe('a handler that goes wrong', () => {
  it('by an answer of another shape is rolled back, told to the log, and the next call works', async () => {
    const wrong: Partial<Handlers> = {
      'associations.create': ({ db }) => {
        insert(db, 'halv');
        return ok({ id: 'no id', path: '/secret' } as never);
      },
    };
    expect(await codeOf('associations.create', association, wrong)).not.toBe('done');
    expect(count('associations')).toBe(0);
    expect(outcomes('associations.create')).toEqual(['refused:unexpected']);
    expect(await codeOf('associations.create', association)).toBe('done');
  });

  it('by throwing in the middle of a task is rolled back, told to the log, and the next call works', async () => {
    const broken: Partial<Handlers> = {
      'imports.applyUnits': async ({ db, progress }) => {
        insert(db, 'halv');
        await progress(1, 2);
        throw new Error('broken');
      },
    };
    expect(await codeOf('imports.applyUnits', what, broken)).toBe('broken');
    expect(count('associations')).toBe(0);
    expect(outcomes('imports.applyUnits')).toEqual(['refused:unexpected']);
    expect(await codeOf('associations.create', association)).toBe('done');
  });

  it('by leaving a transaction open does not stop the next call', async () => {
    const leaves: Partial<Handlers> = {
      'associations.list': () => {
        vault.open?.connection.exec('begin immediate');
        throw new Error('left');
      },
    };
    expect(await codeOf('associations.list', {}, leaves)).toBe('left');
    expect(await codeOf('associations.create', association)).toBe('done');
  });

  it('against a rule of the database is a refusal, and told to the log once', async () => {
    await codeOf('associations.create', association);
    const clashes: Partial<Handlers> = {
      'imports.applyUnits': async ({ db }) => {
        insert(db, 'akanden');
        return err({ code: 'unexpected', where: null, params: {} });
      },
    };
    expect(await codeOf('imports.applyUnits', what, clashes)).toBe('already-exists');
    expect(outcomes('imports.applyUnits')).toEqual(['refused:already-exists']);
  });

  it('by refusing a draft writes nothing of it', async () => {
    const refuses: Partial<Handlers> = {
      'drafts.save': ({ db, owner }) => {
        db.insert('drafts', vault.newId(), { user_id: owner, form: 'f', subject: '', body: 'b', saved_utc: 'x' });
        return err({ code: 'not-found', where: null, params: {} });
      },
    };
    expect(await codeOf('drafts.save', { form: 'f', subject: '', text: 'b' }, refuses)).toBe('not-found');
    expect(count('drafts')).toBe(0);
  });
});

describe('an operation of scope own', () => {
  const draft = { form: 'unit', subject: 'new', text: 'kladde' };
  const anothers = { user_id: 'somebody else', form: 'unit', subject: 'x', body: 'y', saved_utc: 'z' };
  const ALL = 'An operation of scope own asks for the rows of others';
  const WRITES = 'An operation of scope own writes the rows of others';

  it('is stopped when it asks for more than the owner’s rows, and answered when it does not', async () => {
    const list = (text: string): Partial<Handlers> => ({
      'drafts.list': ({ db }) => {
        db.all({ text, params: [] });
        return ok([]);
      },
    });
    expect(await codeOf('drafts.list', {}, list('select * from drafts'))).toBe(ALL);
    expect(await codeOf('drafts.list', {}, list('select * from residents'))).toBe(ALL);
    expect(await codeOf('drafts.list', {})).toBe('done');
  });

  it('is stopped when it writes in another’s name or another table, and nothing of it stays', async () => {
    const writes: Handlers['drafts.save'][] = [
      ({ db, newId }) => {
        db.insert('drafts', newId(), anothers);
        return ok({ savedAt: TODAY, subject: '' });
      },
      ({ db, newId }) => {
        insert(db, newId());
        return ok({ savedAt: TODAY, subject: '' });
      },
      ({ db, owner, newId }) => {
        const id = newId();
        db.insert('drafts', id, { ...anothers, user_id: owner });
        db.update('drafts', id, { user_id: 'somebody else' });
        return ok({ savedAt: TODAY, subject: '' });
      },
    ];
    for (const wrong of writes) expect(await codeOf('drafts.save', draft, { 'drafts.save': wrong })).toBe(WRITES);
    expect([count('drafts'), count('associations')]).toEqual([0, 0]);
    expect(await codeOf('drafts.save', draft)).toBe('done');
    expect(await codeOf('drafts.discard', { form: 'unit', subject: 'new' })).toBe('done');
    expect(count('drafts')).toBe(0);
  });

  it('is stopped when it takes away what another has', async () => {
    vault.open?.connection
      .prepare('insert into drafts (id, user_id, form, subject, body, saved_utc) values (?, ?, ?, ?, ?, ?)')
      .run('0199b2f0-0000-7000-8000-000000000002', ...Object.values(anothers));
    const wrong: Partial<Handlers> = {
      'drafts.discard': ({ db }) => {
        db.remove('drafts', '0199b2f0-0000-7000-8000-000000000002');
        return ok({});
      },
    };
    expect(await codeOf('drafts.discard', { form: 'unit', subject: 'x' }, wrong)).toBe(WRITES);
    expect(count('drafts')).toBe(1);
  });
});

describe('the password asked again', () => {
  const person = { name: 'Ny Kollega', login: 'ny', roles: ['reader'], password: 'seks grønne kaktusser' };
  const confirm = () => codeOf('session.confirmPassword', { password: FIRST.password });

  it('opens the gate for one act, also when that act is refused or throws', async () => {
    await confirm();
    expect(await codeOf('users.create', { ...person, login: FIRST.login })).toBe('login-taken');
    expect(await codeOf('users.create', person)).toBe('reauth-required');
    await confirm();
    const throws: Partial<Handlers> = { 'users.create': () => Promise.reject(new Error('broken')) };
    expect(await codeOf('users.create', person, throws)).toBe('broken');
    expect(await codeOf('users.create', person)).toBe('reauth-required');
    await confirm();
    expect(await codeOf('users.create', person)).toBe('done');
    expect(await codeOf('users.create', { ...person, login: 'ny2' })).toBe('reauth-required');
  });

  it('is not spent by a wrong shape, nor by a task that was cancelled', async () => {
    await confirm();
    expect(await codeOf('users.create', { ...person, extra: 1 })).toBe('bad-input');
    const slow: Partial<Handlers> = {
      'imports.applyTenancies': async ({ db, progress }) => {
        insert(db, 'halv');
        await progress(1, 2);
        return err({ code: 'unexpected', where: null, params: {} });
      },
    };
    const session = vault.open?.session;
    if (!session) throw new Error('nobody');
    const tenancies = { ...what, kind: 'tenancies' };
    const caseworker = { ...vault.open?.session?.user, roles: ['caseworker'] };
    vault.open?.connection.exec(`update users set roles = '${JSON.stringify(caseworker.roles)}'`);
    expect(await codeOf('imports.applyTenancies', tenancies, slow, () => true)).toBe('cancelled');
    expect(count('associations')).toBe(0);
    expect(outcomes('imports.applyTenancies')).toEqual(['refused:cancelled']);
    expect(await codeOf('imports.applyTenancies', tenancies, slow)).toBe('unexpected');
  });
});

describe('a session', () => {
  it('ends after ten hours, whatever the wall clock says', async () => {
    hours = 9.9;
    expect(await codeOf('associations.list', {})).toBe('done');
    hours = 10.1;
    expect(await codeOf('associations.list', {})).toBe('locked');
    expect(vault.open).toBe(null);
  });

  it('has the roles that the database says now, and none when access was taken away', async () => {
    vault.open?.connection.exec(`update users set roles = '["reader"]'`);
    expect(await codeOf('associations.create', association)).toBe('no-permission');
    vault.open?.connection.exec('update users set active = 0');
    expect(await codeOf('associations.list', {})).toBe('locked');
    expect(vault.open).toBe(null);
  });
});

describe('the same list asked again', () => {
  const vacancies = (offset: number) => codeOf('units.vacancies', { on: TODAY, offset, limit: 50 });

  it('adds no row at once, and one when it is another list, another filter or a later look', async () => {
    await vacancies(0);
    await vacancies(50);
    expect(outcomes('units.vacancies')).toHaveLength(1);
    await codeOf('units.vacancies', { on: '2026-12-01', offset: 0, limit: 50 });
    await vacancies(0);
    expect(outcomes('units.vacancies')).toHaveLength(3);
    hours = 1;
    await vacancies(0);
    expect(outcomes('units.vacancies')).toHaveLength(4);
  });
});

describe('a refused act', () => {
  it('is told with the record that it was about, and with no text in its place', async () => {
    vault.open?.connection.exec(`update users set roles = '["administrator"]'`);
    const unit = '0199b2f0-0000-7000-8000-00000000abcd';
    await codeOf('units.revealAddress', { id: unit, reason: 'Jeg er nysgerrig' });
    await codeOf('units.revealAddress', { id: 'Prøve Borger, 010190-1234', reason: 'x' });
    const rows = vault.open?.reader.all({
      text: "select subject_id as subject from audit where operation = 'units.revealAddress' order by seq",
      params: [],
    });
    expect(rows).toEqual([{ subject: unit }, { subject: null }]);
  });
});
