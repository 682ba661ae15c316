import { PlanDialog } from './PlanDialog.tsx';
import type { OpenPlan } from './plan-acts.ts';
import { RealiseDialog } from './RealiseDialog.tsx';

type PipelineDialogsProps = { readonly open: OpenPlan | null; readonly onOpen: (open: OpenPlan | null) => void };

/** Whichever dialog is open. */
export function PipelineDialogs({ open, onOpen }: PipelineDialogsProps) {
  if (open === null) return null;
  const turn = { onClose: () => onOpen(null), onReopen: () => onOpen(open) };
  return open.act === 'realise' ? (
    <RealiseDialog plan={open.plan} {...turn} />
  ) : (
    <PlanDialog plan={open.plan} {...turn} />
  );
}
