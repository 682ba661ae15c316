import type { Output } from '../../../shared/contract/index.ts';
import type { ShownTenancy } from '../../../shared/contract/tenancies.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import { useAsk } from '../../lib/query.ts';

export type Closing = Output<'tenancies.prepareEnd'>;

/** What ends with the tenancy on that day; null while there is no day, or it is asked. */
export function useClosing(tenancy: ShownTenancy | undefined, to: IsoDate | null): Closing | null {
  const isAsked = tenancy !== undefined && to !== null && to >= tenancy.from;
  const input = { id: tenancy?.id as ShownTenancy['id'], to: to as IsoDate };
  const asked = useAsk('tenancies.prepareEnd', input, isAsked);
  return isAsked && asked.data !== undefined && !asked.isPlaceholderData ? asked.data : null;
}
