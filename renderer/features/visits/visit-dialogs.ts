import type { Output } from '../../../shared/contract/index.ts';
import type { ResidentId, UnitId, VisitId } from '../../../shared/ids.ts';
import type { Series } from './series-values.ts';
import type { LogOf } from './visit-values.ts';
import type { Listed } from './visit-words.ts';

export type SafetyNote = Output<'safety.ofResident'>['notes'][number];

/** A planned visit with a resident, which can be called off or moved. */
export interface Planned extends Listed {
  readonly residentId: ResidentId;
}

/** Whom or what an early sign is about. */
export type SignAbout =
  | { readonly residentId: ResidentId; readonly unitId: null }
  | { readonly residentId: null; readonly unitId: UnitId };

/** The dialog over a list of visits, and what it is about. */
export type OpenDialog =
  | { readonly kind: 'log'; readonly of: LogOf }
  | { readonly kind: 'read'; readonly id: VisitId; readonly residentId: ResidentId | null }
  | { readonly kind: 'plan'; readonly residentId: ResidentId }
  | { readonly kind: 'series'; readonly residentId: ResidentId }
  | { readonly kind: 'series-end'; readonly residentId: ResidentId; readonly series: Series }
  | { readonly kind: 'off'; readonly visit: Planned }
  | { readonly kind: 'move'; readonly visit: Planned }
  | { readonly kind: 'round'; readonly unitId: UnitId | null }
  | { readonly kind: 'sign'; readonly about: SignAbout }
  | { readonly kind: 'safety'; readonly residentId: ResidentId }
  | { readonly kind: 'exempt'; readonly residentId: ResidentId; readonly note: SafetyNote };

export type DialogProps = { readonly onClose: () => void; readonly onReopen: () => void };

/** A visit of a list as the dialog that logs it needs it. */
export function logOf(visit: Listed): LogOf | null {
  const { residentId, id, name, on, from, minutes, kind, place } = visit;
  return residentId === null ? null : { residentId, visitId: id, name, on, from, minutes, kind, place };
}

export function plannedOf(visit: Listed): Planned | null {
  const { residentId } = visit;
  return residentId === null || visit.state !== 'planned' ? null : { ...visit, residentId };
}
