import { useState } from 'react';
import type { Output } from '../../../shared/contract/index.ts';
import type { EstateId } from '../../../shared/ids.ts';
import { Page } from '../../components/Page.tsx';
import { useAsk } from '../../lib/query.ts';
import { EstateSheet } from './EstateSheet.tsx';
import { EstatesHeader } from './EstatesHeader.tsx';
import type { CardOf } from './EstatesScreen.tsx';
import { EstateToolbar } from './EstateToolbar.tsx';

/** One estate as a picture, with the card of the home that is chosen beside it. */
export function EstateRoom({ id, cardOf }: { readonly id: EstateId; readonly cardOf: CardOf }) {
  const [selectedId, setSelectedId] = useState<string | null>(null);
  const all = useAsk('estates.overview', {}).data;
  const close = () => {
    setSelectedId(null);
    focusSoon('[role="option"][tabindex="0"]');
  };
  return (
    <Page
      layout="fill"
      header={<EstatesHeader estates={all} />}
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

/** Once what is waited for is drawn. */
function focusSoon(selector: string): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(selector)?.focus());
}

export type Drawing = Output<'estates.drawing'>;
