/** Hospital messages: the inbox, what a message will do, units and the gate. */
export const inbox = {
  outcomes: {
    apply: 'Bliver gemt hos {name}.',
    review: 'Bliver gemt hos {name}, men gør intet, før et menneske har set på den.',
    duplicate: 'Er modtaget før. Den bliver ikke gemt igen.',
    stranger: 'Er om en borger uden en indsats, der åbner for meddelelser. Intet gemmes, og filen skal slettes.',
    quarantine: 'Er om en, som ikke er kendt her. Den venter 30 dage på, at nogen siger, hvem den er om.',
    receipt: 'Er en kvittering. Tryg Base sender intet, så den er ikke hertil.',
  },
  protected: 'en beskyttet borger',
  from: 'Fra {sender}, {at}',
  before: 'Før: {state}',
  after: 'Nu: {state}',
  since: '{state} siden {at}',
  until: '{state} {at}',
  psychiatric: {
    yes: 'Psykiatrisk ophold: {why}.',
    no: 'Ikke et psykiatrisk ophold.',
    unknown: 'Er afsnittet psykiatrisk? Ingen har svaret for {why}.',
  },
  notes: {
    'name-differs': 'Navnet i meddelelsen er et andet: {name}. CPR-nummeret passer.',
    late: 'Modtaget efter en senere hændelse: den hører til historien.',
    orphan: 'Den tilbagekalder noget, som ikke er modtaget endnu.',
    'start-unknown': 'Indlæggelsen er ikke modtaget: starten er ukendt.',
    'other-stay-open':
      'Borgeren har også et andet ophold, der er åbent. Er det en overflytning eller to ophold på én gang?',
    'unit-unknown': 'Sig i indbakken, om afsnittet er psykiatrisk.',
  },
  findings: {
    'activity-unknown': 'Hændelsen er af en ukendt slags.',
    'time-ahead': 'Tidspunktet ligger ude i fremtiden.',
    'end-before-start': 'Opholdet slutter, før det begynder.',
    'moved-on': 'Borgeren er flyttet til en anden afdeling eller et andet sygehus.',
    'number-reused': 'Nummeret er brugt før til en anden meddelelse om samme ophold.',
    'bundle-reused': 'Forsendelsens nummer er brugt før til en anden meddelelse.',
    'discharged-elsewhere': 'Borgeren er udskrevet til et andet sted end hjemmet, eller det er uoplyst.',
    'attachment-by-id': 'Et bilag er kun nævnt. Det kom med en tidligere meddelelse.',
    'attachment-by-address': 'Et bilag ligger på en adresse på nettet. Tryg Base henter det ikke.',
    'attachment-unreadable': 'Et bilag kan ikke læses.',
  },
};
