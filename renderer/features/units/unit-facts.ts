import type { IsoDate } from '../../../shared/dates.ts';
import { ruledAnimals } from '../../../shared/domain/house-rules.ts';
import { namesText } from '../../../shared/text/unit-cells.ts';
import type { Words } from '../../../shared/text/words.ts';
import { capital } from '../../lib/calendar-words.ts';
import type { Format } from '../../lib/format.ts';
import { type FactLine, plainLine } from './trait-facts.ts';
import type { UnitCard } from './unit-filter.ts';
import { lastTenancy, livingOutages, livingTenancies } from './unit-state.ts';

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

/** What holds for animals, and whose word that is; then the estate's rules in one sentence each. */
export function houseRulesLines(card: UnitCard, words: Words, format: Format): readonly FactLine[] {
  const own = ownAnimalsLine(card, words);
  const animals = animalSentence(card, words);
  const note = card.ownAnimals.note;
  const first: FactLine = { ...plainLine(animals), source: own === null && card.houseRules !== null ? 'estate' : null };
  return [
    ...(animals === '' ? [] : [first]),
    ...(own === null ? [] : [own]),
    ...[...(note === null ? [] : [note]), ...rulesText(card, words, format)].map(plainLine),
  ];
}

/** "Boligen har egen tilladelse: hund." where it has one; the rules of the house can be let in again. */
function ownAnimalsLine(card: UnitCard, words: Words): FactLine | null {
  const own = ruledAnimals.filter((animal) => card.ownAnimals[animal] !== null);
  if (own.length === 0) return null;
  const text = words.units.rules.own(own.map((animal) => words.codes.animals[animal]).join(', '));
  return card.houseRules === null ? plainLine(text) : { text, source: 'own', back: { kind: 'animals' } };
}

function rulesText(card: UnitCard, words: Words, format: Format): readonly string[] {
  const { rules } = words.units;
  const house = card.houseRules;
  if (house === null) return [];
  const lines: string[] = [];
  if (house.smoking in words.codes.smoking && house.smoking !== 'unknown')
    lines.push(`${words.codes.smoking[house.smoking as keyof Words['codes']['smoking']]}.`);
  if (house.quietFrom !== null && house.quietTo !== null) lines.push(rules.quiet(house.quietFrom, house.quietTo));
  if (house.note !== null) lines.push(house.note);
  lines.push(rules.since(format.day(house.from)));
  return lines;
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

function listed(names: readonly string[], and: string): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}`;
}
