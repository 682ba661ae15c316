import type { ShownMoveList, ShownTenancy } from '../../../shared/contract/tenancies.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import type { Move } from '../../../shared/domain/move-lists.ts';
import { asksFor, dueDayOf, isClosed, lateItems, moveItems, moveLists } from '../../../shared/domain/move-lists.ts';
import type { ResidentId } from '../../../shared/ids.ts';
import type { StoredCheck, StoredPerson, StoredTenancy } from './details.repository.ts';

export function moveOf({ from, to, moveInList, noticeOn, endReason }: StoredTenancy): Move {
  return { from, to, moveInList: moveInList === 1, noticeOn, endReason };
}

/** What somebody may see of a tenancy. */
export interface Sight {
  /** The place, and so who lives there beside `self`: of these two each would tell the other. */
  readonly place: boolean;
  readonly names: boolean;
  readonly details: boolean;
  readonly mayTick: boolean;
  readonly mayWrite: boolean;
  /** Whose page it is, with the name as that page shows it. */
  readonly self: { readonly id: ResidentId; readonly name: string | null } | null;
}

export function shownTenancy(
  tenancy: StoredTenancy,
  persons: readonly StoredPerson[],
  checks: readonly StoredCheck[],
  sight: Sight,
  today: IsoDate,
): ShownTenancy {
  const { id, version, kind, from, to } = tenancy;
  return {
    id,
    version,
    unitId: sight.place ? tenancy.unitId : null,
    address: sight.place ? tenancy.address : null,
    shielded: tenancy.shielded === 1,
    kind,
    from,
    to,
    persons: hiddenLast(persons.map((person) => shownPerson(person, tenancy, sight))),
    details: sight.details ? detailsOf(tenancy, checks, sight, today) : null,
  };
}

/** Nobody is named in a shielded home, and nobody whose name or address is protected is named beside a place. */
function shownPerson(
  { residentId, role, name, nameProtected, addressProtected, inScope }: StoredPerson,
  { shielded }: StoredTenancy,
  { place, names, self }: Sight,
): ShownTenancy['persons'][number] {
  if (self?.id === residentId) return { residentId, name: self.name, role };
  const isHidden = !place || shielded === 1 || nameProtected === 1 || addressProtected === 1;
  if (isHidden) return { residentId: null, name: null, role };
  return { residentId: inScope === 1 ? residentId : null, name: names ? name : null, role };
}

/** Their place among the names would tell of the name. */
function hiddenLast(persons: readonly ShownTenancy['persons'][number][]): ShownTenancy['persons'] {
  const rank = ({ role, name }: ShownTenancy['persons'][number]): number =>
    (role === 'tenant' ? 0 : 2) + (name === null ? 1 : 0);
  return persons.toSorted((a, b) => rank(a) - rank(b));
}

function detailsOf(
  tenancy: StoredTenancy,
  checks: readonly StoredCheck[],
  { mayTick, mayWrite }: Sight,
  today: IsoDate,
): NonNullable<ShownTenancy['details']> {
  const { noticeOn, noticeBy, endReason, endNote } = tenancy;
  const { depositOre, depositPaidOn, depositSettledOn, inspectedInOn, inspectedOutOn } = tenancy;
  return {
    noticeOn,
    noticeBy,
    endReason,
    endNote,
    depositOre,
    depositPaidOn,
    depositSettledOn,
    inspectedInOn,
    inspectedOutOn,
    lists: listsOf(moveOf(tenancy), checks, today),
    mayTick,
    mayWrite,
  };
}

/** Both lists; each item as it was ticked, and open otherwise. */
function listsOf(move: Move, checks: readonly StoredCheck[], today: IsoDate): ShownMoveList[] {
  return moveLists.map((list) => {
    const late = new Set(lateItems(move, list, checks, today));
    return {
      list,
      asked: asksFor(move, list, checks),
      closed: isClosed(move, list, today),
      items: moveItems[list].map((item) => {
        const check = checks.find((one) => one.list === list && one.item === item);
        return {
          item,
          state: check?.state ?? 'open',
          on: check?.on ?? null,
          by: check?.by ?? null,
          dueOn: dueDayOf(move, list, item),
          late: late.has(item),
        };
      }),
    };
  });
}
