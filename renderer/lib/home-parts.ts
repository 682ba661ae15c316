import { createContext, type ReactNode, useContext } from 'react';
import type { UnitId } from '../../shared/ids.ts';

/** What other features know of a home, for its card wherever it is shown; given in renderer/app. `address`: as the card says it. */
export type HomeParts = (home: { readonly id: UnitId; readonly address: string }) => ReactNode;

export const HomePartsContext = createContext<HomeParts>(() => null);

export function useHomeParts(): HomeParts {
  return useContext(HomePartsContext);
}
