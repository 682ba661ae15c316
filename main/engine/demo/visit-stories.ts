import type { Input } from '../../../shared/contract/index.ts';

type Log = Input<'visits.log'>;

/** One visit of the demo that took place: days ago, when, how long, what it came to, what was talked about, the note. */
export type ToldVisit = readonly [number, string, number, Log['state'], Log['topics'], string | null];

export interface VisitStory {
  /** Oldest first. */
  readonly told: readonly ToldVisit[];
  /** Planned for today: when, how long, and where when it is not at home. */
  readonly today?: readonly [string, number, string?];
  readonly kind?: Log['kind'];
  /** What was promised at the last of them, and in how many days it is due. */
  readonly promise?: readonly [string, number];
  /** What must be known before ringing, and why. */
  readonly safety?: readonly [string, string];
}

/** By login, then by the order in which the residents were given to the worker. */
export const VISITS: Readonly<Record<string, readonly VisitStory[]>> = {
  lone: [
    {
      told: [
        [
          14,
          '09:00',
          30,
          'done',
          ['home', 'neighbours'],
          'Vi så på varmen i stuen. Radiatoren er meldt til varmemesteren.',
        ],
        [7, '09:00', 30, 'done', ['home'], 'Varmen virker. Bedste har hængt nye gardiner op og viste dem stolt frem.'],
      ],
      today: ['09:00', 30],
      promise: ['Tag fuglefoder med', 0],
    },
    {
      told: [
        [
          13,
          '10:00',
          30,
          'done',
          ['neighbours'],
          'Naboen spiller højt om natten. Vi aftalte at tage det op på gårdmødet.',
        ],
        [6, '10:00', 20, 'not-home', [], null],
      ],
      today: ['10:00', 30],
      safety: ['Bank på i stedet for at ringe. Lyden af klokken gør bange.', 'Borgeren har selv bedt om det'],
    },
    {
      told: [
        [
          5,
          '11:00',
          45,
          'done',
          ['everyday', 'wellbeing'],
          'Gik en tur med hunden. Fortalte, at hverdagen er lettere, når dagen har en plan.',
        ],
      ],
      today: ['11:00', 45, 'Ved bænken i gården'],
      kind: 'out',
      safety: ['Stor, glad hund. Lad den komme hen til dig først.', 'En ny kollega blev væltet i døren'],
    },
    {
      told: [
        [
          12,
          '12:30',
          30,
          'done',
          ['authorities'],
          'Læste tre breve fra kommunen sammen. Det ene skal besvares inden den første.',
        ],
        [4, '12:30', 20, 'refused', [], 'Ville ikke lukke op i dag og sagde pænt nej tak gennem døren.'],
      ],
      today: ['12:30', 30],
    },
    {
      told: [[3, '13:30', 30, 'done', ['wellbeing'], 'Mødtes på bænken ved stationen. Vil gerne ses samme sted igen.']],
      today: ['13:30', 30, 'Bænken ved stationen'],
      kind: 'out',
    },
  ],
  amina: [
    {
      told: [
        [
          9,
          '09:30',
          60,
          'done',
          ['economy', 'authorities'],
          'Lavede budget for måneden. Huslejen er betalt, og der er lidt tilbage til fødselsdagen.',
        ],
        [2, '09:30', 60, 'done', ['health'], 'Ringede til lægen sammen og fik en tid på torsdag.'],
      ],
      today: ['09:30', 60],
      promise: ['Gå med til lægen på torsdag', 2],
    },
    {
      told: [
        [7, '11:00', 45, 'done', ['network', 'wellbeing'], 'Søsteren har været på besøg. Vil gerne invitere igen.'],
      ],
      today: ['11:00', 45],
    },
    {
      told: [[6, '13:00', 45, 'partly', ['everyday'], 'Træt i dag. Vi nøjedes med en kop kaffe og en snak om ugen.']],
      today: ['13:00', 45],
      safety: ['Kom to sammen om aftenen', 'Gæster i opgangen om aftenen'],
    },
    {
      told: [[5, '14:30', 30, 'done', ['work'], 'Har skrevet til virksomheden om at begynde med to timer om ugen.']],
      today: ['14:30', 30],
      kind: 'phone',
    },
  ],
};
