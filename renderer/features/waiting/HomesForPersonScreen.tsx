import { useMemo, useState } from 'react';
import type { ResidentId, UnitId } from '../../../shared/ids.ts';
import { isId } from '../../../shared/ids.ts';
import { offSentence } from '../../../shared/text/match-sentences.ts';
import type { TableSort } from '../../components/table-types.ts';
import { refusalOf } from '../../lib/api.ts';
import { useFormat } from '../../lib/format.ts';
import { useLanguage } from '../../lib/language.ts';
import { useFollowMerged } from '../../lib/merged-resident.ts';
import { type PageRow, usePages } from '../../lib/pages.ts';
import { useAsk } from '../../lib/query.ts';
import { useMay } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { focusList } from './focus.ts';
import { MatchRoom, NoneMatched } from './MatchRoom.tsx';
import { MatchToolbar } from './MatchToolbar.tsx';
import { homeColumns } from './match-columns.tsx';
import { homeSortOf, homeSortText, type MatchWish, NO_WISH } from './match-state.ts';
import { NoWaitingAccess } from './NoWaitingAccess.tsx';
import { type OfferOf, WhyPanel } from './WhyPanel.tsx';
import './waiting.css';

type Row = PageRow<'match.forPerson'>;

/** Homes for one person on the list. */
export function HomesForPersonScreen({ id, offerOf }: { readonly id: string; readonly offerOf: OfferOf }) {
  const mayMatch = useMay('matching:read');
  return mayMatch && isId<'resident'>(id) ? <HomesRoom id={id} offerOf={offerOf} /> : <NoWaitingAccess />;
}

function HomesRoom({ id, offerOf }: { readonly id: ResidentId; readonly offerOf: OfferOf }) {
  const words = useWords();
  const format = useFormat();
  const language = useLanguage();
  const { match } = words.waiting;
  const [wish, setWish] = useState<MatchWish>(NO_WISH);
  const [sort, setSort] = useState<TableSort>({ columnId: 'address', order: 'ascending' });
  const [chosen, setChosen] = useState<Row | null>(null);
  const person = useAsk('residents.get', { id });
  useFollowMerged(refusalOf(person.error), id);
  const name = person.data === undefined ? '' : (person.data.name ?? words.common.protected);
  const order = { sort: homeSortOf(sort), descending: sort.order === 'descending' };
  const pages = usePages('match.forPerson', { residentId: id, ...wish, ...order });
  const columns = useMemo(() => homeColumns({ words, format, language }), [words, format, language]);
  const close = () => {
    setChosen(null);
    focusList();
  };
  return (
    <MatchRoom<'match.forPerson'>
      title={match.homesTitle(name)}
      label={match.homesLabel}
      toolbar={
        <MatchToolbar
          wish={wish}
          all={pages.head?.all ?? 0}
          onChange={(patch) => setWish({ ...wish, ...patch })}
          sortedBy={homeSortText(sort, words)}
        />
      }
      off={pages.head ? offSentence(pages.head, language) : null}
      panel={
        chosen !== null && (
          <WhyPanel
            homeId={chosen.unitId}
            residentId={id}
            moveIn={wish.moveIn}
            name={name}
            address={chosen.address ?? words.common.shieldedAddress.toLowerCase()}
            offerOf={offerOf}
            turn={{ label: match.toHome, href: peopleFor(chosen.unitId) }}
            onClose={close}
          />
        )
      }
      pages={pages}
      all={pages.head?.all ?? 0}
      columns={columns}
      rowKey={({ unitId }) => unitId}
      sort={sort}
      onSort={setSort}
      selectedId={chosen?.unitId ?? null}
      onSelect={setChosen}
      empty={
        <NoneMatched
          title={match.noneHomes}
          why={match.noneHomesWhy}
          onShowAll={wish.possible ? () => setWish(NO_WISH) : null}
        />
      }
    />
  );
}

function peopleFor(id: UnitId): string {
  return `/venteliste/bolig/${id}`;
}
