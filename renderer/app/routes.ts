/** Every place in the app. The address of a place never holds a name. */
export const places = {
  today: '/',
  homes: '/boliger',
  home: '/boliger/:id',
  newHome: '/boliger/ny',
  editHome: '/boliger/:id/ret',
  vacancies: '/boliger/ledige',
  estates: '/boliger/afdelinger',
  estate: '/boliger/afdelinger/:id',
  pipeline: '/boliger/paa-vej',
  vacancyFigures: '/boliger/ledige/tal',
  repairs: '/boliger/ledige/reparationer',
  followUp: '/boliger/ledige/reparationer/:id',
  import: '/import',
  occupancy: '/belaegning',
  settings: '/indstillinger',
  settingsPart: '/indstillinger/:part',
} as const;
