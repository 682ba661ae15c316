import type { Input } from '../../../shared/contract/index.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import type { Words } from '../../../shared/text/words.ts';
import type { Problems } from '../../lib/drafted-act.ts';

type OpenInput = Input<'emergency.open'>;

export interface EmergencyValues {
  readonly by: 'number' | 'name';
  readonly number: string;
  readonly name: string;
  readonly birthDate: IsoDate | null;
  readonly ground: OpenInput['ground'] | null;
  readonly reason: string;
}

export const noEmergency: EmergencyValues = {
  by: 'number',
  number: '',
  name: '',
  birthDate: null,
  ground: null,
  reason: '',
};

/** Who is meant, exactly; null while something is missing. */
export function whoOf({ by, number, name, birthDate }: EmergencyValues): OpenInput['who'] | null {
  if (by === 'number') return number.trim() === '' ? null : { idNumber: number };
  return name.trim() === '' || birthDate === null ? null : { name, birthDate };
}

/** What is missing, by the id of the field. `least`: signs that a reason needs. */
export function emergencyProblems(values: EmergencyValues, words: Words, least: number): Problems {
  const text = words.residents.emergency;
  const { by, number, name, birthDate, ground } = values;
  const missing = least - values.reason.trim().length;
  return {
    ...(by === 'number' && number.trim() === '' && { 'emergency-number': text.numberMissing }),
    ...(by === 'name' && name.trim() === '' && { 'emergency-name': text.nameMissing }),
    ...(by === 'name' && birthDate === null && { 'emergency-birth': text.birthDateMissing }),
    ...(ground === null && { 'emergency-ground': text.groundMissing }),
    ...(missing > 0 && { 'emergency-reason': text.reasonShort(missing) }),
  };
}
