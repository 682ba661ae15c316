import { HandoffsPart } from '../features/handoffs/HandoffsPart.tsx';
import { ResidentOffers } from '../features/offers/ResidentOffers.tsx';
import { PersonOverview } from '../features/person/PersonOverview.tsx';
import { PersonTimeline } from '../features/person/PersonTimeline.tsx';
import { ResidentScreen } from '../features/residents/ResidentScreen.tsx';
import { RightsPart } from '../features/rights/RightsPart.tsx';
import { SupportPart } from '../features/support/SupportPart.tsx';
import { HousingPart } from '../features/tenancies/HousingPart.tsx';
import { VisitsPart } from '../features/visits/VisitsPart.tsx';
import { WayPart } from '../features/waiting/WayPart.tsx';
import type { ResidentPart } from '../lib/resident-part.ts';

/** The parts of the person page in the order of its tabs; the first is the overview. */
const PARTS: readonly ResidentPart[] = [
  { id: 'overblik', Part: PersonOverview },
  { id: 'vej', needs: 'waiting:read', Part: WayPart },
  { id: 'tilbud', needs: 'offers:read', Part: ResidentOffers },
  { id: 'stoette', Part: SupportPart },
  { id: 'besoeg', needs: 'visits:read', Part: VisitsPart },
  { id: 'udskrivning', needs: 'handoffs:read', Part: HandoffsPart },
  { id: 'rettigheder', Part: RightsPart },
  { id: 'bolig', Part: HousingPart },
  { id: 'tidslinje', Part: PersonTimeline },
];

type ResidentPlaceProps = { readonly id: string; readonly part: string | undefined };

/** One resident, with everything that other features know about them. */
export function ResidentPlace({ id, part }: ResidentPlaceProps) {
  return <ResidentScreen id={id} parts={PARTS} part={part} />;
}
