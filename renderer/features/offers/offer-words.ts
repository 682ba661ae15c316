import type { ShownOffer } from '../../../shared/contract/offers.ts';
import { ruleName } from '../../../shared/text/match-sentences.ts';
import type { Language, Words } from '../../../shared/text/words.ts';
import { capital } from '../../lib/calendar-words.ts';
import type { Format } from '../../lib/format.ts';

export interface Speech {
  readonly words: Words;
  readonly format: Format;
  readonly language: Language;
}

/** Who is offered it, as far as this reader may know. */
export function personText({ name }: Pick<ShownOffer, 'name'>, { offering }: Words): string {
  return name ?? offering.hiddenPerson;
}

/** Which home: its address, that it is shielded, or that it may not be told. */
export function homeText({ unitId, address }: Pick<ShownOffer, 'unitId' | 'address'>, { offering }: Words): string {
  if (unitId === null) return offering.hiddenHome;
  return address ?? offering.shieldedHome;
}

/** What happened, a line for each step, the first first. */
export function offerLines(offer: ShownOffer, speech: Speech): readonly string[] {
  const { format, words } = speech;
  const { said } = words.offering;
  const passed = offer.passedOver > 0 && offer.offeredOn !== null ? [said.passedOver(offer.passedOver)] : [];
  return [
    ...(offer.offeredOn === offer.proposedOn ? [] : [said.proposed(format.date(offer.proposedOn), offer.by)]),
    ...offeredLine(offer, speech),
    ...passed.map((line) => joined([line, offer.reasonPassedOver])),
    ...offer.confirmations.map(({ rule, text }) => `${ruleName(rule, speech.language)}: ${text}`),
    ...answerLines(offer, speech),
  ];
}

function offeredLine(offer: ShownOffer, { format, words }: Speech): readonly string[] {
  const { said } = words.offering;
  const { state, by, proposedOn, offeredOn, answerBy, moveIn } = offer;
  const movesIn = moveIn === null ? null : said.moveIn(format.date(moveIn));
  if (offeredOn === null) return movesIn === null ? [] : [capital(movesIn)];
  const stands = state === 'offered' || state === 'expired';
  return [
    joined([
      offeredOn === proposedOn ? said.both(format.date(offeredOn), by) : said.offered(format.date(offeredOn)),
      stands && answerBy !== null ? said.answerBy(format.date(answerBy)) : null,
      stands ? heldText(offer, { format, words }) : null,
      movesIn,
    ]),
  ];
}

function heldText(
  { state, answerBy, holdUntil }: ShownOffer,
  { format, words }: Pick<Speech, 'format' | 'words'>,
): string | null {
  const { said } = words.offering;
  if (holdUntil === null) return null;
  if (state === 'expired') return said.heldUntil(format.date(holdUntil));
  return holdUntil === answerBy ? said.heldAsLong : said.held(format.date(holdUntil));
}

function answerLines(offer: ShownOffer, { format, words }: Speech): readonly string[] {
  const { offering, offers } = words;
  const { said } = offering;
  const { acceptedOn, answeredOn, declinedBy, declineReason, withdrawReason, state } = offer;
  const yes = acceptedOn === null ? [] : [said.accepted(format.date(acceptedOn))];
  if (answeredOn === null || state === 'accepted') return yes;
  const day = format.date(answeredOn);
  const why =
    declinedBy !== null && declineReason !== null
      ? said.declined(day, offers.declinedBy[declinedBy], offers.declineReasons[declineReason])
      : withdrawReason !== null
        ? said.withdrawn(day, offers.withdrawReasons[withdrawReason])
        : said.regretted(day);
  return [...yes, joined([why, offer.note]), ...outcomeLine(offer, { format, words })];
}

function outcomeLine(
  { consequence, nextContactOn }: ShownOffer,
  { format, words }: Pick<Speech, 'format' | 'words'>,
): readonly string[] {
  if (consequence === null) return [];
  const next = nextContactOn === null ? null : words.offering.said.nextContact(format.date(nextContactOn));
  return [joined([words.offers.consequences[consequence], next])];
}

function joined(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join(' · ');
}
