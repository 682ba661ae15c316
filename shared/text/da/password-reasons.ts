import type { PassphraseProblem } from '../../domain/passphrase.ts';

/** Why a new password is refused, and what a good one looks like. */
export const passwordReasons: Readonly<Record<PassphraseProblem, string>> = {
  'too-short': 'Brug mindst 15 tegn. Fire-fem tilfældige ord er nemme at huske.',
  'too-long': 'Brug højst 128 tegn.',
  'not-text': 'Den har tegn, der ikke er tekst. Skriv den på tastaturet.',
  repeated: 'De samme tegn går igen. Vælg fire-fem tilfældige ord.',
  sequence: 'Den følger tastaturet eller alfabetet. Vælg fire-fem tilfældige ord.',
  'names-only': 'Den består af dit navn, kommunens eller programmets. Vælg fire-fem andre ord.',
  'too-common': 'Den består af ord, som alle gætter først. Vælg fire-fem tilfældige ord.',
  'not-plain':
    'Brug kun a-z, tal, mellemrum og almindelige tegn: æ, ø og å bliver ikke læst ens af alle ZIP-programmer.',
  'too-long-for-zip': 'Brug højst 99 tegn: længere kan 7-Zip ikke åbne.',
};
