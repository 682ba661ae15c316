import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportFormats } from '../../../../shared/contract/occupancy.ts';
import { isoDate } from '../../../../shared/dates.ts';
import type { AssociationId, ResidentId } from '../../../../shared/ids.ts';
import type { TestEngine } from '../../../helpers/engine.ts';
import { openTestEngine, TODAY } from '../../../helpers/engine.ts';
import { homesOf, objectsOf } from '../../../helpers/homes.ts';
import { residentsOf } from '../../../helpers/residents.ts';
import { consentInput } from '../../../helpers/rights.ts';
import { partsOf, tells } from './list-files.ts';
import { dayColumns } from './two-worlds.ts';

const NAMES = ['Anna Aa', 'Berta Bo', 'Carl Clausen', 'Dorte Dahl'] as const;
type Name = (typeof NAMES)[number];

interface Town {
  readonly engine: TestEngine;
  readonly association: AssociationId;
  readonly people: Readonly<Record<Name, ResidentId>>;
}

/** Four people in four homes of one association; the first three have said yes to be named. */
async function openTown(): Promise<Town> {
  const engine = await openTestEngine();
  const homes = homesOf(engine);
  const association = await homes.association('Åkanden');
  const estate = await homes.estate('Skovhuset', association);
  const people = {} as Record<Name, ResidentId>;
  for (const [index, name] of NAMES.entries()) {
    const residentId = await residentsOf(engine).resident(name);
    people[name] = residentId;
    const unitId = await homes.unit(estate, { tenancyNumber: `n${index}`, type: 'ALMEN' });
    await engine.must('tenancies.start', {
      ...{ unitId, kind: 'lease', persons: [{ residentId }], from: isoDate('2026-01-01'), to: null },
    });
    if (name !== 'Dorte Dahl') await engine.must('consents.give', consentInput(residentId, association));
  }
  return { engine, association, people };
}

const about = ({ association }: Town, more: object = {}) => ({
  ...{ associationId: association, on: TODAY, columns: [...dayColumns], basis: 'consent' as const },
  ...more,
});

type Line = { readonly cells: readonly string[] };

async function preview(town: Town, more: object = {}) {
  const answer = await town.engine.must('occupancy.preview', { ...about(town, more), offset: 0, limit: 200 });
  const at = answer.disclosed.indexOf('tenantName');
  return { ...answer, names: objectsOf<Line>(answer as never).map(({ cells }) => cells[at]) };
}

async function send(town: Town, more: object = {}, format: (typeof exportFormats)[number] = 'json') {
  const seen = (await preview(town, more)).comparison?.fingerprint ?? undefined;
  await town.engine.confirmPassword();
  return town.engine.must('occupancy.export', {
    ...{ format, purpose: 'Kontrol', recipient: 'Rikke Fisker', basisNote: null },
    ...(seen && { acknowledged: seen }),
    ...about(town, more),
  });
}

const withdraw = async ({ engine, people }: Town, name: Name) => {
  const { consents } = await engine.must('consents.ofResident', { residentId: people[name] });
  const [consent] = consents;
  if (!consent) throw new Error('no consent');
  await engine.must('consents.withdraw', {
    ...{ residentId: people[name], id: consent.id, version: consent.version, on: TODAY },
    ...{ way: 'oral', by: 'citizen', representativeId: null },
  });
};

const NOT_NAMED = 'navn ikke oplyst';

describe('a list by consent', () => {
  let town: Town;
  let twin: Town;
  beforeAll(async () => {
    town = await openTown();
    twin = await openTown();
  });
  afterAll(async () => {
    await town.engine.close();
    await twin.engine.close();
  });

  it('names whoever said yes, and nobody else: the home stands as lived in', async () => {
    const { names, unnamed, rows, disclosed } = await preview(town);
    expect(names.toSorted()).toEqual(['Anna Aa', 'Berta Bo', 'Carl Clausen', NOT_NAMED]);
    expect(unnamed).toBe(1);
    const statuses = objectsOf<Line>({ columns: ['cells'], rows } as never).map(
      ({ cells }) => cells[disclosed.indexOf('status')],
    );
    expect(new Set(statuses)).toEqual(new Set(['beboet']));
    expect((await preview(town, { basis: 'almenbolig-59' })).names).toContain('Dorte Dahl');
    expect((await preview(town, { columns: ['address', 'status'] })).unnamed).toBe(0);
  });

  it.each(exportFormats)('keeps the name out of every byte of %s, and tells the sender how many', async (format) => {
    const sent = await send(town, {}, format);
    expect(sent.unnamed).toBe(1);
    const texts = [...partsOf(sent).values()].join('\n');
    expect(texts).toContain('Berta Bo');
    expect(texts).not.toContain('Dorte');
  });

  it('says of a protected person what it says of one who said nothing', async () => {
    await residentsOf(town.engine).protect(town.people['Carl Clausen']);
    await withdraw(twin, 'Carl Clausen');
    const [list, other] = [await send(town), await send(twin)];
    expect(tells(list, other, { carl: 'Carl Clausen' })).toEqual([]);
    expect((await preview(town)).unnamed).toBe(1);
    expect((await preview(twin)).unnamed).toBe(2);
  });

  it('is silent among changes about a consent that is gone, and tells the sender of a whole list', async () => {
    await withdraw(town, 'Anna Aa');
    const [list, other] = [await send(town, { changesOnly: true }), await send(twin, { changesOnly: true })];
    expect(list.rows).toBe(0);
    expect(tells(list, other, { anna: 'Anna Aa' })).toEqual([]);
    const whole = await preview(town);
    expect(whole.names).not.toContain('Anna Aa');
    expect(whole.comparison?.counts).toContainEqual({ kind: 'consent-gone', shows: true, count: 1 });
  });

  it('refuses to leave before the sender has seen that a name goes missing', async () => {
    await town.engine.confirmPassword();
    const terms = { format: 'json', purpose: 'Kontrol', recipient: 'Rikke Fisker', basisNote: null } as const;
    expect(await town.engine.call('occupancy.export', { ...terms, ...about(town) })).toMatchObject({
      ok: false,
      error: { where: 'acknowledged', params: { rule: 'comparison-unseen' } },
    });
  });

  it('has the name again once there is a consent again', async () => {
    await town.engine.must('consents.give', consentInput(town.people['Anna Aa'], town.association));
    expect((await preview(town)).names).toContain('Anna Aa');
  });
});
