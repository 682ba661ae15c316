import type { IsoDate } from '../../../shared/dates.ts';
import type { DisclosureColumn } from '../../../shared/domain/disclosure-profile.ts';
import { mayLeave } from '../../../shared/domain/disclosure-profile.ts';
import { withoutLaw, withoutPersonalNumbers } from '../../../shared/domain/disclosure-words.ts';
import { codes } from '../../../shared/text/da/codes.ts';
import { occupancy as words } from '../../../shared/text/da/occupancy.ts';
import { groupBy } from '../group.ts';
import type { HomeOnDay, TenantOnDay } from './occupancy.repository.ts';

export interface ListFacts {
  readonly on: IsoDate;
  readonly association: string;
  readonly contact: string;
  readonly homes: readonly HomeOnDay[];
  readonly tenants: readonly TenantOnDay[];
}

/** One row per home that may leave, one cell per column. What may not leave has no row, and nothing else speaks of it. */
export function listRows(
  facts: ListFacts,
  columns: readonly DisclosureColumn[],
): readonly (readonly (string | null)[])[] {
  const tenants = groupBy(facts.tenants, ({ tenancyId }) => tenancyId);
  const cleaned = { ...facts, association: clean(facts.association), contact: clean(facts.contact) };
  return facts.homes
    .filter(({ type, shielded }) => mayLeave({ type, shielded: shielded === 1 }))
    .map((home) => {
      const cells = cellsOf(cleaned, home, home.tenancyId === null ? [] : (tenants.get(home.tenancyId) ?? []));
      return columns.map((column) => cells[column]);
    });
}

/** Association and contact stand in every row and come here clean. */
function cellsOf(
  { on, association, contact }: Pick<ListFacts, 'on' | 'association' | 'contact'>,
  home: HomeOnDay,
  tenants: readonly TenantOnDay[],
): Readonly<Record<DisclosureColumn, string | null>> {
  return {
    listDate: on,
    association,
    estate: clean(home.estate),
    tenancyNumber: withoutLaw(home.tenancyNumber),
    address: clean(
      [home.address, home.place, `${home.postCode} ${home.city}`].filter((part) => part !== null).join(', '),
    ),
    unitType: words.unitTypes[home.type],
    status: statusOf(home),
    tenantName: tenantsOf(tenants),
    movedInOn: home.movedInOn,
    movesOutOn: home.movesOutOn,
    assignmentKind:
      home.assignmentRight === null
        ? null
        : home.assignmentRight === 1
          ? words.assignment.municipal
          : words.assignment.own,
    municipalContact: contact,
    // No telephone number is kept yet: the column is the association's to fill.
    phone: null,
    animalPermission: animalsOf(home),
  };
}

function statusOf({ tenancyId, outage }: HomeOnDay): string {
  if (tenancyId !== null) return words.statuses.occupied;
  if (outage === null) return words.statuses.vacant;
  return outage === 'repair' || outage === 'renovation' ? words.statuses.repair : words.statuses.other;
}

/** One protected person protects the household: a name beside would tell where the other lives. */
function tenantsOf(tenants: readonly TenantOnDay[]): string | null {
  if (tenants.length === 0) return null;
  if (tenants.some(({ isProtected }) => isProtected === 1)) return words.protectedName;
  return clean(tenants.map(({ name }) => name).join(', '));
}

function animalsOf({ dog, cat, other }: HomeOnDay): string | null {
  const said = (
    [
      ['dog', dog],
      ['cat', cat],
      ['other', other],
    ] as const
  ).flatMap(([kind, answer]) => (answer === null ? [] : [`${codes.animals[kind]}: ${codes.animalAnswers[answer]}`]));
  return said.length === 0 ? null : said.join(', ');
}

function clean(text: string): string {
  return withoutPersonalNumbers(withoutLaw(text));
}
