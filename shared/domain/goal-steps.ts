import type { IsoDate } from '../dates.ts';
import type { GoalId } from '../ids.ts';

interface Standing {
  readonly id: GoalId;
  readonly parentId: GoalId | null;
  readonly to: IsoDate | null;
}

export interface Step<G> {
  readonly goal: G;
  /** How far in it stands: nought at the top. */
  readonly depth: number;
}

/** The open goals, each right after what it stands under; below one that ended it stands at the top. */
export function stepsOf<G extends Standing>(goals: readonly G[]): readonly Step<G>[] {
  const open = goals.filter(({ to }) => to === null);
  const below = (parent: G | null, depth: number): readonly Step<G>[] =>
    open
      .filter((goal) => (parent === null ? isTop(goal, open) : goal.parentId === parent.id))
      .flatMap((goal) => [{ goal, depth }, ...below(goal, depth + 1)]);
  return below(null, 0);
}

function isTop({ parentId }: Standing, open: readonly Standing[]): boolean {
  return parentId === null || !open.some(({ id }) => id === parentId);
}
