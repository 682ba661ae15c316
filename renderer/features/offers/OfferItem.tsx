import type { ShownOffer } from '../../../shared/contract/offers.ts';
import { Badge } from '../../components/Badge.tsx';
import { Button } from '../../components/Button.tsx';
import type { MiniItem } from '../../components/MiniList.tsx';
import { useMay, useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { actsOf, DUE_TONES, type OfferAct, STATE_TONES } from './offer-state.ts';
import { homeText, offerLines, personText, type Speech } from './offer-words.ts';

/** From where the offers are looked at: what is known there already is not said again. */
export type OfferSide = 'home' | 'resident';

/** One offer as a line of a list: with whom or what, how it stands, and what happened. */
export function offerItem(
  offer: ShownOffer,
  side: OfferSide,
  speech: Speech,
  onChoose: (act: OfferAct, offer: ShownOffer) => void,
): MiniItem {
  const title = side === 'home' ? personText(offer, speech.words) : homeText(offer, speech.words);
  return {
    id: offer.id,
    title,
    href: side === 'home' ? personPlace(offer) : homePlace(offer),
    detail: offerLines(offer, speech).map((line) => (
      <span key={line} className="offer-line">
        {line}
      </span>
    )),
    end: <OfferState offer={offer} />,
    acts: <OfferActs offer={offer} what={title} onChoose={(act) => onChoose(act, offer)} />,
  };
}

function personPlace({ residentId }: ShownOffer): string | undefined {
  return residentId === null ? undefined : `/borgere/${residentId}/tilbud`;
}

function homePlace({ unitId }: ShownOffer): string | undefined {
  return unitId === null ? undefined : `/boliger/${unitId}`;
}

/** In words, never by the colour alone. */
function OfferState({ offer }: { readonly offer: ShownOffer }) {
  const { offers } = useWords();
  return (
    <span className="offer-states">
      <Badge tone={STATE_TONES[offer.state]}>{offers.states[offer.state]}</Badge>
      {offer.due !== null && offer.state !== 'expired' && (
        <Badge tone={DUE_TONES[offer.due]}>{offers.dues[offer.due]}</Badge>
      )}
    </span>
  );
}

type OfferActsProps = {
  readonly offer: ShownOffer;
  readonly what: string;
  readonly onChoose: (act: OfferAct) => void;
};

function OfferActs({ offer, what, onChoose }: OfferActsProps) {
  const { offering } = useWords();
  const today = useToday();
  const mayWrite = useMay('offers:write');
  const acts = mayWrite ? actsOf(offer, today) : [];
  return acts.map((act) => {
    const label = act === 'offer' && offer.state === 'expired' ? offering.acts.again : offering.acts[act];
    return (
      <Button key={act} size="small" label={offering.actFor(label, what)} onPress={() => onChoose(act)}>
        {label}
      </Button>
    );
  });
}
