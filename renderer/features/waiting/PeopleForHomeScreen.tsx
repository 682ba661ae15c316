import { useMemo, useState } from 'react';
import type { UnitId } from '../../../shared/ids.ts';
import { isId } from '../../../shared/ids.ts';
import { offSentence } from '../../../shared/text/match-sentences.ts';
import { useFormat } from '../../lib/format.ts';
import { useLanguage } from '../../lib/language.ts';
import { type PageRow, usePages } from '../../lib/pages.ts';
import { useAsk } from '../../lib/query.ts';
import { useMay } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { focusList } from './focus.ts';
import { MatchRoom, NoneMatched } from './MatchRoom.tsx';
import { MatchToolbar } from './MatchToolbar.tsx';
import { personColumns } from './match-columns.tsx';
import { type MatchWish, NO_WISH } from './match-state.ts';
import { NoWaitingAccess } from './NoWaitingAccess.tsx';
import { type OfferOf, WhyPanel } from './WhyPanel.tsx';
import { FIRST_SORT, sortOf, sortText } from './waiting-state.ts';
import './waiting.css';

type Row = PageRow<'match.forHome'>;

/** Those on the list, for one home. */
export function PeopleForHomeScreen({ id, offerOf }: { readonly id: string; readonly offerOf: OfferOf }) {
  const mayMatch = useMay('matching:read');
  return mayMatch && isId<'unit'>(id) ? <PeopleRoom id={id} offerOf={offerOf} /> : <NoWaitingAccess />;
}

function PeopleRoom({ id, offerOf }: { readonly id: UnitId; readonly offerOf: OfferOf }) {
  const words = useWords();
  const format = useFormat();
  const language = useLanguage();
  const { match } = words.waiting;
  const [wish, setWish] = useState<MatchWish>(NO_WISH);
  const [sort, setSort] = useState(FIRST_SORT);
  const [chosen, setChosen] = useState<Row | null>(null);
  const home = useAsk('units.get', { id });
  const address = home.data === undefined ? '' : (home.data.address ?? words.common.shieldedAddress.toLowerCase());
  const order = { sort: sortOf(sort), descending: sort.order === 'descending' };
  const pages = usePages('match.forHome', { unitId: id, ...wish, ...order });
  const columns = useMemo(() => personColumns({ words, format, language }), [words, format, language]);
  const close = () => {
    setChosen(null);
    focusList();
  };
  return (
    <MatchRoom<'match.forHome'>
      title={match.peopleTitle(address)}
      label={match.peopleLabel}
      toolbar={
        <MatchToolbar
          wish={wish}
          all={pages.head?.all ?? 0}
          onChange={(patch) => setWish({ ...wish, ...patch })}
          sortedBy={sortText(sort, words)}
        />
      }
      off={pages.head ? offSentence(pages.head, language) : null}
      panel={
        chosen !== null && (
          <WhyPanel
            homeId={id}
            residentId={chosen.residentId}
            moveIn={wish.moveIn}
            name={chosen.name ?? words.common.protected}
            address={address}
            offerOf={offerOf}
            turn={{ label: match.toPerson, href: `/venteliste/${chosen.residentId}/boliger` }}
            onClose={close}
          />
        )
      }
      pages={pages}
      all={pages.head?.all ?? 0}
      columns={columns}
      rowKey={({ residentId }) => residentId}
      sort={sort}
      onSort={setSort}
      selectedId={chosen?.residentId ?? null}
      onSelect={setChosen}
      empty={<NoneMatched title={match.nonePeople} onShowAll={wish.possible ? () => setWish(NO_WISH) : null} />}
    />
  );
}
