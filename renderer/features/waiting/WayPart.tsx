import { type ReactNode, useState } from 'react';
import { LoadingState } from '../../components/LoadingState.tsx';
import { RefusalNotice } from '../../components/RefusalNotice.tsx';
import type { ResidentPartProps } from '../../lib/resident-part.ts';
import { useWords } from '../../lib/words.ts';
import { NextStep } from './NextStep.tsx';
import { PlaceSection } from './PlaceSection.tsx';
import { RequestsSection } from './RequestsSection.tsx';
import { TreatmentSection } from './TreatmentSection.tsx';
import { useWay, type Way } from './use-way.ts';
import { WayDialogs } from './WayDialogs.tsx';
import { WayDrafts } from './WayDrafts.tsx';
import type { WayAct } from './way-acts.ts';
import './waiting.css';

type WayPartProps = ResidentPartProps & { readonly children?: ReactNode };

/** The way of a person to a home: the one thing that is next, the place on the list, and everything that led there. */
export function WayPart({ card, children }: WayPartProps) {
  const { common } = useWords();
  const { way, refusal, retry } = useWay(card.id);
  const [act, setAct] = useState<WayAct | null>(null);
  if (way === null)
    return refusal === null ? (
      <LoadingState rows={6} />
    ) : (
      <RefusalNotice refusal={refusal} action={{ label: common.tryAgain, onPress: retry }} />
    );
  return (
    <div className="way">
      <WayDrafts residentId={card.id} way={way} onContinue={setAct} />
      <NextStep residentId={card.id} way={way} onAct={setAct} />
      <PlaceSection residentId={card.id} way={way} onAct={setAct} />
      {children}
      <Visited way={way} onAct={setAct} />
      <WayDialogs residentId={card.id} act={act} onAct={setAct} />
    </div>
  );
}

/** What was asked and decided is for those alone who visit. */
function Visited({ way, onAct }: { readonly way: Way; readonly onAct: (act: WayAct) => void }) {
  const { visitation } = way;
  if (visitation === null) return null;
  return (
    <>
      <RequestsSection visitation={visitation} onAct={onAct} />
      <TreatmentSection treatments={visitation.treatments} onAct={onAct} />
    </>
  );
}
