import type { Input } from '../../../shared/contract/index.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import { addDays, addMonths } from '../../../shared/dates.ts';

/** By the estate's number, which is known before its id. */
export interface DemoPipeline {
  readonly plans: readonly (Omit<Input<'pipeline.add'>, 'estateId'> & { readonly estate: string | null })[];
  readonly buildings: readonly (Omit<Input<'buildings.save'>, 'estateId' | 'version'> & { readonly estate: string })[];
}

const open = { shielded: false, place: null, note: null };

/** What the municipality means to make: one late, one soon, one without a day, one that tells no place; and its two buildings. */
export function demoPipeline(today: IsoDate): DemoPipeline {
  return { plans: demoPlans(today), buildings: demoBuildings(today) };
}

function demoPlans(today: IsoDate): DemoPipeline['plans'] {
  const inMonths = (months: number): IsoDate => addMonths(today, months);
  return [
    {
      ...open,
      name: 'Skovbrynet',
      type: 'SKAEV',
      homes: 8,
      stage: 'decided',
      expectedOn: inMonths(7),
      estate: null,
      place: 'Grunden ved skoven, endnu uden adresse',
    },
    {
      ...open,
      name: 'Lindegården, sidste etape',
      type: 'ALMEN',
      homes: 6,
      stage: 'building',
      expectedOn: addDays(today, -45),
      estate: '012',
      note: 'Venter på elevatoren. Entreprenøren har lovet en ny dato.',
    },
    {
      ...open,
      name: 'To huse mere på Kærgården',
      type: 'SKAEV',
      homes: 2,
      stage: 'ready',
      expectedOn: addDays(today, 12),
      estate: '002',
    },
    {
      ...open,
      name: 'Loftsetagen på Nørre Allé',
      type: 'START',
      homes: 4,
      stage: 'building',
      expectedOn: inMonths(4),
      estate: '011',
    },
    {
      ...open,
      name: 'Anden sal i Kommunens Hus',
      type: 'HUSVILD',
      homes: 4,
      stage: 'decided',
      expectedOn: inMonths(14),
      estate: 'K1',
    },
    {
      ...open,
      name: 'Nye krisepladser',
      type: 'K109',
      homes: 3,
      stage: 'idea',
      expectedOn: inMonths(16),
      shielded: true,
      estate: null,
    },
    {
      ...open,
      name: 'Tiny houses på havnen',
      type: 'ANDET',
      homes: 5,
      stage: 'idea',
      expectedOn: null,
      estate: null,
      place: 'Havnen, ved det gamle pakhus',
    },
  ];
}

function demoBuildings(today: IsoDate): DemoPipeline['buildings'] {
  return [
    {
      estate: 'K1',
      useNow: 'Kontorer i stuen, boliger på første sal',
      possibleHomes: 6,
      idleFrom: addDays(today, -120),
      idleUntil: null,
      temporaryUntil: null,
      note: 'Anden sal står tom. Brandtrappe mangler.',
    },
    {
      estate: 'K2',
      useNow: 'Botilbud',
      possibleHomes: 4,
      idleFrom: addDays(today, -30),
      idleUntil: addMonths(today, 30),
      temporaryUntil: addMonths(today, 4),
      note: 'Østfløjen er lånt ud til aftenskolen.',
    },
  ];
}
