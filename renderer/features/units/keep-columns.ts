import type { UnitLayout } from '../../../shared/contract/views.ts';
import { call } from '../../lib/api.ts';

const REST_MS = 400;
let timer: ReturnType<typeof setTimeout> | null = null;

/** Kept once the drawing of a width rests: a width passes by a hundred others on its way. */
export function keepColumnsSoon(columns: UnitLayout | null): void {
  if (timer !== null) clearTimeout(timer);
  timer = setTimeout(
    () => void call('views.keepColumns', { columns: columns === null ? null : [...columns] }),
    REST_MS,
  );
}
