import type { ErrorCode } from '../errors.ts';
import { errorCodes } from '../errors.ts';
import type { Language } from './words.ts';

const words = {
  da: {
    done: 'gjort',
    asked: 'bedt om',
    idle: 'ikke brugt',
    screen: 'skærmen låst',
    closing: 'lukket',
    refused: 'afvist',
    'no-permission': 'ingen adgang',
    'reauth-required': 'adgangskode mangler',
    'wrong-login': 'forkert login',
    'wrong-password': 'forkert adgangskode',
    'unit-taken': 'boligen er beboet',
    'unit-held': 'boligen er tilbudt en anden',
    'already-exists': 'findes i forvejen',
    'changed-by-other': 'ændret af en anden',
    'not-found': 'findes ikke',
    'recovery-not-confirmed': 'gendannelsesnøgle ikke bekræftet',
    'reason-too-short': 'for kort begrundelse',
    'import-has-problems': 'fejl i filen',
    'cannot-undo': 'kan ikke fortrydes',
    other: 'regel ikke opfyldt',
  },
  en: {
    done: 'done',
    asked: 'asked for',
    idle: 'not used',
    screen: 'screen locked',
    closing: 'closed',
    refused: 'refused',
    'no-permission': 'no access',
    'reauth-required': 'password missing',
    'wrong-login': 'wrong sign-in',
    'wrong-password': 'wrong password',
    'unit-taken': 'the home is occupied',
    'unit-held': 'the home is offered to somebody else',
    'already-exists': 'exists already',
    'changed-by-other': 'changed by another',
    'not-found': 'does not exist',
    'recovery-not-confirmed': 'recovery key not confirmed',
    'reason-too-short': 'reason too short',
    'import-has-problems': 'faults in the file',
    'cannot-undo': 'cannot be undone',
    other: 'a rule was not met',
  },
} as const;

/** `done:idle` as "gjort: ikke brugt", `refused:no-permission` as "afvist: ingen adgang". */
export function outcomeSentence(outcome: string, language: Language): string {
  const known: Readonly<Record<string, string>> = words[language];
  const [what = '', why] = outcome.split(':');
  const head = known[what] ?? what;
  return why === undefined ? head : `${head}: ${known[why] ?? (isErrorCode(why) ? known['other'] : why)}`;
}

function isErrorCode(text: string): text is ErrorCode {
  return errorCodes.some((code) => code === text);
}
