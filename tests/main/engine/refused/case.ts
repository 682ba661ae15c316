import type { Operation } from '../../../../shared/contract/index.ts';
import type { ResidentId, UnitId } from '../../../../shared/ids.ts';

/** What the cases are about. */
export interface World {
  readonly resident: ResidentId;
  readonly other: ResidentId;
  /** Granted a home, and not on the list. */
  readonly third: ResidentId;
  readonly thirdDecision: string;
  readonly unit: UnitId;
  readonly requestId: string;
  readonly decisionId: string;
  readonly entryId: string;
  readonly offerId: string;
}

export type Case = readonly [what: string, operation: Operation, input: (world: World) => unknown, sentence: string];

export const at = (residentId: ResidentId) => ({ residentId });
export const CAT = { kind: 'cat', breed: null, size: null, number: 1, assistance: null } as const;
