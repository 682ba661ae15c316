import { ChevronLeft, ChevronRight, Download } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { IsoDate } from '../../../shared/dates.ts';
import { addDays, isoWeek, isoWeekday } from '../../../shared/dates.ts';
import { Button } from '../../components/Button.tsx';
import { Columns } from '../../components/Columns.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { Page } from '../../components/Page.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { RefusalNotice } from '../../components/RefusalNotice.tsx';
import { SearchBox } from '../../components/SearchBox.tsx';
import { Section } from '../../components/Section.tsx';
import { Toolbar } from '../../components/Toolbar.tsx';
import { useFormat } from '../../lib/format.ts';
import { useOpenSearch } from '../../lib/search.ts';
import { useMay, useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { AbsencesSection } from './AbsencesSection.tsx';
import { HolidayVisits } from './HolidayVisits.tsx';
import { TeamBoard } from './TeamBoard.tsx';
import { useCalendarFile } from './use-calendar-file.ts';
import { VisitsTabs } from './VisitsTabs.tsx';
import './team.css';
import './visits.css';

/** The week of the team, who is away, and visits that fall on holidays. */
export function TeamScreen() {
  const words = useWords();
  const format = useFormat();
  const today = useToday();
  const [, navigate] = useLocation();
  const openSearch = useOpenSearch();
  const mayLead = useMay('visits:lead');
  const mayWrite = useMay('visits:write');
  const text = words.series.team;
  const [on, setOn] = useState<IsoDate>(today);
  const from = addDays(on, 1 - isoWeekday(on));
  const days = { from, to: addDays(from, 6) };
  const file = useCalendarFile();
  const { room } = words.visits;
  return (
    <Page
      header={
        <PageHeader
          title={text.title}
          tabs={<VisitsTabs current="team" onNavigate={navigate} />}
          subtitle={`${text.week(isoWeek(on).week)}: ${format.date(days.from)} – ${format.date(days.to)}`}
          search={<SearchBox label={words.common.search} shortcut="Ctrl K" onPress={openSearch} />}
        />
      }
      toolbar={
        <Toolbar label={room.filters}>
          <IconButton icon={ChevronLeft} label={room.before} onPress={() => setOn(addDays(on, -7))} />
          <Button size="small" onPress={() => setOn(today)}>
            {room.now}
          </Button>
          <IconButton icon={ChevronRight} label={room.after} onPress={() => setOn(addDays(on, 7))} />
        </Toolbar>
      }
    >
      <RefusalNotice refusal={file.refusal} />
      <Columns
        asideWidth="wide"
        aside={
          <>
            <AbsencesSection onNavigate={navigate} />
            {mayWrite && (
              <Section title={text.file}>
                <p className="card-note">{text.calendarHint}</p>
                <div className="team-file">
                  <Button size="small" icon={Download} onPress={() => void file.save(days)}>
                    {text.calendar}
                  </Button>
                </div>
              </Section>
            )}
          </>
        }
      >
        {mayLead && <TeamBoard days={days} />}
        <HolidayVisits />
      </Columns>
    </Page>
  );
}
