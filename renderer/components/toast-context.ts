import { createContext, useContext } from 'react';

export type ToastMessage = {
  readonly text: string;
  readonly tone?: 'ok' | 'info' | 'warn' | 'bad' | undefined;
  /** A message takes the place of the one before it on the same topic. */
  readonly topic?: string | undefined;
  /** "Fortryd" and the like; the message then stays twice as long. */
  readonly action?: { readonly label: string; readonly onPress: () => void } | undefined;
};

export const ToastContext = createContext<(message: ToastMessage) => void>(() => undefined);

/** Gives the function that shows a message in the corner. */
export function useToast(): (message: ToastMessage) => void {
  return useContext(ToastContext);
}
