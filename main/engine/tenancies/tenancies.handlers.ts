import type { HandlersOf } from '../context.ts';
import { endTenancy, startTenancy } from './tenancies.service.ts';

export const tenanciesHandlers: HandlersOf<'tenancies.start' | 'tenancies.end'> = {
  'tenancies.start': startTenancy,
  'tenancies.end': endTenancy,
};
