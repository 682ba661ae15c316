import type { MergeField, MergeProblem } from '../../domain/resident-merge.ts';

const records = (count: number) => (count === 1 ? '1 oplysning' : `${count} oplysninger`);

/** Two records of one person become one. */
export const residentMerge = {
  title: 'Flet med en anden registrering',
  why: 'Den samme borger kan være oprettet to gange. Vælg den anden, og sig, hvad der gælder, hvor de to er uenige. Den borger, du står på, bliver; den anden forsvinder. Det kan fortrydes.',
  search: 'Søg efter den anden registrering',
  searchHint: 'Navn eller en del af det. De, der ligner, står her med det samme.',
  found: 'Hvem er det?',
  none: 'Ingen andre borgere passer til det, du har skrevet.',
  missing: 'Vælg den anden registrering.',
  kept: (name: string) => `Denne: ${name}`,
  other: (name: string) => `Den anden: ${name}`,
  same: 'Det er de to enige om, eller kun den ene siger noget. Det kommer med:',
  choose: 'Her er de to uenige. Hvad gælder?',
  alsoEnds: 'Det, der ikke vælges, slutter i dag og bliver stående på tidslinjen.',
  moves: (count: number) => `${records(count)} flytter med fra den anden: forløb, ord, lejemål og alt andet.`,
  protects: 'Den ene er beskyttet. Det bliver borgeren ved med at være.',
  blocked: 'De to kan ikke flettes, som de er',
  act: 'Flet til én borger',
  done: 'De to registreringer er nu én borger',
  fields: {
    name: 'Navn',
    calledName: 'Kaldenavn',
    identity: 'Identitet',
    birthDate: 'Fødselsdag',
    personId: 'Personnummer',
    phone: 'Telefon',
    language: 'Sprog',
    interpreter: 'Har brug for tolk',
    contactWay: 'Kontaktes helst ved',
    contactTime: 'Kontaktes helst hvornår',
    team: 'Team',
    course: 'Forløb, der fortsætter',
    situation: 'Boligsituation nu',
    waiting: 'Plads på ventelisten',
    primary: 'Primær medarbejder',
    coordinator: 'Koordinator',
  } satisfies Readonly<Record<MergeField, string>>,
  answers: { yes: 'Ja', no: 'Nej' },
  since: (text: string, day: string) => (text === '' ? day : `${text}, siden ${day}`),
  problems: {
    'tenancies-collide': 'De to bor i hver sin bolig i samme periode. Ret eller afslut det ene lejemål først.',
    'offers-collide': 'De to har hver sit åbne tilbud på den samme bolig. Træk det ene tilbage først.',
    'in-conflict': 'Der er en kendt konflikt mellem de to. Afslut den først, hvis de er den samme borger.',
  } satisfies Readonly<Record<MergeProblem, string>>,
};
