import type { Input } from '../../../shared/contract/index.ts';
import type { AssessedTheme } from '../../../shared/domain/assessments.ts';
import type { FollowUpResult } from '../../../shared/domain/goals.ts';

type Goal = Input<'goals.add'>;

/** One wish, purpose, goal or step. `under` is the place in the story of what it stands under. Days ago; to come is below nought. */
export interface GoalStory {
  readonly words: string;
  readonly level: Goal['level'];
  readonly under?: number;
  readonly kind?: Goal['kind'];
  readonly theme?: Goal['theme'];
  readonly carriedBy?: Goal['carriedBy'];
  readonly citizenDoes?: string;
  readonly othersDo?: string;
  readonly since: number;
  readonly followUp?: number;
  /** For the support that was granted. */
  readonly isGranted?: boolean;
  /** How many days ago somebody looked at it, what it led to, and how many days it was late. */
  readonly followed?: readonly (readonly [number, FollowUpResult, number, string?])[];
  /** How many days ago the citizen gave which number. */
  readonly rated?: readonly (readonly [number, number])[];
}

/** What a resident of the demo works on, with the support for it. */
export interface SupportStory {
  readonly goals: readonly GoalStory[];
  /** Offered so many days ago, and what the citizen answered how many days ago. */
  readonly plan?: {
    readonly offered: number;
    readonly answer: 'accepted' | 'declined';
    readonly answered: number;
    readonly purpose?: string;
    readonly effort?: string;
    readonly duration?: string;
    readonly circumstances?: string;
  };
  /** What is done, by whom, and for which goal of the story. */
  readonly lines?: readonly (readonly [string, string, number | null])[];
  readonly terms?: {
    readonly provider: string;
    readonly method: 'cti' | 'ordinary';
    readonly decided: number;
    readonly followUp: number;
    /** CTI began so many days ago. */
    readonly began?: number;
  };
  readonly assessment?: {
    readonly kind: 'vum' | 'housing-first';
    readonly signed: number;
    readonly summary: string;
    readonly themes: readonly (readonly [AssessedTheme['code'], AssessedTheme['need'], number | null, string])[];
  };
  readonly copy?: { readonly reviewed: number; readonly view: 'agrees' | 'partly'; readonly contacts: string };
}

/** By the order of the people. */
export const SUPPORT: Readonly<Record<number, SupportStory>> = {
  0: {
    goals: [
      { words: 'Jeg vil blive boende, til jeg dør', level: 'wish', since: 300 },
      {
        ...{ words: 'At jeg selv styrer min hverdag', level: 'purpose', under: 0, since: 290, followUp: -60 },
        ...{ isGranted: true },
      },
      {
        ...{ words: 'Jeg laver mad til mig selv fire dage om ugen', level: 'goal', under: 1, kind: 'develop' },
        ...{ theme: 'practical.cook', citizenDoes: 'Køber ind om tirsdagen', othersDo: 'Laver mad sammen om onsdagen' },
        ...{ since: 200, followUp: -20, isGranted: true },
        followed: [
          [110, 'goes-on', 0],
          [40, 'adjusted', 6, 'Tre dage var for lidt, fem for meget'],
        ],
        rated: [
          [190, 2],
          [150, 3],
          [110, 3],
          [70, 5],
          [12, 7],
        ],
      },
      {
        ...{ words: 'Jeg åbner min post hver mandag', level: 'goal', under: 1, kind: 'keep', theme: 'society.post' },
        ...{ carriedBy: 'both', citizenDoes: 'Lægger posten på bordet', since: 260, followUp: 3, isGranted: true },
        rated: [[250, 4]],
      },
    ],
    plan: {
      ...{ offered: 290, answer: 'accepted', answered: 285, purpose: 'At blive boende i egen bolig' },
      ...{ effort: 'Bostøtte to timer om ugen', duration: 'Et år ad gangen', circumstances: 'Hund, stueetage' },
    },
    lines: [
      ['Laver mad sammen om onsdagen', 'Bostøtten Midtby', 2],
      ['Går med til lægen', 'Bostøtten Midtby', null],
    ],
    terms: { provider: 'Bostøtten Midtby', method: 'ordinary', decided: 300, followUp: -20 },
    assessment: {
      ...{ kind: 'vum', signed: 280, summary: 'Klarer meget selv. Har brug for en at gøre det praktiske sammen med.' },
      themes: [
        ['practical.cook', 'moderate', 2, 'Spiser ofte koldt. Kan lave tre retter.'],
        ['society.post', 'light', 1, 'Post bliver liggende.'],
        ['health.substances', 'light', null, 'Drikker mindre end før.'],
        ['health.sleep', 'none', null, 'Sover godt.'],
        ['relations.network', 'moderate', 2, 'Ser sin søn en gang om måneden.'],
      ],
    },
    copy: { reviewed: 30, view: 'agrees', contacts: 'Din bostøtte: 55 55 12 12\nVagten: 55 55 90 90' },
  },
  3: {
    goals: [
      { words: 'Jeg vil have fred for kommunen', level: 'wish', since: 120 },
      {
        ...{ words: 'Jeg betaler min husleje selv', level: 'goal', under: 0, kind: 'keep', theme: 'society.economy' },
        ...{ citizenDoes: 'Betaler den 1. i måneden', since: 110, followUp: -12 },
        rated: [
          [100, 6],
          [40, 4],
        ],
      },
    ],
    plan: { offered: 100, answer: 'declined', answered: 95, purpose: 'At lejemålet holder' },
    lines: [['Kigger forbi hver anden uge', 'Bostøtten Midtby', 1]],
  },
  5: {
    goals: [
      { words: 'Jeg vil være sammen med nogen, der ikke drikker', level: 'wish', since: 80 },
      {
        ...{ words: 'Jeg kommer i værestedet to gange om ugen', level: 'goal', under: 0, kind: 'develop' },
        ...{ theme: 'hf.network', citizenDoes: 'Tager bussen selv', othersDo: 'Går med de første gange' },
        ...{ since: 75, followUp: -25, isGranted: true },
        rated: [
          [70, 1],
          [42, 2],
          [14, 4],
        ],
      },
      {
        ...{ words: 'Ringe til værestedet', level: 'sub-goal', under: 1, kind: 'develop', since: 70 },
        followed: [[50, 'reached', 0, 'Ringede selv']],
      },
    ],
    plan: { offered: 78, answer: 'accepted', answered: 78, purpose: 'At få en hverdag uden alkohol' },
    terms: { provider: 'CTI-teamet', method: 'cti', decided: 90, followUp: -10, began: 75 },
    assessment: {
      ...{ kind: 'housing-first', signed: 85, summary: 'Ny bolig, gammelt netværk. Vil gerne begynde forfra.' },
      themes: [
        ['hf.home', 'light', null, 'Glad for boligen.'],
        ['hf.network', 'high', null, 'Kender næsten kun folk, der drikker.'],
        ['hf.substances', 'high', null, 'Vil skære ned.'],
        ['hf.physical-health', 'moderate', null, 'Ryger 20 om dagen.'],
      ],
    },
  },
};
