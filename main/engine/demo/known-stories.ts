import type { Input } from '../../../shared/contract/index.ts';

type Text = readonly [Input<'words.say'>['kind'], string, number, Input<'words.say'>['saidBy']?];
type Situation = readonly [Input<'situations.add'>['situation'], number, number | null];

/** What is known of somebody of the demo beyond who that is; a number alone is how many days ago. */
export interface KnownStory {
  readonly texts?: readonly Text[];
  readonly animals?: readonly (readonly [
    Input<'animals.add'>['kind'],
    string | null,
    'small' | 'medium' | 'large' | null,
    number,
    number,
  ])[];
  readonly assistance?: 'service-dog';
  readonly household?: readonly (readonly [Input<'household.add'>['kind'], string, number, number])[];
  readonly participants?: readonly (readonly [Input<'participants.add'>['role'], string, string | null, number])[];
  readonly challenges?: readonly (readonly [string, number, number | null, 'citizen' | 'worker'])[];
  readonly judged?: readonly (readonly ['yes' | 'no', string, number])[];
  readonly exposure?: readonly (readonly [
    Input<'observations.exposure'>['answers'][number]['question'],
    'yes' | 'partly' | 'no',
    number,
  ])[];
  readonly life?: readonly (readonly [
    Input<'observations.life'>['answers'][number]['field'],
    Input<'observations.life'>['answers'][number]['answer'],
    number,
  ])[];
  /** Oldest first. */
  readonly situations?: readonly Situation[];
}

/** By the order of the people: the fourteen who live in a home, then those who have none. */
export const KNOWN: Readonly<Record<number, KnownStory>> = {
  0: {
    texts: [
      ['good-life', 'At kunne lukke sin egen dør og høre fuglene om morgenen.', 860, 'citizen'],
      ['good-life', 'At børnebørnene kommer og spiser om søndagen.', 210, 'citizen'],
      ['wishes', 'Et køkken, hvor der er plads til fire ved bordet.', 860, 'citizen'],
      ['no-gos', 'Ikke tilbage til kollegiet.', 860, 'citizen'],
      ['resources', 'Lægger brosten bedre end de fleste og kender alle i kvarteret.', 500, 'together'],
      ['shared-goal', 'At blive boende og få styr på huslejen.', 400, 'together'],
      ['we-can', 'Gå med i banken og til lægen.', 400, 'together'],
      ['we-cannot', 'Betale restancen.', 400, 'together'],
      ['instead', 'Hjælpe med at lave en aftale om at afdrage.', 400, 'together'],
      ['citizen-does', 'Ringer, når der kommer et brev med rudekuvert.', 400, 'together'],
      ['we-do', 'Kommer forbi hver anden torsdag.', 400, 'together'],
    ],
    animals: [['dog', 'Gravhund', 'small', 1, 700]],
    participants: [
      ['general-practitioner', 'Lægerne på Torvet', '55 55 41 01', 860],
      ['relative', 'Datteren Freja', '55 55 41 02', 400],
    ],
    challenges: [
      ['substance-use', 860, 300, 'citizen'],
      ['poverty', 860, null, 'worker'],
    ],
    exposure: [
      ['professional-contact', 'partly', 860],
      ['uses-offers', 'no', 860],
      ['has-network', 'no', 860],
      ['professional-contact', 'yes', 200],
      ['uses-offers', 'partly', 200],
      ['has-network', 'yes', 200],
    ],
    life: [
      ['home', 'hard', 860],
      ['home', 'good', 200],
      ['network', 'good', 200],
      ['health', 'on-the-way', 200],
      ['work', 'no-answer', 200],
      ['quality-of-life', 'good', 200],
    ],
    situations: [
      ['sofa', 1_900, 1_700],
      ['shelter', 1_699, 1_520],
    ],
  },
  1: {
    texts: [
      ['good-life', 'Fred til at læse og en hverdag uden overraskelser.', 390, 'citizen'],
      ['shared-goal', 'At gøre uddannelsen færdig.', 300, 'together'],
    ],
    household: [['child-part-time', 'Alma', 9, 390]],
    participants: [['job-centre', 'Team Uddannelse', '55 55 41 03', 380]],
    life: [
      ['work', 'on-the-way', 120],
      ['home', 'good', 120],
    ],
  },
  3: {
    texts: [['no-gos', 'Ingen besøg uden aftale.', 570, 'citizen']],
    animals: [['cat', null, null, 2, 500]],
    participants: [['psychiatry', 'Distriktspsykiatrien, team 2', '55 55 41 04', 560]],
  },
  4: {
    texts: [['wishes', 'At bo tæt på børnenes skole og biblioteket.', 225, 'citizen']],
    household: [
      ['child', 'Yasmin', 6, 225],
      ['child', 'Omar', 3, 225],
    ],
    participants: [['family-department', 'Familiehuset', '55 55 41 05', 200]],
  },
  10: {
    texts: [['resources', 'Er uddannet tømrer og hjælper gerne naboerne.', 300, 'worker']],
    participants: [['probation', 'Kriminalforsorgen, afdeling Nord', '55 55 41 06', 340]],
    challenges: [['crime', 350, 120, 'citizen']],
  },
  14: {
    texts: [
      ['good-life', 'En hytte med brændeovn og ingen over mig.', 34, 'citizen'],
      ['wishes', 'Stueplan og plads til cyklen.', 34, 'citizen'],
      ['no-gos', 'Ikke på herberg igen.', 34, 'citizen'],
      ['shared-goal', 'Et sted at sove, inden frosten kommer.', 30, 'together'],
    ],
    participants: [['volunteer', 'Varmestuen på Torvet', null, 30]],
    challenges: [
      ['homelessness', 35, null, 'citizen'],
      ['loneliness', 35, null, 'citizen'],
    ],
    judged: [['yes', 'Sover ude og har mistet kontakten til sin familie. Kalle er enig.', 30]],
    exposure: [
      ['professional-contact', 'partly', 30],
      ['uses-offers', 'no', 30],
      ['has-network', 'no', 30],
    ],
    life: [
      ['home', 'hard', 30],
      ['health', 'no-answer', 30],
    ],
    situations: [
      ['shelter', 420, 300],
      ['sofa', 160, 62],
      ['street', 61, null],
    ],
  },
  15: {
    texts: [
      ['wishes', 'Et sted, hvor hunden må bo.', 20, 'citizen'],
      ['no-gos', 'Ikke uden Bella.', 20, 'citizen'],
    ],
    animals: [['dog', 'Schæfer', 'large', 1, 20]],
    situations: [['sofa', 45, null]],
  },
  16: { situations: [['shelter', 6, null]] },
  17: {
    texts: [['wishes', 'En by, hvor ingen kender mig.', 65, 'citizen']],
    animals: [['dog', 'Labrador', 'medium', 1, 60]],
    assistance: 'service-dog',
    situations: [['shelter', 75, null]],
  },
  18: {
    texts: [['wishes', 'At bo for sig selv og passe sin læreplads.', 9, 'citizen']],
    situations: [['sofa', 12, null]],
  },
};
