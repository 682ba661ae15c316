import { useEffect, useRef, useState } from 'react';
import { LoadingState } from '../../components/LoadingState.tsx';
import { Page } from '../../components/Page.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { useDraftedValues } from '../../lib/drafted-values.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { ListForm } from './ListForm.tsx';
import { emptyList, type OccupancyValues } from './occupancy-values.ts';
import { ReceiptsCard } from './ReceiptsCard.tsx';
import { ReceiptView, type Saved } from './ReceiptView.tsx';
import './occupancy.css';

type OccupancyRoomProps = {
  /** Whose draft it is: each agreement has a list of its own under way. */
  readonly subject?: string | undefined;
  readonly start?: OccupancyValues | undefined;
  readonly note?: string | undefined;
};

/** One list from choice to receipt, and the lists that left before. */
export function OccupancyRoom({ subject = 'new', start, note }: OccupancyRoomProps) {
  const { lists } = useWords();
  const today = useToday();
  const place = { form: 'occupancy', subject };
  const drafted = useDraftedValues(place, start ?? emptyList(today));
  const [saved, setSaved] = useState<Saved | null>(null);
  const room = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // the form was long: its receipt begins at the top
    if (saved !== null) room.current?.closest('main')?.scrollTo({ top: 0 });
  }, [saved]);
  return (
    <Page header={<PageHeader title={lists.title} subtitle={note ?? lists.why} />}>
      <div ref={room} className="occupancy">
        {saved !== null && <ReceiptView saved={saved} onMore={() => setSaved(null)} />}
        {saved === null && !drafted.isReady && <LoadingState />}
        {saved === null && drafted.isReady && <ListForm drafted={drafted} onSaved={setSaved} />}
        <ReceiptsCard />
      </div>
    </Page>
  );
}
