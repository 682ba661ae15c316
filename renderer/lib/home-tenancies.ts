import { type ComponentType, createContext, useContext } from 'react';
import type { UnitId } from '../../shared/ids.ts';

export type HomeDialogProps = {
  readonly unitId: UnitId;
  /** As the card says it. */
  readonly address: string;
  readonly onClose: () => void;
  readonly onReopen: () => void;
};

/** What a home's card shows and does of the people who live there; it stands in a feature of its own, given in renderer/app. */
export interface HomeTenanciesParts {
  readonly Tenancies: ComponentType<{ readonly unitId: UnitId }>;
  readonly End: ComponentType<HomeDialogProps>;
}

const nothing = (): null => null;

export const HomeTenanciesContext = createContext<HomeTenanciesParts>({ Tenancies: nothing, End: nothing });

export function useHomeTenancies(): HomeTenanciesParts {
  return useContext(HomeTenanciesContext);
}
