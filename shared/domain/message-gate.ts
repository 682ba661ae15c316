import type { IsoDate } from '../dates.ts';

/** The services whose holders a message is kept for, until the municipality has confirmed its own list. */
export const FIRST_GATE = ['sel-85', 'sel-85a', 'sel-107', 'sel-108', 'sel-110'] as const;

interface HeldService {
  readonly paragraph: string;
  readonly from: IsoDate;
  readonly to: IsoDate | null;
}

/**
 * Does this person have one of the listed services on the day? Hospitals tell about everybody: a message about anyone else
 * is not kept. A place on the waiting list is no service.
 */
export function passesGate(services: readonly HeldService[], paragraphs: readonly string[], day: IsoDate): boolean {
  return services.some(
    ({ paragraph, from, to }) => paragraphs.includes(paragraph) && from <= day && (to === null || to >= day),
  );
}
