import type { Role } from './users.ts';

/** How somebody comes to see a resident: their role sees all, they are assigned, or they opened an emergency. */
export type ResidentAccess = 'all' | 'assigned' | 'emergency';

/** What is known of a resident, in groups that one need opens. */
export const residentFields = [
  'name',
  'age',
  'birth',
  'number',
  'contact',
  'home',
  'workers',
  'protection',
  'animals',
  'household',
  'wishes',
  'participants',
  'guidance',
  'tasks',
  'words',
  'rights',
  'situations',
  'life',
  'challenges',
  'exposure',
  'moves',
  'support',
  'goals',
  'assessments',
  'visits',
  'safety',
  'messages',
  'handoffs',
] as const;
export type ResidentField = (typeof residentFields)[number];

/** What everybody must take care of who has to do with the person: nødvendige hensyn. */
const CONSIDERATIONS: readonly ResidentField[] = [
  'animals',
  'household',
  'wishes',
  'participants',
  'guidance',
  'tasks',
];
/** What somebody needs who rings at the door. */
const VISITED: readonly ResidentField[] = ['visits', 'safety'];
const OF_IDENTITY: readonly ResidentField[] = [
  'name',
  'age',
  'birth',
  'number',
  'contact',
  'home',
  'workers',
  'protection',
];

/** What each role's work needs of a resident whom it may see. The number is always masked, and asked for apart. */
const NEEDS: Readonly<Record<Role, readonly ResidentField[]>> = {
  caseworker: residentFields,
  leader: residentFields,
  'support-worker': [
    ...OF_IDENTITY,
    ...CONSIDERATIONS,
    'words',
    'rights',
    'situations',
    'life',
    'moves',
    'support',
    'goals',
    'assessments',
    ...VISITED,
    'handoffs',
  ],
  'social-caretaker': [
    'name',
    'age',
    'contact',
    'home',
    'workers',
    'protection',
    ...CONSIDERATIONS,
    'moves',
    ...VISITED,
  ],
  'housing-worker': ['name', 'age', 'contact', 'home', 'workers', 'protection', ...CONSIDERATIONS, 'moves', 'handoffs'],
  reader: ['name', 'age', 'home', 'workers', ...CONSIDERATIONS, 'words', 'situations'],
  administrator: [],
};

/** Who meets a resident with a protected name, or decides for them. For the others that person is "Beskyttet". */
export const rolesThatKnowProtected: readonly Role[] = ['caseworker', 'leader', 'support-worker', 'social-caretaker'];
/** What says who a person is; a free text and those around a person do. */
const IDENTIFYING: readonly ResidentField[] = [
  'name',
  'age',
  'birth',
  'number',
  'contact',
  'household',
  'wishes',
  'participants',
  'guidance',
  'tasks',
  'words',
  'rights',
  'goals',
  'assessments',
  'visits',
  'safety',
  'messages',
  'handoffs',
];

/** May these roles know who a resident with a protected name is, once that resident is theirs to see? */
export function knowsProtected(held: readonly Role[]): boolean {
  return held.some((role) => rolesThatKnowProtected.includes(role));
}

interface Protections {
  readonly nameProtected: boolean;
  readonly addressProtected: boolean;
}

/** A list asks for each of its rows what is the same for all that are protected alike. */
const known = new Map<string, (ReadonlySet<ResidentField> | undefined)[]>();

/**
 * The groups of fields that are shown, for list, page, search, match, offer, export and log text alike. A protected
 * address is shown nowhere: it is asked for with a reason.
 */
export function shownFields(held: readonly Role[], resident: Protections): ReadonlySet<ResidentField> {
  const { nameProtected, addressProtected } = resident;
  const [first = ''] = held;
  const roles = held.length <= 1 ? first : held.join();
  const ofRoles = known.get(roles) ?? [];
  if (ofRoles.length === 0) known.set(roles, ofRoles);
  const which = (nameProtected ? 1 : 0) + (addressProtected ? 2 : 0);
  const shown = ofRoles[which] ?? fieldsOf(held, resident);
  ofRoles[which] = shown;
  return shown;
}

function fieldsOf(held: readonly Role[], resident: Protections): ReadonlySet<ResidentField> {
  const shown = new Set(held.flatMap((role) => NEEDS[role]));
  if (resident.nameProtected && !knowsProtected(held)) for (const field of IDENTIFYING) shown.delete(field);
  if (resident.addressProtected) shown.delete('home');
  return shown;
}
