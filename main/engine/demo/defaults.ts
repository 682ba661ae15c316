import type { Attribute } from '../../../shared/domain/attributes.ts';
import { sharedTexts, sharedTraits } from '../../../shared/domain/estate-defaults.ts';
import type { EstateDefaults } from '../associations/estate-defaults.service.ts';
import type { DemoHome } from './homes.ts';
import type { DemoEstate } from './places.ts';

/** What so many of the homes say alike becomes the estate's word; the others keep their own. */
const MOST = 0.75;

/**
 * The estate says what nearly all of its homes say, and those homes take it over. Shielded homes take over nothing and
 * keep what they say. Draws nothing: the rest of the demo stays as it is.
 */
export function inheriting<H extends { readonly home: DemoHome }>(
  estate: DemoEstate,
  homes: readonly H[],
): { readonly defaults: EstateDefaults; readonly homes: readonly H[] } {
  const open = homes.map(({ home }) => home).filter(({ shielded }) => !shielded);
  const said = Object.fromEntries(
    [...sharedTraits, ...sharedTexts].map((name) => [name, ofMost(open.map((home) => home[name]))]),
  ) as Omit<EstateDefaults, 'attributes'>;
  const attributes = estateAttributes(estate);
  return {
    defaults: { ...said, attributes },
    homes: homes.map((planned, index) =>
      planned.home.shielded
        ? planned
        : { ...planned, home: { ...withoutSaid(planned.home, said), attributes: homeAttributes(estate, index) } },
    ),
  };
}

/** The answer of most homes, where every one has an answer: what nobody knows of a home is not made up by the others. */
function ofMost<T>(answers: readonly (T | null)[]): T | null {
  const [first] = answers;
  const count = answers.filter((answer) => answer === first).length;
  if (first === undefined || first === null || answers.includes(null)) return null;
  return count >= answers.length * MOST ? first : null;
}

function withoutSaid(home: DemoHome, said: Omit<EstateDefaults, 'attributes'>): DemoHome {
  const same = [...sharedTraits, ...sharedTexts].filter((name) => home[name] === said[name]);
  return { ...home, ...Object.fromEntries(same.map((name) => [name, null])) };
}

function estateAttributes({ animals, blocks }: DemoEstate): Attribute[] {
  const flats = blocks.some(({ building }) => building === 'flats');
  return [
    ...(flats ? [{ name: 'Vaskemaskine', value: 'fælles i kælderen' }] : []),
    ...(animals === 'welcome' ? [{ name: 'Hegn om haven', value: 'ja' }] : []),
  ];
}

/** In every fifth home there is something that its neighbours do not have. */
function homeAttributes({ animals }: DemoEstate, index: number): Attribute[] {
  if (index % 5 !== 2) return [];
  return animals === 'welcome'
    ? [
        { name: 'Hegn om haven', value: 'nej' },
        { name: 'Vaskemaskine', value: 'ja' },
      ]
    : [{ name: 'Vaskemaskine', value: 'ja' }];
}
