import { CalendarDays, Footprints, Printer } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { IsoDate } from '../../../shared/dates.ts';
import { addDays, isoWeek, isoWeekday } from '../../../shared/dates.ts';
import { isAttempt } from '../../../shared/domain/visits.ts';
import type { UserId } from '../../../shared/ids.ts';
import { assertNever } from '../../../shared/result.ts';
import type { Words } from '../../../shared/text/words.ts';
import { Button } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { LoadingState } from '../../components/LoadingState.tsx';
import { Page } from '../../components/Page.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { RefusalNotice } from '../../components/RefusalNotice.tsx';
import { SearchBox } from '../../components/SearchBox.tsx';
import { refusalOf } from '../../lib/api.ts';
import { printPage } from '../../lib/before-print.ts';
import { capital, monthText } from '../../lib/calendar-words.ts';
import { type Format, useFormat } from '../../lib/format.ts';
import { useOpenSearch } from '../../lib/search.ts';
import { useMay, useSession, useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { DayList } from './DayList.tsx';
import { DaySheet } from './DaySheet.tsx';
import { MonthGrid } from './MonthGrid.tsx';
import { useBegun, useDayDialog, useVisitDay } from './use-visit-day.ts';
import { VisitDialogs } from './VisitDialogs.tsx';
import { VisitsTable } from './VisitsTable.tsx';
import { VisitsTabs } from './VisitsTabs.tsx';
import { VisitsToolbar, type VisitView } from './VisitsToolbar.tsx';
import type { OpenDialog } from './visit-dialogs.ts';
import { holidayName } from './visit-words.ts';
import './visits.css';

/** The room of visits: a day in route order, a week, and what is left behind. */
export function VisitsScreen() {
  const words = useWords();
  const format = useFormat();
  const today = useToday();
  const [, navigate] = useLocation();
  const openSearch = useOpenSearch();
  const mayWrite = useMay('visits:write');
  const [round, setRound] = useState<OpenDialog | null>(null);
  const me = useSession().status.user?.id ?? null;
  const [view, setView] = useState<VisitView>(() => (window.location.hash.includes('mangler') ? 'late' : 'day'));
  const [on, setOn] = useState<IsoDate>(today);
  const [worker, setWorker] = useState<UserId | 'all' | null>(me);
  const monday = addDays(on, 1 - isoWeekday(on));
  const workerId = worker === 'all' ? null : worker;
  const { room } = words.visits;
  const days = view === 'week' ? { from: monday, to: addDays(monday, 6) } : { from: on, to: on };
  const openDay = (day: IsoDate) => {
    setOn(day);
    setView('day');
  };
  const isDay = view === 'day' && worker !== 'all';
  return (
    <Page
      header={
        <PageHeader
          title={words.visits.title}
          tabs={<VisitsTabs current="visits" onNavigate={navigate} />}
          subtitle={whenText(view, on, words, format)}
          search={<SearchBox label={words.common.search} shortcut="Ctrl K" onPress={openSearch} />}
          actions={
            <>
              {isDay && (
                <Button icon={Printer} onPress={() => void printPage()}>
                  {room.print}
                </Button>
              )}
              {mayWrite && (
                <Button icon={Footprints} onPress={() => setRound({ kind: 'round', unitId: null })}>
                  {words.visits.rounds.act}
                </Button>
              )}
            </>
          }
        />
      }
      toolbar={
        <VisitsToolbar view={view} onView={setView} on={on} onDay={setOn} worker={worker} onWorker={setWorker} />
      }
    >
      {view === 'month' ? (
        <MonthGrid on={on} workerId={workerId} onDay={setOn} onOpen={openDay} />
      ) : isDay ? (
        <DayView workerId={worker} on={on} />
      ) : (
        <VisitsTable days={days} worker={worker} isOverdue={view === 'late'} />
      )}
      <VisitDialogs open={round} onOpen={setRound} />
    </Page>
  );
}

/** Which days stand there: a day with its holiday, a week, a month, or what is left behind. */
function whenText(view: VisitView, on: IsoDate, words: Words, format: Format): string {
  const { room } = words.visits;
  switch (view) {
    case 'day': {
      const holiday = holidayName(on, words);
      const day = capital(format.day(on));
      return holiday === null ? day : `${day}. ${room.holiday(holiday)}`;
    }
    case 'week':
      return room.weekOf(isoWeek(on).week);
    case 'month':
      return capital(monthText(on, words));
    case 'late':
      return room.late;
    default:
      return assertNever(view);
  }
}

function DayView({ workerId, on }: { readonly workerId: UserId | null; readonly on: IsoDate }) {
  const { visits: words } = useWords();
  const begun = useBegun();
  const day = useVisitDay(workerId, on);
  const visits = day.data?.visits ?? [];
  const { open, setOpen } = useDayDialog(visits);
  const refusal = refusalOf(day.error);
  if (refusal !== null) return <RefusalNotice refusal={refusal} />;
  if (day.data === undefined) return <LoadingState rows={6} />;
  const done = visits.filter(({ state }) => state === 'done' || state === 'partly' || isAttempt(state)).length;
  const planned = visits.filter(({ state }) => state === 'planned').length;
  return (
    <div className="visit-day">
      {visits.length === 0 ? (
        <EmptyState icon={CalendarDays} title={words.room.none}>
          {words.room.noneHint}
        </EmptyState>
      ) : (
        <>
          <p className="visit-count">{words.room.counts(done, planned)}</p>
          <DayList visits={visits} begun={begun} onOpen={setOpen} />
          <DaySheet visits={visits} workerId={workerId} on={on} />
        </>
      )}
      <VisitDialogs open={open} onOpen={setOpen} />
    </div>
  );
}
