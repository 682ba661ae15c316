import type { ShownTenancy } from '../../../shared/contract/tenancies.ts';
import type { Words } from '../../../shared/text/words.ts';
import type { Format } from '../../lib/format.ts';

export interface Speech {
  readonly words: Words;
  readonly format: Format;
}

/** "Åse Aaby, Bo Bjerg (medlejer)". */
export function personsText({ persons }: Pick<ShownTenancy, 'persons'>, { tenancies }: Words): string {
  return persons
    .map(({ name, role }) => {
      const said = name ?? tenancies.protected;
      return role === 'tenant' ? said : tenancies.coTenant(said);
    })
    .join(', ');
}

export function placeText({ address, shielded }: ShownTenancy, { tenancies, common }: Words): string {
  if (address !== null) return address;
  return shielded ? common.shieldedAddress : tenancies.hiddenPlace;
}

export function periodText({ from, to }: ShownTenancy, { words, format }: Speech): string {
  const { tenancies } = words;
  return to === null ? tenancies.since(format.date(from)) : tenancies.between(format.date(from), format.date(to));
}

type Fact = { readonly label: string; readonly value: string };
type Details = NonNullable<ShownTenancy['details']>;

/** What is known of a tenancy, in the order in which it happens. What nobody has said is left out. */
export function factsOf(tenancy: ShownTenancy, isHome: boolean, speech: Speech): readonly Fact[] {
  const { words } = speech;
  const { tenancies, codes } = words;
  const { facts } = tenancies;
  const { details } = tenancy;
  const all: readonly { readonly label: string; readonly value: string | null }[] = [
    { label: facts.who, value: isHome || tenancy.persons.length === 1 ? null : personsText(tenancy, words) },
    { label: facts.kind, value: codes.tenancyKinds[tenancy.kind] },
    { label: facts.period, value: periodText(tenancy, speech) },
    { label: facts.notice, value: details && noticeText(tenancy, details, speech) },
    { label: facts.reason, value: details && reasonText(details, words) },
    { label: facts.deposit, value: details && depositText(details, speech) },
    { label: facts.inspections, value: details && inspectionsText(details, speech) },
  ];
  return all.flatMap(({ label, value }) => (value === null || value === '' ? [] : [{ label, value }]));
}

function noticeText(
  { to }: ShownTenancy,
  { noticeOn, noticeBy }: Details,
  { words: { tenancies }, format }: Speech,
): string | null {
  if (noticeOn === null || noticeBy === null) return null;
  const said = tenancies.noticed(format.date(noticeOn), tenancies.noticeGivers[noticeBy]);
  return to === null ? `${said}, ${tenancies.noLastDay}` : said;
}

function reasonText({ endReason, endNote }: Details, { tenancies }: Words): string | null {
  if (endReason === null) return null;
  return endNote === null ? tenancies.endReasons[endReason] : `${tenancies.endReasons[endReason]}: ${endNote}`;
}

function depositText(
  { depositOre, depositPaidOn, depositSettledOn }: Details,
  { words: { tenancies }, format }: Speech,
): string {
  return listed([
    depositOre === null ? null : tenancies.kroner(format.money(depositOre)),
    depositPaidOn === null ? null : tenancies.paid(format.date(depositPaidOn)),
    depositSettledOn === null ? null : tenancies.settled(format.date(depositSettledOn)),
  ]);
}

function inspectionsText({ inspectedInOn, inspectedOutOn }: Details, { words: { tenancies }, format }: Speech): string {
  return listed([
    inspectedInOn === null ? null : tenancies.inspectedIn(format.date(inspectedInOn)),
    inspectedOutOn === null ? null : tenancies.inspectedOut(format.date(inspectedOutOn)),
  ]);
}

function listed(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join(' · ');
}
