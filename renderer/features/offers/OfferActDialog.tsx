import type { ShownOffer } from '../../../shared/contract/offers.ts';
import { assertNever } from '../../../shared/result.ts';
import { AcceptDialog } from './AcceptDialog.tsx';
import { DeclineDialog } from './DeclineDialog.tsx';
import { OfferDialog } from './OfferDialog.tsx';
import type { OfferAct, OfferedPair } from './offer-state.ts';
import { RegretDialog } from './RegretDialog.tsx';
import { WithdrawDialog } from './WithdrawDialog.tsx';

export type OfferDialogProps = {
  readonly offer: ShownOffer;
  readonly pair: OfferedPair;
  readonly onClose: () => void;
  readonly onReopen: () => void;
};

/** Whichever act was chosen. */
export function OfferActDialog({ act, ...props }: OfferDialogProps & { readonly act: OfferAct }) {
  const { offer, pair, onClose, onReopen } = props;
  switch (act) {
    case 'offer':
      return <OfferDialog pair={pair} known={offer} moveIn={offer.moveIn} onClose={onClose} onReopen={onReopen} />;
    case 'accept':
      return <AcceptDialog {...props} />;
    case 'decline':
      return <DeclineDialog {...props} />;
    case 'withdraw':
      return <WithdrawDialog {...props} />;
    case 'regret':
      return <RegretDialog {...props} />;
    default:
      return assertNever(act);
  }
}
