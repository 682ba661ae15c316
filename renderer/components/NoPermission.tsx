import { ShieldOff } from 'lucide-react';
import type { ReactNode } from 'react';
import { EmptyState } from './EmptyState.tsx';

export type NoPermissionProps = {
  /** What the role may not see ("Du har ikke adgang til borgere"). */
  readonly title: string;
  /** Why, and who can help. */
  readonly children?: ReactNode | undefined;
  readonly action?: ReactNode | undefined;
};

/** The role does not reach this far. A designed screen, not an error. */
export function NoPermission(props: NoPermissionProps) {
  return <EmptyState icon={ShieldOff} {...props} />;
}
