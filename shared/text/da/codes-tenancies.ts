/** What the codes of tenancies and of support in a home are called. */
export const tenancyCodes = {
  noticeGivers: { tenant: 'Lejeren', landlord: 'Udlejeren', municipality: 'Kommunen' },
  endReasons: {
    'own-home': 'Flyttet til anden egen bolig',
    'own-wish': 'Eget ønske',
    'moved-in-with': 'Flyttet sammen med andre',
    'supported-housing': 'Flyttet til botilbud',
    treatment: 'Indlagt eller i behandling',
    prison: 'Afsoner',
    'term-over': 'Den aftalte tid er gået',
    arrears: 'Ophævet for restance',
    'house-rules': 'Ophævet for brud på husordenen',
    evicted: 'Sat ud af fogeden',
    'home-closed': 'Boligen nedlægges',
    dead: 'Død',
    unknown: 'Ukendt',
    other: 'Andet',
  },
  moveLists: { in: 'Indflytning', out: 'Fraflytning' },
  moveItems: {
    keys: 'Nøgler',
    electricity: 'El',
    address: 'Folkeregister',
    'rent-support': 'Boligstøtte',
    'deposit-loan': 'Beboerindskud',
    animals: 'Dyr',
    'home-making': 'Et hjem',
    belongings: 'Ejendele',
  },
  supportNeeds: { yes: 'Ja', no: 'Nej', unknown: 'Ukendt' },
};

/** What became of an item, in the log and on a timeline. */
export const moveStates = { open: 'Ikke gjort', done: 'Gjort', 'not-relevant': 'Ikke relevant' };
