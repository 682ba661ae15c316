import { createHash } from 'node:crypto';
import type { Output } from '../../../shared/contract/index.ts';
import type { Change, Now } from '../../../shared/domain/disclosure-changes.ts';
import type { Finding } from '../../../shared/domain/disclosure-comparison.ts';
import { comparisonKinds, findingsOf } from '../../../shared/domain/disclosure-comparison.ts';
import type { DisclosureColumn } from '../../../shared/domain/disclosure-profile.ts';
import type { Told } from '../../../shared/domain/disclosure-told.ts';
import type { UnitId } from '../../../shared/ids.ts';
import type { HomeOnDay } from './list-facts.repository.ts';
import type { SentList } from './occupancy.repository.ts';

type Comparison = NonNullable<Output<'occupancy.preview'>['comparison']>;

const MOST_SHOWN = 200;

interface Compared {
  readonly last: SentList;
  readonly told: Told;
  readonly now: Now;
  readonly columns: readonly DisclosureColumn[];
  /** Null for a whole list. */
  readonly changes: readonly Change[] | null;
  readonly raw: readonly HomeOnDay[];
}

/** What the sender is told before the list leaves, and nobody else. */
export function comparisonOf({ last, told, now, columns, changes, raw }: Compared): Comparison {
  const findings = findingsOf(told, now, columns, changes);
  const addresses = new Map<string, string | null>(
    raw.map(({ unitId, shielded, address }) => [unitId, shielded === 1 ? null : address]),
  );
  const showing = findings.filter(({ shows }) => shows);
  const { id, at, on, from, kind } = last;
  return {
    last: { id, at, on, from, kind },
    newColumns: columns.filter((column) => !told.columns.has(column)),
    showing: showing.length,
    fingerprint: fingerprintOf(last, showing),
    counts: countsOf(findings),
    findings: findings.slice(0, MOST_SHOWN).map((finding) => ({
      ...finding,
      unitId: finding.unitId as UnitId,
      address: addresses.get(finding.unitId) ?? null,
    })),
  };
}

/** Also of those beyond the first that are told one by one. */
function fingerprintOf({ id }: SentList, showing: readonly Finding[]): string | null {
  if (showing.length === 0) return null;
  const said = showing.map(({ kind, unitId }) => `${kind} ${unitId}`).toSorted();
  return createHash('sha256')
    .update(JSON.stringify([id, ...said]))
    .digest('hex');
}

function countsOf(findings: readonly Finding[]): Comparison['counts'] {
  return comparisonKinds.flatMap((kind) =>
    [true, false].flatMap((shows) => {
      const count = findings.filter((finding) => finding.kind === kind && finding.shows === shows).length;
      return count === 0 ? [] : [{ kind, shows, count }];
    }),
  );
}
