/**
 * Traits that an estate may answer for all its homes. Not among them is what holds for one door (own entrance, ground
 * floor, step-free): an answer taken over there would send a person in a wheelchair to the wrong stairs.
 */
export const sharedTraits = [
  'lift',
  'commonHouse',
  'outdoorSpace',
  'noiseTolerated',
  'substancesTolerated',
  'couples',
  'children',
  'assignmentRight',
] as const;
export type SharedTrait = (typeof sharedTraits)[number];

/** Texts that an estate may have for all its homes. */
export const sharedTexts = ['socialCaretaker', 'rentIncludes'] as const;
export type SharedText = (typeof sharedTexts)[number];

/** What an estate says for its homes; null: it does not say. */
export type SharedAnswers = Readonly<Record<SharedTrait, boolean | null>> & Readonly<Record<SharedText, string | null>>;

/** Whose answer it is; null: nobody has said, which is unknown and never a no. */
export type AnswerSource = 'own' | 'estate' | null;

export interface Effective<T> {
  readonly value: T | null;
  readonly source: AnswerSource;
}

/** The home's own answer, else its estate's. Nothing is copied: an estate that changes its answer changes its homes'. */
export function effective<T>(own: T | null, ofEstate: T | null): Effective<T> {
  if (own !== null) return { value: own, source: 'own' };
  return { value: ofEstate, source: ofEstate === null ? null : 'estate' };
}

/**
 * What a home may take over from its estate. A shielded one takes over nothing: the answers, laid beside those of the
 * estates, would tell where it lies.
 */
export function inheritable<D>(defaults: D, shielded: boolean): D | null {
  return shielded ? null : defaults;
}

export function isSharedTrait(name: string): name is SharedTrait {
  return (sharedTraits as readonly string[]).includes(name);
}
