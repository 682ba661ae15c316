import { useState } from 'react';
import { LoadingState } from '../../components/LoadingState.tsx';
import { Page } from '../../components/Page.tsx';
import { RefusalNotice } from '../../components/RefusalNotice.tsx';
import { Select } from '../../components/Select.tsx';
import { Toolbar } from '../../components/Toolbar.tsx';
import { refusalOf } from '../../lib/api.ts';
import { useAsk } from '../../lib/query.ts';
import { useMay, useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { Ledger } from './Ledger.tsx';
import { NoUnitsAccess } from './NoUnitsAccess.tsx';
import { VacanciesHeader } from './VacanciesHeader.tsx';
import { VacancyViews } from './VacancyViews.tsx';

const YEARS_BACK = 5;

/** The right to name tenants, used and unused, by association and year. */
export function LedgerScreen() {
  const { notices } = useWords();
  const mayRead = useMay('units:read');
  return mayRead ? <LedgerRoom /> : <NoUnitsAccess title={notices.ledger.title} />;
}

function LedgerRoom() {
  const { notices, units } = useWords();
  const thisYear = Number(useToday().slice(0, 4));
  const [year, setYear] = useState(thisYear);
  const years = Array.from({ length: YEARS_BACK + 1 }, (_, back) => String(thisYear - back));
  return (
    <Page
      header={<VacanciesHeader subtitle={notices.ledger.subtitle(year)} />}
      toolbar={
        <Toolbar label={units.filters.label}>
          <VacancyViews view="right" />
          <Select
            label={notices.ledger.year}
            hideLabel
            width="s"
            options={years.map((id) => ({ id, label: id }))}
            value={String(year)}
            onChange={(next) => setYear(Number(next))}
          />
        </Toolbar>
      }
    >
      <Answer year={year} />
    </Page>
  );
}

function Answer({ year }: { readonly year: number }) {
  const { common } = useWords();
  const asked = useAsk('vacancyNotices.ledger', { year });
  const refusal = refusalOf(asked.error);
  if (refusal !== null)
    return <RefusalNotice refusal={refusal} action={{ label: common.tryAgain, onPress: () => void asked.refetch() }} />;
  if (asked.data === undefined) return <LoadingState rows={6} />;
  return <Ledger key={year} year={year} ledger={asked.data} />;
}
