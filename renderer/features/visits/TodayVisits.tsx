import { useLocation } from 'wouter';
import { isOff } from '../../../shared/domain/visits.ts';
import { Button } from '../../components/Button.tsx';
import { Section } from '../../components/Section.tsx';
import { useMay, useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { AccessGiven } from './AccessGiven.tsx';
import { DayList } from './DayList.tsx';
import { EarlySigns } from './EarlySigns.tsx';
import { useBegun, useDayDialog, useVisitDay } from './use-visit-day.ts';
import { VisitDialogs } from './VisitDialogs.tsx';
import './visits.css';

/** What somebody who goes on visits does today, before everything else. */
export function TodayVisits() {
  return useMay('visits:read') ? <OwnDay /> : null;
}

function OwnDay() {
  const { visits: words } = useWords();
  const today = useToday();
  const begun = useBegun();
  const [, navigate] = useLocation();
  const day = useVisitDay(null, today).data;
  const visits = (day?.visits ?? []).filter(({ state }) => !isOff(state));
  const { open, setOpen } = useDayDialog(visits);
  if (day === undefined) return null;
  const left = visits.filter(({ state }) => state === 'planned').length;
  return (
    <>
      {(visits.length > 0 || day.overdue > 0) && (
        <Section
          title={words.today.title}
          note={visits.length === 0 ? undefined : words.today.count(left, visits.length)}
          actions={
            day.overdue > 0 && (
              <Button size="small" variant="quiet" onPress={() => navigate('/besoeg?mangler')}>
                {`${words.today.overdue(day.overdue)}. ${words.today.seeOverdue}`}
              </Button>
            )
          }
        >
          {visits.length > 0 && <DayList visits={visits} begun={begun} onOpen={setOpen} />}
        </Section>
      )}
      <AccessGiven />
      <EarlySigns />
      <VisitDialogs open={open} onOpen={setOpen} />
    </>
  );
}
