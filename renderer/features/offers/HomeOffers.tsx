import type { UnitId } from '../../../shared/ids.ts';
import { PanelSection } from '../../components/PanelSection.tsx';
import { useAsk } from '../../lib/query.ts';
import { useMay } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { personText } from './offer-words.ts';
import { ShownOffers } from './ShownOffers.tsx';

type HomeOffersProps = {
  readonly unitId: UnitId;
  /** As the card says it. */
  readonly address: string;
};

/** Who has been thought of for the home, on its card; nothing where nobody has. */
export function HomeOffers(props: HomeOffersProps) {
  const mayRead = useMay('offers:read');
  return mayRead ? <AskedOffers {...props} /> : null;
}

function AskedOffers({ unitId, address }: HomeOffersProps) {
  const words = useWords();
  const { data } = useAsk('offers.ofHome', { unitId });
  if (data === undefined || data.offers.length + data.others === 0) return null;
  return (
    <PanelSection title={words.offering.title}>
      {data.offers.length > 0 && (
        <ShownOffers
          offers={data.offers}
          side="home"
          pairOf={(offer) =>
            offer.residentId === null
              ? null
              : { residentId: offer.residentId, homeId: unitId, name: personText(offer, words), address }
          }
        />
      )}
      {data.others > 0 && <p className="offer-others">{words.offering.others(data.others)}</p>}
    </PanelSection>
  );
}
