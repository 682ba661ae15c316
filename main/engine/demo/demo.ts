import type { Output } from '../../../shared/contract/index.ts';
import type { demoScales } from '../../../shared/contract/system.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import { newStaging } from '../imports/staging.ts';
import { inspectOf } from '../inspect.ts';
import { createVault } from '../system/setup.ts';
import type { Vault } from '../vault.ts';
import { closeVault, writeLogged } from '../vault.ts';
import { MUNICIPALITY } from './places.ts';
import { planDemo } from './plan.ts';
import { savePlan } from './save.ts';

export type DemoScale = (typeof demoScales)[number];

const homesOf: Readonly<Record<DemoScale, number>> = { s: 120, m: 2_000, l: 20_000 };

/**
 * Makes a data folder with an invented municipality: the same content for the same seed, day and scale; keys and ids are
 * new each time. Ends locked, and answers who can sign in. Refuses where there is a data folder already.
 */
export async function createDemo(
  vault: Vault,
  seed: number,
  today: IsoDate | null,
  scale: DemoScale = 's',
): Promise<Result<Output<'setup.createDemo'>, AppError>> {
  const day = today ?? vault.clock.today();
  const plan = planDemo(seed, day, homesOf[scale]);
  const persons = plan.users.map(({ role, ...user }) => ({ ...user, roles: [role] }));
  const wanted = { municipality: MUNICIPALITY, persons, demo: true, recoveryConfirmed: true };
  let counts: Record<string, number> = {};
  const made = await createVault(vault, wanted, (open) =>
    writeLogged(open, { operation: 'setup.createDemo', subjectId: null, actor: open.session }, (db) => {
      if (open.session === null) return err(appError('locked'));
      const { session } = open;
      const base = { session, owner: session.user.id, today: day, now: vault.clock.now(), newId: vault.newId };
      const nobodyAsks = {
        ...{ staging: newStaging(), sealedFiles: open.sealedFiles, inspect: inspectOf(vault, open) },
        takeConfirmation: () => false,
      };
      counts = savePlan({ ...base, ...nobodyAsks, db }, plan);
      return ok();
    }),
  );
  if (!made.ok) return made;
  closeVault(vault);
  return ok({ users: plan.users.map((user) => ({ ...user })), counts: { users: plan.users.length, ...counts } });
}
