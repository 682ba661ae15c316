import { createContext, useContext } from 'react';
import { useToast } from './toast-context.ts';

/** Says that an act is done, with the way to undo it where there is one. */
export const DoneContext = createContext<((text: string) => void) | null>(null);

/** Gives the function that says an act is done; without the app around it, in a plain message. */
export function useDone(): (text: string) => void {
  const done = useContext(DoneContext);
  const toast = useToast();
  return done ?? ((text) => toast({ text, tone: 'ok' }));
}
