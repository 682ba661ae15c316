import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ResidentId } from '../../../../shared/ids.ts';
import type { TestEngine } from '../../../helpers/engine.ts';
import { openTestEngine } from '../../../helpers/engine.ts';
import { medcomMessage } from '../../../helpers/medcom.ts';
import { BRUNO, citizen, NANCY, received, staged, stagedFile } from '../../../helpers/messages.ts';

let engine: TestEngine;
let bruno: ResidentId;
let nancy: ResidentId;

beforeAll(async () => {
  engine = await openTestEngine();
  bruno = await citizen(engine, BRUNO, 'Bruno Prøve Elmer');
  nancy = await citizen(engine, NANCY, 'Nancy Ann Prøve Berggren');
});
afterAll(() => engine.close());

const flow = (name: string, ...steps: readonly string[]) => steps.map((step) => `derived-hn/${name}-${step}`);
const inboxOf = async (residentId: ResidentId | null) => {
  const { columns, rows, ...counts } = await engine.must('messages.inbox', {
    ...{ filter: 'all', residentId, offset: 0, limit: 200 },
  });
  const named = rows.map((row) => Object.fromEntries(columns.map((column, at) => [column, row[at]])));
  return { rows: named, ...counts };
};
const staysOf = async (residentId: ResidentId) => (await engine.must('stays.ofResident', { residentId })).stays;

describe('a message about a citizen with a service', () => {
  test('is shown before anything is kept, and then opens the stay', async () => {
    const [file = ''] = flow('F01-psyk-udskrivning', '1-STIN.json');
    const stagingId = await stagedFile(engine, file);
    const preview = await engine.must('messages.preview', { stagingId });
    expect(preview).toMatchObject({
      ...{ outcome: 'apply', code: 'STIN', resident: { id: bruno, name: 'Bruno Prøve Elmer' }, otherName: null },
      ...{ before: null, after: { state: 'in', from: '2026-02-02T13:05:00.000Z' }, psychiatric: 'yes', notes: [] },
      why: 'PCGL, Psyk. sengeafd. (SOR 262681000016006)',
    });
    expect(await staysOf(bruno)).toEqual([]);
    const kept = await engine.must('messages.receive', { stagingId });
    expect(kept).toMatchObject({ outcome: 'apply', residentId: bruno });
    expect(await staysOf(bruno)).toMatchObject([{ state: 'in', psychiatric: 'yes', mayEnd: true }]);
    expect((await inboxOf(bruno)).rows).toMatchObject([{ id: kept.id, code: 'STIN', state: 'applied', isRead: false }]);
  });

  test('ends the stay when the hospital says so, once, whatever the file is called', async () => {
    const [slhj = ''] = flow('F01-psyk-udskrivning', '2-SLHJ.xml');
    expect(await received(engine, slhj)).toMatchObject({ outcome: 'apply' });
    expect(await received(engine, slhj)).toEqual({ outcome: 'duplicate', id: null, residentId: null });
    const [stay] = await staysOf(bruno);
    expect(stay).toMatchObject({ state: 'discharged', to: (await medcomMessage(slhj)).stay?.end });
    expect((await inboxOf(bruno)).total).toBe(2);
  });

  test('shows what is put right before and after, and keeps what is taken back', async () => {
    const files = flow('F03-udskrivning-annulleret', '1-STIN.json', '2-SLHJ.json');
    for (const file of files) await received(engine, file);
    const stagingId = await stagedFile(engine, 'derived-hn/F03-udskrivning-annulleret-3-AN_SLHJ.json');
    const preview = await engine.must('messages.preview', { stagingId });
    expect(preview).toMatchObject({ code: 'AN_SLHJ', before: { state: 'discharged' }, after: { state: 'in' } });
    await engine.must('messages.receive', { stagingId });
    const states = (await inboxOf(nancy)).rows.map(({ code, state }) => `${String(code)} ${String(state)}`);
    expect(states.toSorted()).toEqual(['AN_SLHJ applied', 'SLHJ annulled', 'STIN applied']);
    await received(engine, 'derived-hn/F03-udskrivning-annulleret-4-SLHJ.json');
    expect(await staysOf(nancy)).toMatchObject([{ state: 'discharged' }]);
  });

  test('says when it is late, when something rests because of it, and when the person has another stay open', async () => {
    await received(engine, 'derived-hn/F17-omvendt-raekkefoelge-1-SLHJ.json');
    const late = await stagedFile(engine, 'derived-hn/F17-omvendt-raekkefoelge-2-STIN.json');
    expect((await engine.must('messages.preview', { stagingId: late })).notes).toEqual(['late']);
    await engine.must('messages.receive', { stagingId: late });
    const first = await stagedFile(engine, 'derived-hn/F09-dobbelt-indlagt-1-STIN.json');
    // what runs after the discharge before it rests, and whoever receives the message is told so beforehand
    expect((await engine.must('messages.preview', { stagingId: first })).notes).toEqual(['handoff-rests']);
    await engine.must('messages.receive', { stagingId: first });
    const second = await stagedFile(engine, 'derived-hn/F09-dobbelt-indlagt-2-STIN.json');
    const preview = await engine.must('messages.preview', { stagingId: second });
    expect(preview).toMatchObject({ before: null, psychiatric: 'unknown', notes: ['other-stay-open', 'unit-unknown'] });
    // nobody has said what that unit is: it is asked, and not taken for granted
    await engine.must('hospitalUnits.answer', { sor: preview.after?.unit.sor ?? null, name: 'x', psychiatric: 'no' });
    await engine.must('messages.receive', { stagingId: second });
    for (const step of ['3', '4']) await received(engine, `derived-hn/F09-dobbelt-indlagt-${step}-SLHJ.json`);
  });

  test('waits for a person when something about it is wrong, and does nothing until then', async () => {
    const before = await staysOf(bruno);
    const files = ['B05-ukendt-aktivitet', 'B09-fremtidig-tid', 'B12-slut-foer-start'];
    const found: unknown[] = [];
    for (const file of files) {
      const stagingId = await stagedFile(engine, `derived-bad/${file}.json`);
      const { outcome, findings } = await engine.must('messages.preview', { stagingId });
      const { id } = await engine.must('messages.receive', { stagingId });
      found.push([outcome, ...findings, id === null]);
    }
    expect(found).toEqual([
      ['review', 'activity-unknown', false],
      ['review', 'time-ahead', false],
      ['review', 'end-before-start', false],
    ]);
    expect(await staysOf(bruno)).toEqual(before);
    expect((await inboxOf(bruno)).review).toBe(3);
  });

  test('with a name that does not fit is matched by number alone, and says so', async () => {
    const stagingId = await stagedFile(engine, 'derived-bad/B20-navn-passer-ikke.json');
    const preview = await engine.must('messages.preview', { stagingId });
    expect(preview).toMatchObject({
      resident: { id: bruno },
      otherName: 'Jesper Jensen',
      notes: expect.arrayContaining(['name-differs']),
    });
  });

  test('sent again with a number that is used already is looked at, never used silently', async () => {
    const outcomes: string[] = [];
    for (const step of ['1', '2', '3', '4'])
      outcomes.push((await received(engine, `derived-hn/F18-dubletter-${step}-STIN.json`)).outcome);
    expect(outcomes).toEqual(['apply', 'duplicate', 'duplicate', 'review']);
    const { rows } = await inboxOf(nancy);
    const doubtful = rows.find(({ state }) => state === 'review');
    const opened = await engine.must('messages.get', { id: doubtful?.['id'] as never });
    expect(opened.findings).toEqual(['bundle-reused']);
  });
});

describe('a message about somebody else', () => {
  const trace = (text: string) => {
    const files = readdirSync(engine.folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
    return files.filter((one) => readFileSync(path.join(one.parentPath, one.name)).includes(text));
  };

  test('is not kept and not told: what stays is when something came, and its technical number', async () => {
    const before = await inboxOf(null);
    const stagingId = await stagedFile(engine, 'derived-hn/F16-ukendt-borger-1-STIN.json');
    expect(await engine.must('messages.preview', { stagingId })).toMatchObject({
      ...{ outcome: 'stranger', resident: null, sender: '', topic: '', findings: [], after: null },
    });
    const kept = await engine.must('messages.receive', { stagingId });
    expect(kept).toEqual({ outcome: 'stranger', id: null, residentId: null });
    expect(await inboxOf(null)).toEqual(before);
    expect(trace('2103009996')).toEqual([]);
    expect(await engine.call('messages.receive', { stagingId })).toMatchObject({ error: { code: 'staging-gone' } });
  });

  test('who has a case, but no service of a listed kind, is not kept either', async () => {
    const other = await openTestEngine();
    const residentId = await citizen(other, BRUNO, 'Bruno Prøve Elmer');
    await other.must('messageGate.set', { paragraphs: ['sel-107'] });
    const file = 'derived-hn/F01-psyk-udskrivning-1-STIN.json';
    expect((await received(other, file)).outcome).toBe('stranger');
    await other.must('messageGate.set', { paragraphs: ['sel-85'] });
    expect((await received(other, file)).outcome).toBe('apply');
    // a stay that is kept can still be put right when the service has ended since
    await other.must('messageGate.set', { paragraphs: ['sel-107'] });
    expect((await received(other, 'derived-hn/F01-psyk-udskrivning-2-SLHJ.xml')).outcome).toBe('apply');
    expect((await other.must('stays.ofResident', { residentId })).stays).toMatchObject([{ state: 'discharged' }]);
    await other.close();
  });

  test('waits as a letter for thirty days, until somebody says whom it is about', async () => {
    const file = 'cc-protocol-send/Bundle-S-C-new-aca3d03a-febd-4b88-ad53-ac1bc36da615.json';
    expect(await received(engine, file)).toEqual({ outcome: 'quarantine', id: null, residentId: null });
    expect((await received(engine, file)).outcome).toBe('duplicate');
    const { messages } = await engine.must('messages.quarantine', {});
    expect(messages).toMatchObject([
      { personName: 'Peter Hansen', personNumber: '0703921VJ5', expiresOn: '2026-12-23' },
    ]);
    const [waiting] = messages;
    if (!waiting) throw new Error('one waits');
    const { id } = await engine.must('messages.match', { id: waiting.id, residentId: nancy });
    expect(await engine.must('messages.get', { id })).toMatchObject({
      residentId: nancy,
      resident: expect.any(String),
    });
    expect(await engine.must('messages.quarantine', {})).toEqual({ messages: [] });
  });
});

describe('letters', () => {
  test('of one exchange stand together, and never with those of another citizen', async () => {
    const thread = ['C01-1-varsling-udskrivning.json', 'C01-2-svar.json', 'C01-3-udsat.xml'];
    const ids: unknown[] = [];
    for (const file of thread) ids.push((await received(engine, `derived-cc/${file}`)).id);
    const opened = await engine.must('messages.get', { id: ids[2] as never });
    expect(opened.thread.map(({ id }) => id)).toEqual([ids[0], ids[1]]);
    expect(opened.segments.length).toBe(4);
    const [one, other] = await Promise.all(
      ['1', '2'].map((number) => stagedFile(engine, `derived-cc/C08-${number}-samme-traad-borger-${number}.json`)),
    );
    if (!one || !other) throw new Error('two');
    await engine.must('messages.receive', { stagingId: one });
    const { id } = await engine.must('messages.receive', { stagingId: other });
    expect((await engine.must('messages.get', { id: id as never })).thread).toEqual([]);
  });

  test('keep their files, which nobody reads on the disk', async () => {
    const file = 'cc-protocol-receive/Bundle-R-A-new-b10f940e-2000-4ec8-9e0b-a3fb60fc5bb5.json';
    const message = await medcomMessage(file);
    const { id } = await engine.must('messages.receive', { stagingId: staged(engine, message) });
    const opened = await engine.must('messages.attachment', { id: id as never, place: 0 });
    expect(Buffer.from(opened.bytes)).toEqual(Buffer.from(message.attachments[0]?.bytes ?? []));
    const folder = path.join(engine.folder, 'attachments');
    const [onDisk] = existsSync(folder) ? readdirSync(folder) : [];
    expect(onDisk).toMatch(/^[0-9a-f-]{36}\.tb$/);
    expect(readFileSync(path.join(folder, onDisk ?? '')).includes(Buffer.from('%PDF'))).toBe(false);
  });

  test('are unread until somebody says otherwise', async () => {
    const { rows, unread } = await inboxOf(bruno);
    const [newest] = rows;
    await engine.must('messages.setRead', { id: newest?.['id'] as never, version: 1, isRead: true });
    expect((await inboxOf(bruno)).unread).toBe(unread - 1);
  });
});

describe('a unit that nobody knows', () => {
  test('is asked about once, and its stays are judged by the answer', async () => {
    await received(engine, 'derived-hn/F14-ukendt-enhed-1-STIN.json');
    const [stay] = (await staysOf(bruno)).filter(({ psychiatric }) => psychiatric === 'unknown');
    expect(stay).toMatchObject({ state: 'in' });
    const { asked } = await engine.must('hospitalUnits.list', {});
    expect(asked).toMatchObject([{ sor: stay?.unit.sor }]);
    const { sor = null, name = '' } = asked[0] ?? {};
    expect(await engine.must('hospitalUnits.answer', { sor, name, psychiatric: 'yes' })).toEqual({ stays: 1 });
    expect((await staysOf(bruno)).find(({ id }) => id === stay?.id)).toMatchObject({ psychiatric: 'yes' });
    expect((await engine.must('hospitalUnits.list', {})).asked).toEqual([]);
  });

  test('and a stay whose end never came is ended by hand, until the hospital says when it was', async () => {
    const [open] = (await staysOf(bruno)).filter(({ state }) => state === 'in');
    if (!open) throw new Error('one is open');
    const { id, version } = open;
    await engine.must('stays.end', { id, version, on: '2026-11-22' as never, reason: 'Borgeren er hjemme' });
    const ended = (await staysOf(bruno)).find((one) => one.id === id);
    expect(ended).toMatchObject({ state: 'discharged', endReason: 'Borgeren er hjemme', mayEnd: false });
    await received(engine, 'derived-hn/F14-ukendt-enhed-2-SLHJ.json');
    const told = (await medcomMessage('derived-hn/F14-ukendt-enhed-2-SLHJ.json')).stay?.end;
    expect((await staysOf(bruno)).find((one) => one.id === id)).toMatchObject({ state: 'discharged', to: told });
  });

  test('a stay that began again after somebody ended it by hand is open again, and a correction of it is not', async () => {
    const other = await openTestEngine();
    const residentId = await citizen(other, BRUNO, 'Bruno Prøve Elmer');
    const stays = async () => (await other.must('stays.ofResident', { residentId })).stays;
    const stin = await medcomMessage('derived-hn/F01-psyk-udskrivning-1-STIN.json');
    const later = (what: string, more: Partial<NonNullable<typeof stin.stay>>, recorded: string) => ({
      ...{ ...stin, messageId: what, bundleId: what, contentKey: what, recorded },
      stay: stin.stay && { ...stin.stay, ...more },
    });
    await other.must('messages.receive', { stagingId: staged(other, stin) });
    const [{ id, version } = { id: null, version: 0 }] = await stays();
    await other.must('stays.end', { id: id as never, version, on: '2026-02-10' as never, reason: 'Er hjemme' });
    expect(await stays()).toMatchObject([{ state: 'discharged' }]);
    const revised = { activity: 'revise-admit-inpatient', start: '2026-02-02T14:00:00.000Z' } as const;
    await other.must('messages.receive', {
      stagingId: staged(other, later('re', revised, '2026-02-11T08:00:00.000Z')),
    });
    expect(await stays()).toMatchObject([{ state: 'discharged' }]);
    const again = later('again', { start: '2026-02-12T08:00:00.000Z' }, '2026-02-12T08:05:00.000Z');
    await other.must('messages.receive', { stagingId: staged(other, again) });
    expect(await stays()).toMatchObject([{ state: 'in', mayEnd: true }]);
    await other.close();
  });

  test('a stay whose start never came is ended by hand too, and opens no hand-off', async () => {
    const other = await openTestEngine();
    const residentId = await citizen(other, BRUNO, 'Bruno Prøve Elmer');
    await received(other, 'derived-hn/F11-forkert-cpr-2-AN_STIN.json');
    const stays = async () => (await other.must('stays.ofResident', { residentId })).stays;
    const [{ id, version } = { id: null, version: 0 }] = await stays();
    expect(await stays()).toMatchObject([{ state: 'unknown-start', mayEnd: true }]);
    await other.must('stays.end', { id: id as never, version, on: '2026-11-22' as never, reason: 'Kom aldrig ind' });
    expect(await stays()).toMatchObject([{ state: 'discharged', mayEnd: false, endReason: 'Kom aldrig ind' }]);
    expect((await other.must('handoffs.ofResident', { residentId })).handoffs).toEqual([]);
    await other.close();
  });

  test('a discharge that does not say when is shown, and the hand-off is discharged when it was written', async () => {
    const other = await openTestEngine();
    const residentId = await citizen(other, BRUNO, 'Bruno Prøve Elmer');
    await received(other, 'derived-hn/F01-psyk-udskrivning-1-STIN.json');
    const slhj = await medcomMessage('derived-hn/F01-psyk-udskrivning-2-SLHJ.xml');
    const stagingId = staged(other, { ...slhj, stay: slhj.stay && { ...slhj.stay, end: null } });
    const preview = await other.must('messages.preview', { stagingId });
    expect(preview).toMatchObject({ outcome: 'apply', findings: ['end-missing'], after: { to: slhj.recorded } });
    await other.must('messages.receive', { stagingId });
    const { handoffs } = await other.must('handoffs.ofResident', { residentId });
    expect(handoffs).toMatchObject([{ phase: 'discharged' }]);
    await other.close();
  });
});
