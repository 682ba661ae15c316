/** In what two records of one person can differ, so that a person chooses. */
export const mergeFields = [
  'name',
  'calledName',
  'identity',
  'birthDate',
  'personId',
  'phone',
  'language',
  'interpreter',
  'contactWay',
  'contactTime',
  'team',
  'course',
  'situation',
  'waiting',
  'primary',
  'coordinator',
  'guidance',
] as const;
export type MergeField = (typeof mergeFields)[number];

/** Why two records cannot be one as they are: somebody ends or corrects the one before. */
export const mergeProblems = ['tenancies-collide', 'offers-collide', 'in-conflict'] as const;
export type MergeProblem = (typeof mergeProblems)[number];

/** Does the record that goes say it, after what was chosen? What the record that stays leaves empty is filled by the other. */
export function isTaken(
  field: MergeField,
  { kept, other }: { readonly kept: unknown; readonly other: unknown },
  take: readonly MergeField[],
): boolean {
  if (other === null) return false;
  return kept === null || take.includes(field);
}
