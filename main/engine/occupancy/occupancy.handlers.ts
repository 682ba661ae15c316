import type { HandlersOf } from '../context.ts';
import { exportList, previewList, receipts } from './occupancy.service.ts';

export const occupancyHandlers: HandlersOf<'occupancy.preview' | 'occupancy.export' | 'occupancy.receipts'> = {
  'occupancy.preview': previewList,
  'occupancy.export': exportList,
  'occupancy.receipts': receipts,
};
