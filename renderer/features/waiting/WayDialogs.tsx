import type { ResidentId } from '../../../shared/ids.ts';
import { assertNever } from '../../../shared/result.ts';
import { AnswerDialog } from './AnswerDialog.tsx';
import { DecisionDialog } from './DecisionDialog.tsx';
import { HearDialog } from './HearDialog.tsx';
import { RequestDialog } from './RequestDialog.tsx';
import { StateDialog } from './StateDialog.tsx';
import { TreatmentDialog } from './TreatmentDialog.tsx';
import type { WayAct } from './way-acts.ts';

type WayDialogsProps = {
  readonly residentId: ResidentId;
  readonly act: WayAct | null;
  readonly onAct: (act: WayAct | null) => void;
};

/** Whichever dialog of the way is open. */
export function WayDialogs({ residentId, act, onAct }: WayDialogsProps) {
  if (act === null) return null;
  const props = { residentId, onClose: () => onAct(null), onReopen: () => onAct(act) };
  switch (act.kind) {
    case 'request':
      return <RequestDialog {...props} />;
    case 'answer':
      return <AnswerDialog {...props} request={act.request} />;
    case 'decision':
      return <DecisionDialog {...props} request={act.request} />;
    case 'hear':
      return <HearDialog {...props} decision={act.decision} />;
    case 'treatment':
      return <TreatmentDialog {...props} treatment={act.treatment} />;
    case 'state':
      return <StateDialog {...props} entry={act.entry} />;
    default:
      return assertNever(act);
  }
}
