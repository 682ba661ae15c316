import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Output } from '../../../../shared/contract/index.ts';
import { openTestEngine } from '../../../helpers/engine.ts';
import { objectsOf, updateOf } from '../../../helpers/homes.ts';
import { tells } from './list-files.ts';
import { ends, openWorld, type Story, secrets, type World } from './two-worlds.ts';

const seenIn = (comparison: Output<'occupancy.preview'>['comparison']) =>
  comparison?.fingerprint ? { acknowledged: comparison.fingerprint } : {};

let world: World & Story;
let twin: World & Story;

/** Both send a list of changes; then what was kept back comes to an end in the one, and simply happens in the other. */
beforeAll(async () => {
  world = await openWorld(await openTestEngine(), true);
  twin = await openWorld(await openTestEngine(), false);
  const { comparison } = await world.preview({ changesOnly: true });
  await world.send({ changesOnly: true, ...seenIn(comparison) });
  await twin.send({ changesOnly: true });
  for (const home of ['Skjulevej 2', 'Skjulevej 12'])
    await world.engine.must('units.update', await updateOf(world.engine, world.unit(home), { shielded: false }));
  await ends(twin, 'Skjulevej 12', '2026-11-12');
  await twin.homes.tenancy(twin.unit('Skjulevej 12'), { from: '2026-11-13', names: [secrets.tenantInShielded] });
  await ends(twin, 'Skjulevej 4', '2026-11-12');
  for (const { homes, unit } of [world, twin])
    await homes.tenancy(unit('Skjulevej 4'), { from: '2026-11-21', names: ['Rikke Ravn'] });
});
afterAll(async () => {
  await world.engine.close();
  await twin.engine.close();
});

describe('the list after the one that kept silent', () => {
  it('tells of those who came as if nothing had been kept back', async () => {
    const { comparison, disclosed, ...page } = await world.preview({ changesOnly: true });
    const names = objectsOf<{ cells: readonly string[] }>(page as never).map(
      ({ cells }) => cells[disclosed.indexOf('tenantName')],
    );
    expect(names).toEqual(['Rikke Ravn', secrets.tenantInShielded]);
    const list = await world.send({ changesOnly: true, ...seenIn(comparison) });
    const other = await twin.send({ changesOnly: true });
    // they are told of by now: the names of those who came are no secret any more
    const { tenantInShielded: _, shieldedWithNewTenant: __, ...still } = secrets;

    expect(tells(list, other, still)).toEqual([]);
  });
});
