import { useRef, useState } from 'react';
import type { Output } from '../../../shared/contract/index.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import type { ResidentId, UnitId } from '../../../shared/ids.ts';
import { ruleName } from '../../../shared/text/match-sentences.ts';
import { Button } from '../../components/Button.tsx';
import { useDone } from '../../components/done-context.ts';
import { PanelSection } from '../../components/PanelSection.tsx';
import { RefusalNotice } from '../../components/RefusalNotice.tsx';
import { useAct } from '../../lib/act.ts';
import { useLanguage } from '../../lib/language.ts';
import { useAsk } from '../../lib/query.ts';
import { useMay } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { OfferDialog } from './OfferDialog.tsx';
import { OfferList } from './OfferList.tsx';
import { isAsking, type OfferedPair } from './offer-state.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import './offers.css';

type MatchOfferProps = {
  readonly homeId: UnitId;
  readonly residentId: ResidentId;
  readonly name: string;
  readonly address: string;
  readonly moveIn: IsoDate | null;
  readonly judged: Output<'match.why'>['judged'];
};

/** From a match to an offer: the open one of the two, or the way to one, or why there is none. */
export function MatchOffer(props: MatchOfferProps) {
  const mayWrite = useMay('offers:write');
  return mayWrite ? <AskedOffer {...props} /> : null;
}

function AskedOffer(props: MatchOfferProps) {
  const { offering } = useWords();
  const { homeId, residentId, name, address } = props;
  const { data } = useAsk('offers.ofHome', { unitId: homeId });
  const section = useRef<HTMLDivElement>(null);
  const open = data?.offers.find((offer) => offer.residentId === residentId && isAsking(offer));
  useKeptFocus(section, open?.id);
  if (data === undefined) return null;
  const pair: OfferedPair = { homeId, residentId, name, address };
  return (
    <PanelSection title={offering.match.title}>
      <div ref={section} className="offer-way" tabIndex={-1}>
        {open === undefined ? (
          <NewOffer {...props} pair={pair} />
        ) : (
          <>
            {open.state === 'proposed' && <p>{offering.match.proposed}</p>}
            <OfferList offers={[open]} side="home" pairOf={() => pair} />
          </>
        )}
      </div>
    </PanelSection>
  );
}

type NewOfferProps = MatchOfferProps & { readonly pair: OfferedPair };

/** A home that is held for another stops an offer and no proposal: the hold may fall. */
function NewOffer({ homeId, residentId, moveIn, judged, pair }: NewOfferProps) {
  const { offering } = useWords();
  const sayDone = useDone();
  const { run, isPending, refusal } = useAct();
  const [isOpen, setOpen] = useState(false);
  const failing = judged.filter(({ kind, verdict }) => kind === 'must' && verdict === 'fail');
  const isHeld = failing.some(({ reason }) => reason === 'home-held');
  const mayPropose = failing.every(({ reason }) => reason === 'home-held');
  const propose = async () => {
    const done = await run('offers.propose', { unitId: homeId, residentId, moveIn });
    if (done !== null) sayDone(offering.proposedDone);
  };
  return (
    <>
      <p>{useStanding(judged)}</p>
      <RefusalNotice refusal={refusal} />
      {mayPropose && (
        <div className="offer-buttons">
          {!isHeld && (
            <Button variant="primary" onPress={() => setOpen(true)}>
              {offering.acts.offer}
            </Button>
          )}
          <Button isPending={isPending} onPress={() => void propose()}>
            {offering.acts.propose}
          </Button>
        </div>
      )}
      {isOpen && (
        <OfferDialog
          pair={pair}
          known={null}
          moveIn={moveIn}
          onClose={() => setOpen(false)}
          onReopen={() => setOpen(true)}
        />
      )}
    </>
  );
}

/** In one sentence what the must rules say about bringing the two together. */
function useStanding(judged: MatchOfferProps['judged']): string {
  const { match } = useWords().offering;
  const language = useLanguage();
  // a home that is free later is no question here: the offer asks for the day of moving in
  const musts = judged.filter(({ kind, reason }) => kind === 'must' && reason !== 'home-free-later');
  const namesOf = (verdict: 'fail' | 'unknown') =>
    musts.filter((one) => one.verdict === verdict).map(({ rule }) => ruleName(rule, language).toLowerCase());
  const failing = musts.filter(({ verdict }) => verdict === 'fail');
  if (failing.length > 0 && failing.every(({ reason }) => reason === 'home-held')) return match.held;
  if (failing.length > 0) return match.mayNot(namesOf('fail').join(', '));
  const unknown = namesOf('unknown');
  return unknown.length > 0 ? match.mayUnknown(unknown.join(', ')) : match.may;
}
