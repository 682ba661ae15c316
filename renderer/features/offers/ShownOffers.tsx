import { useState } from 'react';
import type { ShownOffer } from '../../../shared/contract/offers.ts';
import { Button } from '../../components/Button.tsx';
import { useWords } from '../../lib/words.ts';
import type { OfferSide } from './OfferItem.tsx';
import { OfferList } from './OfferList.tsx';
import { isAsking, type OfferedPair } from './offer-state.ts';

const SHOWN_FIRST = 6;

type ShownOffersProps = {
  readonly offers: readonly ShownOffer[];
  readonly side: OfferSide;
  readonly pairOf: (offer: ShownOffer) => OfferedPair | null;
};

/** Those that ask for something before those that are over; the oldest on demand. */
export function ShownOffers({ offers, side, pairOf }: ShownOffersProps) {
  const words = useWords();
  const [isWhole, setWhole] = useState(false);
  const ordered = offers.toSorted((one, other) => Number(isAsking(other)) - Number(isAsking(one)));
  const shown = isWhole ? ordered : ordered.slice(0, SHOWN_FIRST);
  return (
    <>
      <OfferList offers={shown} side={side} pairOf={pairOf} />
      {ordered.length > shown.length && (
        <Button size="small" variant="quiet" onPress={() => setWhole(true)}>
          {words.offering.showAll(ordered.length)}
        </Button>
      )}
    </>
  );
}
