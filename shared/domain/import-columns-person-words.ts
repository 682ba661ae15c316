/**
 * How Danish municipalities title the columns of people, and how the English do. Compared folded and without spaces, so
 * "CPR-nr." and "cprnr" are one; the likeliest comes first.
 */
export const personWords = {
  personName: [
    'Navn',
    'Borger',
    'Borgers navn',
    'Borgernavn',
    'Fulde navn',
    'Ansøger',
    'Ansøgers navn',
    'Name',
    'Citizen',
  ],
  personFirstName: ['Fornavn', 'Fornavne', 'Borgers fornavn', 'First name'],
  personLastName: ['Efternavn', 'Borgers efternavn', 'Last name', 'Surname'],
  personNumber: [
    'CPR',
    'CPR-nr.',
    'CPR-nummer',
    'CPR nummer',
    'Personnummer',
    'Personnr.',
    'Borgers CPR',
    'Lejers CPR',
  ],
  birthDate: ['Fødselsdato', 'Fødselsdag', 'Født', 'Fødedato', 'Fødselsdata', 'Date of birth', 'Birth date'],
  calledName: ['Kaldenavn', 'Kaldes', 'Tiltalenavn', 'Called'],
  phone: ['Telefon', 'Telefonnr.', 'Telefonnummer', 'Tlf.', 'Tlf.nr.', 'Mobil', 'Mobilnr.', 'Phone'],
  language: ['Sprog', 'Modersmål', 'Language'],
  interpreter: ['Tolk', 'Tolkebehov', 'Behov for tolk', 'Bruger tolk', 'Interpreter'],
  contactWay: ['Kontaktform', 'Kontaktmåde', 'Foretrukken kontakt', 'Kontaktes via', 'Contact by'],
  contactTime: ['Kontakttid', 'Kontakttidspunkt', 'Træffes', 'Kontaktes bedst', 'Contact time'],
  team: ['Team', 'Gruppe', 'Hold', 'Distrikt'],
  primaryWorker: ['Primær medarbejder', 'Medarbejder', 'Sagsbehandler', 'Kontaktperson', 'Rådgiver', 'Primary worker'],
  courseState: ['Forløb', 'Forløbsstatus', 'Status', 'Tilstand', 'Course'],
  courseFrom: ['Forløb fra', 'Forløb siden', 'Startdato', 'Start', 'Oprettet', 'Course from'],
  protectedAddress: [
    'Adressebeskyttet',
    'Adressebeskyttelse',
    'Hemmelig adresse',
    'Beskyttet adresse',
    'Protected address',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;
