import type { IsoDate } from '../../../shared/dates.ts';
import type { CourseState } from '../../../shared/domain/residents.ts';

/** Somebody who lives in a home of the demo takes that person's name; the others have none yet. */
export interface DemoResident {
  readonly name: string | null;
  readonly calledName: string | null;
  readonly identity: 'named' | 'pseudonym' | 'anonymous';
  readonly birthDate: IsoDate | null;
  /** Day + 60: nobody has such a number. */
  readonly number: string | null;
  readonly phone: string | null;
  readonly language: string | null;
  readonly interpreter: boolean;
  readonly contactWay: 'phone' | 'text-message' | 'in-person' | 'through-worker' | null;
  readonly contactTime: string | null;
  readonly team: string;
  readonly protection: {
    readonly name: boolean;
    readonly address: boolean;
    readonly from: IsoDate;
    readonly to: IsoDate;
  } | null;
  /** Oldest first. */
  readonly courses: readonly {
    readonly state: CourseState;
    readonly from: IsoDate;
    readonly pausedUntil: IsoDate | null;
    readonly reason: string | null;
  }[];
  /** Somebody opened this person in an emergency, yesterday in the evening; no leader has looked yet. */
  readonly opened: { readonly by: string; readonly ground: 'danger' | 'on-call'; readonly reason: string } | null;
  /** Logins of staff. */
  readonly primary: string | null;
  readonly coordinator: string | null;
  readonly others: readonly string[];
}

/** A person of the demo by what is told of them; what is left out is not known. */
export interface Story extends Partial<DemoResident> {
  /** Years, in which somebody is now. */
  readonly age: number | null;
  /** What happened how many days ago. */
  readonly happened: readonly (readonly [CourseState, number, string?])[];
  readonly pauseDays?: number;
  readonly protectedFor?: readonly ['name' | 'address' | 'both', number];
}

const CITY = 'Team Midtby';
const COAST = 'Team Kyst';

/** They live in a home of the municipality, and have the names that those have. */
export const TENANTS: readonly Story[] = [
  {
    age: 57,
    team: CITY,
    calledName: 'Bedste',
    primary: 'mette',
    others: ['amina', 'lone'],
    contactWay: 'in-person',
    contactTime: 'Formiddag',
    happened: [
      ['contacted', 900, 'Kom selv på rådhuset'],
      ['active', 870],
    ],
  },
  {
    age: 34,
    team: CITY,
    primary: 'mette',
    coordinator: 'karen',
    others: ['amina'],
    contactWay: 'text-message',
    happened: [
      ['contacted', 420],
      ['active', 400],
    ],
  },
  {
    age: 71,
    team: COAST,
    primary: 'mette',
    others: ['lone'],
    contactWay: 'phone',
    contactTime: 'Efter kl. 10',
    happened: [['active', 1_460]],
  },
  {
    age: 45,
    team: CITY,
    primary: 'amina',
    others: ['lone'],
    contactWay: 'through-worker',
    happened: [
      ['contacted', 610],
      ['active', 580],
      ['paused', 12, 'Er på sygehuset'],
    ],
    pauseDays: 20,
  },
  {
    age: 29,
    team: COAST,
    primary: 'mette',
    others: ['jonas'],
    language: 'Arabisk',
    interpreter: true,
    contactWay: 'phone',
    happened: [
      ['contacted', 250],
      ['active', 230],
    ],
  },
  {
    age: 62,
    team: CITY,
    primary: 'mette',
    others: ['lone', 'peter'],
    happened: [
      ['active', 2_100],
      ['closed', 1_200, 'Klarede sig selv'],
      ['contacted', 300, 'Henvendte sig igen'],
      ['active', 290],
    ],
  },
  {
    age: 38,
    team: COAST,
    primary: 'amina',
    protectedFor: ['both', 17],
    contactWay: 'through-worker',
    happened: [
      ['contacted', 180],
      ['active', 175],
    ],
  },
  { age: 51, team: CITY, primary: 'mette', coordinator: 'amina', happened: [['active', 730]] },
  {
    age: 24,
    team: COAST,
    primary: 'amina',
    contactWay: 'text-message',
    contactTime: 'Aften',
    happened: [
      ['contacted', 95],
      ['active', 90],
    ],
  },
  { age: 66, team: CITY, primary: null, happened: [['active', 800]] },
  {
    age: 43,
    team: CITY,
    primary: 'mette',
    others: ['jonas', 'lone'],
    language: 'Polsk',
    interpreter: true,
    happened: [
      ['contacted', 365],
      ['active', 350],
    ],
  },
  { age: 55, team: COAST, primary: 'mette', protectedFor: ['name', 240], happened: [['active', 500]] },
  {
    age: 33,
    team: COAST,
    primary: 'amina',
    others: ['peter'],
    happened: [
      ['contacted', 60],
      ['active', 45],
    ],
  },
  {
    age: 48,
    team: CITY,
    primary: 'mette',
    happened: [
      ['active', 1_000],
      ['closed', 30, 'Ønsker ikke mere hjælp'],
    ],
  },
];

/** They have no home there. */
export const WITHOUT_HOME: readonly Story[] = [
  {
    name: 'Kalle Kampmose',
    age: 52,
    team: CITY,
    calledName: 'Kalle',
    primary: 'mette',
    coordinator: 'karen',
    others: ['amina'],
    contactWay: 'in-person',
    contactTime: 'På Torvet til middag',
    opened: { by: 'lone', ground: 'on-call', reason: 'Ringede til vagten i frostvejr og havde ingen steder at sove' },
    happened: [
      ['contacted', 40, 'Opsøgt af gadeplan'],
      ['active', 35],
    ],
  },
  {
    name: 'Rosa Vintermark',
    age: 41,
    team: CITY,
    primary: 'mette',
    others: ['lone'],
    contactWay: 'text-message',
    happened: [['contacted', 21, 'Har hund og ingen bolig']],
  },
  {
    name: 'Anonym fra krisecentret',
    identity: 'anonymous',
    age: null,
    team: COAST,
    primary: 'amina',
    contactWay: 'through-worker',
    happened: [['contacted', 6, 'Ønsker ikke at sige sit navn']],
  },
  {
    name: 'Nanna Nattergal',
    identity: 'pseudonym',
    age: 27,
    team: COAST,
    primary: 'mette',
    protectedFor: ['address', 90],
    happened: [
      ['contacted', 75],
      ['active', 70],
    ],
  },
  {
    name: 'Malthe Æblegren',
    age: 17,
    team: CITY,
    primary: 'mette',
    contactWay: 'phone',
    happened: [['contacted', 10, 'Fylder snart 18 og kan ikke blive hjemme']],
  },
  {
    name: 'Inger Østhavn',
    age: 69,
    team: COAST,
    primary: 'mette',
    happened: [
      ['contacted', 400],
      ['active', 390],
      ['dead', 15],
    ],
  },
];
