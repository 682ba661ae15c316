import { useEffect } from 'react';
import { useLocation, useSearch } from 'wouter';
import { isId } from '../../../shared/ids.ts';
import { noFilter, type UnitFilter } from './unit-filter.ts';

/** "/boliger?afdeling=…" and "?organisation=…", as the search leads here, become the filter; the address is tidied. */
export function useLinkedFilter(onFilter: (filter: UnitFilter) => void): void {
  const search = useSearch();
  const [, navigate] = useLocation();
  useEffect(() => {
    const linked = linkedFilter(search);
    if (linked === null) return;
    onFilter(linked);
    navigate('/boliger?', { replace: true });
  }, [search, onFilter, navigate]);
}

/** The filter that the part behind "?" asks for; null when it asks for none. */
export function linkedFilter(search: string): UnitFilter | null {
  const wanted = new URLSearchParams(search);
  const estate = wanted.get('afdeling');
  const association = wanted.get('organisation');
  if (estate !== null && isId<'estate'>(estate)) return { ...noFilter, estateIds: [estate] };
  if (association !== null && isId<'association'>(association)) return { ...noFilter, associationIds: [association] };
  return null;
}
