import type { Moment } from './handoff-acts.ts';
import { agrees, asks, calls, finishes, opens, said, sleeps, understands, visits } from './handoff-acts.ts';

const CENTRE = 'Psykiatrisk Center Lindeby';

/** Those on the way out of a hospital or a prison, by their places among the people. */
export const HANDOFFS: Readonly<Record<number, readonly Moment[]>> = {
  // home since some days, and handed over to who comes first
  1: [
    opens(-31, 'mette', { type: 'psychiatric', hospital: CENTRE, unit: 'Afsnit 2' }, -3),
    said(-30, 'mette', () => ({ ownWords: 'Jeg vil sove i min egen seng. Ring ikke før klokken ti.' })),
    said(-8, 'mette', (on) => ({ warnedOn: on })),
    sleeps(-6, 'mette', 'kept', null, null),
    said(-5, 'mette', (on) => ({ readyAt: { on, at: '09:30' } })),
    finishes(-29, 'mette', 'own-words', 'relatives', 'children', 'animals-cared'),
    finishes(-5, 'mette', 'crisis-plan', 'treatment-plan', 'agreement-enclosed', 'support-granted', 'meeting-held'),
    finishes(
      -5,
      'mette',
      'coordinator-offered',
      'address-lease',
      'keys',
      'benefit',
      'who-calls',
      'first-contact-agreed',
    ),
    understands(-4, 'mette', 'amina', {
      situation: 'Har været indlagt en måned, sover bedre og vil hjem til sin egen lejlighed.',
      matters: 'Ro om formiddagen, og at jeg ringer, før jeg kommer.',
      actions: 'Jeg kommer i den første uge og følger med til lægen. Mette følger boligstøtten.',
      whatIf: 'Får jeg ikke svar to gange, går jeg forbi. Om natten er der den psykiatriske skadestue.',
    }),
    said(-3, 'amina', (on) => ({ dischargedAt: { on, at: '11:15' } })),
    finishes(
      -3,
      'amina',
      'medicine',
      'next-outpatient',
      'emergency-numbers',
      'moving',
      'power-internet',
      'deposit-benefit',
    ),
    said(-2, 'amina', (on) => ({ firstNightOn: on })),
    visits(-2, 'amina', 2, '11:00'),
  ],
  // out in a week, with a home to come back to
  3: [
    opens(-12, 'amina', { type: 'psychiatric', hospital: CENTRE, unit: 'Afsnit 4' }, 6),
    said(-11, 'amina', () => ({ ownWords: 'Katten skal være hjemme, når jeg kommer.' })),
    finishes(-10, 'amina', 'own-words', 'relatives', 'children', 'animals-cared'),
    said(-1, 'amina', (on) => ({ warnedOn: on })),
    sleeps(-1, 'amina', 'kept', 'Naboen har nøglen', null),
    agrees(-1, 'amina', 'medicine', 'ward-contact', 'Sygeplejerske Kim'),
  ],
  // out since yesterday, with nowhere to sleep
  14: [
    opens(-13, 'mette', { type: 'psychiatric', hospital: CENTRE, unit: 'Afsnit 2' }, -1),
    said(-12, 'mette', () => ({ ownWords: 'Bare et sted, hvor døren kan låses.' })),
    finishes(-11, 'mette', 'own-words', 'relatives', 'children', 'animals-cared'),
    said(-3, 'mette', (on) => ({ warnedOn: on })),
    said(-1, 'mette', (on) => ({ readyAt: { on, at: '09:00' }, dischargedAt: { on, at: '14:30' } })),
    sleeps(-1, 'mette', 'none', 'Herberget havde ikke plads i går', 0),
    finishes(-1, 'mette', 'medicine'),
  ],
  // ready to leave, and nobody has found a date for the meeting yet
  21: [
    opens(-25, 'mette', { type: 'psychiatric', hospital: 'Hospitalet i Åby', unit: 'Ældrepsykiatrien' }, 4),
    said(-24, 'mette', () => ({ ownWords: 'Jeg vil have udsigt til vandet, og min bror skal med til mødet.' })),
    finishes(-22, 'mette', 'own-words', 'relatives', 'children', 'animals-cared'),
    said(-4, 'mette', (on) => ({ warnedOn: on })),
    calls(-2, 'mette', 'Hvor skal Bent bo, og hvem kommer den første uge?'),
    agrees(-2, 'mette', 'treatment-plan', 'doctor-in-charge', 'Overlægen på afsnittet'),
    asks(0, 'mette', 'support-granted', 'karen'),
  ],
  22: [
    opens(-100, 'amina', { type: 'release', hospital: 'Arresthuset i Lindeby', unit: 'Afdeling B' }, 12),
    said(-20, 'amina', () => ({ ownWords: 'Et værelse langt fra den gamle vennekreds.' })),
    finishes(-96, 'amina', 'own-words', 'relatives', 'children', 'animals-cared'),
    agrees(-76, 'amina', 'release-plan', 'probation', 'Kriminalforsorgen i Lindeby'),
    finishes(-73, 'amina', 'release-plan'),
    asks(0, 'amina', 'care-plan-offered', 'mette'),
  ],
};
