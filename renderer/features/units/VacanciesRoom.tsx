import { DoorClosed } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { Output } from '../../../shared/contract/index.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import { DataTable } from '../../components/DataTable.tsx';
import { DatePicker } from '../../components/DatePicker.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Page } from '../../components/Page.tsx';
import { RefusalNotice } from '../../components/RefusalNotice.tsx';
import { Toolbar } from '../../components/Toolbar.tsx';
import { refusalOf } from '../../lib/api.ts';
import { useFormat } from '../../lib/format.ts';
import { type Pages, usePages } from '../../lib/pages.ts';
import { usePreferences } from '../../lib/preferences.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { focusCard, focusList } from './focus.ts';
import { UnitPanel } from './UnitPanel.tsx';
import { VacanciesHeader } from './VacanciesHeader.tsx';
import { VacancyViews } from './VacancyViews.tsx';
import { type VacancyRow, vacancyColumns } from './vacancy-columns.tsx';

/** List on a day, with the card beside it. */
export function VacanciesRoom() {
  const today = useToday();
  const [on, setOn] = useState<IsoDate>(today);
  const [selectedId, setSelectedId] = useState<string | null>(null);
  const pages = usePages('units.vacancies', { on });
  const close = () => {
    setSelectedId(null);
    focusList();
  };
  return (
    <Page
      layout="fill"
      header={<Header head={pages.head} />}
      toolbar={<DayBar on={on} onChange={setOn} />}
      panel={selectedId === null ? undefined : <UnitPanel id={selectedId} onClose={close} />}
    >
      <Vacancies pages={pages} selectedId={selectedId} onSelect={setSelectedId} />
    </Page>
  );
}

function Header({ head }: { readonly head: Output<'units.vacancies'> | undefined }) {
  const { units } = useWords();
  const format = useFormat();
  return <VacanciesHeader subtitle={head && units.vacancies.counts(head.total, format.number(head.dayTotal))} />;
}

function DayBar({ on, onChange }: { readonly on: IsoDate; readonly onChange: (date: IsoDate) => void }) {
  const { units } = useWords();
  const today = useToday();
  return (
    <Toolbar label={units.filters.label} end={units.vacancies.order}>
      <VacancyViews view="now" />
      <DatePicker
        label={units.vacancies.on}
        hideLabel
        value={on}
        today={today}
        onChange={(date) => onChange(date ?? today)}
      />
    </Toolbar>
  );
}

type VacanciesProps = {
  readonly pages: Pages<'units.vacancies'>;
  readonly selectedId: string | null;
  readonly onSelect: (id: string) => void;
};

function Vacancies({ pages, selectedId, onSelect }: VacanciesProps) {
  const words = useWords();
  const format = useFormat();
  const { rowDensity } = usePreferences();
  const columns = useMemo(() => vacancyColumns(words, format), [words, format]);
  const refusal = refusalOf(pages.error);
  if (refusal !== null && pages.head === undefined)
    return <RefusalNotice refusal={refusal} action={{ label: words.common.tryAgain, onPress: pages.retry }} />;
  return (
    <DataTable
      label={words.units.vacancies.title}
      columns={columns}
      rowCount={pages.total}
      getRow={pages.getRow}
      getRowId={rowId}
      onRangeChange={pages.onRangeChange}
      selectedId={selectedId}
      onSelect={(row) => onSelect(row.id)}
      onOpen={(row) => {
        onSelect(row.id);
        focusCard();
      }}
      density={rowDensity}
      isLoading={pages.isLoading}
      empty={
        <EmptyState icon={DoorClosed} title={words.units.vacancies.none}>
          {words.units.vacancies.noneWhy}
        </EmptyState>
      }
    />
  );
}

function rowId(row: VacancyRow): string {
  return row.id;
}
