import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { associationsHandlers } from '../../../../main/engine/associations/associations.handlers.ts';
import { estatesViewHandlers } from '../../../../main/engine/estates-view/estates-view.handlers.ts';
import { unitsHandlers } from '../../../../main/engine/units/units.handlers.ts';
import type { UnitId } from '../../../../shared/ids.ts';
import type { Result } from '../../../../shared/result.ts';
import { listInput } from '../../../helpers/homes.ts';
import type { World } from './shielded-worlds.ts';
import { answersOfAll, answersOfPlaces, HERE, THERE, WITH_OTHERS, WITH_US, worldWith } from './shielded-worlds.ts';

const ROLES = ['leader', 'housing-worker', 'reader', 'administrator'] as const;

describe('a shielded unit', () => {
  let here: World;
  let there: World;
  let elsewhere: readonly World[];
  let without: World;
  beforeAll(() => {
    here = worldWith(HERE);
    there = worldWith(THERE);
    elsewhere = [there, worldWith(WITH_OTHERS), worldWith(WITH_US)];
    without = worldWith(null);
  });
  afterAll(() => {
    for (const { file } of [here, ...elsewhere, without]) file.close();
  });

  test.each(ROLES)('gives every answer the same to the %s, wherever it lies and whoever lives there', (role) => {
    const answers = { ...answersOfAll(here, role), ...answersOfPlaces(here, role) };
    expect(Object.entries(answers).filter(([, answer]) => answer === false)).toEqual([]);
    for (const world of elsewhere)
      expect(answers).toEqual({ ...answersOfAll(world, role), ...answersOfPlaces(world, role) });
  });

  test.each(ROLES)('leaves every figure and row of every place to the %s as if there were none', (role) => {
    expect(answersOfPlaces(here, role)).toEqual(answersOfPlaces(without, role));
    expect(answersOfAll(here, role)).not.toEqual(answersOfAll(without, role));
  });

  test.each(ROLES)('makes no two figures of an owner differ, however the %s reckons them', (role) => {
    const context = here.context(role);
    const value = <T>(answer: Result<T, unknown>): T => {
      if (!answer.ok) throw new Error(JSON.stringify(answer.error));
      return answer.value;
    };
    const named = value(associationsHandlers['associations.list'](context, {}));
    const estates = value(associationsHandlers['estates.list'](context, {}));
    const drawn = value(estatesViewHandlers['estates.overview'](context, {}));
    const owners = [...named.map(({ id, units }) => ({ id, units })), { id: null, units: null }];
    const figures = owners.map(({ id, units }) => {
      const owner = { associationIds: id === null ? [] : [id], municipal: id === null };
      const theirs = estates.filter(({ associationId }) => associationId === id);
      const sum = (homes: readonly number[]): number => homes.reduce((all, one) => all + one, 0);
      return [
        value(unitsHandlers['units.list'](context, listInput(owner))).total,
        value(unitsHandlers['units.ids'](context, listInput(owner))).total,
        value(unitsHandlers['units.list'](context, listInput({ estateIds: theirs.map((one) => one.id) }))).total,
        sum(theirs.map((one) => one.units)),
        sum(drawn.filter((one) => theirs.some((own) => own.id === one.id)).map((one) => one.homes)),
        ...(units === null ? [] : [units]),
      ];
    });
    expect(figures.map((same) => new Set(same).size)).toEqual(owners.map(() => 1));
    expect(figures.flat()[0]).toBeGreaterThan(0);
  });

  test('stands in the list after every address, also when its own would be the first', () => {
    const answer = unitsHandlers['units.list'](here.context('leader'), listInput());
    const addresses = answer.ok ? answer.value.rows.map((row) => row[answer.value.columns.indexOf('address')]) : [];
    expect(addresses).toEqual(['Birkevej 2', 'Nørre Allé 14', 'Torvet 6', 'Ærøvej 4', 'Østvænget 5', null, null]);
  });

  test('is told to those who reveal it, who see that the two worlds differ', () => {
    const reveal = ({ context, shielded }: World) =>
      unitsHandlers['units.revealAddress'](context('leader'), {
        id: shielded as UnitId,
        reason: 'Nøgler skal leveres i dag',
      });
    expect(reveal(here)).toMatchObject({
      ok: true,
      value: { formatted: 'Abildvej 1, 2999 Aaby', estate: 'Nordhuset', association: 'Åkanden', tenancyNumber: 'A-1' },
    });
    expect(reveal(there)).toMatchObject({
      ok: true,
      value: { formatted: 'Ågade 999, 2999 Østby', estate: 'Sydhuset', association: 'Åkanden', tenancyNumber: 'Z-9' },
    });
  });
});
