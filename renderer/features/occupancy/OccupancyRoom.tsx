import { useEffect, useRef, useState } from 'react';
import { LoadingState } from '../../components/LoadingState.tsx';
import { Page } from '../../components/Page.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { useDraftedValues } from '../../lib/drafted-values.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { ListForm } from './ListForm.tsx';
import { emptyList } from './occupancy-values.ts';
import { ReceiptsCard } from './ReceiptsCard.tsx';
import { ReceiptView, type Saved } from './ReceiptView.tsx';
import './occupancy.css';

const place = { form: 'occupancy', subject: 'new' };

/** One list from choice to receipt, and the lists that left before. */
export function OccupancyRoom() {
  const { lists } = useWords();
  const today = useToday();
  const drafted = useDraftedValues(place, emptyList(today));
  const [saved, setSaved] = useState<Saved | null>(null);
  const room = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // the form was long: its receipt begins at the top
    if (saved !== null) room.current?.closest('main')?.scrollTo({ top: 0 });
  }, [saved]);
  return (
    <Page header={<PageHeader title={lists.title} subtitle={lists.why} />}>
      <div ref={room} className="occupancy">
        {saved !== null && <ReceiptView saved={saved} onMore={() => setSaved(null)} />}
        {saved === null && !drafted.isReady && <LoadingState />}
        {saved === null && drafted.isReady && <ListForm drafted={drafted} place={place} onSaved={setSaved} />}
        <ReceiptsCard />
      </div>
    </Page>
  );
}
