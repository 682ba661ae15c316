import type { Input } from '../../../shared/contract/index.ts';

type Tell = Input<'rights.tell'>;

/** What a citizen of the demo was told, said yes to and was promised. Days ago; a day to come is below nought. */
export interface RightsStory {
  /** Which right, how many days ago, and the help that was agreed: what, and how many days ago it was due. */
  readonly told: readonly (readonly [Tell['right'], number, Tell['way'], (readonly [string, number, number?])?])[];
  readonly consents?: readonly (readonly [
    Input<'consents.give'>['purpose'],
    Input<'consents.give'>['recipient'],
    string | null,
    Input<'consents.give'>['fields'],
    number,
    number?,
  ])[];
  /** Why, since how many days, until, and when it is looked at. */
  readonly guidance?: readonly [string, string, number, number, number];
  readonly tasks?: readonly (readonly [string, Input<'tasks.add'>['source'], number])[];
}

const BASICS: RightsStory['told'] = [
  ['complaint', 120, 'conversation'],
  ['companion', 120, 'conversation'],
  ['file-access', 120, 'conversation'],
  ['hearing', 118, 'letter'],
  ['data-insight', 118, 'letter'],
  ['consent-withdrawal', 118, 'letter'],
  ['party-representative', 90, 'meeting'],
];

/** By the order of the people. The help has a third number where it was given: how many days ago. */
export const RIGHTS: Readonly<Record<number, RightsStory>> = {
  0: {
    told: [...BASICS, ['action-plan', 90, 'meeting']],
    consents: [
      ['occupancy-list', 'association', null, ['name'], 200],
      ['treatment', 'general-practitioner', 'Lægehuset Ågade', ['contact', 'health'], 200],
    ],
  },
  3: {
    told: [['complaint', 20, 'conversation', ['Skriv klagen over afgørelsen sammen', -4]]],
    consents: [['relatives', 'relative', 'Søsteren Mona', ['situation'], 60, 10]],
    guidance: ['Bliver stum, når der er mange til møde', 'Ét spørgsmål ad gangen, helst på gåtur', 40, -50, -8],
    tasks: [['Gå med til første møde i jobcenteret', 'promise', 2]],
  },
  5: {
    told: [
      ...BASICS,
      ['action-plan', 60, 'meeting', ['Læs forslaget til handleplan højt og ret det sammen', 35, 40]],
      ['complaint', 30, 'phone', ['Ring til klagevejlederen sammen', 12, 10]],
    ],
    tasks: [['Send kopi af aktindsigten', 'citizen', -3]],
  },
  15: {
    told: [['companion', 8, 'conversation', ['Find en bisidder til mødet', -2]]],
    tasks: [['Ring om pladsen på herberget', 'own', 0]],
  },
};
