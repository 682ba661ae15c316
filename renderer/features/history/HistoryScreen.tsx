import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { ArrowLeft, History } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { UnitId } from '../../../shared/ids.ts';
import { isId } from '../../../shared/ids.ts';
import { Button } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { LoadingState } from '../../components/LoadingState.tsx';
import { Page } from '../../components/Page.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { RefusalNotice } from '../../components/RefusalNotice.tsx';
import { ask, refusalOf } from '../../lib/api.ts';
import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/words.ts';
import { ActItem } from './ActItem.tsx';
import type { HistoryFilter } from './HistoryFilters.tsx';
import { EVERYTHING, HistoryFilters } from './HistoryFilters.tsx';
import type { HistoryAct } from './history-words.ts';
import { actsByDay } from './history-words.ts';
import './history.css';

const AT_ONCE = 50;

/** Who changed what on a home, newest first. */
export function HistoryScreen({ id }: { readonly id: string }) {
  const { changes, units } = useWords();
  if (isId<'unit'>(id)) return <AskedHistory id={id} />;
  return (
    <Page header={<PageHeader title={changes.title} />}>
      <p>{units.card.missing}</p>
    </Page>
  );
}

function AskedHistory({ id }: { readonly id: UnitId }) {
  const { changes, common } = useWords();
  const [, navigate] = useLocation();
  const [filter, setFilter] = useState(EVERYTHING);
  const asked = useHistory(id, filter);
  const first = asked.data?.pages[0];
  const acts = asked.data?.pages.flatMap((page) => page.acts) ?? [];
  const refusal = refusalOf(asked.error);
  const address = first && (first.address ?? common.shieldedAddress);
  return (
    <Page
      header={
        <PageHeader
          title={changes.title}
          subtitle={address}
          actions={
            <Button icon={ArrowLeft} onPress={() => navigate(`/boliger/${id}`)}>
              {changes.back}
            </Button>
          }
        />
      }
      toolbar={<HistoryFilters filter={filter} onChange={setFilter} known={first} />}
    >
      <RefusalNotice refusal={refusal} action={{ label: common.tryAgain, onPress: () => void asked.refetch() }} />
      {first === undefined && refusal === null && <LoadingState rows={6} />}
      {first !== undefined && acts.length === 0 && (
        <EmptyState icon={History} title={changes.none}>
          {changes.noneWhy}
        </EmptyState>
      )}
      <Days acts={acts} />
      {asked.hasNextPage && (
        <div className="history-older">
          <Button isPending={asked.isFetchingNextPage} onPress={() => void asked.fetchNextPage()}>
            {changes.older(acts.length, first?.total ?? 0)}
          </Button>
        </div>
      )}
    </Page>
  );
}

function useHistory(id: UnitId, filter: HistoryFilter) {
  return useInfiniteQuery({
    queryKey: ['units.history', id, filter],
    queryFn: ({ pageParam }) => ask('units.history', { id, ...filter, offset: pageParam, limit: AT_ONCE }),
    initialPageParam: 0,
    getNextPageParam: ({ total }, pages) => {
      const shown = pages.reduce((sum, page) => sum + page.acts.length, 0);
      return shown < total ? shown : null;
    },
    placeholderData: keepPreviousData,
  });
}

function Days({ acts }: { readonly acts: readonly HistoryAct[] }) {
  const format = useFormat();
  return actsByDay(acts).map(([day, ofDay]) => (
    <section key={day} className="history-day" aria-label={format.day(day)}>
      <h2 className="history-date">{format.day(day)}</h2>
      <ol>
        {ofDay.map((act, index) => (
          <ActItem key={act.seq ?? `${day}-${index}`} act={act} />
        ))}
      </ol>
    </section>
  ));
}
