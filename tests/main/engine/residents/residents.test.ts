import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Input } from '../../../../shared/contract/index.ts';
import { addDays } from '../../../../shared/dates.ts';
import type { AppError } from '../../../../shared/errors.ts';
import type { ResidentId } from '../../../../shared/ids.ts';
import { sentenceOf } from '../../../../shared/text/sentences.ts';
import { openTestEngine, type TestEngine, TODAY } from '../../../helpers/engine.ts';
import { homesOf, objectsOf, tenancyInput } from '../../../helpers/homes.ts';
import { IDENTITY, residentInput, residentListInput, residentsOf } from '../../../helpers/residents.ts';

let engine: TestEngine;
let make: ReturnType<typeof residentsOf>;
beforeAll(async () => {
  engine = await openTestEngine();
  make = residentsOf(engine);
});
afterAll(() => engine.close());

const card = (id: ResidentId) => engine.must('residents.get', { id });
const cpr = (number: string) => ({ kind: 'cpr' as const, number });
const refusal = (code: string, where: string | null, params: object = {}) => ({
  ok: false,
  error: { code, where, params },
});
describe('a resident', () => {
  test('is registered with a masked number, a first forløb and what was said of contact', async () => {
    const { id, warnings } = await engine.must(
      'residents.create',
      residentInput('Zoë Øgaard', {
        calledName: 'Zo',
        personId: cpr('610170-0004'),
        phone: '55 55 12 34',
        language: 'Polsk',
        interpreter: true,
        contactWay: 'text-message',
        contactTime: '  Formiddag ',
        team: ' ',
        course: { state: 'contacted', from: addDays(TODAY, -3), reason: 'Kom selv' },
      }),
    );
    expect(warnings).toEqual([]);
    expect(await card(id)).toMatchObject({
      name: 'Zoë Øgaard',
      calledName: 'Zo',
      birthDate: '1970-01-01',
      age: 56,
      idKind: 'replacement',
      idMasked: '610170-••••',
      phone: '55 55 12 34',
      interpreter: true,
      contactTime: 'Formiddag',
      team: null,
      home: null,
      homeState: 'none',
      courses: [{ state: 'contacted', from: addDays(TODAY, -3), to: null, reason: 'Kom selv', by: 'Mette Kjær' }],
      mayRevealId: true,
    });
    expect(JSON.stringify(await card(id))).not.toContain('0004');
    const revealed = await engine.must('residents.revealId', { id, reason: 'Folkeregisteret skal spørges' });
    expect(revealed).toEqual({ kind: 'replacement', number: '610170-0004' });
    expect(await engine.call('residents.revealId', { id, reason: 'kort' })).toEqual(
      refusal('reason-too-short', 'reason', { least: 10 }),
    );
  });

  test('may be under 18: that warns, and refuses nothing', async () => {
    const birthDate = addDays(TODAY, -17 * 365);
    const { id, warnings } = await engine.must('residents.create', residentInput('Ung Prøve', { birthDate }));
    expect(warnings).toEqual(['under-18']);
    expect((await card(id)).warnings).toEqual(['under-18']);
  });

  test('may be anonymous, or have another id', async () => {
    const anonymous = await make.resident('Anonym', { identity: 'anonymous' });
    expect(await card(anonymous)).toMatchObject({ identity: 'anonymous', birthDate: null, idMasked: null });
    const other = await make.resident('Prøve Andet', { personId: { kind: 'other', number: 'HK 4711' } });
    expect(await card(other)).toMatchObject({ idKind: 'other', idMasked: '••••' });
  });

  test('is changed by whom has read it last, and keeps the number that was not shown', async () => {
    const id = await make.resident('Prøve Rettes', { personId: cpr('620170-0004') });
    const change = { ...IDENTITY, id, version: 1, name: 'Prøve Rettet', birthDate: null, personId: 'keep' as const };
    await engine.must('residents.change', change);
    expect(await card(id)).toMatchObject({ name: 'Prøve Rettet', birthDate: '1970-01-02', idMasked: '620170-••••' });
    expect(await engine.call('residents.change', change)).toEqual(refusal('changed-by-other', null));
    await engine.must('residents.change', { ...change, version: 2, personId: null });
    expect(await card(id)).toMatchObject({ idKind: null, idMasked: null });
  });

  test('is protected with days, warned of in time, and protected until somebody lifts it', async () => {
    const id = await make.resident('Prøve Skjules');
    const protect = (version: number, to: typeof TODAY | null, from: typeof TODAY | null = TODAY) =>
      engine.call('residents.protect', {
        id,
        version,
        name: { from, to },
        address: { from, to, kind: 'special' },
      });
    expect(await protect(1, addDays(TODAY, -1))).toEqual(refusal('ends-before-start', 'name.to'));
    expect((await protect(1, addDays(TODAY, 29))).ok).toBe(true);
    expect(await card(id)).toMatchObject({
      nameProtection: { from: TODAY, to: addDays(TODAY, 29) },
      addressProtection: { kind: 'special' },
      warnings: ['protection-expires'],
    });
    const row = objectsOf(await engine.must('residents.list', residentListInput({ text: 'skjules' })))[0];
    expect(row).toMatchObject({ protected: 'both', nextDate: addDays(TODAY, 29), nextWhat: 'protection-ends' });
    expect((await protect(2, addDays(TODAY, -1), addDays(TODAY, -365))).ok).toBe(true);
    expect((await card(id)).warnings).toEqual(['protection-expired']);
    expect((await card(id)).nameProtection).not.toBeNull();
    await engine.must('residents.protect', { id, version: 3, name: null, address: null });
    expect(await card(id)).toMatchObject({ nameProtection: null, addressProtection: null, warnings: [] });
  });

  test('with a protected address has a home that is shown to nobody, and told for a reason', async () => {
    const homes = homesOf(engine);
    const unit = await homes.unit(await homes.estate('Kærgården'), { address: { street: 'Hemmelighedsvej' } });
    await engine.must('tenancies.start', tenancyInput(unit, { from: '2026-01-01', names: ['Prøve Hemmelig'] }));
    const [row] = objectsOf(await engine.must('residents.list', residentListInput({ text: 'prøve hemmelig' })));
    const id = row?.id as ResidentId;
    expect(row?.home).toMatch(/^Hemmelighedsvej/);
    await make.protect(id, 'address');
    const shown = [
      await card(id),
      await engine.must('residents.list', residentListInput()),
      (await engine.must('search.find', { text: 'prøve hemmelig' })).residents,
    ];
    expect(JSON.stringify(shown)).not.toMatch(/Hemmelighedsvej/);
    expect(await card(id)).toMatchObject({ home: null, homeState: 'hidden', mayRevealAddress: true });
    const told = await engine.must('residents.revealAddress', { id, reason: 'En aftale om indflytning' });
    expect(told.address).toMatch(/^Hemmelighedsvej/);
  });
});

describe('what is wrong is said in Danish', () => {
  const wrong: readonly (readonly [string, Partial<Input<'residents.create'>>, string])[] = [
    [
      'no number',
      { personId: cpr('x') },
      'Oplysningerne strider mod en regel. Et CPR-nummer er ti cifre, med eller uden bindestreg: 010190-1234.',
    ],
    [
      'no day',
      { personId: cpr('320170-0000') },
      'Oplysningerne strider mod en regel. De første syv cifre passer ikke til nogen dag. Se efter, om CPR-nummeret er skrevet rigtigt.',
    ],
    [
      'not born yet',
      { birthDate: addDays(TODAY, 1) },
      'Oplysningerne strider mod en regel. Fødselsdagen er ikke kommet endnu. Se efter, om den er skrevet rigtigt.',
    ],
    [
      'another birth date',
      { personId: cpr('610170-0004'), birthDate: TODAY },
      'Oplysningerne strider mod en regel. Fødselsdagen er en anden end den, CPR-nummeret siger. Ret den ene.',
    ],
    [
      'anonymous with an id',
      { identity: 'anonymous', birthDate: TODAY },
      'Oplysningerne strider mod en regel. En anonym borger har hverken nummer eller fødselsdag. Fjern dem, eller vælg en anden identitet.',
    ],
    [
      'begun tomorrow',
      { course: { state: 'active', from: addDays(TODAY, 1), reason: null } },
      'Oplysningerne strider mod en regel. Dagen er ikke kommet endnu. Vælg i dag eller en tidligere dag.',
    ],
    ['no name', { name: '   ' }, 'Skriv navnet.'],
    [
      'a name without end',
      { name: 'æ'.repeat(10_000) },
      'Feltet »Navn« er for langt. Der er plads til højst 120 tegn. Skriv det kortere, og prøv igen.',
    ],
    ['a line break', { name: 'Prøve\nBorger' }, 'Skriv navnet.'],
    [
      'an unknown code',
      { contactWay: 'pigeon' as never },
      'Feltet »Måde at kontakte på« mangler eller er ikke skrevet rigtigt. Ret det, og prøv igen.',
    ],
    [
      'no real day',
      { birthDate: '2026-02-30' as never },
      'Feltet »Fødselsdato« mangler eller er ikke skrevet rigtigt. Ret det, og prøv igen.',
    ],
  ];

  test.each(wrong)('%s', async (_, more, sentence) => {
    const answer = await engine.call('residents.create', residentInput('Prøve Forkert', more));
    expect(answer.ok ? 'done' : sentenceOf(answer.error as AppError, 'da')).toBe(sentence);
  });

  test.each(['🏠🐕', "'; drop table residents; --", '<img src=x onerror=alert(1)>', '=1+1', 'Ægir “Æg” Åå'])(
    'but a name may be %s, and is found again as it was written',
    async (name) => {
      const id = await make.resident(name, { calledName: name, phone: name.slice(0, 30), team: name });
      expect(await card(id)).toMatchObject({ name, calledName: name, team: name });
    },
  );
});

test('the log and the history of a home tell of a person alone neither the whole number nor anything to others', async () => {
  const homes = homesOf(engine);
  const unit = await homes.unit(await homes.estate('Ågården'));
  await engine.must('tenancies.start', tenancyInput(unit, { from: '2026-01-01', names: ['Prøve Historik'] }));
  const [row] = objectsOf(await engine.must('residents.list', residentListInput({ text: 'historik' })));
  const id = row?.id as ResidentId;
  const { version } = await card(id);
  const phone = '55 55 99 99';
  await engine.must('residents.change', {
    ...IDENTITY,
    id,
    version,
    name: 'Prøve Historik',
    phone,
    personId: cpr('630170-0004'),
  });
  const all = { text: '', from: null, to: null, operation: 'residents.change', outcome: null, offset: 0, limit: 1 };
  const [entry] = objectsOf(await engine.must('audit.list', all));
  const act = await engine.must('audit.act', { seq: Number(entry?.seq), from: 0, limit: 50 });
  const fields = act.changes.flatMap(({ fields: told }) => told.map(({ field, after }) => [field, after]));
  expect(fields).toContainEqual(['id_number', '630170-••••']);
  expect(fields).toContainEqual(['phone', phone]);
  expect(JSON.stringify(act)).not.toContain('6301700004');
  const input = { id: unit, year: null, kind: null, personId: null, offset: 0, limit: 50 };
  const history = await engine.must('units.history', input);
  expect(JSON.stringify(history)).toContain('Prøve Historik');
  expect(JSON.stringify(history)).not.toMatch(/55 55 99 99|6301700004|630170/);
  const before = history.acts.map(({ operation }) => operation);
  expect(before).toEqual(['tenancies.start', 'units.create']);
  await engine.must('changes.undo', { seq: Number(entry?.seq) });
  expect((await card(id)).phone).toBeNull();
  const after = await engine.must('units.history', input);
  expect(after.acts.map(({ operation }) => operation)).toEqual(before);
});
