import type { ResidentId } from '../../../../shared/ids.ts';
import { TODAY } from '../../../helpers/engine.ts';
import { tenancyInput } from '../../../helpers/homes.ts';
import { declineInput } from '../../../helpers/offers.ts';
import { REQUEST, SAID } from '../../../helpers/waiting.ts';
import { at, CAT, type Case } from './case.ts';

/** Codes and ids that nobody knows. */
export const CODES: readonly Case[] = [
  [
    'an animal that nobody knows',
    'animals.add',
    ({ resident }) => ({ ...at(resident), ...CAT, kind: 'dragon', from: TODAY, to: null }),
    'Feltet »Art« mangler eller er ikke skrevet rigtigt. Ret det, og prøv igen.',
  ],
  [
    'a ninth-and-a-half situation',
    'situations.add',
    ({ resident }) => ({
      ...at(resident),
      situation: 'cave',
      source: 'citizen',
      sourceNote: null,
      from: TODAY,
      to: null,
    }),
    'Feltet »Situation« mangler eller er ikke skrevet rigtigt. Ret det, og prøv igen.',
  ],
  [
    'a paragraph of another law',
    'decisions.record',
    ({ resident, requestId }) => ({
      ...at(resident),
      requestId,
      paragraph: 'sel-999',
      outcome: 'granted',
      decidedOn: TODAY,
      answers: {},
      reasoning: 'Ja',
    }),
    'Feltet »Paragraf« mangler eller er ikke skrevet rigtigt. Ret det, og prøv igen.',
  ],
  [
    'a challenge that is on no list',
    'observations.challenge',
    ({ resident }) => ({ ...at(resident), code: 'bad-luck', saidBy: 'citizen', reason: null, from: TODAY, to: null }),
    'Oplysningerne strider mod en regel. Udfordringen er ikke på kommunens liste den dag. Vælg en, der er.',
  ],
  [
    'a reason of nobody',
    'offers.decline',
    ({ offerId }) => ({ ...declineInput({ id: offerId as never, version: 1 }), reason: 'because' }),
    'Feltet »Begrundelse« mangler eller er ikke skrevet rigtigt. Ret det, og prøv igen.',
  ],
  [
    'a need that nobody has',
    'waiting.review',
    ({ resident, entryId }) => ({
      ...at(resident),
      ...SAID,
      id: entryId,
      version: 1,
      needs: { sauna: { value: true, strength: 'must' } },
    }),
    'Feltet »Behov og ønsker« mangler eller er ikke skrevet rigtigt. Ret det, og prøv igen.',
  ],
  [
    'a field that is not asked for',
    'requests.add',
    ({ resident }) => ({ ...at(resident), ...REQUEST, isAdmin: true }),
    'En oplysning mangler eller har en forkert form. Ret den, og prøv igen.',
  ],
  [
    'a resident who is not there',
    'animals.add',
    () => ({ ...at('0199b2f0-0000-7000-8000-000000000001' as ResidentId), ...CAT, from: TODAY, to: null }),
    'Det findes ikke, eller det er slettet. Opdatér listen, og prøv igen.',
  ],
  [
    'an id that is none',
    'animals.add',
    () => ({ residentId: '1 or 1=1', ...CAT, from: TODAY, to: null }),
    'Feltet »Borger« mangler eller er ikke skrevet rigtigt. Ret det, og prøv igen.',
  ],
];

/** A home for two, a place for one twice. */
export const DOUBLE: readonly Case[] = [
  [
    'on the last day of another tenancy',
    'tenancies.start',
    ({ unit }) => tenancyInput(unit, { from: '2026-11-30' }),
    'Boligen er udlejet fra 01.01.2026. To lejemål kan ikke have samme bolig på samme dag.',
  ],
  [
    'around another tenancy',
    'tenancies.start',
    ({ unit }) => tenancyInput(unit, { from: '2025-01-01', to: '2027-01-01' }),
    'Boligen er udlejet fra 01.01.2026. To lejemål kan ikke have samme bolig på samme dag.',
  ],
  [
    'a proposal of a home that is let',
    'offers.propose',
    ({ unit, resident }) => ({ unitId: unit, residentId: resident, moveIn: TODAY }),
    'Oplysningerne strider mod en regel. En regel, der skal være opfyldt, er ikke opfyldt. Se, hvorfor boligen ikke passer.',
  ],
  [
    'a second place on the list',
    'waiting.enter',
    ({ resident, decisionId }) => ({ ...at(resident), ...SAID, decisionId, since: null }),
    'Det findes allerede for borgeren og er åbent. Ret det, der er, i stedet.',
  ],
];
