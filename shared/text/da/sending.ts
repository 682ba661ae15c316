import type { PassphraseProblem } from '../../domain/passphrase.ts';
import { passwordReasons } from './password-reasons.ts';

/** How a list leaves: to one or several, of what kind, and locked or not. */
const problems: Readonly<Record<PassphraseProblem, string>> = {
  ...passwordReasons,
  'too-short': 'Brug mindst 15 tegn. Fire-fem tilfældige ord er nemme at sige i telefonen.',
  'names-only': 'Den består af boligorganisationens eller kommunens navn. Vælg fire-fem andre ord.',
};

export const sending = {
  sections: { whose: 'Til hvem?', protection: 'Hvordan bliver den beskyttet på vejen?' },
  whose: {
    why: 'Hver boligorganisation får sin egen fil med sine egne boliger. Ingen ser de andres.',
    row: (number: number) => `Liste ${number}`,
    add: 'Tilføj en boligorganisation',
    addAll: (count: number) => `Tilføj alle ${count}`,
    remove: (name: string) => `Fjern ${name}`,
    removeEmpty: 'Fjern linjen',
    recipientKnown: 'Som sidst. Ret den, hvis det er en anden.',
  },
  kind: 'Listen viser',
  kinds: { day: 'En dag', period: 'En periode', changes: 'Forskel siden sidst' },
  kindMeans: {
    day: 'Hvem der bor hvor den dag, og hvad der er ledigt.',
    period: 'Dagen til og med, hvem der kom og rejste i perioden, og tomme dage.',
    changes:
      'Kun det, der er anderledes end på den seneste liste. Om nye skærmede boliger og beskyttede borgere siger den intet.',
  },
  from: 'Fra',
  to: 'Til og med',
  missingFrom: 'Vælg periodens første dag.',
  periodColumns: 'Om perioden',
  protection: {
    label: 'Beskyttelse',
    options: {
      proposed: 'Krypteret ZIP med en adgangssætning, vi laver',
      own: 'Krypteret ZIP med min egen adgangssætning',
      none: 'Ikke krypteret',
    },
    details: {
      proposed: 'Anbefales. Du får adgangssætningen at se, når filen er gemt, og siger den i telefonen.',
      own: 'Fx en, I har aftalt. Kun når listen går til én.',
      none: 'Filen kan læses af alle, der får fat i den.',
    },
    passphrase: 'Adgangssætning',
    passphraseHint: 'Mindst 15 tegn. Den bliver ikke gemt nogen steder, heller ikke i kladden.',
    plainTitle: 'Ikke krypteret: send via sikker mail eller Digital Post',
    plain: 'Gem den ikke på et fælles drev eller en USB-nøgle, og slet din egen kopi, når den er sendt.',
    problems,
  },
  comparison: {
    changes: (day: string) => `Boligorganisationen har listen pr. ${day}. Listen her viser alligevel:`,
    unsaid: (day: string) => `Siden listen pr. ${day} er der sket noget, som listen over ændringer tier om:`,
    homes: 'Se hvilke',
    shieldedHome: 'Skærmet bolig',
    noMore: (count: number) => `og ${count} til`,
    missing: 'Se, hvad listen fortæller, og vælg, hvad du vil.',
    label: 'Sammenligning med den sidste liste',
  },
  preview: {
    choose: 'Vis listen til',
    states: (rows: string, count: number) => (count === 0 ? rows : `${rows} · ${count} at se på`),
    waiting: 'henter',
  },
  save: (count: number) => (count === 1 ? 'Gem listen som fil' : `Gem ${count} lister i en mappe`),
  asksPassword: (count: number) =>
    count === 1
      ? 'Du vælger, hvor filen skal ligge, og skriver din adgangskode.'
      : 'Du vælger en mappe og skriver din adgangskode én gang.',
  done: {
    several: (count: number, folder: string) => `${count} lister er gemt i mappen ${folder}`,
    passphrase: (count: number) => (count === 1 ? 'Adgangssætningen vises kun nu' : 'Adgangssætningerne vises kun nu'),
    noted: (count: number) =>
      count === 1 ? 'Jeg har skrevet adgangssætningen ned' : 'Jeg har skrevet adgangssætningerne ned',
    tell: (count: number) =>
      count === 1
        ? 'Sig den i telefonen. Send den aldrig i samme besked som filen. Den står ingen andre steder: går den tabt, så lav listen igen.'
        : 'Sig hver af dem til sin egen modtager i telefonen. Send dem aldrig i samme besked som filen. De står ingen andre steder: går en tabt, så lav den liste igen.',
    tellOwn: 'Filen åbnes med din egen adgangssætning',
    tellOwnWhy: 'Sig den i telefonen. Send den aldrig i samme besked som filen.',
    opens:
      'Modtageren åbner filen med 7-Zip eller et andet program, der kender AES-256. Windows’ egen Stifinder kan det ikke altid.',
    signs: 'Små bogstaver og tal med bindestreger. Bogstaverne i, l, o og u er ikke med.',
    protected: 'Beskyttelse',
    protections: { true: 'Krypteret ZIP (AES-256)', false: 'Ikke krypteret' },
    file: 'Fil',
  },
  earlier: {
    day: (day: string) => `Belægning ${day}`,
    period: (from: string, to: string) => `Belægning ${from} til ${to}`,
    changes: (day: string) => `Ændringer til og med ${day}`,
    encrypted: 'krypteret',
    plain: 'ikke krypteret',
  },
};
