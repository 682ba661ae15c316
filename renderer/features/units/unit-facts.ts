import type { unitTraits } from '../../../shared/contract/units.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import { ruledAnimals } from '../../../shared/domain/house-rules.ts';
import { namesText } from '../../../shared/text/unit-cells.ts';
import type { Words } from '../../../shared/text/words.ts';
import type { Format } from '../../lib/format.ts';
import type { UnitCard } from './unit-filter.ts';
import { lastTenancy, livingOutages, livingTenancies } from './unit-state.ts';

type Trait = (typeof unitTraits)[number];

/** "God, synet 12.11.2026". */
export function conditionFact(card: UnitCard, words: Words, format: Format): readonly string[] | null {
  if (card.condition === null) return null;
  const name = words.codes.conditions[card.condition];
  const seen = card.conditionOn === null ? name : words.units.facts.seen(name, format.day(card.conditionOn));
  return card.conditionNote === null ? [seen] : [seen, card.conditionNote];
}

/** "Istandsættelse, 01.11.2026 – 04.12.2026": now or later. */
export function outageFacts(card: UnitCard, today: IsoDate, words: Words, format: Format): readonly string[] {
  return livingOutages(card.outages, today).flatMap((outage) => {
    const { facts } = words.units;
    const period =
      outage.to === null
        ? facts.since(format.day(outage.from))
        : facts.period(format.day(outage.from), format.day(outage.to));
    const line = `${words.codes.outageReasons[outage.reason]}, ${period}`;
    return outage.note === null ? [line] : [line, outage.note];
  });
}

/** Who lives there and until when, who comes next; an empty home says since when. */
export function occupiedByFacts(card: UnitCard, today: IsoDate, words: Words, format: Format): readonly string[] {
  const { facts } = words.units;
  const living = livingTenancies(card.tenancies, today).map((tenancy) => {
    const names = namesText(tenancy.occupants, words);
    const from = format.day(tenancy.from);
    if (tenancy.occupants === null && tenancy.from > today) return words.units.list.letFrom(from);
    const kind = tenancy.kind === 'temporary' ? ` (${words.codes.tenancyKinds.temporary.toLowerCase()})` : '';
    if (tenancy.to !== null) return `${facts.livesUntil(names, from, format.day(tenancy.to))}${kind}`;
    return `${tenancy.from > today ? facts.movesIn(names, from) : facts.lives(names, from)}${kind}`;
  });
  if (living.length > 0) return living;
  const last = lastTenancy(card.tenancies, today);
  return [last === null || last.to === null ? facts.nobody : facts.nobodySince(format.day(last.to))];
}

/** *Ledig fra* with days empty, and what that has cost where the municipality pays. */
export function vacancyFact(card: UnitCard, words: Words, format: Format): readonly string[] {
  const { facts } = words.units;
  if (card.availability === 'none') return [facts.notFree];
  if (card.availableFrom === null) return card.availability === 'now' ? [words.units.list.freeNow] : [];
  const from = format.day(card.availableFrom);
  if (card.availability === 'from') return [from];
  const line = card.daysVacant === null ? from : facts.freeSince(from, card.daysVacant);
  return card.vacancyCostOre === null ? [line] : [line, facts.cost(format.money(card.vacancyCostOre))];
}

/** The estate's rules in one sentence each, and what this home alone is allowed. */
export function houseRulesText(card: UnitCard, words: Words, format: Format): readonly string[] {
  const { rules } = words.units;
  const own = ruledAnimals.filter((animal) => card.ownAnimals[animal] !== null);
  const lines = [animalSentence(card, words)];
  if (own.length > 0) lines.push(rules.own(own.map((animal) => words.codes.animals[animal]).join(', ')));
  if (card.ownAnimals.note !== null) lines.push(card.ownAnimals.note);
  const house = card.houseRules;
  if (house === null) return lines.filter((line) => line !== '');
  if (house.smoking in words.codes.smoking && house.smoking !== 'unknown')
    lines.push(`${words.codes.smoking[house.smoking as keyof Words['codes']['smoking']]}.`);
  if (house.quietFrom !== null && house.quietTo !== null) lines.push(rules.quiet(house.quietFrom, house.quietTo));
  if (house.note !== null) lines.push(house.note);
  lines.push(rules.since(format.day(house.from)));
  return lines.filter((line) => line !== '');
}

function animalSentence(card: UnitCard, words: Words): string {
  const { rules } = words.units;
  const named = (answer: 'yes' | 'no' | 'by-agreement'): string =>
    listed(
      ruledAnimals.filter((animal) => card.animals[animal] === answer).map((animal) => words.codes.animals[animal]),
      rules.and,
    );
  const allowed = named('yes');
  const asked = named('by-agreement');
  const house = card.houseRules;
  const limit = house !== null && house.maxAnimals !== null ? rules.atMost(house.maxAnimals) : '';
  const size = house?.maxDogSize;
  const dogs =
    card.animals.dog !== null && card.animals.dog !== 'no' && (size === 'small' || size === 'medium')
      ? rules.dogSize(words.codes.dogSizes[size])
      : '';
  const sentences = [
    allowed === '' ? '' : rules.allowed(capital(allowed), limit),
    asked === '' ? '' : rules.byAgreement(capital(asked), allowed === '' ? limit : ''),
    dogs,
    allowed === '' && named('no') !== '' && asked === '' ? rules.none : '',
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

/** What the house can bear: "Støj, rusmidler, par, børn". */
export function roomForText(card: UnitCard, words: Words): readonly string[] {
  return traitsText(card, ['noiseTolerated', 'substancesTolerated', 'couples', 'children'], words.units.roomFor, words);
}

export function accessText(card: UnitCard, words: Words): readonly string[] {
  return traitsText(card, ['ownEntrance', 'groundFloor', 'lift', 'accessible'], words.codes.traits, words);
}

export function outdoorsText(card: UnitCard, words: Words): readonly string[] {
  return traitsText(card, ['outdoorSpace', 'commonHouse'], words.codes.traits, words);
}

/** The traits that are there, and on a line of its own those that are known not to be. */
function traitsText<T extends Trait>(
  card: UnitCard,
  traits: readonly T[],
  names: Readonly<Record<T, string>>,
  words: Words,
): readonly string[] {
  const named = (known: boolean): string =>
    traits
      .filter((trait) => card[trait] === known)
      .map((trait) => names[trait].toLowerCase())
      .join(', ');
  const no = named(false);
  return [capital(named(true)), no === '' ? '' : words.units.facts.not(no)].filter((line) => line !== '');
}

function listed(names: readonly string[], and: string): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
