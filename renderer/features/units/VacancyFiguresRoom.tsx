import { useState } from 'react';
import type { VacancyWithin } from '../../../shared/contract/vacancies.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { LoadingState } from '../../components/LoadingState.tsx';
import { Page } from '../../components/Page.tsx';
import { refusalOf } from '../../lib/api.ts';
import { useFormat } from '../../lib/format.ts';
import { useAsk } from '../../lib/query.ts';
import { useSentence } from '../../lib/sentences.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { VacanciesHeader } from './VacanciesHeader.tsx';
import { VacancyFigures } from './VacancyFigures.tsx';
import { VacancyFiltersBar, type Where } from './VacancyFiltersBar.tsx';
import { type Period, type PeriodChoice, periodOf } from './vacancy-period.ts';

const EVERYWHERE: Where = { associationId: null, municipal: false, estateId: null };

/** A period and a place, and what they come to. */
export function VacancyFiguresRoom() {
  const { vacancies } = useWords();
  const format = useFormat();
  const today = useToday();
  const [choice, setChoice] = useState<PeriodChoice>('months12');
  const [period, setPeriod] = useState<Period>(periodOf('months12', today));
  const [where, setWhere] = useState<Where>(EVERYWHERE);
  const choose = (next: PeriodChoice) => {
    setChoice(next);
    if (next !== 'own') setPeriod(periodOf(next, today));
  };
  return (
    <Page
      header={<VacanciesHeader subtitle={vacancies.subtitle(format.date(period.from), format.date(period.to))} />}
      toolbar={
        <VacancyFiltersBar
          choice={choice}
          period={period}
          where={where}
          onChoice={choose}
          onPeriod={setPeriod}
          onWhere={setWhere}
        />
      }
    >
      <Answer within={{ ...period, ...where }} onWhere={setWhere} />
    </Page>
  );
}

function Answer({ within, onWhere }: { readonly within: VacancyWithin; readonly onWhere: (where: Where) => void }) {
  const { common } = useWords();
  const sentence = useSentence();
  const asked = useAsk('vacancies.figures', within);
  const refusal = refusalOf(asked.error);
  if (refusal !== null)
    return (
      <ErrorNotice what={sentence(refusal)} action={{ label: common.tryAgain, onPress: () => void asked.refetch() }} />
    );
  if (asked.data === undefined) return <LoadingState rows={8} />;
  // also figures of before a change are old until the new ones have come
  return <VacancyFigures figures={asked.data} within={within} isStale={asked.isFetching} onWhere={onWhere} />;
}
