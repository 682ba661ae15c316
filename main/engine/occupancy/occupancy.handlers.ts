import type { HandlersOf } from '../context.ts';
import { exportList, exportSeveral, forgetWhatWasSent, previewList, receipts } from './occupancy.service.ts';

type OccupancyOperation =
  | 'occupancy.preview'
  | 'occupancy.export'
  | 'occupancy.exportSeveral'
  | 'occupancy.receipts'
  | 'occupancy.forgetSent';

export const occupancyHandlers: HandlersOf<OccupancyOperation> = {
  'occupancy.preview': previewList,
  'occupancy.export': exportList,
  'occupancy.exportSeveral': exportSeveral,
  'occupancy.receipts': receipts,
  'occupancy.forgetSent': forgetWhatWasSent,
};
