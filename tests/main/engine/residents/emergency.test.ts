import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Input } from '../../../../shared/contract/index.ts';
import { addDays } from '../../../../shared/dates.ts';
import type { EmergencyId, ResidentId, UserId } from '../../../../shared/ids.ts';
import { movableClock, openTestEngine, type TestEngine, TODAY } from '../../../helpers/engine.ts';
import { objectsOf } from '../../../helpers/homes.ts';
import { residentListInput, residentsOf } from '../../../helpers/residents.ts';

const BORN = addDays(TODAY, -50 * 366);
const REASON = 'Naboen hører råb om hjælp fra boligen';

let engine: TestEngine;
let resident: ResidentId;
const clock = movableClock(TODAY);
beforeAll(async () => {
  engine = await openTestEngine({ clock, roles: ['support-worker', 'reader', 'administrator', 'leader'] });
  const make = residentsOf(engine);
  const personId = { kind: 'cpr' as const, number: '610170-0004' };
  resident = await make.resident('Åge Ågård', { personId });
  await make.resident('Tvilling Prøve', { birthDate: BORN });
  const twin = { idNumber: null, name: 'Tvilling Prøve', birthDate: BORN, except: null };
  const alike = await engine.must('residents.alike', twin);
  await make.resident('Tvilling Prøve', { birthDate: BORN, seen: alike.fingerprint });
});
afterAll(() => engine.close());

type Opening = Input<'emergency.open'>;
const open = (more: Partial<Opening> = {}) =>
  engine.call('emergency.open', { who: { residentId: resident }, ground: 'danger', reason: REASON, ...more });
const sees = async () => (await engine.call('residents.get', { id: resident })).ok;
const refusal = (code: string, where: string | null, params: object = {}) => ({
  ok: false,
  error: { code, where, params },
});

describe('a nødopslag', () => {
  test('needs a reason of twenty characters, and spaces are none', async () => {
    await engine.signInAs('support-worker');
    for (const reason of ['', 'kort', `${'x'.repeat(19)}   `, ' '.repeat(40)])
      expect(await open({ reason })).toEqual(refusal('reason-too-short', 'reason', { least: 20 }));
    expect(await sees()).toBe(false);
  });

  test('opens one resident for an hour by the clock, and a clock set back closes it', async () => {
    await engine.signInAs('support-worker');
    const answer = await open();
    expect(answer.ok).toBe(true);
    const card = await engine.must('residents.get', { id: resident });
    expect([card.access, card.emergency?.until]).toEqual(['emergency', answer.ok ? answer.value.until : '']);
    expect((await engine.must('residents.list', residentListInput())).total).toBe(1);
    expect(await open()).toEqual(refusal('rule-broken', 'who', { rule: 'resident-in-scope' }));
    expect(card.emergency?.leftMs).toBeGreaterThan(59 * 60_000);
    clock.pass(59);
    const later = await engine.must('residents.get', { id: resident });
    expect(later.emergency?.leftMs).toBeLessThan(60_000);
    expect(await sees()).toBe(true);
    clock.pass(-70);
    expect(await sees()).toBe(false);
    clock.pass(70 + 1);
    expect(await sees()).toBe(false);
    expect((await engine.must('residents.list', residentListInput())).total).toBe(0);
  });

  test('finds who is meant by the whole number, or by name and birth date, and nobody by less', async () => {
    await engine.signInAs('support-worker');
    expect(await open({ who: { idNumber: '610170' } })).toEqual(refusal('not-found', 'who'));
    expect(await open({ who: { name: 'Åge', birthDate: '1970-01-01' as never } })).toEqual(refusal('not-found', 'who'));
    expect(await open({ who: { name: 'Tvilling Prøve', birthDate: BORN } })).toEqual(refusal('not-found', 'who'));
    expect(await open({ who: { name: 'aage aagaard', birthDate: '1970-01-01' as never } })).toMatchObject({
      value: { residentId: resident },
    });
    clock.pass(60);
    expect(await open({ who: { idNumber: '6101700004' } })).toMatchObject({ value: { residentId: resident } });
  });

  test('is for those who meet residents: no reader, no administrator, and nobody who sees the resident already', async () => {
    for (const role of ['reader', 'administrator'] as const) {
      await engine.signInAs(role);
      expect(await open()).toEqual(refusal('no-permission', null, { permission: 'emergency:open' }));
    }
    await engine.signInAs('first');
    expect(await open()).toEqual(refusal('rule-broken', 'who', { rule: 'resident-in-scope' }));
  });

  test('lies with the leader, who sees who, whom, why and when, and says that it was looked at', async () => {
    await engine.signInAs('leader');
    const inbox = () => engine.must('emergency.list', { unseen: true, offset: 0, limit: 50 });
    const page = await inbox();
    const rows = objectsOf(page);
    expect(rows).toHaveLength(3);
    expect([page.total, page.unseenCount]).toEqual([3, 3]);
    expect(rows[0]).toMatchObject({
      user: 'Prøve support-worker',
      resident: 'Åge Ågård',
      ground: 'danger',
      reason: REASON,
      seenBy: null,
      own: false,
      overdue: false,
    });
    const { id, version } = rows[0] as { readonly id: EmergencyId; readonly version: number };
    expect((await engine.call('emergency.markSeen', { id, version })).ok).toBe(true);
    expect(await engine.call('emergency.markSeen', { id, version: 2 })).toEqual(refusal('already-ended', 'id'));
    expect((await inbox()).total).toBe(2);
    expect(objectsOf(await engine.must('emergency.list', { unseen: false, offset: 0, limit: 50 }))[0]).toMatchObject({
      seenBy: 'Prøve leader',
      seenOn: TODAY,
    });
    await engine.signInAs('support-worker');
    expect(await engine.call('emergency.markSeen', { id, version: 2 })).toEqual(
      refusal('no-permission', null, { permission: 'emergency:review' }),
    );
  });

  test('is in the log with its reason, and cannot be undone', async () => {
    await engine.signInAs('first');
    const all = { text: '', from: null, to: null, operation: 'emergency.open', outcome: null, offset: 0, limit: 50 };
    const log = objectsOf(await engine.must('audit.list', all));
    const done = log.filter(({ outcome }) => outcome === 'done');
    expect(done.map(({ subjectId }) => subjectId)).toEqual([resident, resident, resident]);
    const { changes } = await engine.must('audit.act', { seq: Number(done[0]?.seq), from: 0, limit: 50 });
    expect(changes).toMatchObject([{ table: 'break_glass', persons: ['Åge Ågård'] }]);
    expect(changes[0]?.fields.find(({ field }) => field === 'reason')?.after).toBe(REASON);
    expect(await engine.call('changes.undo', { seq: Number(done[0]?.seq) })).toEqual(refusal('not-found', 'seq'));
  });

  test('of a leader is looked at by another', async () => {
    await engine.signInAs('first');
    const users = await engine.must('users.list', {});
    const support = users.find(({ roles }) => roles.join() === 'support-worker');
    const roles = ['support-worker', 'leader'] as const;
    await engine.signInAs('support-worker');
    await open();
    await engine.signInAs('first');
    await engine.confirmPassword();
    await engine.must('users.setRoles', {
      id: support?.id as UserId,
      version: support?.version ?? 0,
      roles: [...roles],
    });
    await engine.signInAs('support-worker');
    const own = objectsOf(await engine.must('emergency.list', { unseen: true, offset: 0, limit: 50 }))[0];
    expect(own).toMatchObject({ own: true });
    const { id, version } = own as { readonly id: EmergencyId; readonly version: number };
    expect(await engine.call('emergency.markSeen', { id, version })).toEqual(
      refusal('rule-broken', 'id', { rule: 'own-emergency' }),
    );
  });
});
