import { appError } from '../../../shared/errors.ts';
import { err, ok } from '../../../shared/result.ts';
import type { HandlersOf } from '../context.ts';

export const occupancyHandlers: HandlersOf<'occupancy.preview' | 'occupancy.export' | 'occupancy.receipts'> = {
  'occupancy.preview': () => err(appError('nothing-to-export')),
  'occupancy.export': async () => err(appError('nothing-to-export')),
  'occupancy.receipts': () => ok([]),
};
