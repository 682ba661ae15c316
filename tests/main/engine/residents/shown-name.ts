import type { ResidentId } from '../../../../shared/ids.ts';
import type { About } from '../resident-rows.ts';

const PAGES: readonly About[] = ['residents.list', 'waiting.list', 'match.forHome'];

/** The names that an answer shows of the resident with this id; null when the resident is not in it. */
export function shownName(operation: About, value: unknown, id: ResidentId): string | null | undefined {
  const answer = value as Record<string, unknown>;
  if (operation === 'residents.get') return answer['name'] as string | null;
  if (PAGES.includes(operation)) {
    const { columns, rows } = answer as { columns: string[]; rows: unknown[][] };
    const row = rows.find(
      (cells) => cells[columns.indexOf(operation === 'residents.list' ? 'id' : 'residentId')] === id,
    );
    return row && (row[columns.indexOf('name')] as string | null);
  }
  if (operation === 'visits.day' || operation === 'signs.open') {
    const lists = answer as Record<string, { residentId: string | null; name: string | null }[]>;
    const list = lists[operation === 'visits.day' ? 'visits' : 'signs'] ?? [];
    return list.find((one) => one.residentId === id)?.name;
  }
  if (operation === 'handoffs.board') {
    const { handoffs } = answer as { readonly handoffs: readonly { residentId: string; name: string }[] };
    return handoffs.find((one) => one.residentId === id)?.name;
  }
  if (operation === 'offers.ofHome' || operation === 'today.people') {
    const lists = answer as Record<string, { residentId: string | null; name: string | null }[]>;
    const list = lists[operation === 'today.people' ? 'lacking' : 'offers'] ?? [];
    return list.find((one) => one.residentId === id)?.name;
  }
  const found = answer[operation === 'search.find' ? 'residents' : 'alike'] as { id: string; name: string | null }[];
  return found.find((one) => one.id === id)?.name;
}
