import { kind, must, wish } from './way-needs.ts';
import type { WayStory } from './way-shapes.ts';

/** Of those who live in a home, by the order of the people, as in what is known of them. */
export const TENANT_WAYS: Readonly<Record<number, WayStory>> = {
  1: {
    asked: [-150, 'citizen', 'Vil gerne have råd til en bolig med et værelse mere til Alma.'],
    answered: [-141, 'Vi har talt om boligstøtte og om, hvad en større bolig koster.'],
    decided: [
      {
        on: -110,
        paragraph: 'abl-59',
        outcome: 'refused',
        reasoning: 'Boligen er stor nok efter kommunens retningslinjer, og huslejen i en større kan ikke betales.',
        heard: [-108, 'disagrees', 'Alma skal have et sted at lave lektier.'],
      },
    ],
  },
  4: {
    asked: [-200, 'citizen', 'Bor for trangt med to børn og vil gerne tættere på skolen.'],
    answered: [-190, 'Vi mødes i Familiehuset i næste uge.'],
    decided: [
      {
        on: -160,
        paragraph: 'abl-59',
        outcome: 'granted',
        reasoning: 'Familien bor tre i ét værelse, og børnene skifter ellers skole.',
        heard: [-158, 'agrees', null],
      },
    ],
    entry: {
      on: -158,
      ready: -120,
      urgency: ['normal', ''],
      review: -4,
      contact: 9,
      needs: { type: kind('ALMEN'), children: must(true), 'min-rooms': wish(3), 'outdoor-space': wish(true) },
    },
    offers: [
      {
        types: ['ALMEN'],
        proposed: -40,
        offered: { on: -39, answer: -32, hold: -30, passedOver: 'Børnene kan blive på deres skole.' },
        later: {
          kind: 'regretted',
          accepted: -35,
          on: -33,
          note: 'Har fået lovning på en bolig ved sin søster.',
          contact: 9,
        },
      },
    ],
  },
  6: {
    asked: [-170, 'worker', 'Skal flyttes til et sted, som ingen kender.'],
    answered: [-169, 'Vi finder et sted i samråd med krisecentret.'],
    decided: [
      {
        on: -165,
        paragraph: 'abl-59',
        outcome: 'granted',
        reasoning: 'Er truet og kan ikke blive boende. Politiets vurdering ligger på sagen.',
        heard: [-165, 'agrees', null],
      },
    ],
    entry: {
      on: -165,
      ready: -165,
      urgency: ['acute', 'Er truet på livet og skal bo skærmet.'],
      review: 20,
      contact: 2,
      needs: { shielded: must(true), quiet: wish(true) },
    },
  },
  12: { asked: [-12, 'relative', 'Broderen ringede: der er larm fra naboerne hver nat.'] },
};
