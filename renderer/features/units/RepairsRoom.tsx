import { Hammer } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { Input, Output } from '../../../shared/contract/index.ts';
import { repairViews } from '../../../shared/contract/outages.ts';
import { repairActors } from '../../../shared/domain/outages.ts';
import { Button } from '../../components/Button.tsx';
import { DataTable } from '../../components/DataTable.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { FilterChip } from '../../components/FilterChip.tsx';
import { Page } from '../../components/Page.tsx';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import { RefusalNotice } from '../../components/RefusalNotice.tsx';
import { SegmentedControl } from '../../components/SegmentedControl.tsx';
import { Toolbar } from '../../components/Toolbar.tsx';
import { refusalOf } from '../../lib/api.ts';
import { useFormat } from '../../lib/format.ts';
import { type Pages, usePages } from '../../lib/pages.ts';
import { usePreferences } from '../../lib/preferences.ts';
import { useWords } from '../../lib/words.ts';
import { focusCard, focusList } from './focus.ts';
import { type RepairRow, repairColumns } from './repair-columns.tsx';
import { UnitPanel } from './UnitPanel.tsx';
import { VacanciesHeader } from './VacanciesHeader.tsx';
import { VacancyViews } from './VacancyViews.tsx';

type Wanted = Pick<Input<'outages.list'>, 'view' | 'actor'>;
/** No row: whoever came here to follow up. */
type Selected = { readonly unitId: string; readonly rowId: string | null };

const ALL: Wanted = { view: 'open', actor: null };

/** Repairs that are not over, with the home's card beside them. */
export function RepairsRoom({ followUpId }: { readonly followUpId: string | null }) {
  const { repairs } = useWords();
  const [wanted, setWanted] = useState(ALL);
  const [selected, setSelected] = useState<Selected | null>(
    followUpId === null ? null : { unitId: followUpId, rowId: null },
  );
  const pages = usePages('outages.list', wanted);
  const close = () => {
    setSelected(null);
    focusList();
  };
  return (
    <Page
      layout="fill"
      header={<VacanciesHeader subtitle={pages.head && repairs.counts(pages.head.open, pages.head.late)} />}
      toolbar={<Bar wanted={wanted} head={pages.head} onChange={(patch) => setWanted({ ...wanted, ...patch })} />}
      panel={
        selected === null ? undefined : (
          <UnitPanel id={selected.unitId} onClose={close} opens={selected.rowId === null ? 'followUp' : undefined} />
        )
      }
    >
      <Repairs
        pages={pages}
        wanted={wanted}
        selectedId={selected?.rowId ?? null}
        onSelect={({ id, unitId }) => setSelected({ rowId: id, unitId })}
        onSeeAll={() => setWanted(ALL)}
      />
    </Page>
  );
}

type BarProps = {
  readonly wanted: Wanted;
  readonly head: Output<'outages.list'> | undefined;
  readonly onChange: (patch: Partial<Wanted>) => void;
};

function Bar({ wanted, head, onChange }: BarProps) {
  const { repairs, units, codes } = useWords();
  const counts = { open: head?.open ?? 0, late: head?.late ?? 0, 'follow-up': head?.followUp ?? 0 };
  const actors = repairActors.map((id) => ({
    id,
    label: repairs.actorOption(codes.repairActors[id], head?.byActor[id] ?? 0),
  }));
  return (
    <Toolbar label={units.filters.label} end={repairs.order}>
      <VacancyViews view="repairs" />
      <SegmentedControl
        label={repairs.viewsLabel}
        options={repairViews.map((id) => ({ id, label: repairs.views[id](counts[id]) }))}
        value={wanted.view}
        onChange={(view) => onChange({ view })}
      />
      <FilterChip
        label={repairs.actorFilter}
        valueText={wanted.actor === null ? undefined : codes.repairActors[wanted.actor]}
        onClear={() => onChange({ actor: null })}
      >
        <RadioGroup
          label={repairs.actorFilter}
          options={actors}
          value={wanted.actor}
          onChange={(actor) => onChange({ actor })}
        />
      </FilterChip>
    </Toolbar>
  );
}

type RepairsProps = {
  readonly pages: Pages<'outages.list'>;
  readonly wanted: Wanted;
  readonly selectedId: string | null;
  readonly onSelect: (row: RepairRow) => void;
  readonly onSeeAll: () => void;
};

function Repairs({ pages, wanted, selectedId, onSelect, onSeeAll }: RepairsProps) {
  const words = useWords();
  const format = useFormat();
  const { rowDensity } = usePreferences();
  const columns = useMemo(() => repairColumns(words, format), [words, format]);
  const refusal = refusalOf(pages.error);
  if (refusal !== null && pages.head === undefined)
    return <RefusalNotice refusal={refusal} action={{ label: words.common.tryAgain, onPress: pages.retry }} />;
  return (
    <DataTable
      label={words.repairs.title}
      columns={columns}
      rowCount={pages.total}
      getRow={pages.getRow}
      getRowId={rowId}
      onRangeChange={pages.onRangeChange}
      selectedId={selectedId}
      onSelect={onSelect}
      onOpen={(row) => {
        onSelect(row);
        focusCard();
      }}
      density={rowDensity}
      isLoading={pages.isLoading}
      empty={<Nothing wanted={wanted} onSeeAll={onSeeAll} />}
    />
  );
}

function Nothing({ wanted, onSeeAll }: { readonly wanted: Wanted; readonly onSeeAll: () => void }) {
  const { repairs, codes } = useWords();
  if (wanted.actor === null && wanted.view === 'open')
    return (
      <EmptyState icon={Hammer} title={repairs.empty}>
        {repairs.emptyWhy}
      </EmptyState>
    );
  const ofView = wanted.view === 'late' ? repairs.noneLate : repairs.noneFollowUp;
  return (
    <EmptyState
      icon={Hammer}
      title={wanted.actor === null ? ofView : repairs.noneOf(codes.repairActors[wanted.actor])}
      action={<Button onPress={onSeeAll}>{repairs.seeAll}</Button>}
    />
  );
}

function rowId(row: RepairRow): string {
  return row.id;
}
