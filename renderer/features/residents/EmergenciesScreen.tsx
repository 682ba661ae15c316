import { ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { LoadingState } from '../../components/LoadingState.tsx';
import { Page } from '../../components/Page.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { RefusalNotice } from '../../components/RefusalNotice.tsx';
import { SegmentedControl } from '../../components/SegmentedControl.tsx';
import { Toolbar } from '../../components/Toolbar.tsx';
import { refusalOf, rowsOf } from '../../lib/api.ts';
import { useAsk } from '../../lib/query.ts';
import { useMay } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { EmergencyItem } from './EmergencyItem.tsx';
import { NoResidentsAccess } from './NoResidentsAccess.tsx';
import { ResidentsTabs } from './ResidentsTabs.tsx';
import './residents.css';

const AT_ONCE = 50;
const MOST = 200;

/** What was opened in an emergency, for the leader who reads why. */
export function EmergenciesScreen() {
  const { residents } = useWords();
  return useMay('emergency:review') ? <Inbox /> : <NoResidentsAccess title={residents.inbox.title} />;
}

function Inbox() {
  const { residents } = useWords();
  const { inbox } = residents;
  const [isUnseen, setUnseen] = useState(true);
  const [limit, setLimit] = useState(AT_ONCE);
  const asked = useAsk('emergency.list', { unseen: isUnseen, offset: 0, limit });
  return (
    <Page
      header={
        <PageHeader title={residents.title} tabs={<ResidentsTabs current="emergencies" />} subtitle={inbox.why} />
      }
      toolbar={
        <Toolbar label={inbox.view} end={asked.data && inbox.counts(asked.data.unseenCount)}>
          <SegmentedControl
            label={inbox.view}
            options={[
              { id: 'unseen', label: inbox.unseen },
              { id: 'all', label: inbox.all },
            ]}
            value={isUnseen ? 'unseen' : 'all'}
            onChange={(view) => setUnseen(view === 'unseen')}
          />
        </Toolbar>
      }
    >
      <Openings asked={asked} isUnseen={isUnseen} onMore={limit < MOST ? () => setLimit(MOST) : null} />
    </Page>
  );
}

type OpeningsProps = {
  readonly asked: ReturnType<typeof useAsk<'emergency.list'>>;
  readonly isUnseen: boolean;
  readonly onMore: (() => void) | null;
};

function Openings({ asked, isUnseen, onMore }: OpeningsProps) {
  const { common, residents } = useWords();
  const { inbox } = residents;
  const refusal = refusalOf(asked.error);
  if (refusal !== null)
    return <RefusalNotice refusal={refusal} action={{ label: common.tryAgain, onPress: () => void asked.refetch() }} />;
  if (asked.data === undefined) return <LoadingState rows={4} />;
  const rows = rowsOf(asked.data);
  if (rows.length === 0)
    return (
      <EmptyState icon={ShieldCheck} title={isUnseen ? inbox.none : inbox.noneEver}>
        {inbox.noneWhy}
      </EmptyState>
    );
  return (
    <>
      <ul className="inbox" aria-label={inbox.title}>
        {rows.map((row) => (
          <EmergencyItem key={row.id} row={row} />
        ))}
      </ul>
      {rows.length < asked.data.total && onMore !== null && (
        <div className="inbox-more">
          <Button onPress={onMore}>{inbox.older(rows.length, asked.data.total)}</Button>
        </div>
      )}
    </>
  );
}
