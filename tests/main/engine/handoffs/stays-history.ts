import fc from 'fast-check';
import { addDays } from '../../../../shared/dates.ts';
import type { StayActivity } from '../../../../shared/domain/stays.ts';
import type { FoldedNotice } from '../../../../shared/domain/stays-fold.ts';
import { TODAY } from '../../../helpers/engine.ts';

type Said = Pick<FoldedNotice, 'activity' | 'class' | 'status' | 'deceased' | 'role'> & { readonly hasEnd: boolean };
const said = (activity: StayActivity, status: string, more: Partial<Said> = {}): Said => ({
  ...{ activity, status, class: activity.includes('emergency') ? 'EMER' : 'IMP', deceased: null, role: null },
  hasEnd: status === 'finished',
  ...more,
});
const SAID = {
  STAA: said('admit-emergency', 'in-progress'),
  AN_STAA: said('cancel-admit-emergency', 'entered-in-error'),
  STIN: said('admit-inpatient', 'in-progress'),
  RE_STIN: said('revise-admit-inpatient', 'in-progress'),
  AN_STIN: said('cancel-admit-inpatient', 'entered-in-error'),
  STOR: said('start-leave-inpatient', 'onleave'),
  SLOR: said('end-leave-inpatient', 'in-progress'),
  SLHJ: said('discharge-inpatient-home', 'finished'),
  SLHJ_WITHOUT_END: said('discharge-inpatient-home', 'finished', { hasEnd: false }),
  RE_SLHJ: said('revise-discharge-inpatient-home', 'finished'),
  AN_SLHJ: said('cancel-discharge-inpatient-home', 'in-progress'),
  SLHJ_EMER: said('discharge-emergency-home', 'finished'),
  MORS: said('admit-inpatient', 'finished', { deceased: true, role: 'revision' }),
  AN_MORS: said('admit-inpatient', 'in-progress', { deceased: false, role: 'removal' }),
} as const satisfies Readonly<Record<string, Said>>;
export type Code = keyof typeof SAID;

/** What a hospital may send after what it sent last; each way of being taken back follows what it takes back. */
const NEXT: Readonly<Record<Code | 'start', readonly Code[]>> = {
  start: ['STAA', 'STIN'],
  STAA: ['STIN', 'SLHJ_EMER', 'AN_STAA'],
  AN_STAA: [],
  STIN: ['STOR', 'SLHJ', 'SLHJ_WITHOUT_END', 'RE_STIN', 'AN_STIN', 'STIN', 'MORS'],
  RE_STIN: ['STOR', 'SLHJ', 'AN_STIN'],
  AN_STIN: [],
  STOR: ['SLOR', 'SLHJ', 'MORS'],
  SLOR: ['SLHJ', 'STOR'],
  SLHJ: ['AN_SLHJ', 'RE_SLHJ', 'STIN', 'STAA', 'MORS'],
  SLHJ_WITHOUT_END: ['AN_SLHJ', 'RE_SLHJ', 'STIN'],
  RE_SLHJ: ['STIN', 'STAA', 'AN_SLHJ'],
  AN_SLHJ: ['SLHJ', 'STOR'],
  SLHJ_EMER: ['STIN', 'STAA'],
  MORS: ['AN_MORS'],
  AN_MORS: ['SLHJ'],
};

/** A stay as the hospital recorded it, one day after the other. */
export const history: fc.Arbitrary<readonly Code[]> = fc
  .array(fc.nat(6), { minLength: 1, maxLength: 6 })
  .map((choices) => {
    const codes: Code[] = [];
    for (const choice of choices) {
      const next = NEXT[codes.at(-1) ?? 'start'];
      const code = next[choice % Math.max(1, next.length)];
      if (code !== undefined) codes.push(code);
    }
    return codes;
  });
/** So many days after the first message. */
export const instant = (day: number, hour = '09') => `${addDays(TODAY, day - 40)}T${hour}:00:00.000Z`;
/** A message of each, written two days apart. */
export function noticesOf(codes: readonly Code[]): readonly FoldedNotice[] {
  let start = 0;
  return codes.map((code, index) => {
    const { hasEnd, ...told } = SAID[code];
    if (code === 'STIN' || code === 'STAA') start = index * 2;
    return {
      ...{ ...told, code, id: `${index}`, key: `${index}`, recorded: instant(index * 2, '12') },
      ...{ start: instant(start), end: hasEnd ? instant(index * 2) : null, leaveEnd: null, wantsReport: false },
      ...{ leaveStart: code === 'STOR' ? instant(index * 2) : null, speciality: null },
      unit: { sor: null, name: 'Afsnit 3', hospital: 'Hospitalet i Lindeby' },
    };
  });
}
