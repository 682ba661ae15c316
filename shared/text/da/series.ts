/** Repeated visits, who is away, and the visits of the team. */
export const series = {
  rooms: { label: 'Besøg', visits: 'Kalender', notes: 'Notater', team: 'Hold og fravær' },
  title: 'Gentagne besøg',
  none: 'Der er ingen gentagne besøg.',
  plan: 'Gentag besøg',
  end: 'Afslut',
  endFor: (what: string) => `Afslut gentagne besøg: ${what}`,
  days: { MO: 'mandag', TU: 'tirsdag', WE: 'onsdag', TH: 'torsdag', FR: 'fredag', SA: 'lørdag', SU: 'søndag' },
  every: (weeks: number, days: string) =>
    weeks === 1 ? `Hver ${days}` : weeks === 2 ? `Hver anden uge: ${days}` : `Hver ${weeks}. uge: ${days}`,
  and: ' og ',
  at: (time: string) => `kl. ${time}`,
  from: (day: string) => `fra ${day}`,
  until: (day: string) => `til og med ${day}`,
  ended: (cause: string, day: string) => `${cause} ${day}`,
  dialog: {
    title: 'Gentag besøg',
    days: 'Hvilke ugedage?',
    daysMissing: 'Vælg mindst én ugedag.',
    weeks: 'Hver … uge',
    weeksHint: '1 er hver uge, 2 er hver anden uge.',
    from: 'Fra',
    fromMissing: 'Vælg, hvornår besøgene begynder.',
    until: 'Til og med',
    untilHint: 'Tom: indtil de afsluttes.',
    falls: 'Sådan falder de første uger',
    fallsNone: 'Vælg ugedage og startdag for at se dagene.',
    holiday: (name: string) => `Helligdag eller lukkedag: ${name}.`,
    shift: (day: string) => `Hvad sker der ${day}?`,
    move: (day: string) => `Flyt til ${day}`,
    skip: 'Spring over',
    keep: 'Behold dagen',
    busy: (time: string, name: string) => `Medarbejderen er hos ${name} kl. ${time}.`,
    busySomewhere: (time: string) => `Medarbejderen har et andet besøg kl. ${time}.`,
    away: 'Medarbejderen er væk den dag.',
    outOfReach: 'Medarbejderen kan ikke se borgeren den dag. Besøget får borgerens faste medarbejder, eller står uden.',
    save: 'Planlæg besøgene',
    done: (count: number, others: number) => {
      const planned = count === 1 ? '1 besøg er planlagt.' : `${count} besøg er planlagt.`;
      if (others === 0) return planned;
      return `${planned} ${others} af dem har en anden eller ingen medarbejder, for den valgte kan ikke se borgeren de dage.`;
    },
  },
  ending: {
    title: 'Afslut gentagne besøg',
    on: 'Sidste dag',
    onMissing: 'Vælg den sidste dag.',
    reason: 'Hvorfor?',
    reasonMissing: 'Skriv, hvorfor besøgene afsluttes.',
    why: 'Planlagte besøg efter dagen fjernes. Det, der er holdt, bliver stående. Borgeren får ikke automatisk en ny aftale.',
    save: 'Afslut besøgene',
    done: (count: number) =>
      count === 0 ? 'De gentagne besøg er afsluttet.' : `Afsluttet. ${count} planlagte besøg er fjernet.`,
  },
  team: {
    title: 'Hold og fravær',
    week: (week: number) => `Uge ${week}`,
    board: 'Holdets uge',
    worker: 'Medarbejder',
    planned: 'Planlagt',
    done: 'Holdt',
    missed: 'Forsøgt',
    overdue: 'Mangler',
    minutes: 'Minutter',
    nobody: 'Der er ingen besøg den uge.',
    unassigned: 'Uden medarbejder',
    unassignedNone: 'Alle planlagte besøg har en medarbejder.',
    outOfReach: (worker: string) => `${worker} kan ikke se borgeren`,
    take: 'Find medarbejder',
    takeFor: (name: string) => `Find medarbejder til ${name}`,
    known: 'Kendt medarbejder',
    knownShare: (own: number, held: number) => `${own} af ${held} holdte besøg var ved borgerens faste medarbejder.`,
    changes: (count: number) =>
      count === 0
        ? 'Ingen borgere har skiftet fast medarbejder det seneste år.'
        : count === 1
          ? '1 skift af fast medarbejder det seneste år.'
          : `${count} skift af fast medarbejder det seneste år.`,
    file: 'På telefonen',
    calendar: 'Hent kalenderfil',
    calendarHint: 'Tid og en kode, ingen navne og ingen adresser. Filen kan lægges på en telefon.',
    calendarDone: (count: number, name: string) =>
      count === 1 ? `1 besøg er gemt i ${name}.` : `${count} besøg er gemt i ${name}.`,
  },
  holidays: {
    title: 'Besøg på helligdage',
    none: 'Ingen planlagte besøg falder på en helligdag de næste otte uger.',
    reason: (holiday: string) => `Dagen er ${holiday}`,
    move: (day: string) => `Flyt til ${day}`,
    moveFor: (name: string, day: string) => `Flyt til ${day}: ${name}`,
    moved: 'Besøget er flyttet.',
    because: (holiday: string) => `Flyttet på grund af ${holiday}`,
  },
  away: {
    title: 'Fravær',
    none: 'Ingen er væk.',
    add: 'Skriv fravær',
    line: (why: string, from: string, to: string) => `${why}, ${from} til ${to}`,
    left: (count: number) => (count === 1 ? '1 besøg mangler en afløser' : `${count} besøg mangler en afløser`),
    handed: (name: string) => `Afløser: ${name}`,
    hand: 'Giv besøg videre',
    handFor: (name: string) => `Giv besøg videre for ${name}`,
    page: 'Overlevering',
    pageFor: (name: string) => `Overlevering for ${name}`,
    remove: 'Fjern',
    removeFor: (name: string) => `Fjern fravær for ${name}`,
    removed: 'Fraværet er fjernet.',
    change: 'Ændr',
    changeFor: (name: string) => `Ændr fravær for ${name}`,
    changing: {
      title: 'Ændr fravær',
      what: 'Det sker med besøgene',
      same: 'Vælg andre dage end før.',
      save: 'Gem nye dage',
      done: 'Fraværet er ændret.',
    },
    back: {
      nothing: 'Ingen besøg skifter medarbejder.',
      gaveBack: (visits: number) => (visits === 1 ? '1 besøg er givet tilbage.' : `${visits} besøg er givet tilbage.`),
      givesBack: (visits: number, worker: string) =>
        visits === 1 ? `1 besøg går tilbage til ${worker}.` : `${visits} besøg går tilbage til ${worker}.`,
      nobodys: (visits: number, worker: string) =>
        visits === 1
          ? `1 af dem står uden medarbejder, for ${worker} kan ikke se borgeren den dag.`
          : `${visits} af dem står uden medarbejder, for ${worker} kan ikke se borgerne de dage.`,
      stays: (visits: number) =>
        visits === 1
          ? '1 besøg, hvis tid er gået, bliver hos afløseren.'
          : `${visits} besøg, hvis tid er gået, bliver hos afløseren.`,
      left: (visits: number) =>
        visits === 1 ? '1 besøg i dagene mangler en afløser.' : `${visits} besøg i dagene mangler en afløser.`,
      closes: (day: string) =>
        `Afløseren kan se de borgere, der er eller har været besøg hos, til og med ${day}, så det sidste besøg kan skrives.`,
    },
    given: {
      title: 'Adgang, der er givet videre',
      line: (by: string, substitute: string) => `${by} har givet besøg videre til ${substitute}`,
      why: (residents: number, from: string, to: string) =>
        `Afløseren kan se ${residents === 1 ? '1 borger' : `${residents} borgere`} fra ${from} til ${to}`,
      when: (day: string) => `Givet ${day}`,
      seen: 'Set',
      seenFor: (by: string, substitute: string) => `Set: adgang fra ${by} til ${substitute}`,
      done: 'Adgangen er set.',
    },
    dialog: {
      title: 'Skriv fravær',
      who: 'Hvem er væk?',
      why: 'Hvorfor?',
      from: 'Fra',
      to: 'Til og med',
      daysMissing: 'Vælg begge dage.',
      save: 'Gem fravær',
      done: 'Fraværet er gemt.',
    },
    handing: {
      title: 'Giv besøg videre',
      who: 'Hvem tager besøgene?',
      whoMissing: 'Vælg, hvem der tager besøgene.',
      why: 'Afløseren overtager alle planlagte besøg i dagene, også dem den fraværende går med til, og kan se borgerne fra tre hverdage før fraværet til tre hverdage efter, så det sidste besøg kan skrives. Borgernes faste medarbejder er den samme.',
      save: 'Giv besøgene videre',
      done: (count: number) => (count === 1 ? '1 besøg er givet videre.' : `${count} besøg er givet videre.`),
    },
    over: {
      title: (name: string) => `Overlevering for ${name}`,
      back: 'Tilbage',
      none: 'Der er ingen besøg i dagene.',
      original: (name: string) => `egentlig hos ${name}`,
      closes: (day: string) => `Afløseren kan se borgerne til og med ${day}, så det sidste besøg kan skrives.`,
      opens: (day: string) => `Du kan se borgerne fra ${day}, tre hverdage før fraværet begynder.`,
      last: (day: string, by: string) => `Sidst ${day} ved ${by}`,
      noLast: 'Der er ikke skrevet om et besøg før.',
      promised: (text: string, day: string) => `Lovet: ${text} (senest ${day})`,
    },
  },
};
