import { Search } from 'lucide-react';
import { useLocation } from 'wouter';
import type { ResidentId } from '../../../shared/ids.ts';
import { Button } from '../../components/Button.tsx';
import { LoadingState } from '../../components/LoadingState.tsx';
import { RefusalNotice } from '../../components/RefusalNotice.tsx';
import { Section } from '../../components/Section.tsx';
import { refusalOf } from '../../lib/api.ts';
import { useAsk } from '../../lib/query.ts';
import type { ResidentPartProps } from '../../lib/resident-part.ts';
import { useMay } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { Conflicts } from './Conflicts.tsx';
import { OfferDrafts } from './OfferDrafts.tsx';
import { homeText } from './offer-words.ts';
import { ShownOffers } from './ShownOffers.tsx';
import './offers.css';

type Card = ResidentPartProps['card'];

/** The homes that somebody was thought of for, on their page, and the conflicts that a match asks about. */
export function ResidentOffers({ card }: ResidentPartProps) {
  const { offering, common } = useWords();
  const mayManage = useMay('conflicts:manage');
  const asked = useAsk('offers.ofResident', { residentId: card.id });
  const refusal = refusalOf(asked.error);
  return (
    <div className="offer-part">
      <Section title={offering.title} actions={<FindHomes id={card.id} />}>
        {refusal !== null && (
          <RefusalNotice refusal={refusal} action={{ label: common.tryAgain, onPress: () => void asked.refetch() }} />
        )}
        {refusal === null && asked.data === undefined && <LoadingState rows={3} />}
        {refusal === null && asked.data !== undefined && <Offers card={card} offers={asked.data.offers} />}
      </Section>
      {mayManage && <Conflicts card={card} />}
    </div>
  );
}

type OffersProps = { readonly card: Card; readonly offers: Parameters<typeof ShownOffers>[0]['offers'] };

function Offers({ card, offers }: OffersProps) {
  const words = useWords();
  const name = card.name ?? words.offering.hiddenPerson;
  const pairOf: Parameters<typeof ShownOffers>[0]['pairOf'] = (offer) => ({
    residentId: card.id,
    homeId: offer.unitId,
    name,
    address: homeText(offer, words),
  });
  return (
    <>
      <OfferDrafts residentId={card.id} name={name} offers={offers} pairOf={pairOf} />
      {offers.length === 0 ? (
        <p className="card-note">{words.offering.noneOfPerson}</p>
      ) : (
        <ShownOffers offers={offers} side="resident" pairOf={pairOf} />
      )}
    </>
  );
}

/** For somebody on the list alone: homes are matched with what the list says of a person. */
function FindHomes({ id }: { readonly id: ResidentId }) {
  const { offering } = useWords();
  const [, navigate] = useLocation();
  const mayMatch = useMay('matching:read');
  const places = useAsk('waiting.get', { residentId: id }, mayMatch);
  if (!mayMatch || !places.data?.some(({ state }) => state !== 'left')) return null;
  return (
    <Button size="small" icon={Search} onPress={() => navigate(`/venteliste/${id}/boliger`)}>
      {offering.findHomes}
    </Button>
  );
}
