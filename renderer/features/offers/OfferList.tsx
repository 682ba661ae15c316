import { useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { ShownOffer } from '../../../shared/contract/offers.ts';
import { MiniList } from '../../components/MiniList.tsx';
import { useFormat } from '../../lib/format.ts';
import { useLanguage } from '../../lib/language.ts';
import { useWords } from '../../lib/words.ts';
import { OfferActDialog } from './OfferActDialog.tsx';
import { type OfferSide, offerItem } from './OfferItem.tsx';
import type { OfferAct, OfferedPair } from './offer-state.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import './offers.css';

type OfferListProps = {
  readonly offers: readonly ShownOffer[];
  readonly side: OfferSide;
  /** What an offer and the page around it say together of the two. */
  readonly pairOf: (offer: ShownOffer) => OfferedPair | null;
};

/** Offers with what can be done with each; one dialog at a time. */
export function OfferList({ offers, side, pairOf }: OfferListProps) {
  const words = useWords();
  const format = useFormat();
  const language = useLanguage();
  const [, navigate] = useLocation();
  const [open, setOpen] = useState<{ readonly act: OfferAct; readonly offer: ShownOffer } | null>(null);
  const list = useRef<HTMLDivElement>(null);
  useKeptFocus(list, open);
  const pair = open === null ? null : pairOf(open.offer);
  return (
    <div ref={list} className="offers" tabIndex={-1}>
      <MiniList
        items={offers.map((offer) =>
          offerItem(offer, side, { words, format, language }, (act, chosen) => setOpen({ act, offer: chosen })),
        )}
        onNavigate={navigate}
      />
      {open !== null && pair !== null && (
        <OfferActDialog
          act={open.act}
          offer={open.offer}
          pair={pair}
          onClose={() => setOpen(null)}
          onReopen={() => setOpen(open)}
        />
      )}
    </div>
  );
}
