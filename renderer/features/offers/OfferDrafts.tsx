import { useState } from 'react';
import type { ShownOffer } from '../../../shared/contract/offers.ts';
import type { ResidentId, UnitId } from '../../../shared/ids.ts';
import { isId } from '../../../shared/ids.ts';
import { Button } from '../../components/Button.tsx';
import { Notice } from '../../components/Notice.tsx';
import { useFormat } from '../../lib/format.ts';
import { useAsk } from '../../lib/query.ts';
import { useWords } from '../../lib/words.ts';
import { OfferActDialog } from './OfferActDialog.tsx';
import { OfferDialog } from './OfferDialog.tsx';
import type { OfferAct, OfferedPair } from './offer-state.ts';
import { homeText } from './offer-words.ts';

/** Where each act keeps its draft: the person, and the offer or the home that it is about. */
const ACT_OF_FORM = {
  'offer-new': 'new',
  'offer-made': 'offer',
  'offer-yes': 'accept',
  'offer-no': 'decline',
  'offer-back': 'withdraw',
  'offer-regret': 'regret',
} as const satisfies Readonly<Record<string, OfferAct | 'new'>>;
type Form = keyof typeof ACT_OF_FORM;

type OfferDraftsProps = {
  readonly residentId: ResidentId;
  readonly name: string;
  readonly offers: readonly ShownOffer[];
  readonly pairOf: (offer: ShownOffer) => OfferedPair | null;
};
interface Found {
  readonly form: Form;
  readonly about: string;
  readonly savedAt: string;
}

/** What was being typed about an offer before a lock or a crash, where it is gone on with. */
export function OfferDrafts(props: OfferDraftsProps) {
  const { offering: words, common } = useWords();
  const format = useFormat();
  const [open, setOpen] = useState<Found | null>(null);
  const drafts = useAsk('drafts.list', {}).data ?? [];
  const found = drafts.flatMap(({ form, subject, savedAt }): Found[] => {
    const [who, about] = subject.split('/');
    return isForm(form) && who === props.residentId && about !== undefined ? [{ form, about, savedAt }] : [];
  });
  return (
    <>
      {found.map((draft) => (
        <Notice
          key={`${draft.form}/${draft.about}`}
          title={words.drafts[draft.form]}
          actions={
            <Button size="small" onPress={() => setOpen(draft)}>
              {common.draftContinue}
            </Button>
          }
        >
          {common.draftFound(format.moment(draft.savedAt))}
        </Notice>
      ))}
      {open !== null && <Continued {...props} draft={open} onOpen={setOpen} />}
    </>
  );
}

type ContinuedProps = OfferDraftsProps & {
  readonly draft: Found;
  readonly onOpen: (draft: Found | null) => void;
};

function Continued({ draft, onOpen, ...props }: ContinuedProps) {
  const close = { onClose: () => onOpen(null), onReopen: () => onOpen(draft) };
  const act = ACT_OF_FORM[draft.form];
  if (act === 'new') return isId<'unit'>(draft.about) ? <NewOffer {...props} {...close} homeId={draft.about} /> : null;
  const offer = props.offers.find(({ id }) => id === draft.about);
  const pair = offer && props.pairOf(offer);
  return offer && pair ? <OfferActDialog act={act} offer={offer} pair={pair} {...close} /> : null;
}

type NewOfferProps = Pick<OfferDraftsProps, 'residentId' | 'name'> & {
  readonly homeId: UnitId;
  readonly onClose: () => void;
  readonly onReopen: () => void;
};

function NewOffer({ residentId, name, homeId, ...close }: NewOfferProps) {
  const words = useWords();
  const home = useAsk('units.get', { id: homeId });
  if (home.data === undefined) return null;
  const address = homeText({ unitId: homeId, address: home.data.address }, words);
  return <OfferDialog pair={{ residentId, homeId, name, address }} known={null} moveIn={null} {...close} />;
}

function isForm(form: string): form is Form {
  return Object.hasOwn(ACT_OF_FORM, form);
}
