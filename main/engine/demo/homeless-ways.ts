import { kind, must, wish } from './way-needs.ts';
import type { WayStory } from './way-shapes.ts';

/** Of those without a home, by the order of the people. */
export const HOMELESS_WAYS: Readonly<Record<number, WayStory>> = {
  14: {
    asked: [-35, 'worker', 'Har sovet ude siden september og vil have et sted inden frosten.'],
    answered: [-33, 'Vi mødes på Torvet hver onsdag, til der er et sted.'],
    decided: [
      {
        on: -26,
        paragraph: 'abl-5a',
        outcome: 'granted',
        reasoning: 'Har boet på herberg og gade i over et år og trives ikke mellem mange naboer.',
        heard: [-25, 'agrees', 'Bare der er en brændeovn.'],
      },
    ],
    treatment: { what: 'Alkoholbehandling', asked: -30, promised: 5, started: null },
    entry: {
      on: -25,
      ready: -25,
      urgency: ['acute', 'Sover på gaden, og det fryser om natten.'],
      review: 60,
      contact: 1,
      needs: {
        'ground-floor-or-lift': must(true),
        'avoid-type': must(['H110', 'B107']),
        'own-entrance': wish(true),
        'substances-tolerated': wish(true),
      },
    },
    offers: [
      {
        types: ['SKAEV'],
        proposed: -10,
        offered: { on: -9, answer: -4, hold: -3, passedOver: 'Sover ude, og frosten er kommet.' },
        later: {
          kind: 'declined',
          on: -6,
          by: 'citizen',
          reason: 'area',
          note: 'Vil ikke bo så langt fra Torvet og vennerne.',
          contact: 1,
        },
      },
    ],
  },
  15: {
    asked: [-20, 'citizen', 'Bor på en sofa med sin hund og skal ud inden jul.'],
    answered: [-18, 'Hunden er ikke noget problem på de skæve boliger. Vi holder møde den 12.'],
    decided: [
      {
        on: -13,
        paragraph: 'abl-5a',
        outcome: 'granted',
        reasoning: 'Har ikke kunnet blive boende i almindeligt byggeri, og hunden er hendes vigtigste støtte.',
        heard: [-12, 'agrees', 'Godt. Men uden trapper, Bella er gammel.'],
      },
    ],
    entry: {
      on: -12,
      ready: -12,
      urgency: ['high', 'Skal ud af den sofa, hun sover på, inden jul.'],
      review: 75,
      contact: 6,
      needs: {
        animals: must([{ kind: 'dog', count: 1, size: 'any', assistance: false, breed: 'Schæfer' }]),
        'ground-floor-or-lift': must(true),
        'max-rent': wish({ maxOre: 320_000, benefitOre: null, benefitSource: null, benefitOn: null }),
        'outdoor-space': wish(true),
      },
    },
    offers: [{ types: ['SKAEV'], proposed: -2 }],
  },
  16: { asked: [-6, 'shelter', 'Krisecentret spørger på vegne af en beboer, som ikke vil sige sit navn.'] },
  17: {
    asked: [-70, 'citizen', 'Kan ikke bo noget sted, hvor familien kan finde hende.'],
    answered: [-68, 'Alle oplysninger er beskyttet, og vi skriver kun gennem Amina.'],
    decided: [
      {
        on: -60,
        paragraph: 'abl-59',
        outcome: 'granted',
        reasoning: 'Har brug for en bolig med skjult adresse efter opholdet på krisecenter.',
        heard: [-59, 'agrees', null],
      },
    ],
    entry: {
      on: -59,
      ready: -30,
      urgency: ['high', 'Opholdet på krisecentret slutter ved nytår.'],
      review: 30,
      contact: -1,
      needs: {
        shielded: must(true),
        animals: must([{ kind: 'dog', count: 1, size: 'medium', assistance: true, breed: 'Labrador' }]),
        'min-rooms': wish(2),
      },
    },
    offers: [{ types: ['ALMEN'], shielded: true, proposed: -3 }],
  },
  18: {
    asked: [-9, 'worker', 'Bliver 18 om kort tid og kan ikke bo hjemme.'],
    answered: [-7, 'Vi taler med ham og hans kontaktperson på torsdag.'],
  },
  19: {
    asked: [-380, 'hospital', 'Kunne ikke komme hjem til tredje sal efter en brækket hofte.'],
    answered: [-376, 'Vi ser på boliger med elevator.'],
    decided: [
      {
        on: -350,
        paragraph: 'abl-105',
        outcome: 'granted',
        reasoning: 'Kan ikke gå på trapper og har brug for hjælp i hverdagen.',
        heard: [-349, 'partly', 'Helst i det kvarter, hvor hun kender folk.'],
      },
    ],
    entry: {
      on: -349,
      ready: -300,
      urgency: ['normal', ''],
      review: 10,
      contact: 5,
      needs: { type: kind('AEH'), 'step-free': must(true), quiet: wish(true) },
      later: { state: 'left', on: -14, why: 'dead' },
    },
  },
  20: {
    asked: [-85, 'citizen', 'Bor på sin mors sofa og vil have sit eget, mens hun læser.'],
    answered: [-80, 'Vi søger om støtte i hjemmet og en startbolig på samme tid.'],
    decided: [
      {
        on: -62,
        paragraph: 'sel-85',
        outcome: 'granted',
        reasoning: 'Har brug for hjælp til at holde styr på post og penge det første år.',
      },
      {
        on: -60,
        paragraph: 'abl-101a',
        outcome: 'granted',
        reasoning: 'Er 22 år, har fået bostøtte og kan klare en startbolig med den.',
        answers: { age: 'met', support: 'met', rent: 'met' },
        heard: [-58, 'agrees', 'Endelig.'],
      },
    ],
    entry: {
      on: -58,
      ready: -58,
      urgency: ['normal', ''],
      review: 34,
      contact: 3,
      needs: { type: kind('START'), 'substance-free': wish(true), quiet: wish(true) },
    },
    offers: [
      {
        types: ['START'],
        proposed: -6,
        offered: { on: -4, answer: 2, hold: 4, passedOver: 'Er den eneste på listen med bevilling til startbolig.' },
      },
    ],
  },
  21: {
    asked: [-560, 'hospital', 'Er blevet kørestolsbruger og kan ikke komme ud af sin lejlighed.'],
    answered: [-540, 'Ergoterapeuten kommer på besøg i næste uge.'],
    decided: [
      {
        on: -500,
        paragraph: 'abl-105',
        outcome: 'granted',
        reasoning: 'Bruger kørestol ude og inde og har brug for en bolig uden trin.',
        heard: [-498, 'agrees', null],
      },
    ],
    entry: {
      on: -498,
      ready: -498,
      urgency: ['high', 'Kan ikke forlade sin bolig uden hjælp.'],
      review: 8,
      contact: null,
      needs: { 'step-free': must(true), 'substance-free': must(true), 'min-size': wish(55), caretaker: wish(true) },
    },
  },
  22: {
    asked: [-130, 'citizen', 'Kommer ud til foråret og vil bo sammen med sin kæreste.'],
    answered: [-126, 'Kriminalforsorgen og vi holder møde om løsladelsen.'],
    decided: [
      {
        on: -95,
        paragraph: 'abl-63',
        outcome: 'granted',
        reasoning: 'Har brug for en bolig med støtte i overgangen og en kontrakt med udslusning.',
        heard: [-90, 'partly', 'Vil helst have en almindelig kontrakt fra begyndelsen.'],
      },
    ],
    treatment: { what: 'Døgnbehandling', asked: -100, promised: -30, started: -21 },
    entry: {
      on: -90,
      ready: null,
      urgency: ['normal', ''],
      review: 40,
      contact: 14,
      needs: {
        couple: must(true),
        animals: wish([{ kind: 'cat', count: 2, size: null, assistance: false, breed: null }]),
        visitors: wish(true),
      },
      later: { state: 'paused', on: -21, until: 26, contact: 14, reason: 'Er i døgnbehandling til jul.' },
    },
  },
  23: {
    asked: [-240, 'citizen', 'Skal ud af sin lejlighed efter skilsmissen, børnene er der hver anden uge.'],
    answered: [-238, 'Vi har skrevet dig op til samtale.'],
    decided: [
      {
        on: -205,
        paragraph: 'abl-59',
        outcome: 'granted',
        reasoning: 'Står uden bolig, når lejligheden er solgt, og børnene skal kunne være der.',
        heard: [-203, 'agrees', null],
      },
    ],
    entry: {
      on: -203,
      ready: -90,
      urgency: ['high', 'Lejligheden er solgt, og børnene kan ikke sove hos ham.'],
      review: 55,
      contact: 4,
      needs: { type: kind('ALMEN', 'SBILLIG'), children: must(true), 'min-rooms': wish(2) },
    },
    offers: [
      {
        types: ['ALMEN', 'SBILLIG'],
        proposed: -16,
        offered: { on: -15, answer: -8, hold: -2, passedOver: 'Børnene kan sove hos ham fra første dag.' },
      },
    ],
  },
};
