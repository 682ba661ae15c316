import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loggedTables } from '../../../../main/engine/db/database.ts';
import type { Input } from '../../../../shared/contract/index.ts';
import type { IsoDate } from '../../../../shared/dates.ts';
import type { ResidentId } from '../../../../shared/ids.ts';
import { openRaw } from '../../../helpers/data-key.ts';
import type { TestEngine } from '../../../helpers/engine.ts';
import { openTestEngine, TODAY } from '../../../helpers/engine.ts';
import { homesOf, objectsOf } from '../../../helpers/homes.ts';
import { residentListInput, residentsOf } from '../../../helpers/residents.ts';
import { waitingOf } from '../../../helpers/waiting.ts';

let engine: TestEngine;
let kept: ResidentId;
let other: ResidentId;
beforeEach(async () => {
  engine = await openTestEngine();
  const { resident } = residentsOf(engine);
  kept = await resident('Åse Æblø', { phone: '55 55 10 01', language: 'Dansk' });
  other = await resident('Aase Æblø', {
    personId: { kind: 'replacement', number: '610170-1234' },
    phone: '55 55 20 02',
    team: 'Team Kyst',
  });
});
afterEach(() => engine.close());

async function merge(take: Input<'residents.merge'>['take'] = [], ids = { residentId: kept, otherId: other }) {
  const preview = await engine.must('residents.previewMerge', ids);
  return engine.call('residents.merge', {
    ...ids,
    version: preview.kept.version,
    otherVersion: preview.other.version,
    take,
  });
}

const everybody = async () => objectsOf(await engine.must('residents.list', residentListInput({ states: [] })));

async function withEverything(id: ResidentId, unit: string): Promise<void> {
  const { must } = engine;
  await must('words.say', { residentId: id, kind: 'good-life', text: 'Ro', from: TODAY, saidBy: 'citizen' });
  await must('animals.add', {
    residentId: id,
    ...{ kind: 'dog', breed: null, size: 'small', number: 1, assistance: null, from: TODAY, to: null },
  });
  await must('situations.add', {
    residentId: id,
    ...{ situation: 'sofa', source: 'citizen', sourceNote: null, from: TODAY, to: null },
  });
  await waitingOf(engine).entered(id, { needs: { quiet: { value: true, strength: 'wish' } } });
  const homes = homesOf(engine);
  const unitId = await homes.unit(await homes.estate(unit));
  await must('tenancies.start', {
    unitId,
    kind: 'lease',
    persons: [{ residentId: id }],
    from: (unit === 'Kær' ? '2020-01-01' : '2026-01-01') as IsoDate,
    to: unit === 'Kær' ? ('2020-12-31' as IsoDate) : null,
  } as never);
}

describe('merging two records of one resident', () => {
  it('shows both beside each other before anything is written, with no number in full', async () => {
    const preview = await engine.must('residents.previewMerge', { residentId: kept, otherId: other });
    const of = (field: string) => preview.fields.find((one) => one.field === field);
    expect(of('phone')).toMatchObject({
      kept: { value: '55 55 10 01' },
      other: { value: '55 55 20 02' },
      isChoice: true,
    });
    expect(of('personId')).toMatchObject({
      kept: { value: null },
      other: { value: '610170-••••' },
      isChoice: false,
    });
    expect(JSON.stringify(preview)).not.toContain('1234');
    expect(preview.moves).toContainEqual({ table: 'courses', count: 1 });
    expect(preview.problems).toEqual([]);
    expect(await everybody()).toHaveLength(2);
  });

  it('keeps what was chosen of both, moves everything else, and tells of it on the timeline', async () => {
    await withEverything(kept, 'Kær');
    await withEverything(other, 'Ågård');
    expect(await merge(['phone'])).toMatchObject({ ok: true, value: { id: kept } });
    expect(await engine.must('residents.get', { id: kept })).toMatchObject({
      name: 'Åse Æblø',
      phone: '55 55 20 02',
      language: 'Dansk',
      team: 'Team Kyst',
      idMasked: '610170-••••',
      birthDate: '1970-01-01',
      home: { address: expect.any(String) },
    });
    expect(await engine.call('residents.get', { id: other })).toMatchObject({ error: { code: 'not-found' } });
    const known = await engine.must('residents.known', { residentId: kept });
    expect([known.texts?.length, known.animals?.length]).toEqual([2, 2]);
    const places = await engine.must('waiting.get', { residentId: kept });
    expect(places.map(({ state }) => state).toSorted()).toEqual(['left', 'waiting']);
    const line = await engine.must('residents.timeline', {
      residentId: kept,
      ...{ kinds: ['merges'], offset: 0, limit: 9 },
    });
    expect(line.total).toBe(1);
  });

  it('leaves nothing of the one that is gone in any table, whichever table comes later', async () => {
    await withEverything(kept, 'Kær');
    await withEverything(other, 'Ågård');
    await merge();
    await engine.engine.lock('asked');
    const raw = await openRaw(engine.folder);
    const columns = raw
      .prepare(
        "select m.name as t, c.name as c from sqlite_schema m join pragma_table_info(m.name) c where m.type = 'table' and (c.name like '%resident_id' or c.name = 'other_id')",
      )
      .all() as { t: string; c: string }[];
    const left = columns.filter(
      ({ t, c }) => raw.prepare(`select 1 from ${t} where ${c} = ?`).get(other) !== undefined,
    );
    expect(left).toEqual([]);
    const handled = raw
      .prepare(
        'select m.name as t, f."from" as c from sqlite_schema m join pragma_foreign_key_list(m.name) f where m.type = \'table\' and f."table" = \'residents\'',
      )
      .all() as { t: string; c: string }[];
    const said = handled.map(({ t, c }) => `${t}.${c}`);
    expect(columns.map(({ t, c }) => `${t}.${c}`).filter((column) => !said.includes(column))).toEqual([]);
    expect(handled.filter(({ t }) => !(loggedTables as readonly string[]).includes(t))).toEqual([]);
    const triggers = raw
      .prepare("select tbl_name as t, sql from sqlite_schema where type = 'trigger' and sql like '%before update%'")
      .all() as { t: string; sql: string }[];
    const closed = triggers.filter(
      ({ t, sql }) => handled.some((one) => one.t === t) && /before update (on|of [^)]*resident_id)/i.test(sql),
    );
    expect(closed.map(({ t }) => t).filter((t) => t !== 'offers')).toEqual([]);
    raw.close();
  });

  it('is undone to the last cell', async () => {
    await withEverything(kept, 'Kær');
    await withEverything(other, 'Ågård');
    const before = [
      await engine.must('residents.known', { residentId: other }),
      await engine.must('waiting.get', { residentId: other }),
      (await engine.must('residents.get', { id: other })).courses,
      (await engine.must('residents.get', { id: kept })).phone,
    ];
    await merge(['phone', 'waiting']);
    const { undo } = await engine.must('changes.last', {});
    await engine.must('changes.undo', { seq: undo?.seq ?? 0 });
    const after = [
      await engine.must('residents.known', { residentId: other }),
      await engine.must('waiting.get', { residentId: other }),
      (await engine.must('residents.get', { id: other })).courses,
      (await engine.must('residents.get', { id: kept })).phone,
    ];
    const withoutVersions = (value: unknown) =>
      JSON.parse(JSON.stringify(value).replace(/"version":\d+/g, '"version":0'));
    expect(withoutVersions(after)).toEqual(withoutVersions(before));
  });

  it('leaves one primary worker and one coordinator, and ends the other today', async () => {
    await engine.confirmPassword();
    const colleague = {
      name: 'Lone Prøve',
      login: 'lone',
      roles: ['caseworker' as const],
      password: 'ni lange pindsvin på vej',
    };
    const { id: lone } = await engine.must('users.create', colleague);
    const [mette] = await engine.must('assignments.staff', {});
    for (const [residentId, userId] of [
      [kept, lone],
      [other, mette?.id],
    ] as const)
      for (const kind of ['primary', 'coordinator'] as const)
        await engine.must('assignments.set', { residentId, userId, kind, from: TODAY } as never);
    await merge();
    const { assignments } = await engine.must('residents.get', { id: kept });
    const standing = assignments.filter(({ to }) => to === null).map(({ kind, userId }) => [kind, userId]);
    expect(standing.toSorted()).toEqual([
      ['coordinator', lone],
      ['primary', lone],
    ]);
    expect(assignments.filter(({ to }) => to !== null)).toEqual([]);
  });

  it('never loses a protection', async () => {
    await residentsOf(engine).protect(other, 'both');
    await merge();
    const card = await engine.must('residents.get', { id: kept });
    expect([card.nameProtection, card.addressProtection]).toEqual([expect.anything(), expect.anything()]);
  });

  it('refuses tenancies that collide, a conflict between the two, the same record, and what changed meanwhile', async () => {
    const homes = homesOf(engine);
    const estate = await homes.estate('Kær');
    for (const residentId of [kept, other])
      await engine.must('tenancies.start', {
        unitId: await homes.unit(estate),
        ...{ kind: 'lease', persons: [{ residentId }], from: TODAY, to: null },
      } as never);
    const preview = await engine.must('residents.previewMerge', { residentId: kept, otherId: other });
    expect(preview.problems).toEqual(['tenancies-collide']);
    expect(await merge()).toMatchObject({ error: { code: 'rule-broken', params: { rule: 'tenancies-collide' } } });
    expect(await engine.call('residents.previewMerge', { residentId: kept, otherId: kept })).toMatchObject({
      error: { code: 'rule-broken', params: { rule: 'merge-with-self' } },
    });
    const third = await residentsOf(engine).resident('Bo Prøve');
    const stale = { residentId: third, version: 7, otherId: kept, otherVersion: 1, take: [] };
    expect(await engine.call('residents.merge', stale)).toMatchObject({ error: { code: 'changed-by-other' } });
    expect(await everybody()).toHaveLength(3);
  });

  it('asks that both are whom one may see, and refuses birth dates that no number fits', async () => {
    const third = await residentsOf(engine).resident('Ib Prøve', { birthDate: '1990-05-02' as IsoDate });
    const ids = { residentId: third, otherId: other };
    expect(await merge([], ids)).toMatchObject({
      error: { code: 'rule-broken', where: 'take', params: { rule: 'birth-date-differs' } },
    });
    expect(await merge(['birthDate'], ids)).toMatchObject({ ok: true });
    await engine.signInAs('support-worker');
    expect(await engine.call('residents.previewMerge', { residentId: kept, otherId: third })).toMatchObject({
      error: { code: 'no-permission' },
    });
  });
});
