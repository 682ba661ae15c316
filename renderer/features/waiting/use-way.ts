import type { AppError } from '../../../shared/errors.ts';
import type { ResidentId } from '../../../shared/ids.ts';
import { refusalOf } from '../../lib/api.ts';
import { useAsk } from '../../lib/query.ts';
import { useMay } from '../../lib/session.ts';
import type { Entry } from './way-acts.ts';
import type { Visitation } from './way-values.ts';

export interface Way {
  /** Null for a role that has no need of what was asked and decided. */
  readonly visitation: Visitation | null;
  /** The newest first. */
  readonly entries: readonly Entry[];
  /** The place that the person has now. */
  readonly entry: Entry | null;
}

interface AskedWay {
  readonly way: Way | null;
  readonly refusal: AppError | null;
  readonly retry: () => void;
}

/** What was asked, decided and agreed about one person, as far as this role may see it; null until it is known. */
export function useWay(residentId: ResidentId): AskedWay {
  const mayVisit = useMay('visitation:read');
  const visitation = useAsk('visitation.get', { residentId }, mayVisit);
  const places = useAsk('waiting.get', { residentId });
  const refusal = refusalOf(places.error) ?? refusalOf(visitation.error);
  const isKnown = places.data !== undefined && (!mayVisit || visitation.data !== undefined);
  const retry = () => void Promise.all([places.refetch(), ...(mayVisit ? [visitation.refetch()] : [])]);
  if (!isKnown || refusal !== null) return { way: null, refusal, retry };
  const entries = places.data;
  const entry = entries.find(({ state }) => state !== 'left') ?? null;
  return { way: { visitation: visitation.data ?? null, entries, entry }, refusal, retry };
}
