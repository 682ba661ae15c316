import { CriteriaCard } from './CriteriaCard.tsx';
import { SwitchesCards } from './SwitchesCards.tsx';

/** What the municipality itself decides of matching and of naming tenants: rules that are off, and the council's criteria. */
export function MatchingPart() {
  return (
    <div className="settings-stack">
      <SwitchesCards />
      <CriteriaCard />
    </div>
  );
}
