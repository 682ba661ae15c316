/** Who may do what: roles and the permissions that each role carries. The router asks `mayDo` at every call. */

export const roles = [
  'caseworker',
  'housing-worker',
  'support-worker',
  'social-caretaker',
  'leader',
  'reader',
  'administrator',
] as const;
export type Role = (typeof roles)[number];

export const permissions = [
  'units:read',
  'units:write',
  'units:import',
  'units:reveal-address',
  'names:read',
  'tenancies:write',
  'tenancies:import',
  'occupancy:export',
  'residents:read',
  'residents:read-all',
  'residents:write',
  'residents:reveal-id',
  'residents:assign',
  'residents:note',
  'residents:import',
  'residents:merge',
  'challenges:define',
  'emergency:open',
  'emergency:review',
  'visitation:read',
  'visitation:write',
  'criteria:write',
  'waiting:read',
  'waiting:write',
  'offers:read',
  'offers:write',
  'conflicts:manage',
  'matching:read',
  'support:write',
  'visits:read',
  'visits:write',
  'visits:lead',
  'safety:exempt',
  'messages:read',
  'messages:receive',
  'handoffs:read',
  'handoffs:home',
  'handoffs:write',
  'handoffs:templates',
  'users:manage',
  'users:read',
  'settings:read',
  'settings:write',
  'recovery:manage',
  'audit:read',
  'audit:read-system',
] as const;
export type Permission = (typeof permissions)[number];

const HOME_READER: readonly Permission[] = ['units:read', 'names:read', 'residents:read', 'settings:read'];
const VISITOR: readonly Permission[] = ['visits:read', 'visits:write'];
/** Who sees where somebody goes who is discharged, and writes down the home; and who hands the rest over as well. */
const HOME_FINDER: readonly Permission[] = ['handoffs:read', 'handoffs:home'];
const HAND_OVER: readonly Permission[] = [...HOME_FINDER, 'handoffs:write'];
const RESIDENT_WORKER: readonly Permission[] = [
  ...VISITOR,
  ...HAND_OVER,
  'residents:read-all',
  'residents:write',
  'residents:reveal-id',
  'residents:assign',
  'residents:note',
  'residents:import',
  'residents:merge',
  'emergency:open',
  'visitation:read',
  'visitation:write',
  'waiting:read',
  'waiting:write',
  'offers:read',
  'offers:write',
  'conflicts:manage',
  'matching:read',
  'support:write',
  'messages:read',
  'messages:receive',
];

/** The permission matrix test holds the same table, written by hand: a slip here is found there. */
const GRANTS: Readonly<Record<Role, readonly Permission[]>> = {
  caseworker: [
    ...HOME_READER,
    ...RESIDENT_WORKER,
    'units:write',
    'units:import',
    'units:reveal-address',
    'tenancies:write',
    'tenancies:import',
    'occupancy:export',
  ],
  'housing-worker': [
    ...HOME_READER,
    'units:write',
    'units:import',
    'tenancies:write',
    'occupancy:export',
    'residents:note',
    'emergency:open',
    'waiting:read',
    'waiting:write',
    'matching:read',
    'offers:read',
    'offers:write',
    ...HOME_FINDER,
  ],
  'support-worker': [
    ...HOME_READER,
    'residents:note',
    'emergency:open',
    'waiting:read',
    'offers:read',
    'support:write',
    ...VISITOR,
    ...HAND_OVER,
  ],
  'social-caretaker': [...HOME_READER, ...VISITOR, 'residents:note', 'emergency:open'],
  leader: [
    ...HOME_READER,
    ...RESIDENT_WORKER,
    'emergency:review',
    'visits:lead',
    'safety:exempt',
    'handoffs:templates',
    'criteria:write',
    'challenges:define',
    'units:write',
    'units:import',
    'units:reveal-address',
    'tenancies:write',
    'tenancies:import',
    'occupancy:export',
    'users:read',
    'recovery:manage',
    'audit:read',
    'audit:read-system',
  ],
  reader: HOME_READER,
  administrator: [
    'units:read',
    'units:import',
    'users:read',
    'users:manage',
    'settings:read',
    'settings:write',
    'challenges:define',
    'handoffs:templates',
    'recovery:manage',
    'audit:read-system',
  ],
};

/** A person with several roles may do what any of them may. */
export function mayDo(held: readonly Role[], permission: Permission): boolean {
  return held.some((role) => GRANTS[role].includes(permission));
}

/** For the list of operations: whom to ask. */
export function rolesThatMay(permission: Permission): readonly Role[] {
  return roles.filter((role) => GRANTS[role].includes(permission));
}

/** The first user carries both, so that a new municipality can start alone. */
export const FIRST_USER_ROLES: readonly Role[] = ['leader', 'administrator'];
