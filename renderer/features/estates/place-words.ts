import type { PlacedHome } from '../../../shared/domain/estate-drawing.ts';

/** "3.", "st.", "kl."; empty where the address has no floor. */
export function formatFloor(floor: string | null): string {
  return floor === null ? '' : `${floor}.`;
}

/** "7", "12B". */
export function formatHouse({ houseNumber, letter }: Pick<PlacedHome, 'houseNumber' | 'letter'>): string {
  return `${houseNumber}${letter ?? ''}`;
}
