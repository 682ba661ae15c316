import { expect, it } from 'vitest';
import { repairFacts } from '../../../../renderer/features/units/repair-facts.ts';
import type { UnitCard } from '../../../../renderer/features/units/unit-filter.ts';
import { isoDate } from '../../../../shared/dates.ts';
import { danish, format, idOf, today } from './a-home.ts';

type Outage = UnitCard['outages'][number];

const outage: Outage = {
  id: idOf<'outage'>(1),
  reason: 'repair',
  from: isoDate('2026-11-01'),
  to: null,
  note: 'Nyt bad',
  version: 1,
  reportedOn: null,
  orderedOn: null,
  dueOn: null,
  actor: null,
  actorName: null,
  actorSince: null,
  awaited: null,
  followUpOn: null,
  followUps: [],
};
const told = (...outages: readonly Outage[]) =>
  repairFacts({ outages: [...outages] }, today, danish, format).map(({ label, value }) => [label, ...value]);

it('a repair says whose turn it is since when, what was promised, and what was said last', () => {
  const waiting: Outage = {
    ...outage,
    reportedOn: isoDate('2026-10-28'),
    dueOn: isoDate('2026-11-20'),
    actor: 'craftsman',
    actorName: 'Maler Lund',
    actorSince: isoDate('2026-11-02'),
    awaited: 'tenant',
    followUpOn: isoDate('2026-11-25'),
    followUps: [{ on: isoDate('2026-11-18'), note: 'Maleren er forsinket', nextOn: null, by: null }],
  };
  expect(told(waiting)).toEqual([
    ['Venter på', 'Maler Lund (håndværker) siden 02.11.2026'],
    ['Hvem venter', 'En lejer'],
    ['Forventes klar', '20.11.2026', 'Meldt 28.10.2026', 'Ikke bestilt endnu'],
    ['Fulgt op', 'Følg op 25.11.2026', 'Sidst 18.11.2026: Maleren er forsinket'],
  ]);
});

it('a repair of which nobody has said anything says nothing, and one that is over is not there', () => {
  expect(told(outage).every((lines) => lines.length === 1)).toBe(true);
  expect(told({ ...outage, to: isoDate('2026-11-24') })).toEqual([]);
});

it('of two repairs the one of today is told', () => {
  const planned: Outage = { ...outage, from: isoDate('2027-01-01'), actor: 'insurance', actorSince: null };
  expect(told(planned, { ...outage, actor: 'municipality' })[0]).toEqual(['Venter på', 'Kommunen']);
  expect(told(planned)[0]).toEqual(['Venter på', 'Forsikringen']);
});
