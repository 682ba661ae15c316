import type { Input } from '../../shared/contract/index.ts';
import { noUnitFilter } from '../../shared/contract/units.ts';
import type { Municipality } from './municipality.ts';
import { TODAY } from './municipality.ts';

export interface Question {
  readonly bar: string;
  readonly what: string;
  readonly ask: () => Promise<unknown>;
}

type Filter = Input<'units.list'>['filter'];

/** What the window asks for at a time. */
const PAGE_ROWS = 200;

/** What people look at all day: the list of homes in seven forms, the empty homes, the search box, the first screen. */
export async function questionsOf({ must }: Municipality): Promise<readonly Question[]> {
  const [association] = await must('associations.list', {});
  const [estate] = await must('estates.list', {});
  if (!association || !estate) throw new Error('There are no homes to ask for');
  const list = (
    bar: string,
    what: string,
    filter: Partial<Filter>,
    more: Partial<Input<'units.list'>> = {},
  ): Question => {
    const input = {
      filter: { ...noUnitFilter, ...filter },
      sort: 'address',
      descending: false,
      offset: 0,
      limit: PAGE_ROWS,
      ...more,
    } as const;
    return { bar, what: `units.list: ${what}`, ask: () => must('units.list', input) };
  };
  return [
    list('list-all', 'every home, by address', {}),
    list('list-free', 'free today', { freeOn: TODAY }),
    list('list-dog', 'free today and a dog may live there', { freeOn: TODAY, animal: 'dog' }),
    list('list-place', 'one association, two types', { associationIds: [association.id], types: ['ALMEN', 'SKAEV'] }),
    list('list-condition', 'good or worn, rent up to 6.000', { conditions: ['good', 'worn'], maxRentOre: 600_000 }),
    list('list-text', 'free text', { text: estate.name.slice(0, 4) }),
    list('list-names', 'every home by who lives there, page 3', {}, { sort: 'occupiedBy', offset: 2 * PAGE_ROWS }),
    {
      bar: 'vacancies',
      what: 'units.vacancies: today',
      ask: () => must('units.vacancies', { on: TODAY, offset: 0, limit: PAGE_ROWS }),
    },
    {
      bar: 'search',
      what: 'search.find: three letters',
      ask: () => must('search.find', { text: estate.name.slice(0, 3) }),
    },
    { bar: 'today', what: 'today.overview', ask: () => must('today.overview', {}) },
  ];
}
