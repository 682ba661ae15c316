import type { passwordReasons as danish } from '../da/password-reasons.ts';
import type { Wording } from '../wording.ts';

export const passwordReasons: Wording<typeof danish> = {
  'too-short': 'Use at least 15 characters. Four or five random words are easy to remember.',
  'too-long': 'Use at most 128 characters.',
  'not-text': 'It has characters that are not text. Type it on the keyboard.',
  repeated: 'The same characters come again. Choose four or five random words.',
  sequence: 'It follows the keyboard or the alphabet. Choose four or five random words.',
  'names-only': 'It is made of your name, the municipality’s or the program’s. Choose four or five other words.',
  'too-common': 'It is made of words that everybody guesses first. Choose four or five random words.',
  'not-plain': 'Use only a-z, figures, spaces and common signs: not all ZIP programs read æ, ø and å alike.',
  'too-long-for-zip': 'Use at most 99 characters: 7-Zip cannot open longer ones.',
};
