import { assertNever } from '../../../shared/result.ts';
import { CallOffDialog } from './CallOffDialog.tsx';
import { EndSeriesDialog } from './EndSeriesDialog.tsx';
import { LogVisitDialog } from './LogVisitDialog.tsx';
import { MoveVisitDialog } from './MoveVisitDialog.tsx';
import { PlanVisitDialog } from './PlanVisitDialog.tsx';
import { ReadVisitDialog } from './ReadVisitDialog.tsx';
import { RoundDialog } from './RoundDialog.tsx';
import { AddSafetyDialog, ExemptDialog } from './SafetyDialogs.tsx';
import { SeriesDialog } from './SeriesDialog.tsx';
import { SignDialog } from './SignDialog.tsx';
import type { OpenDialog } from './visit-dialogs.ts';

type VisitDialogsProps = {
  readonly open: OpenDialog | null;
  readonly onOpen: (dialog: OpenDialog | null) => void;
};

/** Whichever dialog is open. */
export function VisitDialogs({ open, onOpen }: VisitDialogsProps) {
  if (open === null) return null;
  const props = { onClose: () => onOpen(null), onReopen: () => onOpen(open) };
  switch (open.kind) {
    case 'log':
      return <LogVisitDialog {...props} of={open.of} />;
    case 'read':
      return <ReadVisitDialog {...props} id={open.id} residentId={open.residentId} />;
    case 'plan':
      return <PlanVisitDialog {...props} residentId={open.residentId} />;
    case 'series':
      return <SeriesDialog {...props} residentId={open.residentId} />;
    case 'series-end':
      return <EndSeriesDialog {...props} residentId={open.residentId} series={open.series} />;
    case 'off':
      return <CallOffDialog {...props} visit={open.visit} />;
    case 'move':
      return <MoveVisitDialog {...props} visit={open.visit} />;
    case 'round':
      return <RoundDialog {...props} unitId={open.unitId} />;
    case 'sign':
      return <SignDialog {...props} about={open.about} />;
    case 'safety':
      return <AddSafetyDialog {...props} residentId={open.residentId} />;
    case 'exempt':
      return <ExemptDialog {...props} residentId={open.residentId} note={open.note} />;
    default:
      return assertNever(open);
  }
}
