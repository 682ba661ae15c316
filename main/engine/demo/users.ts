import { passwordProblem } from '../../../shared/domain/password-rules.ts';
import type { Role } from '../../../shared/domain/users.ts';
import type { Random } from './random.ts';

export interface DemoUser {
  readonly name: string;
  readonly login: string;
  readonly role: Role;
  readonly password: string;
}

const staff: readonly Omit<DemoUser, 'password'>[] = [
  { name: 'Karen Østergaard', login: 'karen', role: 'leader' },
  { name: 'Mette Kjær', login: 'mette', role: 'caseworker' },
  { name: 'Jonas Haddad', login: 'jonas', role: 'housing-worker' },
  { name: 'Amina Lund', login: 'amina', role: 'support-worker' },
  { name: 'Lone Bech', login: 'lone', role: 'social-caretaker' },
  { name: 'Peter Juhl', login: 'peter', role: 'reader' },
  { name: 'Ida Sand', login: 'ida', role: 'administrator' },
];

const words = [
  'gulerod',
  'paraply',
  'trappe',
  'kompas',
  'lanterne',
  'muldvarp',
  'citron',
  'gynge',
  'tromme',
  'svale',
  'kastanje',
  'brosten',
  'kedel',
  'flagstang',
  'hylde',
  'kajak',
  'rabarber',
  'saks',
  'traktor',
  'urtepotte',
  'vandkande',
  'zebra',
  'anemone',
  'elastik',
  'blomme',
  'bogreol',
  'drage',
  'fregat',
  'grammofon',
  'havtorn',
  'isbjerg',
  'jasmin',
] as const;

/** One person per role. The passwords are the same for the same seed: they protect invented data, and must be known. */
export function demoUsers(random: Random, municipality: string): readonly DemoUser[] {
  return staff.map((person) => ({
    ...person,
    password: passwordFor(random, [person.login, person.name, municipality]),
  }));
}

export const SOCIAL_CARETAKER = 'Lone Bech';

function passwordFor(random: Random, near: readonly string[]): string {
  const password = `${random.shuffle(words).slice(0, 3).join('-')}-${random.int(10, 99)}`;
  return passwordProblem(password, near) === null ? password : passwordFor(random, near);
}
