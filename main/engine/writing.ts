import type { WriteContext } from './context.ts';

/** What a service needs to write: imports and demo data have no more than this. */
export type Writing = Pick<WriteContext, 'db' | 'newId' | 'today'>;
