import { useState } from 'react';
import { Columns } from '../../components/Columns.tsx';
import { NoPermission } from '../../components/NoPermission.tsx';
import { Page } from '../../components/Page.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { SearchBox } from '../../components/SearchBox.tsx';
import { SegmentedControl } from '../../components/SegmentedControl.tsx';
import { Toolbar } from '../../components/Toolbar.tsx';
import { useAsk } from '../../lib/query.ts';
import { useOpenSearch } from '../../lib/search.ts';
import { useMay } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { Arrivals } from './Arrivals.tsx';
import { DropArea } from './DropArea.tsx';
import { GateSection } from './GateSection.tsx';
import { MessageList } from './MessageList.tsx';
import { MessagePanel } from './MessagePanel.tsx';
import { QuarantineSection } from './QuarantineSection.tsx';
import { UnitsSection } from './UnitsSection.tsx';
import { useArrivals } from './use-arrivals.ts';
import './inbox-room.css';

const FILTERS = ['unread', 'review', 'all'] as const;
type Filter = (typeof FILTERS)[number];
const AT_ONCE = 50;

/** Messages from hospitals: what came in, what waits, and what was kept. */
export function InboxScreen() {
  const words = useWords();
  if (!useMay('messages:read'))
    return <NoPermission title={words.common.noPermission}>{words.common.noPermissionHint}</NoPermission>;
  return <Room />;
}

function Room() {
  const { inbox, common } = useWords();
  const text = inbox.screen;
  const openSearch = useOpenSearch();
  const mayReceive = useMay('messages:receive');
  const [filter, setFilter] = useState<Filter>('unread');
  const [limit, setLimit] = useState(AT_ONCE);
  const [openId, setOpenId] = useState<string | null>(null);
  const box = useArrivals(mayReceive);
  const asked = useAsk('messages.inbox', { filter, residentId: null, offset: 0, limit });
  return (
    <Page
      header={
        <PageHeader
          title={text.title}
          subtitle={text.subtitle}
          search={<SearchBox label={common.search} shortcut="Ctrl K" onPress={openSearch} />}
        />
      }
      toolbar={
        <Toolbar label={text.filter} end={asked.data && text.counts(asked.data.unread, asked.data.review)}>
          <SegmentedControl
            label={text.filter}
            options={FILTERS.map((id) => ({ id, label: text.filters[id] }))}
            value={filter}
            onChange={setFilter}
          />
        </Toolbar>
      }
      panel={
        openId !== null && <MessagePanel key={openId} id={openId} onOpen={setOpenId} onClose={() => setOpenId(null)} />
      }
    >
      {mayReceive && <DropArea box={box} />}
      <Columns
        aside={
          mayReceive && (
            <>
              <UnitsSection />
              <QuarantineSection />
              <GateSection />
            </>
          )
        }
      >
        <Arrivals box={box} />
        <MessageList
          asked={asked}
          none={text.none[filter]}
          openId={openId}
          onOpen={setOpenId}
          onMore={() => setLimit((before) => Math.min(200, before * 2))}
        />
      </Columns>
    </Page>
  );
}
