import type { ResidentId } from '../../../shared/ids.ts';
import type { WriteContext } from '../context.ts';
import { actAll } from './acting.ts';
import { HANDOFFS } from './handoff-stories.ts';
import type { Worker } from './save-ways.ts';

/** Everybody on the way out, as the staff wrote it down, day by day. */
export function saveHandoffs(
  context: WriteContext,
  people: readonly (ResidentId | null)[],
  workers: readonly (Worker & { readonly login: string })[],
): void {
  const of = (login: string): Worker => {
    const found = workers.find((one) => one.login === login);
    if (found === undefined) throw new Error(`Nobody of the demo is called ${login}`);
    return found;
  };
  const acts = Object.entries(HANDOFFS).flatMap(([index, moments]) => {
    const residentId = people[Number(index)];
    return residentId ? moments.map((moment) => moment({ residentId, of })) : [];
  });
  actAll(context, acts);
}
