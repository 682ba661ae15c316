import { addDays, isoDate } from '../../../../shared/dates.ts';
import { TODAY } from '../../../helpers/engine.ts';
import { tenancyInput } from '../../../helpers/homes.ts';
import { declineInput, offerInput } from '../../../helpers/offers.ts';
import { residentInput } from '../../../helpers/residents.ts';
import { HEARD, NEXT_CONTACT, REQUEST, SAID } from '../../../helpers/waiting.ts';
import { at, CAT, type Case } from './case.ts';

const [YESTERDAY, TOMORROW, LATER] = [addDays(TODAY, -1), addDays(TODAY, 1), addDays(TODAY, 40)];
const CONFLICT = {
  source: 'worker',
  reason: 'Gammelt uvenskab',
  from: TODAY,
  to: NEXT_CONTACT,
  askUser: '0199b2f0-0000-7000-8000-000000000001',
} as const;

/** Days in the wrong order, and days that are none. */
export const DATES: readonly Case[] = [
  [
    'a tenancy that ends before it begins',
    'tenancies.start',
    ({ unit }) => ({ ...tenancyInput(unit, { from: LATER, to: TODAY }) }),
    'Slutdatoen ligger før startdatoen. Ret en af dem.',
  ],
  [
    'a day that is none',
    'tenancies.start',
    ({ unit }) => ({ ...tenancyInput(unit, { from: '2027-01-01' }), from: '2026-02-30' }),
    'Feltet »Fra« mangler eller er ikke skrevet rigtigt. Ret det, og prøv igen.',
  ],
  [
    'an animal that left before it came',
    'animals.add',
    ({ resident }) => ({ ...at(resident), ...CAT, from: TODAY, to: addDays(TODAY, -9) }),
    'Oplysningerne strider mod en regel. Sidste dag ligger før den første. Ret en af dem.',
  ],
  [
    'a conflict that ends before it begins',
    'knownConflicts.add',
    ({ resident, other }) => ({ ...at(resident), ...CONFLICT, otherId: other, to: addDays(TODAY, -9) }),
    'Oplysningerne strider mod en regel. Den sidste dag er gået. Vælg en senere dag.',
  ],
  [
    'a conflict of more than twelve months',
    'knownConflicts.add',
    ({ resident, other }) => ({ ...at(resident), ...CONFLICT, otherId: other, to: addDays(TODAY, 400) }),
    'Oplysningerne strider mod en regel. En kendt konflikt gælder højst 12 måneder. Så skal nogen se på den igen.',
  ],
  [
    'an answer before anybody asked',
    'requests.answer',
    ({ resident, requestId }) => ({
      ...at(resident),
      id: requestId,
      version: 1,
      answeredOn: addDays(REQUEST.askedOn, -1),
      answer: 'Ja',
    }),
    'Oplysningerne strider mod en regel. Svaret ligger før henvendelsen. Ret dagen.',
  ],
  [
    'a request of tomorrow',
    'requests.add',
    ({ resident }) => ({ ...at(resident), ...REQUEST, askedOn: TOMORROW }),
    'Oplysningerne strider mod en regel. Dagen for henvendelsen er ikke kommet endnu. Vælg i dag eller før.',
  ],
  [
    'a decision before the request',
    'decisions.record',
    ({ resident, requestId }) => ({
      ...at(resident),
      requestId,
      paragraph: 'abl-5a',
      outcome: 'granted',
      decidedOn: addDays(REQUEST.askedOn, -1),
      answers: {},
      reasoning: 'Ja',
    }),
    'Oplysningerne strider mod en regel. Afgørelsen ligger før henvendelsen. Ret dagen.',
  ],
  [
    'a decision that was told before it was made',
    'decisions.hear',
    ({ resident, decisionId }) => ({
      ...at(resident),
      ...HEARD,
      id: decisionId,
      version: 1,
      toldOn: isoDate('2026-09-01'),
    }),
    'Oplysningerne strider mod en regel. Borgeren kan ikke være hørt, før der er afgjort. Ret dagen.',
  ],
  [
    'a place since before the citizen asked',
    'waiting.enter',
    ({ third, thirdDecision }) => ({ ...at(third), ...SAID, decisionId: thirdDecision, since: isoDate('2020-01-01') }),
    'Oplysningerne strider mod en regel. Borgeren kan ikke have ventet, før der blev spurgt. Vælg dagen for henvendelsen eller en senere.',
  ],
  [
    'a review that was yesterday',
    'waiting.review',
    ({ resident, entryId }) => ({ ...at(resident), ...SAID, id: entryId, version: 1, reviewOn: YESTERDAY }),
    'Oplysningerne strider mod en regel. Næste gennemgang skal ligge efter i dag.',
  ],
  [
    'a pause that is over',
    'waiting.setState',
    ({ resident, entryId }) => ({
      ...at(resident),
      id: entryId,
      version: 1,
      state: 'paused',
      pausedUntil: YESTERDAY,
      leftReason: null,
      reason: null,
      nextContactOn: NEXT_CONTACT,
    }),
    'Oplysningerne strider mod en regel. Skriv, hvornår pausen skal ses på igen.',
  ],
  [
    'a forløb that begins tomorrow',
    'residents.create',
    () => residentInput('Prøve Ny', { course: { state: 'active', from: TOMORROW, reason: null } }),
    'Oplysningerne strider mod en regel. Dagen er ikke kommet endnu. Vælg i dag eller en tidligere dag.',
  ],
  [
    'somebody born tomorrow',
    'residents.create',
    () => residentInput('Prøve Ny', { birthDate: TOMORROW }),
    'Oplysningerne strider mod en regel. Fødselsdagen er ikke kommet endnu. Se efter, om den er skrevet rigtigt.',
  ],
  [
    'a protection that ends before it begins',
    'residents.protect',
    ({ resident }) => ({ id: resident, version: 1, name: { from: TODAY, to: YESTERDAY }, address: null }),
    'Slutdatoen ligger før startdatoen. Ret en af dem.',
  ],
  [
    'an answer to an offer by yesterday',
    'offers.offer',
    ({ offerId }) => offerInput({ id: offerId as never, version: 1 }, { answerBy: YESTERDAY, holdUntil: YESTERDAY }),
    'Oplysningerne strider mod en regel. Svarfristen er gået. Vælg i dag eller en senere dag.',
  ],
  [
    'a next contact that was yesterday',
    'offers.decline',
    ({ offerId }) => declineInput({ id: offerId as never, version: 1 }, { nextContactOn: YESTERDAY }),
    'Oplysningerne strider mod en regel. Skriv, hvornår borgeren kontaktes næste gang. Dagen skal ligge efter i dag.',
  ],
];
