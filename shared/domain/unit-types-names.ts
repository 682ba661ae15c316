import { foldWords } from './danish-text.ts';
import { type UnitTypeCode, unitTypeCodes } from './unit-types.ts';

/**
 * The type that a cell of a foreign file means: our code, a Danish or English name in any spelling, or a section
 * ("§ 107", "SEL § 110", "109"). Null when it means none, or when name and section contradict each other.
 */
export function findUnitType(text: string): UnitTypeCode | null {
  const words = foldWords(text);
  const rest = withoutSection(words);
  const name = codeByName.get(words) ?? codeByName.get(rest) ?? null;
  const section = sectionOf(words);
  // "lejlighed 63" is a home with a number; a section is cited as one, or stands beside nothing else
  if (section === null || !(citesLaw.test(text) || rest === '' || name !== null)) return name;
  const bySection = codeBySection.get(section) ?? null;
  return name === null || name === bySection ? bySection : null;
}

const namesByCode: Readonly<Record<UnitTypeCode, readonly string[]>> = {
  SKAEV: [
    'skæv',
    'skæve',
    'skæv bolig',
    'skæve boliger',
    'skæv bolig varig',
    'skævbolig',
    'bolig til særligt udsatte',
    'boliger til særligt udsatte',
    'almen bolig til særligt udsatte',
    'alternative housing',
  ],
  ALMEN: [
    'almen',
    'almen bolig',
    'almene boliger',
    'almenbolig',
    'almen familiebolig',
    'almene familieboliger',
    'familiebolig',
    'familieboliger',
    'kommunal anvisning',
    'almen familiebolig kommunal anvisning',
    'anvisningsbolig',
    'lejlighed',
    'social housing',
    'family dwelling',
  ],
  SBILLIG: [
    'særligt billig',
    'særlig billig',
    'særligt billig bolig',
    'særligt billige boliger',
    'særligt billig almen bolig',
    'særligt billig almen familiebolig',
    'billig bolig',
    'low rent',
  ],
  UDSLUS: [
    'udslusning',
    'udslusningsbolig',
    'udslusningsboliger',
    'udslus',
    'udslusningslejlighed',
    'transition dwelling',
    'transitional housing',
  ],
  START: ['start', 'startbolig', 'startboliger', 'starter dwelling', 'starter home'],
  BOF: ['bof', 'bofællesskab', 'bofællesskaber', 'bofællesskabsbolig', 'bofælleskab', 'shared home', 'shared housing'],
  AEH: [
    'ældrebolig',
    'ældreboliger',
    'handicapbolig',
    'handicapboliger',
    'ældre og handicapbolig',
    'ældre handicapbolig',
    'almen ældrebolig',
    'almen handicapbolig',
    'almen ældre handicapbolig',
    'almen ældre og handicapbolig',
    'handicapvenlig bolig',
    'almen ældre og handicapvenlig bolig',
  ],
  B107: [
    'midlertidigt botilbud',
    'midlertidig botilbud',
    'midlertidigt ophold',
    'midlertidige botilbud',
    'temporary placement',
  ],
  B108: [
    'længerevarende botilbud',
    'længerevarende ophold',
    'varigt botilbud',
    'botilbud længerevarende',
    'long term placement',
  ],
  K109: ['krisecenter', 'krisecentre', 'kvindekrisecenter', 'mandekrisecenter', 'crisis centre', 'womens shelter'],
  H110: [
    'forsorgshjem',
    'herberg',
    'herberger',
    'forsorgshjem herberg',
    'herberg forsorgshjem',
    'boform for hjemløse',
    'shelter',
    'hostel',
  ],
  HUSVILD: [
    'husvild',
    'husvilde',
    'husvildebolig',
    'husvildeboliger',
    'midlertidigt husly',
    'midlertidig husly',
    'midlertidig bolig husvild',
    'nødbolig',
    'temporary shelter',
  ],
  ANDET: [
    'andet',
    'anden',
    'anden bolig',
    'øvrige',
    'øvrig',
    'privat',
    'privat bolig',
    'privat udlejning',
    'kolonihave',
    'kolonihavehus',
    'campingvogn',
    'other',
    'private',
  ],
};

const sectionsByCode: Readonly<Partial<Record<UnitTypeCode, readonly string[]>>> = {
  SKAEV: ['5a', '149a'],
  ALMEN: ['59'],
  UDSLUS: ['63'],
  START: ['101a'],
  BOF: ['51'],
  AEH: ['105', '54'],
  B107: ['107'],
  B108: ['108'],
  K109: ['109'],
  H110: ['110'],
  HUSVILD: ['80'],
};

const codeByName = new Map(
  unitTypeCodes.flatMap((code) => [code, ...namesByCode[code]].map((name) => [foldWords(name), code] as const)),
);
const codeBySection = new Map(
  unitTypeCodes.flatMap((code) => (sectionsByCode[code] ?? []).map((section) => [section, code] as const)),
);

const citesLaw = /§|paragraf|\b(?:abl|sel)\b|lov/i;
const neutralWords =
  /\b(?:abl|sel|serviceloven|servicelov|almenboligloven|almenboliglov|paragraf|par|efter|jf|i|stk|botilbud|tilbud|ophold|bolig)\b/g;
const sectionNumber = /\b(\d+)(?: ?([a-hj-z])\b)?\b/;

/** "sel 107", "149 a" → "107", "149a"; null when no number is named. */
function sectionOf(words: string): string | null {
  const found = sectionNumber.exec(words);
  return found === null ? null : `${found[1]}${found[2] ?? ''}`;
}

/** What is left beside the section: a name of the list, nothing, or something unknown. */
function withoutSection(words: string): string {
  const rest = words.replace(sectionNumber, '').replace(/ +/g, ' ').trim();
  return codeByName.has(rest) ? rest : rest.replace(neutralWords, '').replace(/ +/g, ' ').trim();
}
