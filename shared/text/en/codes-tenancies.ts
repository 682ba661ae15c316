import type { tenancyCodes as danish, moveStates as danishStates } from '../da/codes-tenancies.ts';
import type { Wording } from '../wording.ts';

export const tenancyCodes: Wording<typeof danish> = {
  noticeGivers: { tenant: 'The tenant', landlord: 'The landlord', municipality: 'The municipality' },
  endReasons: {
    'own-home': 'Moved to another home of their own',
    'own-wish': 'Own wish',
    'moved-in-with': 'Moved in with others',
    'supported-housing': 'Moved to supported housing',
    treatment: 'In hospital or treatment',
    prison: 'In prison',
    'term-over': 'The agreed time is over',
    arrears: 'Terminated for arrears',
    'house-rules': 'Terminated for breaking the house rules',
    evicted: 'Evicted by the bailiff',
    'home-closed': 'The home is closed down',
    dead: 'Died',
    unknown: 'Not known',
    other: 'Other',
  },
  moveLists: { in: 'Moving in', out: 'Moving out' },
  moveItems: {
    keys: 'Keys',
    electricity: 'Electricity',
    address: 'Civil register',
    'rent-support': 'Housing benefit',
    'deposit-loan': 'Deposit loan',
    animals: 'Animals',
    'home-making': 'A home',
    belongings: 'Belongings',
  },
  supportNeeds: { yes: 'Yes', no: 'No', unknown: 'Not known' },
};

export const moveStates: Wording<typeof danishStates> = {
  open: 'Not done',
  done: 'Done',
  'not-relevant': 'Not relevant',
};
