import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Output } from '../../../shared/contract/index.ts';
import type { EstateId } from '../../../shared/ids.ts';
import { HomesTabs } from '../../components/HomesTabs.tsx';
import { Page } from '../../components/Page.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { SearchBox } from '../../components/SearchBox.tsx';
import { useOpenSearch } from '../../lib/search.ts';
import { useWords } from '../../lib/words.ts';
import { EstateSheet } from './EstateSheet.tsx';
import type { CardOf } from './EstatesScreen.tsx';
import { EstateToolbar } from './EstateToolbar.tsx';

/** One estate as a picture, with the card of the home that is chosen beside it. */
export function EstateRoom({ id, cardOf }: { readonly id: EstateId; readonly cardOf: CardOf }) {
  const [selectedId, setSelectedId] = useState<string | null>(null);
  const close = () => {
    setSelectedId(null);
    focusSoon('[role="option"][tabindex="0"]');
  };
  return (
    <Page
      layout="fill"
      header={<Header />}
      toolbar={<EstateToolbar id={id} />}
      panel={selectedId === null ? undefined : cardOf(selectedId, close)}
    >
      <EstateSheet
        id={id}
        selectedId={selectedId}
        onShow={(home) => setSelectedId(home.id)}
        onOpen={(home) => {
          setSelectedId(home.id);
          focusSoon('.panel button');
        }}
      />
    </Page>
  );
}

function Header() {
  const { common, units } = useWords();
  const [, navigate] = useLocation();
  const openSearch = useOpenSearch();
  return (
    <PageHeader
      title={units.title}
      tabs={<HomesTabs current="estates" onNavigate={navigate} />}
      search={<SearchBox label={common.search} shortcut="Ctrl K" onPress={openSearch} />}
    />
  );
}

/** Once what is waited for is drawn. */
function focusSoon(selector: string): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(selector)?.focus());
}

export type Drawing = Output<'estates.drawing'>;
