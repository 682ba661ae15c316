import { createContext, useContext } from 'react';

export interface Undo {
  /** Puts back what that act of the log changed, and says so, or why not; true when it is done. */
  readonly undo: (seq: number) => Promise<boolean>;
  /** The newest act of this sign-in that still stands. */
  readonly stepBack: () => void;
  /** The newest one that was undone. */
  readonly stepForward: () => void;
}

const nothing: Undo = { undo: async () => false, stepBack: () => undefined, stepForward: () => undefined };

export const UndoContext = createContext<Undo>(nothing);

export function useUndo(): Undo {
  return useContext(UndoContext);
}
