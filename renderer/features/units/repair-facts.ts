import type { IsoDate } from '../../../shared/dates.ts';
import type { Words } from '../../../shared/text/words.ts';
import type { Format } from '../../lib/format.ts';
import { actorText } from '../../lib/repair-words.ts';
import { actingOutage } from './repair-values.ts';
import type { UnitCard } from './unit-filter.ts';

type RepairFact = { readonly label: string; readonly value: readonly string[] };

/** Whose turn it is, who waits, what was promised, and what was said last: of the repair that the card's acts are about. */
export function repairFacts(
  card: Pick<UnitCard, 'outages'>,
  today: IsoDate,
  words: Words,
  format: Format,
): readonly RepairFact[] {
  const outage = actingOutage(card, today);
  if (outage === undefined) return [];
  const { columns, facts, since } = words.repairs;
  const { actorSince, reportedOn, orderedOn, dueOn, awaited, followUpOn, followUps } = outage;
  const who = actorText(outage, words);
  const [last] = followUps;
  const lines = (...said: readonly (string | null)[]) => said.filter((line) => line !== null);
  return [
    {
      label: columns.waitsFor,
      value: lines(who === null || actorSince === null ? who : since(who, format.day(actorSince))),
    },
    { label: columns.awaited, value: lines(awaited === null ? null : words.repairs[awaited]) },
    {
      label: columns.expected,
      value: lines(
        dueOn === null ? null : format.day(dueOn),
        reportedOn === null ? null : facts.reported(format.day(reportedOn)),
        orderedOn === null ? (reportedOn === null ? null : facts.notOrdered) : facts.ordered(format.day(orderedOn)),
      ),
    },
    {
      label: words.units.events['follow-up'],
      value: lines(
        followUpOn === null ? null : facts.followUp(format.day(followUpOn)),
        last === undefined ? null : facts.last(format.day(last.on), last.note),
      ),
    },
  ];
}
