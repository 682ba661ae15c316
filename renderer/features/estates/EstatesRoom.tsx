import { Building2 } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import type { Output } from '../../../shared/contract/index.ts';
import { idleCapacity } from '../../../shared/domain/buildings.ts';
import { foldWords } from '../../../shared/domain/danish-text.ts';
import { DataTable } from '../../components/DataTable.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Page } from '../../components/Page.tsx';
import { RefusalNotice } from '../../components/RefusalNotice.tsx';
import { SearchField } from '../../components/SearchField.tsx';
import { Toolbar } from '../../components/Toolbar.tsx';
import { refusalOf } from '../../lib/api.ts';
import { usePreferences } from '../../lib/preferences.ts';
import { useAsk } from '../../lib/query.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { EstatesHeader } from './EstatesHeader.tsx';
import { type EstateRow, estateColumns } from './estate-columns.tsx';

/** Every estate on a line: its homes as marks, and the numbers that matter. */
export function EstatesRoom() {
  const { common, estates: text } = useWords();
  const [typed, setTyped] = useState('');
  const asked = useAsk('estates.overview', {});
  const refusal = refusalOf(asked.error);
  const found = useMemo(() => (asked.data ?? []).filter((estate) => isNamed(estate, typed)), [asked.data, typed]);
  return (
    <Page
      layout="fill"
      header={<EstatesHeader estates={asked.data} />}
      toolbar={
        <Toolbar label={text.find} end={<Room estates={asked.data ?? []} />}>
          <SearchField label={text.find} value={typed} onChange={setTyped} />
        </Toolbar>
      }
    >
      {refusal === null ? (
        <List rows={found} isLoading={asked.isPending} isFiltered={typed.trim() !== ''} />
      ) : (
        <RefusalNotice refusal={refusal} action={{ label: common.tryAgain, onPress: () => void asked.refetch() }} />
      )}
    </Page>
  );
}

/** What the municipality's own buildings have room for. */
function Room({ estates }: { readonly estates: Output<'estates.overview'> }) {
  const { estates: text } = useWords();
  const today = useToday();
  const { now, later } = idleCapacity(
    estates.flatMap(({ building }) => (building === null ? [] : [building])),
    today,
  );
  return now + later === 0 ? null : text.room(now, later);
}

type ListProps = {
  readonly rows: readonly EstateRow[];
  readonly isLoading: boolean;
  readonly isFiltered: boolean;
};

function List({ rows, isLoading, isFiltered }: ListProps) {
  const words = useWords();
  const { estates: text } = words;
  const [, navigate] = useLocation();
  const { rowDensity } = usePreferences();
  const columns = useMemo(() => estateColumns(words), [words]);
  return (
    <DataTable
      label={text.columns.name}
      columns={columns}
      rowCount={rows.length}
      getRow={(index) => rows[index]}
      getRowId={({ id }) => id}
      onOpen={({ id }) => navigate(`/boliger/afdelinger/${id}`)}
      density={rowDensity}
      isLoading={isLoading}
      empty={
        <EmptyState icon={Building2} title={isFiltered ? text.noMatch : text.none}>
          {isFiltered ? text.noMatchHint : text.noneHint}
        </EmptyState>
      }
    />
  );
}

function isNamed({ name, number, association }: EstateRow, typed: string): boolean {
  const named = foldWords(`${name} ${number ?? ''} ${association ?? ''}`);
  return foldWords(typed)
    .split(' ')
    .every((word) => named.includes(word));
}
