import type { IsoDate } from '../../../shared/dates.ts';
import { dayOfInstant } from '../../../shared/dates.ts';
import { formatDate } from '../../../shared/domain/dates-da.ts';
import type { ExportFact } from './export-table.ts';

const clock = new Intl.DateTimeFormat('da-DK', {
  timeZone: 'Europe/Copenhagen',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** A fact as Danes read it: 23.11.2026, a moment in Danish time (23.11.2026 15.05), 1.204. */
export function factText({ kind, value }: ExportFact): string {
  const said = String(value);
  if (kind === 'date') return formatDate(said as IsoDate);
  if (kind === 'instant') return `${formatDate(dayOfInstant(said))} ${clock.format(new Date(said))}`;
  return kind === 'number' ? Number(value).toLocaleString('da-DK') : said;
}
