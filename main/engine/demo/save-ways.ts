import type { Role } from '../../../shared/domain/users.ts';
import type { ResidentId, UserId } from '../../../shared/ids.ts';
import type { WriteContext } from '../context.ts';
import { addConflict } from '../known-conflicts/known-conflicts.service.ts';
import { addCriteria } from '../visitation/visitation.service.ts';
import type { Act } from './acting.ts';
import { actAll, done } from './acting.ts';
import { HOMELESS_WAYS } from './homeless-ways.ts';
import { housedActs } from './save-housed.ts';
import { offerActs } from './save-offers.ts';
import { TENANT_WAYS } from './tenant-ways.ts';
import { answerAct, decisionActs, entryActs, requestAct, treatmentAct } from './way-acts.ts';
import type { WayStory } from './way-shapes.ts';

/** Who of the staff does it all. */
export interface Worker {
  readonly id: UserId;
  readonly name: string;
  readonly role: Role;
}

/**
 * Everybody's way to a home, done as the caseworker did it, day by day, through the services that the screens use: what
 * these refuse, no demo can tell.
 */
export function saveWays(context: WriteContext, people: readonly (ResidentId | null)[], caseworker: Worker): void {
  const { id, name, role } = caseworker;
  const session = { ...context.session, user: { id, name, roles: [role] } };
  const ways = people.flatMap((residentId, index) => {
    const story = TENANT_WAYS[index] ?? HOMELESS_WAYS[index];
    if (residentId === null) return [];
    return story === undefined ? housedActs(context.db, context.today, residentId) : actsOf(residentId, story);
  });
  actAll({ ...context, session, owner: id }, [criteria, ...ways, ...conflictOf(people, id)]);
}

/** The municipality's own checklist for the homes of the young. */
const criteria: Act = {
  on: -700,
  happens: (context) => {
    const list = [
      { code: 'age', text: 'Er fra 18 til 24 år' },
      { code: 'support', text: 'Har fået bevilget støtte i hjemmet' },
      { code: 'rent', text: 'Kan betale huslejen med boligstøtte' },
    ];
    done(addCriteria(context, { paragraph: 'abl-101a', from: context.today, criteria: list }));
  },
};

function actsOf(residentId: ResidentId, { asked, answered, decided, treatment, entry, offers }: WayStory): Act[] {
  return [
    requestAct(residentId, asked),
    ...(answered === undefined ? [] : [answerAct(residentId, answered)]),
    ...(decided ?? []).flatMap((decision) => decisionActs(residentId, decision)),
    ...(treatment === undefined ? [] : [treatmentAct(residentId, treatment)]),
    ...(entry === undefined ? [] : entryActs(residentId, entry)),
    ...(offers ?? []).flatMap((offer) => offerActs(residentId, offer)),
  ];
}

/** Two who must not live beside each other: by their places among the people. */
const IN_CONFLICT = { one: 14, other: 10 } as const;

function conflictOf(people: readonly (ResidentId | null)[], askUser: UserId): Act[] {
  const [residentId, otherId] = [people[IN_CONFLICT.one], people[IN_CONFLICT.other]];
  if (!residentId || !otherId) return [];
  return [
    {
      on: -24,
      happens: (context) => {
        const reason = 'Kom op at slås på herberget i foråret og vil ikke bo ved siden af hinanden.';
        const days = { from: context.today, to: context.day(300) };
        done(addConflict(context, { residentId, otherId, source: 'citizen', reason, ...days, askUser }));
      },
    },
  ];
}
