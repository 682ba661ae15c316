import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addDays, addMonths } from '../../../../shared/dates.ts';
import type { ResidentId } from '../../../../shared/ids.ts';
import { openRaw } from '../../../helpers/data-key.ts';
import type { TestEngine } from '../../../helpers/engine.ts';
import { FIRST, openTestEngine, TODAY } from '../../../helpers/engine.ts';
import { residentsOf } from '../../../helpers/residents.ts';
import { assessmentInput } from '../../../helpers/support.ts';

let engine: TestEngine;
let residentId: ResidentId;
beforeAll(async () => {
  engine = await openTestEngine();
});
afterAll(() => engine.close());
beforeEach(async () => {
  residentId = await residentsOf(engine).resident('Prøve Udredning');
});

const known = () => engine.must('assessments.ofResident', { residentId });
const refusal = (where: string, rule: string) => ({ error: { code: 'rule-broken', where, params: { rule } } });
const sign = (more: Parameters<typeof assessmentInput>[1]) =>
  engine.call('assessments.sign', assessmentInput(residentId, more));

async function rawly(look: (raw: Awaited<ReturnType<typeof openRaw>>) => void): Promise<void> {
  await engine.must('session.lock', { reason: 'asked' });
  const raw = await openRaw(engine.folder);
  look(raw);
  raw.close();
  await engine.must('session.unlock', { login: FIRST.login, password: FIRST.password });
}

describe('an udredning', () => {
  test('is signed with its themes as they are called now, and the next is due within a year', async () => {
    expect(await known()).toMatchObject({ assessments: [], isDue: true });
    await sign({});
    expect(await known()).toMatchObject({
      isDue: false,
      assessments: [
        {
          ...{ kind: 'vum', on: TODAY, nextOn: addMonths(TODAY, 12), summary: 'Klarer det meste selv' },
          themes: [
            {
              theme: { code: 'practical.cook', label: 'Lave mad', version: 'VUM 2.0 (20240530)' },
              ...{ text: 'Laver mad to gange om ugen', need: 'light', level: 1 },
            },
          ],
        },
      ],
    });
    expect(await sign({ nextOn: addDays(addMonths(TODAY, 12), 1) })).toMatchObject(
      refusal('nextOn', 'assessment-next-outside'),
    );
  });

  test('gives a level under activity and participation alone, and each theme once, of one list', async () => {
    const theme = { text: null, need: 'moderate', level: 2 } as const;
    expect(await sign({ themes: [{ ...theme, code: 'social.housing' }] })).toMatchObject(
      refusal('themes', 'assessment-level-outside'),
    );
    expect(await sign({ themes: [{ ...theme, code: 'hf.home', level: null }] })).toMatchObject(
      refusal('themes', 'assessment-other-list'),
    );
    const twice = { ...theme, code: 'society.home' } as const;
    expect(await sign({ themes: [twice, twice] })).toMatchObject(refusal('themes', 'assessment-theme-twice'));
    expect(await sign({ themes: [] })).toMatchObject(refusal('themes', 'assessment-empty'));
    const silent = { code: 'society.home', text: ' ', need: 'not-assessed', level: null } as const;
    expect(await sign({ themes: [silent] })).toMatchObject(refusal('themes', 'assessment-empty'));
    expect(await sign({ kind: 'housing-first', themes: [{ ...theme, code: 'hf.home', level: null }] })).toMatchObject({
      ok: true,
    });
  });

  test('is followed by a newer one, never written over', async () => {
    await sign({ on: addMonths(TODAY, -1) });
    await sign({ summary: 'Klarer alt selv' });
    expect((await known())?.assessments.map(({ summary }) => summary)).toEqual([
      'Klarer alt selv',
      'Klarer det meste selv',
    ]);
    expect(await sign({ on: addDays(TODAY, -5) })).toMatchObject(refusal('on', 'assessment-older'));
    await rawly((raw) => {
      for (const change of ["assessments set summary = 'x'", "assessment_themes set need = 'none'"])
        expect(() => raw.exec(`update ${change}`)).toThrow('never written over');
    });
  });

  test('is never taken away: not by an undo, not in the file; it moves with the person, also back', async () => {
    await sign({});
    const { undo } = await engine.must('changes.last', {});
    expect(undo).toMatchObject({ operation: 'assessments.sign', mayUndo: false });
    expect(await engine.call('changes.undo', { seq: undo?.seq ?? 0 })).toMatchObject({
      error: { code: 'cannot-undo', where: 'signed-assessment' },
    });
    expect((await known())?.assessments).toHaveLength(1);
    await rawly((raw) => {
      for (const table of ['assessment_themes', 'assessments'])
        expect(() => raw.exec(`delete from ${table}`)).toThrow('a signed assessment is never taken away');
    });
    const other = await residentsOf(engine).resident('Prøve Samme');
    const both = { residentId: other, version: 1, otherId: residentId, otherVersion: 1 };
    await engine.confirmPassword();
    await engine.must('residents.merge', { ...both, take: [] });
    const merged = (await engine.must('changes.last', {})).undo;
    expect(merged?.mayUndo).toBe(true);
    await engine.confirmPassword();
    await engine.must('changes.undo', { seq: merged?.seq ?? 0 });
    expect((await known())?.assessments).toHaveLength(1);
  });

  test('that is over its day stands on the first screen for those who answer for the citizen', async () => {
    const on = addMonths(TODAY, -13);
    await sign({ on, nextOn: addMonths(on, 12) });
    const { due } = await engine.must('goals.today', {});
    expect(due.filter((one) => one.residentId === residentId)).toMatchObject([
      { why: 'assessment', since: addMonths(on, 12) },
    ]);
    expect(await known()).toMatchObject({ isDue: true });
  });

  test('is not there for a role that does not work with it', async () => {
    await sign({});
    await engine.signInAs('reader');
    expect(await engine.call('assessments.ofResident', { residentId })).toMatchObject({ error: { code: 'not-found' } });
    await engine.signInAs('social-caretaker');
    expect(await engine.call('assessments.sign', assessmentInput(residentId))).toMatchObject({
      error: { code: 'no-permission' },
    });
  });
});
