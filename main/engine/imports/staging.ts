import type { Id } from '../../../shared/ids.ts';
import type { RawTable } from '../../../shared/table.ts';

/** The file that waits to be imported: one at a time, in memory only, gone when the app locks. */
export interface Staging {
  put(id: Id<'staging'>, table: RawTable): void;
  get(id: Id<'staging'>): RawTable | null;
  clear(): void;
}

/** One file at a time, in memory only: the next one takes its place, and a lock forgets it. */
export function newStaging(): Staging {
  let held: { readonly id: Id<'staging'>; readonly table: RawTable } | null = null;
  return {
    put: (id, table) => {
      held = { id, table };
    },
    get: (id) => (held?.id === id ? held.table : null),
    clear: () => {
      held = null;
    },
  };
}
