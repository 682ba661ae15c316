import type { Goal } from './support-dialogs.ts';

export interface Step {
  readonly goal: Goal;
  /** How far in it stands: nought at the top. */
  readonly depth: number;
}

/** The open goals, each right after what it stands under; below one that ended it stands at the top. */
export function stepsOf(goals: readonly Goal[]): readonly Step[] {
  const open = goals.filter(({ to }) => to === null);
  const below = (parent: Goal | null, depth: number): readonly Step[] =>
    open
      .filter((goal) => (parent === null ? isTop(goal, open) : goal.parentId === parent.id))
      .flatMap((goal) => [{ goal, depth }, ...below(goal, depth + 1)]);
  return below(null, 0);
}

function isTop({ parentId }: Goal, open: readonly Goal[]): boolean {
  return parentId === null || !open.some(({ id }) => id === parentId);
}
