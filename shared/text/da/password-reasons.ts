import type { PasswordProblem } from '../../domain/password-rules.ts';

/** Why a new password is refused, and what a good one looks like. */
export const passwordReasons: Readonly<Record<PasswordProblem, string>> = {
  'too-short': 'Brug mindst 15 tegn. Fire-fem tilfældige ord er nemme at huske.',
  'too-long': 'Brug højst 128 tegn.',
  'not-text': 'Den har tegn, der ikke er tekst. Skriv den på tastaturet.',
  repeated: 'De samme tegn går igen. Vælg fire-fem tilfældige ord.',
  sequence: 'Den følger tastaturet eller alfabetet. Vælg fire-fem tilfældige ord.',
  'names-only': 'Den består af dit navn, kommunens eller programmets. Vælg fire-fem andre ord.',
  'too-common': 'Den består af ord, som alle gætter først. Vælg fire-fem tilfældige ord.',
};
