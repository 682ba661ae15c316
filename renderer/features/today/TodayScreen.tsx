import { House } from 'lucide-react';
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { isoWeek } from '../../../shared/dates.ts';
import { Button } from '../../components/Button.tsx';
import { Columns } from '../../components/Columns.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { LoadingState } from '../../components/LoadingState.tsx';
import { Page } from '../../components/Page.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { SearchBox } from '../../components/SearchBox.tsx';
import { refusalOf } from '../../lib/api.ts';
import { capital } from '../../lib/calendar-words.ts';
import { useLanguage } from '../../lib/language.ts';
import { useAsk } from '../../lib/query.ts';
import { useOpenSearch } from '../../lib/search.ts';
import { useSentence } from '../../lib/sentences.ts';
import { useMay, useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { DraftOffers } from './DraftOffers.tsx';
import { useLateTasks } from './late-tasks.tsx';
import { MyTasks } from './MyTasks.tsx';
import { PeopleSection } from './PeopleSection.tsx';
import { EndingSection, LateSection } from './TodayTasks.tsx';
import { VacanciesCard } from './VacanciesCard.tsx';
import { VacantDaysCard } from './VacantDaysCard.tsx';
import { WaitingSupport } from './WaitingSupport.tsx';

type TodayScreenProps = {
  /** What somebody who goes on visits does first. */
  readonly first?: ReactNode | undefined;
};

/** The first room: what must be done now, what is coming, and which homes stand empty. */
export function TodayScreen({ first }: TodayScreenProps) {
  const { today: words, common } = useWords();
  const language = useLanguage();
  const today = useToday();
  const openSearch = useOpenSearch();
  const weekday = longDay(today, language === 'da' ? 'da-DK' : 'en-GB');
  return (
    <Page
      header={
        <PageHeader
          title={words.title}
          subtitle={words.subtitle(capital(weekday), isoWeek(today).week)}
          search={<SearchBox label={common.search} shortcut="Ctrl K" onPress={openSearch} />}
        />
      }
    >
      <TodayContent first={first} />
    </Page>
  );
}

function TodayContent({ first }: TodayScreenProps) {
  const { today: words, common } = useWords();
  const sentence = useSentence();
  const mayWrite = useMay('units:write');
  const mayImport = useMay('units:import');
  const [, navigate] = useLocation();
  const overview = useAsk('today.overview', {});
  const late = useLateTasks();
  const problem = refusalOf(overview.error);
  if (problem)
    return (
      <ErrorNotice
        what={sentence(problem)}
        action={{ label: common.tryAgain, onPress: () => void overview.refetch() }}
      />
    );
  if (!overview.data) return <LoadingState rows={5} />;
  if (overview.data.unitCount === 0) {
    return (
      <>
        {first}
        <DraftOffers />
        <MyTasks />
        {late.length > 0 && <LateSection tasks={late} />}
        <WaitingSupport />
        <EmptyState
          icon={House}
          title={words.noHomes}
          action={
            mayImport ? (
              <Button variant="primary" onPress={() => navigate('/import')}>
                {common.acts.import}
              </Button>
            ) : mayWrite ? (
              <Button variant="primary" onPress={() => navigate('/boliger/ny')}>
                {common.acts.newHome}
              </Button>
            ) : undefined
          }
        >
          {words.noHomesHint}
        </EmptyState>
      </>
    );
  }
  return (
    <Columns
      aside={
        <>
          <VacanciesCard overview={overview.data} />
          <VacantDaysCard months={overview.data.vacantDaysByMonth} />
        </>
      }
    >
      {first}
      <DraftOffers />
      <MyTasks />
      <LateSection tasks={late} />
      <WaitingSupport />
      <PeopleSection />
      <EndingSection overview={overview.data} />
    </Columns>
  );
}

/** "mandag den 23. november 2026". */
function longDay(date: string, locale: string): string {
  const form = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' });
  return form.format(new Date(`${date}T12:00:00Z`));
}
