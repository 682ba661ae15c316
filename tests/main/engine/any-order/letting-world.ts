import type { Input } from '../../../../shared/contract/index.ts';
import { addDays } from '../../../../shared/dates.ts';
import type { ResidentId, UnitId } from '../../../../shared/ids.ts';
import { keepAsOriginal, type Original } from '../../../helpers/copied-engine.ts';
import { openTestEngine, TODAY } from '../../../helpers/engine.ts';
import { homesOf, tenancyInput } from '../../../helpers/homes.ts';
import { residentsOf } from '../../../helpers/residents.ts';
import { waitingOf } from '../../../helpers/waiting.ts';

export const ESTATES = ['Uden hund', 'Ved naboen', 'Engen'] as const;

export interface LettingWorld {
  readonly original: Original;
  readonly homes: readonly UnitId[];
  readonly people: readonly ResidentId[];
  /** Pairs that no offer may ever be made of: a dog where none may live, an area to avoid, a conflict next door. */
  readonly never: ReadonlySet<string>;
}

export const pairOf = (unitId: UnitId, residentId: ResidentId): string => `${unitId} ${residentId}`;

/** Four homes, four who wait, and who of them can never be offered which. */
export async function makeLettingWorld(): Promise<LettingWorld> {
  const test = await openTestEngine();
  const [make, residents, waiting] = [homesOf(test), residentsOf(test), waitingOf(test)];
  const association = await make.association('Åkanden');
  const estate = (name: string) => make.estate(name, association);
  const [noDogs, beside] = [await estate(ESTATES[0]), await estate(ESTATES[1])];
  await make.houseRules(noDogs, '2020-01-01', { dog: 'no' });
  const strict = [await make.unit(noDogs), await make.unit(noDogs)];
  const near = await make.unit(beside, { address: { postCode: '2610', city: 'Engby' } });
  const homes = [...strict, near, await make.unit(await estate(ESTATES[2]))];
  const neighbour = await residents.resident('Prøve Nabo');
  const lived = {
    ...tenancyInput(await make.unit(beside), { from: '2026-01-01' }),
    persons: [{ residentId: neighbour }],
  };
  await test.must('tenancies.start', lived);
  const dog = { kind: 'dog', count: 1, size: 'any', assistance: false, breed: null } as const;
  const needs: readonly Input<'waiting.enter'>['needs'][] = [
    {},
    { animals: { value: [dog], strength: 'must' } },
    { 'avoid-area': { value: ['2610'], strength: 'must' } },
    {},
  ];
  const people: ResidentId[] = [];
  for (const [index, need] of needs.entries()) {
    const id = await residents.resident(`Prøve Person ${index}`);
    await waiting.entered(id, { needs: need });
    people.push(id);
  }
  const [, withDog, avoids, inConflict] = people as [ResidentId, ResidentId, ResidentId, ResidentId];
  const [me] = await test.must('users.list', {});
  await test.must('knownConflicts.add', {
    ...{ residentId: inConflict, otherId: neighbour, source: 'worker', reason: 'Gammelt uvenskab' },
    ...{ from: TODAY, to: addDays(TODAY, 200), askUser: me?.id as never },
  });
  const never = new Set(strict.map((unitId) => pairOf(unitId, withDog)));
  never.add(pairOf(near, avoids)).add(pairOf(near, inConflict));
  return { original: await keepAsOriginal(test), homes, people, never };
}
