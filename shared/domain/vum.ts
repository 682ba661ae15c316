/**
 * The themes of Voksenudredningsmetoden 2.0 and the eight dimensions of the Housing First assessment. The codes are keys of
 * our own: the official numbers of KL's code system (1.2.208.176.2.22) are not known here. What is written down keeps code,
 * label and version, so that a list that changes does not change what was said.
 */
export const VUM_VERSION = 'VUM 2.0 (20240530)';
export const HOUSING_FIRST_VERSION = 'Housing First 8';

export type ThemeArea = 'functions' | 'activity' | 'surroundings' | 'housing-first';

/** Theme by theme, each with its sub-themes, in the official order. A level is given under `activity` alone. */
const VUM = [
  [
    'physical',
    'functions',
    ['physical.movement', 'physical.hearing', 'physical.pain', 'physical.voice', 'physical.sight'],
  ],
  [
    'mental',
    'functions',
    [
      'mental.consciousness',
      'mental.emotions',
      'mental.memory',
      'mental.motivation',
      'mental.insight',
      'mental.intellect',
      'mental.attention',
      'mental.planning',
      'mental.orientation',
      'mental.problem-solving',
      'mental.psychosocial',
      'mental.reality',
    ],
  ],
  [
    'social',
    'functions',
    [
      'social.housing',
      'social.family',
      'social.interests',
      'social.crime',
      'social.prostitution',
      'social.trauma',
      'social.work',
      'social.economy',
    ],
  ],
  [
    'health',
    'functions',
    [
      'health.rhythm',
      'health.physical',
      'health.diet',
      'health.exercise',
      'health.substances',
      'health.treatment',
      'health.sleep',
      'health.tobacco',
    ],
  ],
  [
    'self-care',
    'activity',
    [
      'self-care.drink',
      'self-care.interest',
      'self-care.toilet',
      'self-care.dress',
      'self-care.body',
      'self-care.eat',
      'self-care.health',
      'self-care.sexuality',
      'self-care.wash',
    ],
  ],
  [
    'communication',
    'activity',
    ['communication.devices', 'communication.understand', 'communication.express', 'communication.talk'],
  ],
  ['mobility', 'activity', ['mobility.carry', 'mobility.transport', 'mobility.walk', 'mobility.position']],
  [
    'practical',
    'activity',
    [
      'practical.clean',
      'practical.shop',
      'practical.cook',
      'practical.belongings',
      'practical.care-for-others',
      'practical.laundry',
    ],
  ],
  ['relations', 'activity', ['relations.community', 'relations.contact', 'relations.network']],
  ['society', 'activity', ['society.post', 'society.work', 'society.home', 'society.education', 'society.economy']],
  ['surroundings', 'surroundings', ['surroundings.neighbourhood', 'surroundings.attitudes', 'surroundings.network']],
] as const satisfies readonly (readonly [string, ThemeArea, readonly string[]])[];

/** The eight dimensions, the light alternative. */
export const housingFirstDimensions = [
  'hf.home',
  'hf.mental-health',
  'hf.physical-health',
  'hf.economy',
  'hf.everyday',
  'hf.network',
  'hf.substances',
  'hf.work',
] as const;

export type VumTheme = (typeof VUM)[number][0];
export type VumSubTheme = (typeof VUM)[number][2][number];
export type ThemeCode = VumSubTheme | (typeof housingFirstDimensions)[number];

export const vumThemes: readonly {
  readonly theme: VumTheme;
  readonly area: ThemeArea;
  readonly subThemes: readonly VumSubTheme[];
}[] = VUM.map(([theme, area, subThemes]) => ({ theme, area, subThemes }));
export const vumSubThemes: readonly VumSubTheme[] = vumThemes.flatMap(({ subThemes }) => subThemes);
export const themeCodes: readonly ThemeCode[] = [...vumSubThemes, ...housingFirstDimensions];

export function isHousingFirst(code: ThemeCode): boolean {
  return housingFirstDimensions.some((dimension) => dimension === code);
}

export function areaOf(code: ThemeCode): ThemeArea {
  const found = vumThemes.find(({ subThemes }) => subThemes.some((one) => one === code));
  return found?.area ?? 'housing-first';
}

export function themeVersion(code: ThemeCode): string {
  return isHousingFirst(code) ? HOUSING_FIRST_VERSION : VUM_VERSION;
}
