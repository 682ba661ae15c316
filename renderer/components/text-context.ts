import { createContext, useContext } from 'react';
import { components as danish } from '../../shared/text/da/components.ts';
import type { components as translated } from '../../shared/text/en/components.ts';

export type ComponentText = typeof translated;

/** The words inside components; the app sets it to the chosen language, Danish when nothing is set. */
export const TextContext = createContext<ComponentText>(danish);

/** The component-internal words in the chosen language. */
export function useComponentText(): ComponentText {
  return useContext(TextContext);
}
