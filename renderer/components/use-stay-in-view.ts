import { useEffect } from 'react';

/** When choosing begins, the bar of acts takes room from the list: the row that has the keyboard stays in view. */
export function useStayInView(isChoosing: boolean, activeRow: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when choosing begins or ends
  useEffect(() => {
    if (isChoosing) document.getElementById(activeRow)?.scrollIntoView({ block: 'nearest' });
  }, [isChoosing]);
}
