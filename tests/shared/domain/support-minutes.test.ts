import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../../shared/dates.ts';
import { isoDate } from '../../../shared/dates.ts';
import type { GrantedMinutes, VisitMinutes } from '../../../shared/domain/support-minutes.ts';
import { supportMinutes } from '../../../shared/domain/support-minutes.ts';

/** A Wednesday; the week is 23 to 29 November, the four before it begin on 26 October. */
const TODAY = isoDate('2026-11-25');
const day = (text: string): IsoDate => isoDate(`2026-${text}`);

const grant = (from: string, to: string | null = null, minutes = 70): GrantedMinutes => ({
  from: day(from),
  to: to === null ? null : day(to),
  minutes,
});
const visit = (on: string, more: Partial<VisitMinutes> = {}): VisitMinutes => ({
  ...{ on: day(on), plannedOn: day(on), plannedMinutes: 30, minutes: 30, state: 'done', isReplaced: false },
  ...more,
});
const of = (grants: readonly GrantedMinutes[], visits: readonly VisitMinutes[] = []) =>
  supportMinutes(grants, visits, TODAY);

describe('the minutes of support', () => {
  test('are of this week from Monday to Sunday, and of the four whole weeks before it', () => {
    const visits = ['10-25', '10-26', '11-22', '11-23', '11-29', '11-30'].map((on) => visit(on));
    expect(of([grant('01-01')], visits)).toEqual({
      week: { granted: 70, planned: 60, delivered: 60 },
      before: { granted: 280, planned: 60, delivered: 60 },
    });
  });

  test('are granted for the days alone on which a grant holds, and of all grants together', () => {
    expect(of([grant('11-25')])).toMatchObject({ week: { granted: 50 }, before: { granted: 0 } });
    expect(of([grant('01-01', '11-22'), grant('11-23', null, 140)])).toMatchObject({
      week: { granted: 140 },
      before: { granted: 280 },
    });
    expect(of([grant('11-16', '11-24')])).toMatchObject({ week: { granted: 20 }, before: { granted: 70 } });
    expect(of([grant('12-01'), grant('01-01', '10-25')])).toBeNull();
  });

  test('are delivered by what took place: an attempt and a visit that was called off are planned, and nothing more', () => {
    const visits = [
      visit('11-23', { state: 'partly', minutes: 10 }),
      visit('11-23', { state: 'refused', minutes: 15 }),
      visit('11-24', { state: 'not-home', minutes: 15 }),
      visit('11-24', { state: 'cancelled-municipality', minutes: null }),
      visit('11-26', { state: 'planned', minutes: null }),
      visit('11-24', { state: 'done', plannedOn: null, plannedMinutes: null, minutes: 25 }),
    ];
    expect(of([grant('01-01')], visits)?.week).toEqual({ granted: 70, planned: 150, delivered: 35 });
  });

  test('count what was moved, or called off for another day, once: on the day that it was moved to', () => {
    const visits = [
      visit('11-19', { state: 'moved', minutes: null, isReplaced: true }),
      visit('11-24', { state: 'planned', minutes: null }),
      visit('11-20', { state: 'cancelled-citizen', minutes: null, isReplaced: true }),
      visit('11-27', { state: 'planned', minutes: null }),
    ];
    expect(of([grant('01-01')], visits)).toMatchObject({ week: { planned: 60 }, before: { planned: 0 } });
  });

  test('are planned in the week of the plan and delivered in that of the visit; without a length, as long as it was', () => {
    const early = visit('11-21', { plannedOn: day('11-23') });
    const open = visit('11-24', { plannedMinutes: null, minutes: 45 });
    const ahead = visit('11-27', { plannedMinutes: null, minutes: null, state: 'planned' });
    expect(of([grant('01-01')], [early, open, ahead])).toMatchObject({
      week: { planned: 75, delivered: 45 },
      before: { planned: 0, delivered: 30 },
    });
  });
});
