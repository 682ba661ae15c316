import { createContext, useContext } from 'react';

export const SearchContext = createContext<{ readonly open: () => void }>({ open: () => undefined });

/** Opens the search from anywhere (Ctrl K does the same). */
export function useOpenSearch(): () => void {
  return useContext(SearchContext).open;
}
