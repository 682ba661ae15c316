import { instantAt, parseIsoDate } from '../../shared/dates.ts';
import type { Tree } from './message-tree.ts';
import { textAt } from './message-tree.ts';
import { refuse } from './refused.ts';

/** Older letters write a day and a time of the Danish wall clock, without a zone. */
export function localInstant(tree: Tree | null, where: string): string | null {
  const day = textAt(tree, 'Date');
  if (day === null) return null;
  const time = textAt(tree, 'TimeWithSec') ?? textAt(tree, 'Time') ?? '00:00';
  const date = parseIsoDate(day);
  const clock = /^([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?$/.exec(time);
  if (date === null || clock === null) return refuse('message-time', { params: { where } });
  const minute = instantAt(date, time.slice(0, 5));
  return new Date(Date.parse(minute) + Number(clock[3] ?? 0) * 1_000).toISOString();
}
