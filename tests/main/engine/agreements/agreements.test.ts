import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Input } from '../../../../shared/contract/index.ts';
import { isoDate } from '../../../../shared/dates.ts';
import type { AssociationId } from '../../../../shared/ids.ts';
import type { TestEngine } from '../../../helpers/engine.ts';
import { openTestEngine } from '../../../helpers/engine.ts';
import { homesOf } from '../../../helpers/homes.ts';

type Save = Input<'agreements.save'>;
let engine: TestEngine;
let numbered = 0;
beforeAll(async () => {
  engine = await openTestEngine();
});
afterAll(() => engine.close());

const TERMS: Omit<Save, 'associationId' | 'version'> = {
  frequency: 'monthly',
  firstDue: isoDate('2026-09-30'),
  changesOnly: false,
  columns: ['address', 'status'],
  recipient: 'Udlejningen',
  format: 'csv',
  purpose: 'Aftalt liste',
  basis: 'assignment-agreement',
  basisNote: null,
};
const withHome = async (): Promise<AssociationId> => {
  numbered += 1;
  const homes = homesOf(engine);
  const association = await homes.association(`Forening ${numbered}`);
  await homes.unit(await homes.estate('Kær', association));
  return association;
};
const agree = async (more: Partial<Save> = {}) => {
  const associationId = more.associationId ?? (await withHome());
  const saved = await engine.must('agreements.save', { ...TERMS, version: null, ...more, associationId });
  return { associationId, ...saved };
};
const standing = async (association: AssociationId) =>
  (await engine.must('agreements.list', {})).find(({ associationId }) => associationId === association);
const send = async (associationId: AssociationId) => {
  await engine.confirmPassword();
  const { format, purpose, basis, basisNote, columns, recipient } = TERMS;
  return engine.must('occupancy.export', {
    ...{ associationId, on: isoDate('2026-11-23'), columns, format, purpose, basis, basisNote, recipient },
  });
};

describe('an agreement on lists', () => {
  it('says what is due, for how long it has been, and that days before went without', async () => {
    const { associationId, id } = await agree();

    expect(await standing(associationId)).toEqual({
      ...{ id, version: 1, associationId, association: `Forening ${numbered}`, ...TERMS },
      ...{ due: '2026-09-30', state: 'overdue', daysLeft: -54, lastSent: null },
      years: [{ year: 2026, onTime: 0, late: 0, missing: 2 }],
    });
  });

  it('is met by the list that leaves, late or in time', async () => {
    const late = await agree();
    const inTime = await agree({ firstDue: isoDate('2026-11-23') });

    expect((await send(late.associationId)).meets).toBe('2026-10-30');
    expect((await send(inTime.associationId)).meets).toBe('2026-11-23');
    expect(await standing(late.associationId)).toMatchObject({
      ...{ due: '2026-11-30', state: 'later', daysLeft: 7, lastSent: '2026-11-23' },
      years: [{ year: 2026, onTime: 0, late: 1, missing: 1 }],
    });
    expect(await standing(inTime.associationId)).toMatchObject({
      ...{ due: '2026-12-23', state: 'later' },
      years: [{ year: 2026, onTime: 1, late: 0, missing: 0 }],
    });
    // an extra list on the same day is too early for the next
    expect((await send(inTime.associationId)).meets).toBeNull();
  });

  it('without one, a list meets nothing', async () => {
    expect((await send(await withHome())).meets).toBeNull();
  });

  it('keeps in the figures what passed before it was changed or ended', async () => {
    const { associationId, id } = await agree();
    await engine.must('agreements.save', {
      ...{ ...TERMS, associationId, version: 1, frequency: 'yearly', firstDue: isoDate('2027-01-31') },
    });

    expect(await standing(associationId)).toMatchObject({
      ...{ version: 2, frequency: 'yearly', due: '2027-01-31', state: 'later' },
      years: [{ year: 2026, onTime: 0, late: 0, missing: 2 }],
    });
    await engine.must('agreements.end', { id, version: 2 });
    expect(await standing(associationId)).toBeUndefined();
    await agree({ associationId, firstDue: isoDate('2026-11-24') });
    expect(await standing(associationId)).toMatchObject({ due: '2026-11-24', state: 'soon', years: [{ missing: 2 }] });
  });

  it('of a single list is met for good', async () => {
    const { associationId } = await agree({ frequency: 'once', firstDue: isoDate('2026-11-20') });

    await send(associationId);
    expect(await standing(associationId)).toMatchObject({ due: null, state: 'met', daysLeft: null });
  });

  it('refuses what no list could be, a second one with the same association, and a change of somebody else', async () => {
    const { associationId, id } = await agree();
    const attempt = (more: Partial<Save>) =>
      engine.call('agreements.save', { ...TERMS, associationId, version: 1, ...more });

    expect(await attempt({ version: null })).toMatchObject({ error: { code: 'already-exists' } });
    expect(await attempt({ version: 7 })).toMatchObject({ error: { code: 'changed-by-other' } });
    expect(await attempt({ columns: ['cpr'] })).toMatchObject({ error: { code: 'column-never-leaves' } });
    expect(await attempt({ columns: ['daysEmpty'] })).toMatchObject({ error: { params: { rule: 'period-column' } } });
    expect(await attempt({ columns: ['status'], changesOnly: true })).toMatchObject({
      error: { params: { rule: 'place-column' } },
    });
    expect(await attempt({ purpose: 'Om 010190-1234' })).toMatchObject({
      error: { params: { rule: 'personal-number' } },
    });
    expect(await attempt({ basis: 'other-authority' })).toMatchObject({
      error: { params: { rule: 'basis-note-required' } },
    });
    expect(await attempt({ associationId: '01a206df-dfc8-72ef-a907-9c9996616486' as AssociationId })).toMatchObject({
      error: { code: 'not-found' },
    });
    expect(await engine.call('agreements.end', { id, version: 9 })).toMatchObject({
      error: { code: 'changed-by-other' },
    });
  });

  it('is for those who may send lists', async () => {
    await engine.signInAs('reader');
    expect(await engine.call('agreements.list', {})).toMatchObject({ error: { code: 'no-permission' } });
    await engine.signInAs('housing-worker');
    expect(await engine.call('agreements.list', {})).toMatchObject({ ok: true });
    await engine.signInAs('first');
  });
});
