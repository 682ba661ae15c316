import { HousePlus } from 'lucide-react';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Section } from '../../components/Section.tsx';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { AddressedItem } from './AddressedItem.tsx';
import { PlanItem } from './PlanItem.tsx';
import type { OpenPlan } from './plan-acts.ts';
import { yearText } from './year-words.ts';
import { comingGroups, homesIn, type Overview } from './years.ts';

type PlanGroupsProps = { readonly overview: Overview; readonly onOpen: (open: OpenPlan) => void };

/** What is to come, under the year in which it is expected; what is late stands first and says so. */
export function PlanGroups({ overview, onOpen }: PlanGroupsProps) {
  const { pipeline } = useWords();
  const groups = comingGroups(overview, useToday());
  if (groups.length === 0)
    return (
      <EmptyState icon={HousePlus} title={pipeline.none}>
        {pipeline.noneHint}
      </EmptyState>
    );
  return groups.map((group) => (
    <Section key={group.year} title={yearText(group.year, pipeline)} note={pipeline.homes(homesIn(group))}>
      <ul className="plans">
        {group.plans.map((plan) => (
          <PlanItem key={plan.id} plan={plan} onOpen={onOpen} />
        ))}
        {group.addressed.map((home) => (
          <AddressedItem key={home.unitId} home={home} />
        ))}
      </ul>
    </Section>
  ));
}
