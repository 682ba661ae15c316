import type { unitForm as danish } from '../da/unit-form.ts';
import type { Wording } from '../wording.ts';

export const unitForm: Wording<typeof danish> = {
  newTitle: 'New home',
  newWhy: 'Only estate, type, tenancy number and address are needed. The rest can come later.',
  editTitle: 'Edit home',
  create: 'Create home',
  created: 'The home has been created.',
  save: 'Save changes',
  saved: 'The changes are saved.',
  sections: { home: 'Home', address: 'Address', animals: 'Pets', traits: 'Qualities', operation: 'Operation' },
  addressWhy: 'You may type or paste the whole address in the field Street. We lay it out over the fields.',
  addressHidden: 'The address is shielded and not shown here. It stays as it is when you save.',
  shielded: 'The address is shielded',
  shieldedHint:
    'Then it stands in no list, search, print or file for others. It is shown only when needed for work, and that is logged.',
  animalsWhy:
    'The house rules of the estate hold unless the home has a permission of its own. Guide and service dogs may always live here.',
  byRules: 'As the house rules',
  answers: { yes: 'Yes', no: 'No', 'by-agreement': 'By agreement' },
  ruleSays: (answer) => `The house rules say ${answer}.`,
  ruleUnknown: 'The house rules are not known.',
  animals: { dog: 'Dog', cat: 'Cat', other: 'Other animals' },
  traitsWhy: 'Choose Not known while nobody knows. Then somebody asks, instead of the home being left out.',
  traitHints: {
    ownEntrance: 'The door leads outside, not to a stairwell.',
    groundFloor: 'No stairs between street and home.',
    lift: 'A lift to the floor.',
    accessible: 'Can be used with a wheelchair or a walker all the way.',
    commonHouse: 'A shared house or room that the residents use.',
    outdoorSpace: 'Garden, yard or a place outside the door.',
    noiseTolerated: 'The neighbours can live with noise, at night too.',
    substancesTolerated: 'Use of alcohol or drugs is in itself no problem here.',
    couples: 'Two adults may live here together.',
    children: 'There is room for children.',
    assignmentRight: 'The municipality decides who is offered the home.',
  },
  lasts: { temporary: 'temporary', permanent: 'permanent' },
  noEstates: {
    title: 'There are no estates yet',
    why: 'A home belongs to an estate, because the house rules follow it. Create it first, or import the homes from a file: the estates come with them.',
    act: 'Create an estate',
  },
  changed: {
    title: 'The home was changed after you opened it',
    why: (fields) =>
      fields === 1
        ? 'The field that you changed stays. The rest is fetched anew.'
        : `The ${fields} fields that you changed stay. The rest is fetched anew.`,
    merge: 'Fetch the changes',
  },
  fields: {
    estateId: {
      label: 'Estate',
      hint: 'Type to search. The house rules follow the estate.',
      missing: 'Choose the estate that the home belongs to.',
      wrong: 'Choose an estate of the list.',
    },
    tenancyNumber: {
      label: 'Tenancy number',
      hint: 'The association’s own number. Only one home of the estate has it.',
      missing: 'Type the number that the association uses.',
      wrong: 'At most 30 characters.',
    },
    type: {
      label: 'Type of home',
      hint: 'The type decides whether a tenancy is permanent, and what may be sent to others.',
      missing: 'Choose the type.',
      wrong: 'Choose a type of the list.',
    },
    street: {
      label: 'Street',
      hint: '',
      missing: 'Type the name of the street.',
      wrong: 'Type the name of the street, at most 80 characters.',
    },
    houseNumber: {
      label: 'House number',
      hint: '1 to 999, with a letter if there is one: 20A.',
      missing: 'Type the house number.',
      wrong: 'Type a number from 1 to 999, with a letter behind it if there is one.',
    },
    floor: {
      label: 'Floor',
      hint: 'kl, st or 1 to 99.',
      missing: 'Type kl, st or a number.',
      wrong: 'Type kl for cellar, st for ground floor, or a number from 1 to 99.',
    },
    door: {
      label: 'Door',
      hint: 'tv, mf, th or a number.',
      missing: 'Type tv, mf, th or a number.',
      wrong: 'Type tv, mf, th, a number or at most four characters.',
    },
    place: {
      label: 'Village or quarter',
      hint: 'When the street name exists more than once.',
      missing: 'Type the name.',
      wrong: 'Type a name of at most 60 characters.',
    },
    postCode: { label: 'Post code', hint: 'Four digits.', missing: 'Type the post code.', wrong: 'Type four digits.' },
    city: {
      label: 'Town',
      hint: '',
      missing: 'Type the name of the town.',
      wrong: 'Type a name of at most 60 characters.',
    },
    sizeM2: {
      label: 'Size in m²',
      hint: 'Whole square metres, 1 to 2,000.',
      missing: 'Type a whole number.',
      wrong: 'Type a whole number from 1 to 2,000.',
    },
    rooms: {
      label: 'Rooms',
      hint: '0.5 to 30. Half a room is written 1,5.',
      missing: 'Type a number.',
      wrong: 'Type a number from 0,5 to 30.',
    },
    rent: {
      label: 'Rent in kr. a month',
      hint: 'What the resident pays. 2.875 or 2.875,50.',
      missing: 'Type an amount.',
      wrong: 'Type an amount such as 2.875 or 2.875,50.',
    },
    rentIncludes: {
      label: 'The rent includes',
      hint: 'Such as heating, water, internet.',
      missing: 'Type what the rent covers.',
      wrong: 'At most 200 characters on one line.',
    },
    animalsNote: {
      label: 'Agreement on pets',
      hint: 'Such as a dog that the association has approved. No names.',
      missing: 'Type the agreement.',
      wrong: 'At most 200 characters on one line.',
    },
    socialCaretaker: {
      label: 'Social caretaker',
      hint: 'Name and when to ring: Lone Bech · weekdays 9–13.',
      missing: 'Type a name.',
      wrong: 'At most 120 characters on one line.',
    },
    plannedFrom: {
      label: 'Ready from',
      hint: 'First day that somebody can live here. Empty when the home has always been there.',
      missing: 'Choose a date.',
      wrong: 'Choose a real date.',
    },
    retiredOn: {
      label: 'Retired from',
      hint: 'First day that it is no longer a home.',
      missing: 'Choose a date.',
      wrong: 'Choose a real date.',
    },
    note: {
      label: 'Note',
      hint: 'About the home, not about the residents. Up to 2,000 characters.',
      missing: 'Type a note.',
      wrong: 'At most 2,000 characters.',
    },
  },
};
