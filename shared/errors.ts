/**
 * The closed list of refusals that may cross a process. A refusal is a code, the place it is about and plain values;
 * shared/text makes the sentence. No thrown text, no path and no SQL ever travels.
 */
export const errorCodes = [
  // the request itself
  'unknown-operation',
  'bad-input',
  'busy',
  'cancelled',
  'unexpected',
  // who asks
  'locked',
  'no-permission',
  'reauth-required',
  'wrong-password',
  'wrong-login',
  'wrong-recovery-key',
  'recovery-not-confirmed',
  'weak-password',
  'login-taken',
  'last-administrator',
  'already-set-up',
  'not-set-up',
  // the data at hand
  'not-found',
  'already-exists',
  'changed-by-other',
  'rule-broken',
  'unit-taken',
  'unit-held',
  'outage-overlaps',
  'ends-before-start',
  'already-ended',
  'person-required',
  'in-use-elsewhere',
  'staging-gone',
  'mapping-incomplete',
  'import-has-problems',
  'import-undecided',
  'nothing-to-export',
  'column-never-leaves',
  'cannot-undo',
  'reason-too-short',
  // the file that came in
  'file-unreadable',
  'file-refused',
  'file-not-deleted',
  // the data folder
  'data-in-use',
  'data-damaged',
  'wrong-key',
  'newer-schema',
  'disk-full',
  'read-only',
  'place-refused',
  'key-file-damaged',
  'key-file-missing',
  'audit-broken',
  'file-not-written',
] as const;

export type ErrorCode = (typeof errorCodes)[number];
export type ErrorParams = Readonly<Record<string, string | number>>;

/** `where` names a field of the input (dotted path), a row or a file, never a value. */
export interface AppError {
  readonly code: ErrorCode;
  readonly where: string | null;
  readonly params: ErrorParams;
}

/** `where` is a field, a row or a file, `params` are plain values for the sentence: never a name, a path or a thrown text. */
export function appError(code: ErrorCode, where: string | null = null, params: ErrorParams = {}): AppError {
  return { code, where, params };
}

const EXIT_BY_CODE: Partial<Record<ErrorCode, number>> = {
  'unknown-operation': 2,
  'bad-input': 3,
  'mapping-incomplete': 3,
  'import-has-problems': 3,
  'import-undecided': 3,
  'file-unreadable': 3,
  'file-refused': 3,
  'weak-password': 3,
  'reason-too-short': 3,
  'rule-broken': 3,
  'ends-before-start': 3,
  'person-required': 3,
  'column-never-leaves': 3,
  'nothing-to-export': 3,
  'no-permission': 4,
  'recovery-not-confirmed': 4,
  'reauth-required': 4,
  'not-found': 5,
  'not-set-up': 5,
  'staging-gone': 5,
  locked: 6,
  'wrong-password': 6,
  'wrong-login': 6,
  'wrong-recovery-key': 6,
  'login-taken': 7,
  'already-exists': 7,
  'already-set-up': 7,
  'changed-by-other': 7,
  'unit-taken': 7,
  'unit-held': 7,
  'outage-overlaps': 7,
  'already-ended': 7,
  'cannot-undo': 7,
  'last-administrator': 7,
  'in-use-elsewhere': 7,
  'data-in-use': 8,
  'data-damaged': 10,
  'wrong-key': 10,
  'key-file-damaged': 10,
  'key-file-missing': 10,
  'audit-broken': 10,
  'newer-schema': 11,
  'disk-full': 12,
  'read-only': 13,
  'file-not-written': 13,
  'file-not-deleted': 13,
  'place-refused': 14,
};

/** The process exit code of a refusal; the table stands in the README. */
export function exitCodeOf(code: ErrorCode): number {
  return EXIT_BY_CODE[code] ?? 1;
}
