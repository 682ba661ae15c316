import type { ResidentField } from './resident-fields.ts';
import type { Permission } from './users.ts';

/** What a timeline can be narrowed to. */
export const timelineKinds = [
  'courses',
  'assignments',
  'texts',
  'animals',
  'household',
  'participants',
  'challenges',
  'exposure',
  'life',
  'situations',
  'tenancies',
  'moves',
  'support',
  'merges',
  'protections',
  'visitation',
  'waiting',
  'offers',
  'consents',
  'rights',
  'guidance',
  'tasks',
  'goals',
  'plans',
  'assessments',
  'visits',
  'handoffs',
] as const;
export type TimelineKind = (typeof timelineKinds)[number];

/** `began` and `ended` of what lasts; `noted` of what was said or judged on a day. */
export const timelineEvents = ['began', 'ended', 'noted'] as const;

/**
 * The group of fields without which a kind is not there at all. Of courses, tenancies and merges everybody who may see the resident
 * knows that they are; what they hold beyond that is asked row by row. Texts are of two groups, see `fieldOfText`.
 */
export const fieldsOfTimeline: Readonly<
  Record<Exclude<TimelineKind, 'courses' | 'tenancies' | 'texts' | 'merges' | WayKind>, ResidentField>
> = {
  assignments: 'workers',
  animals: 'animals',
  household: 'household',
  participants: 'participants',
  challenges: 'challenges',
  exposure: 'exposure',
  life: 'life',
  situations: 'situations',
  moves: 'moves',
  support: 'support',
  protections: 'protection',
  consents: 'rights',
  rights: 'rights',
  guidance: 'guidance',
  tasks: 'tasks',
  goals: 'goals',
  plans: 'goals',
  assessments: 'assessments',
  visits: 'visits',
  handoffs: 'handoffs',
};

/** The way to a home has permissions of its own. */
export const permissionsOfTimeline = {
  visitation: 'visitation:read',
  waiting: 'waiting:read',
  offers: 'offers:read',
} as const satisfies { readonly [K in TimelineKind]?: Permission };
type WayKind = keyof typeof permissionsOfTimeline;
