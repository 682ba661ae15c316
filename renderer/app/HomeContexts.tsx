import type { ReactNode } from 'react';
import { HomeEnd } from '../features/tenancies/HomeEnd.tsx';
import { HomeTenancies } from '../features/tenancies/HomeTenancies.tsx';
import { HomeTenanciesContext, type HomeTenanciesParts } from '../lib/home-tenancies.ts';

const tenancies: HomeTenanciesParts = { Tenancies: HomeTenancies, End: HomeEnd };

/** What other features know of a home, for its card wherever it is shown. */
export function HomeContexts({ children }: { readonly children: ReactNode }) {
  return <HomeTenanciesContext value={tenancies}>{children}</HomeTenanciesContext>;
}
