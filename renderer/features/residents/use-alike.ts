import type { Output } from '../../../shared/contract/index.ts';
import type { ResidentId } from '../../../shared/ids.ts';
import { useAsk } from '../../lib/query.ts';
import { useSettled } from '../../lib/settled.ts';
import { birthDateOf, personIdOf, type ResidentValues } from './resident-form-values.ts';

export type Alike = Output<'residents.alike'>;

const SETTLE_MS = 300;
const nobody: Alike = { alike: [], fingerprint: null, total: 0 };

/** Who is known already by what is typed, among those whom this person may see; of others nothing is said. */
export function useAlike(values: ResidentValues, except: ResidentId | null): Alike {
  const personId = personIdOf(values);
  const idNumber = personId === null || personId === 'keep' ? null : personId.number;
  const typed = useSettled(JSON.stringify([idNumber, values.name.trim(), birthDateOf(values)]), SETTLE_MS);
  const [settledNumber, name, birthDate] = JSON.parse(typed) as readonly [
    string | null,
    string,
    ResidentValues['birthDate'],
  ];
  const isAsked = settledNumber !== null || (name !== '' && birthDate !== null);
  const input = { idNumber: settledNumber, name, birthDate, except };
  const asked = useAsk('residents.alike', input, isAsked);
  return isAsked && asked.data !== undefined && !asked.isPlaceholderData ? asked.data : nobody;
}
