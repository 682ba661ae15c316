import type { ResidentId } from '../../shared/ids.ts';
import type { DraftedForm } from './drafted-act.ts';

/** A form over one record of a resident: its draft says whose, so that it can be gone on with from the first screen. */
export interface OfResident {
  readonly residentId: ResidentId | null;
}

export const OF_NOBODY: OfResident = { residentId: null };

/** The same form, whose draft knows the resident as soon as anything is typed. */
export function ofResident<V extends OfResident>(form: DraftedForm<V>, residentId: ResidentId): DraftedForm<V> {
  return { ...form, set: (patch) => form.set({ ...patch, residentId }) };
}
