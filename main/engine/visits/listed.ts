import type { Output } from '../../../shared/contract/index.ts';
import { timeOf } from '../../../shared/dates.ts';
import type { ResidentField } from '../../../shared/domain/resident-fields.ts';
import { shownFields } from '../../../shared/domain/resident-fields.ts';
import type { ReadContext } from '../context.ts';
import type { ListedRow } from './visit-lists.repository.ts';

type Listed = Output<'visits.list'>['visits'][number];

/** The groups of fields that are shown of whom a visit is with. */
export function shownOfRow(
  { session }: ReadContext,
  { nameProtected, addressProtected }: Pick<ListedRow, 'nameProtected' | 'addressProtected'>,
): ReadonlySet<ResidentField> {
  return shownFields(session.user.roles, {
    nameProtected: nameProtected === 1,
    addressProtected: addressProtected === 1,
  });
}

/** A visit as this person may see it. */
export function listedOf(context: ReadContext, row: ListedRow): Listed {
  const shown = shownOfRow(context, row);
  const isRound = row.residentId === null;
  return {
    id: row.id,
    version: row.version,
    residentId: row.residentId,
    name: !isRound && shown.has('name') ? row.name : null,
    state: row.state,
    kind: row.kind,
    on: row.on,
    from: row.beganAt === null ? row.plannedFrom : timeOf(row.beganAt),
    minutes: row.minutes ?? row.plannedMinutes,
    worker: row.worker,
    workerId: row.workerId,
    second: row.second,
    place: isRound ? placeOfRound(row) : row.place,
    isAcute: row.isAcute === 1,
    concern: row.concern === 1,
    reason: row.reason,
  };
}

function placeOfRound({ unitAddress, unitShielded, estate }: ListedRow): string | null {
  return estate ?? (unitShielded === 0 ? unitAddress : null);
}
