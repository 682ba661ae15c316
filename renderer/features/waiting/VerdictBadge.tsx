import { CircleCheck, CircleHelp, CircleX } from 'lucide-react';
import type { Verdict } from '../../../shared/domain/matching/reasons.ts';
import { Badge } from '../../components/Badge.tsx';

const SIGNS = {
  pass: { icon: CircleCheck, tone: 'ok' },
  fail: { icon: CircleX, tone: 'bad' },
  unknown: { icon: CircleHelp, tone: 'warn' },
} as const;

/** A sign and words, never the colour alone. */
export function VerdictBadge({ verdict, children }: { readonly verdict: Verdict; readonly children: string }) {
  const { icon, tone } = SIGNS[verdict];
  return (
    <Badge icon={icon} tone={tone}>
      {children}
    </Badge>
  );
}
