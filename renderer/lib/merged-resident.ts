import { useEffect } from 'react';
import { useLocation } from 'wouter';
import type { AppError } from '../../shared/errors.ts';

/**
 * Whoever comes by an old address of somebody whose record became one with another goes on to the one that stayed. True
 * while that is on its way: then there is nothing to say of the refusal.
 */
export function useFollowMerged(refusal: AppError | null, id: string): boolean {
  const [location, navigate] = useLocation();
  const keptId = refusal?.code === 'not-found' ? refusal.params['keptId'] : undefined;
  const place = typeof keptId === 'string' ? location.replace(id, keptId) : location;
  useEffect(() => {
    if (place !== location) navigate(place, { replace: true });
  }, [place, location, navigate]);
  return place !== location;
}
