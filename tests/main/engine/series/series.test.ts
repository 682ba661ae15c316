import { beforeAll, describe, expect, it } from 'vitest';
import { addDays, isoDate } from '../../../../shared/dates.ts';
import { awayFromHoliday, timesMeet } from '../../../../shared/domain/series.ts';
import type { ResidentId } from '../../../../shared/ids.ts';
import type { TestEngine } from '../../../helpers/engine.ts';
import { TODAY } from '../../../helpers/engine.ts';
import { seriesInput } from '../../../helpers/series.ts';
import { planInput, visitInput } from '../../../helpers/visits.ts';
import { undoLast } from '../changes/acts.ts';
import { listOf, rule, visitsWorld } from '../visits/visits-world.ts';

const { engine: opened, idOf, somebody } = visitsWorld();
let engine: TestEngine;
beforeAll(() => {
  engine = opened();
});

const caretaker = () => idOf('social-caretaker');
const LATER = addDays(TODAY, 400);
/** Days and states of what a resident has from today on. */
const visitsOf = async (residentId: ResidentId) => {
  const { visits } = await engine.must('visits.list', listOf({ to: LATER, residentId }));
  return visits.map(({ on, state }) => (state === 'planned' ? on : `${on} ${state}`));
};

describe('a series', () => {
  it('lays its first eight weeks out as visits of their own, and goes back as one act', async () => {
    const id = await somebody('Prøve Serie');
    const started = await engine.must('series.start', seriesInput(id, caretaker(), { weekdays: ['MO'] }));
    const days = await visitsOf(id);
    expect(days).toHaveLength(started.visits);
    expect(days.slice(0, 3)).toEqual(['2026-11-23', '2026-11-30', '2026-12-07']);
    expect(days.at(-1)).toBe('2027-01-18');
    expect(await engine.must('series.ofResident', { residentId: id })).toMatchObject({
      series: [{ everyWeeks: 1, weekdays: ['MO'], until: null, worker: 'Prøve social-caretaker', endedOn: null }],
    });
    await undoLast(engine);
    expect(await visitsOf(id)).toEqual([]);
    expect((await engine.must('series.ofResident', { residentId: id })).series).toEqual([]);
  });

  it('goes on from where it came to, and lays out no day twice that was moved or called off', async () => {
    const id = await somebody('Prøve Videre');
    const until = isoDate('2026-12-14');
    await engine.must('series.start', seriesInput(id, caretaker(), { weekdays: ['MO'], until }));
    const { visits } = await engine.must('visits.list', listOf({ to: LATER, residentId: id }));
    const [, second, third] = visits;
    const moved = { id: second?.id ?? '', version: second?.version ?? 0, from: '11:00', workerId: caretaker() };
    await engine.must('visits.move', { ...moved, on: addDays(TODAY, 8), reason: 'Læge' } as never);
    const off = { id: third?.id ?? '', version: third?.version ?? 0, state: 'cancelled-citizen', reason: 'Rejst' };
    await engine.must('visits.cancel', { ...off, next: null } as never);
    const before = await visitsOf(id);
    expect(before).toEqual([
      '2026-11-23',
      '2026-11-30 moved',
      '2026-12-01',
      '2026-12-07 cancelled-citizen',
      '2026-12-14',
    ]);
    await engine.must('series.layOut', {});
    expect(await visitsOf(id)).toEqual(before);
  });

  it('is shown first with its holidays and what it runs into, and the days that go elsewhere go there', async () => {
    const id = await somebody('Prøve Jul');
    await engine.must('visits.plan', planInput(id, caretaker(), { on: isoDate('2026-12-17'), from: '10:15' }));
    const rhythm = { from: isoDate('2026-12-17'), until: isoDate('2026-12-31'), weekdays: ['TH' as const] };
    const { shifts: _, kind: _kind, place: _place, ...asked } = seriesInput(id, caretaker(), rhythm);
    const { days } = await engine.must('series.preview', asked);
    expect(days).toMatchObject([
      { on: '2026-12-17', holiday: null, clashes: [{ what: 'visit', from: '10:15', name: 'Prøve Jul' }] },
      { on: '2026-12-24', holiday: 'christmas-eve', proposed: '2026-12-23', clashes: [] },
      { on: '2026-12-31', holiday: 'new-years-eve', proposed: '2026-12-30' },
    ]);
    const shifts = [
      { on: isoDate('2026-12-24'), to: isoDate('2026-12-23') },
      { on: isoDate('2026-12-31'), to: null },
    ];
    await engine.must('series.start', seriesInput(id, caretaker(), { ...rhythm, shifts }));
    expect(await visitsOf(id)).toEqual(['2026-12-17', '2026-12-17', '2026-12-23']);
    await engine.must('visits.plan', planInput(id, caretaker(), { on: isoDate('2026-12-25') }));
    const { visits } = await engine.must('series.holidays', {});
    expect(visits.filter((visit) => visit.residentId === id)).toMatchObject([
      { on: '2026-12-25', holiday: 'christmas', proposed: '2026-12-23' },
    ]);
  });

  it('is ended: what is planned goes, what was held stays, and an undo brings it all back', async () => {
    const id = await somebody('Prøve Slut');
    const { id: series } = await engine.must('series.start', seriesInput(id, caretaker(), { weekdays: ['MO'] }));
    const { visits } = await engine.must('visits.list', listOf({ residentId: id }));
    await engine.must('visits.log', visitInput(id, { visitId: visits[0]?.id ?? null }));
    const before = await visitsOf(id);
    const version = (await engine.must('series.ofResident', { residentId: id })).series[0]?.version ?? 0;
    const end = { id: series, version, on: TODAY, reason: 'Klarer sig selv' };
    expect(await engine.call('series.end', { ...end, version: version + 1 })).toMatchObject({
      error: { code: 'changed-by-other' },
    });
    expect(await engine.must('series.end', end)).toMatchObject({ removed: before.length - 1 });
    expect(await visitsOf(id)).toEqual(['2026-11-23 done']);
    expect(await engine.call('series.end', { ...end, version: version + 1 })).toMatchObject(rule('series-ended', 'id'));
    await undoLast(engine);
    expect(await visitsOf(id)).toEqual(before);
  });

  it('is refused without a day, in the past, for whoever cannot see the resident, and out of reach', async () => {
    const id = await somebody('Prøve Nej');
    const start = (more: object) => engine.call('series.start', seriesInput(id, caretaker(), more));
    expect(await start({ until: addDays(TODAY, -1) })).toMatchObject(rule('series-ends-before', 'until'));
    expect(await start({ weekdays: ['TU'], until: TODAY })).toMatchObject(rule('series-without-day', 'until'));
    expect(await start({ from: addDays(TODAY, -1) })).toMatchObject(rule('visit-in-past', 'from'));
    expect(await start({ workerId: idOf('reader') })).toMatchObject(rule('owner-sees-not', 'workerId'));
    expect(await visitsOf(id)).toEqual([]);
  });
});

describe('a visit on a holiday', () => {
  it('can go to the nearest ordinary day of its week, and nowhere in a week without one', () => {
    expect(awayFromHoliday(isoDate('2026-12-24'))).toBe('2026-12-23');
    expect(awayFromHoliday(isoDate('2027-03-29'))).toBe('2027-03-30');
    expect(awayFromHoliday(isoDate('2026-12-22'))).toBeNull();
    // Store bededag is an ordinary day since 2024
    expect(awayFromHoliday(isoDate('2027-04-23'))).toBeNull();
  });
});

describe('two visits', () => {
  it('run into each other when they share a minute, and not when one begins as the other ends', () => {
    const at = (from: string | null, minutes: number | null) => ({ from, minutes });
    expect(timesMeet(at('10:00', 30), at('10:29', 30))).toBe(true);
    expect(timesMeet(at('10:00', 30), at('10:30', 30))).toBe(false);
    expect(timesMeet(at('10:00', null), at('10:00', null))).toBe(true);
    expect(timesMeet(at(null, 30), at('10:00', 30))).toBe(false);
  });
});
