import type { HospitalMessage } from '../../../shared/domain/messages.ts';
import type { Id } from '../../../shared/ids.ts';
import type { RawTable } from '../../../shared/table.ts';
import type { Look } from './look.ts';

/** The file that waits to be imported: one at a time, in memory only, gone when the app locks. */
export interface Staging {
  put(id: Id<'staging'>, table: RawTable): void;
  get(id: Id<'staging'>): RawTable | null;
  /** What the last look through the file found. */
  keepLook(id: Id<'staging'>, look: Look): void;
  look(id: Id<'staging'>): Look | null;
  /** Hospital messages that wait for a yes; of more than a hundred the oldest goes. */
  putMessage(id: Id<'staging'>, message: HospitalMessage): void;
  message(id: Id<'staging'>): HospitalMessage | null;
  dropMessage(id: Id<'staging'>): void;
  clear(): void;
}

/** One file at a time, in memory only: the next one takes its place, and a lock forgets it. */
export function newStaging(): Staging {
  let held: { readonly id: Id<'staging'>; readonly table: RawTable; look: Look | null } | null = null;
  const messages = new Map<Id<'staging'>, HospitalMessage>();
  return {
    put: (id, table) => {
      held = { id, table, look: null };
    },
    get: (id) => (held?.id === id ? held.table : null),
    keepLook: (id, look) => {
      if (held?.id === id) held.look = look;
    },
    look: (id) => (held?.id === id ? held.look : null),
    putMessage: (id, message) => {
      const [oldest] = messages.keys();
      if (messages.size >= MOST_MESSAGES && oldest !== undefined) messages.delete(oldest);
      messages.set(id, message);
    },
    message: (id) => messages.get(id) ?? null,
    dropMessage: (id) => messages.delete(id),
    clear: () => {
      messages.clear();
      held = null;
    },
  };
}

const MOST_MESSAGES = 100;
