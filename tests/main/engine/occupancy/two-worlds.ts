import type { Input, Output } from '../../../../shared/contract/index.ts';
import { isoDate } from '../../../../shared/dates.ts';
import { disclosureColumns, periodColumns } from '../../../../shared/domain/disclosure-profile.ts';
import type { AssociationId, TenancyId, UnitId } from '../../../../shared/ids.ts';
import type { TestEngine } from '../../../helpers/engine.ts';
import { homesOf, updateOf } from '../../../helpers/homes.ts';
import { applyTenancies } from '../imports/staged.ts';

export const firstDay = isoDate('2026-11-01');
export const secondDay = isoDate('2026-11-23');
export const dayColumns = disclosureColumns.filter((column) => !periodColumns.some((one) => one === column));

/** Words that only the secret half of the story could put into a list; each stands nowhere else. */
export const secrets = {
  protectedSince: 'Annabel Aastrup',
  shieldedHome: 'Skjulevej 2',
  crisisHome: 'Skjulevej 3',
  protectedAndLeft: 'Augusta Ask',
  protectedAndFollowed: 'Alma Alsted',
  protectedNewcomer: 'Cecilie Cedertræ',
  protectedAfterAnother: 'Camille Clod',
  newHomeOfProtected: 'Skjulevej 8',
  newShieldedHome: 'Skjulevej 9',
  protectedBefore: 'Bodil Bruun',
  shieldedWithNewTenant: 'Skjulevej 12',
  tenantInShielded: 'Ditte Due',
  noticeOfProtected: 'Asta Aagaard',
  shieldedAndRetired: 'Skjulevej 17',
  shieldedOfEstateGone: 'Lukkevej 2',
} as const;

export interface World {
  readonly engine: TestEngine;
  readonly association: AssociationId;
  readonly unit: (name: string) => UnitId;
  /** The list as it leaves, in one format; what the sender sees beside is asked before. */
  send(wish: Partial<Input<'occupancy.export'>>): Promise<Output<'occupancy.export'>>;
  preview(wish: Partial<Input<'occupancy.preview'>>): Promise<Output<'occupancy.preview'>>;
}

type Opened = Pick<World, 'engine' | 'association' | 'unit'>;
export interface Story extends Opened {
  readonly homes: ReturnType<typeof homesOf>;
  readonly tenancies: Map<string, TenancyId>;
  readonly units: Map<string, UnitId>;
  readonly estate: Parameters<ReturnType<typeof homesOf>['unit']>[0];
  readonly other: Parameters<ReturnType<typeof homesOf>['unit']>[0];
}

/**
 * The same municipality twice: a whole list leaves, then things happen that anybody may know. Only with `withSecrets` homes
 * become shielded and people protected besides, so that what differs between the second lists is a leak.
 */
export async function openWorld(engine: TestEngine, withSecrets: boolean): Promise<World & Story> {
  const story = await begin(engine);
  const world = { ...story, send: sender(story), preview: previewer(story) };
  await world.send({ on: firstDay });
  await openEvents(story);
  if (withSecrets) await secretEvents(story);
  await openEventsAfter(story);
  return world;
}

async function begin(engine: TestEngine): Promise<Story> {
  const homes = homesOf(engine);
  const association = await homes.association('Åkanden');
  const estate = await homes.estate('Skovhuset', association);
  const other = await homes.estate('Lukkegården', association);
  const units = new Map<string, UnitId>();
  const tenancies = new Map<string, TenancyId>();
  const home = async (number: number, tenant: string | null, street = 'Skjulevej', within = estate): Promise<void> => {
    const address = { street, houseNumber: number, postCode: '2610', city: 'Rødovre' };
    const unitId = await homes.unit(within, {
      address,
      tenancyNumber: `${street.slice(0, 2)}${number}`,
      type: 'ALMEN',
    });
    units.set(`${street} ${number}`, unitId);
    if (tenant !== null)
      tenancies.set(`${street} ${number}`, await homes.tenancy(unitId, { from: '2026-01-01', names: [tenant] }));
  };
  await home(1, secrets.protectedSince);
  await home(2, 'Birk Bo');
  await home(3, null);
  await home(4, secrets.protectedAndLeft);
  await home(5, secrets.protectedAndFollowed);
  await home(6, null);
  await home(7, 'Ida Ibsen');
  await home(10, `!${secrets.protectedBefore}`);
  await home(11, secrets.protectedSince.replace('Annabel', 'Anine'));
  await home(12, 'Knud Kær');
  await home(13, 'Lise Lund');
  await home(14, null);
  await home(15, null);
  await home(16, secrets.noticeOfProtected);
  await home(17, null);
  await home(1, 'Mads Mo', 'Lukkevej', other);
  await home(2, 'Nora Nør', 'Lukkevej', other);
  const unit = (name: string): UnitId => {
    const found = units.get(name);
    if (!found) throw new Error(`no home ${name}`);
    return found;
  };
  return { engine, association, unit, homes, tenancies, units, estate, other };
}

/** The last day of who lives there. */
export const ends = async ({ engine, tenancies }: Story, home: string, to: string): Promise<void> => {
  const id = tenancies.get(home);
  if (!id) throw new Error(`nobody lives in ${home}`);
  await engine.must('tenancies.end', { id, version: 1, to: isoDate(to) });
};

async function openEvents(story: Story): Promise<void> {
  const { homes, unit, engine } = story;
  await ends(story, 'Skjulevej 13', '2026-11-10');
  await homes.tenancy(unit('Skjulevej 14'), { from: '2026-11-15', names: ['Olga Olsen'] });
  await engine.must('units.update', await updateOf(engine, unit('Skjulevej 15'), { retiredOn: isoDate('2026-11-20') }));
  await engine.must('units.update', await updateOf(engine, unit('Skjulevej 11'), { assignmentRight: true }));
}

/** All that nobody outside may read out of the second list. */
async function secretEvents(story: Story): Promise<void> {
  const { homes, unit, engine, estate } = story;
  const protect = (number: number, name: string): string => `Åkanden;Skovhuset;Sk${number};${name};2026-01-01;;ja`;
  await applyTenancies(engine, [
    'Boligorganisation;Afdeling;Lejemålsnr.;Lejer;Indflytning;Fraflytning;Beskyttet navn',
    protect(1, secrets.protectedSince),
    protect(4, secrets.protectedAndLeft),
    protect(5, secrets.protectedAndFollowed),
    protect(11, secrets.protectedSince.replace('Annabel', 'Anine')),
    protect(16, secrets.noticeOfProtected),
  ]);
  const change = async (home: string, changes: Parameters<typeof updateOf>[2]): Promise<void> => {
    await engine.must('units.update', await updateOf(engine, unit(home), changes));
  };
  await change('Skjulevej 2', { shielded: true });
  await change('Skjulevej 3', { type: 'K109' });
  await ends(story, 'Skjulevej 4', '2026-11-12');
  await homes.tenancy(unit('Skjulevej 6'), { from: '2026-11-05', names: [`!${secrets.protectedNewcomer}`] });
  await ends(story, 'Skjulevej 7', '2026-11-05');
  await homes.tenancy(unit('Skjulevej 7'), { from: '2026-11-06', names: [`!${secrets.protectedAfterAnother}`] });
  const made = async (houseNumber: number, shielded: boolean): Promise<UnitId> =>
    homes.unit(estate, {
      address: { street: 'Skjulevej', houseNumber, postCode: '2610', city: 'Rødovre' },
      tenancyNumber: `Sk${houseNumber}`,
      shielded,
    });
  await homes.tenancy(await made(8, false), { from: '2026-11-05', names: ['!Charlotte Claus'] });
  await made(9, true);
  await ends(story, 'Skjulevej 10', '2026-11-11');
  await change('Skjulevej 12', { shielded: true });
  await ends(story, 'Skjulevej 12', '2026-11-12');
  await homes.tenancy(unit('Skjulevej 12'), { from: '2026-11-13', names: [secrets.tenantInShielded] });
  await ends(story, 'Skjulevej 16', '2026-12-31');
  await change('Skjulevej 17', { shielded: true, retiredOn: isoDate('2026-11-20') });
  await change('Lukkevej 2', { shielded: true });
}

async function openEventsAfter(story: Story): Promise<void> {
  const { homes, unit, engine, estate: home, other } = story;
  // for all homes of the estate at once: had it rows, the silence of some would tell of them
  await homes.houseRules(home, '2026-11-10');
  const listed = (await engine.must('estates.list', {})).find(({ id }) => id === home);
  if (!listed) throw new Error('no such estate');
  const defaults = { ...listed.defaults, assignmentRight: false };
  await engine.must('estates.setDefaults', { id: home, version: listed.version, defaults });
  await ends(story, 'Skjulevej 5', '2026-11-08');
  await homes.tenancy(unit('Skjulevej 5'), { from: '2026-11-09', names: ['Petra Prip'] });
  const elsewhere = await homes.association('Bøgen');
  const estate = (await engine.must('estates.list', {})).find(({ id }) => id === other);
  if (!estate) throw new Error('no such estate');
  const { id, version, name, number, vacancyPaid } = estate;
  await engine.must('estates.update', { id, version, name, number, vacancyPaid, associationId: elsewhere });
}

function sender({ engine, association }: Opened): World['send'] {
  return async (wish) => {
    await engine.confirmPassword();
    return engine.must('occupancy.export', {
      ...{ associationId: association, on: secondDay, columns: [...dayColumns], format: 'json' },
      ...{ purpose: 'Kontrol', recipient: 'Rikke Fisker', basis: 'almenbolig-59', basisNote: null },
      ...wish,
    });
  };
}

function previewer({ engine, association }: Opened): World['preview'] {
  return (wish) =>
    engine.must('occupancy.preview', {
      ...{ associationId: association, on: secondDay, columns: [...dayColumns], offset: 0, limit: 200 },
      ...wish,
    });
}
