/** What was agreed with an association about its list, and whether it was kept. */
export const agreements = {
  title: 'Aftale om belægningsliste',
  titleWith: (name: string) => `Aftale om belægningsliste med ${name}`,
  lead: 'Den dag, listen skal sendes, står den på I dag, udfyldt som aftalt.',
  none: 'Ingen aftale om belægningsliste.',
  add: 'Ny aftale',
  edit: 'Ret aftale',
  save: 'Gem aftale',
  end: 'Afslut aftale',
  endTitle: (name: string) => `Afslut aftalen med ${name}?`,
  endWhat: 'Der kommer ikke flere dage, hvor listen skal sendes. Kvitteringer og tal bliver stående.',
  ended: 'Aftalen er afsluttet.',
  frequency: 'Hvor tit',
  frequencies: {
    weekly: 'Hver uge',
    monthly: 'Hver måned',
    quarterly: 'Hvert kvartal',
    'half-yearly': 'Hvert halve år',
    yearly: 'Hvert år',
    once: 'Én gang',
  },
  firstDue: 'Første gang senest den',
  onlyDue: 'Senest den',
  firstDueHint: 'De næste gange regnes fra den dag.',
  content: 'Indhold',
  whole: 'Hele listen',
  changes: 'Kun ændringer',
  changesHint: 'Det, der er ændret siden den sidste liste. Den første gang sendes hele listen.',
  columns: 'Kolonner',
  optionalColumns: 'Kun når formålet kræver det',
  /** The line on the card: how often, to whom, when next. */
  line: (how: string, recipient: string) => `${how} til ${recipient}`,
  next: (day: string) => `Næste ${day}`,
  met: 'Sendt',
  lastSent: (day: string) => `Sidst sendt ${day}`,
  neverSent: 'Ikke sendt endnu',
  year: (year: number, onTime: number, late: number, missing: number) =>
    [
      `${year}: ${onTime} til tiden`,
      ...(late > 0 ? [late === 1 ? '1 forsinket' : `${late} forsinkede`] : []),
      ...(missing > 0 ? [`${missing} ikke sendt`] : []),
    ].join(', '),
  task: (association: string) => `Belægningsliste til ${association}`,
  taskReason: (how: string, recipient: string) => `Aftalt: ${how.toLowerCase()} til ${recipient}`,
  /** Days from today; negative when it has passed. */
  when: (days: number) =>
    days === 0
      ? 'skal sendes i dag'
      : days > 0
        ? days === 1
          ? 'skal sendes i morgen'
          : `skal sendes om ${days} dage`
        : days === -1
          ? 'skulle være sendt i går'
          : `skulle være sendt for ${-days} dage siden`,
  make: 'Lav listen',
  /** Above the form that is filled as agreed. */
  filled: (association: string) => `Udfyldt efter aftalen med ${association}.`,
  gone: 'Aftalen er der ikke mere. Listen kan laves uden.',
};
