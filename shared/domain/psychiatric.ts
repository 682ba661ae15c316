import type { IsPsychiatric, StayUnit } from './stays.ts';

/** What the municipality, or the list that came with the program, says of a unit. */
export type KnownUnit = (unit: StayUnit) => 'yes' | 'no' | null;

interface Verdict {
  readonly psychiatric: IsPsychiatric;
  /** The unit or speciality that decided; of an open question the unit it is about. */
  readonly why: string;
}

const SAYS_SO = /psyk/i;
const SAYS_NOT = /ikke[- ]?psyk|non[- ]?psyk|psykisk arbejds/i;
const SPECIALITIES: readonly string[] = ['psykiatri_sygehus', 'boerne_ungdomspsykiatri'];

/**
 * A stay is psychiatric when any unit of its chain is. The unit's own entry is the strongest word, then the speciality that an
 * older letter names, then the unit's name; where none speaks, somebody is asked. It is never guessed.
 */
export function judgePsychiatric(
  chain: readonly StayUnit[],
  specialities: readonly string[],
  known: KnownUnit,
): Verdict {
  const verdicts = chain.map((unit) => ({ unit, says: known(unit) ?? byName(unit) }));
  const yes = verdicts.find(({ says }) => says === 'yes');
  if (yes) return { psychiatric: 'yes', why: calledUnit(yes.unit) };
  const speciality = specialities.find((one) => SPECIALITIES.includes(one));
  if (speciality !== undefined) return { psychiatric: 'yes', why: speciality };
  const open = verdicts.find(({ says }) => says === null);
  return open ? { psychiatric: 'unknown', why: calledUnit(open.unit) } : { psychiatric: 'no', why: '' };
}

/** The unit's own key: its register number, else its name. */
export function unitKey({ sor, name }: Pick<StayUnit, 'sor' | 'name'>): string {
  return sor ?? `name:${name.trim().toLowerCase()}`;
}

function byName({ name, hospital }: StayUnit): 'yes' | null {
  const words = `${name} ${hospital ?? ''}`;
  return SAYS_SO.test(words) && !SAYS_NOT.test(words) ? 'yes' : null;
}

function calledUnit({ sor, name }: StayUnit): string {
  if (name === '') return sor ?? '';
  return sor === null ? name : `${name} (SOR ${sor})`;
}
