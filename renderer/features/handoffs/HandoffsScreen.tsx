import { BedDouble } from 'lucide-react';
import { useLocation } from 'wouter';
import { handoffPhases } from '../../../shared/domain/handoffs.ts';
import { Button } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { LoadingState } from '../../components/LoadingState.tsx';
import { NoPermission } from '../../components/NoPermission.tsx';
import { Page } from '../../components/Page.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { RefusalNotice } from '../../components/RefusalNotice.tsx';
import { SearchBox } from '../../components/SearchBox.tsx';
import { refusalOf } from '../../lib/api.ts';
import { useAsk } from '../../lib/query.ts';
import { useOpenSearch } from '../../lib/search.ts';
import { useMay } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { HandoffCard } from './HandoffCard.tsx';
import type { Card } from './handoff-words.ts';
import './handoffs.css';

/** Phases that a hand-off on the board can be in. */
const OPEN_PHASES = handoffPhases.filter((phase) => phase !== 'closed');

/** The room of hand-offs: everybody on the way out, by phase. */
export function HandoffsScreen() {
  const { handoffs: words, common } = useWords();
  const openSearch = useOpenSearch();
  const mayRead = useMay('handoffs:read');
  const header = (
    <PageHeader
      title={words.title}
      subtitle={words.subtitle}
      search={<SearchBox label={common.search} shortcut="Ctrl K" onPress={openSearch} />}
    />
  );
  return (
    <Page header={header}>
      {mayRead ? <Board /> : <NoPermission title={common.noPermission}>{common.noPermissionHint}</NoPermission>}
    </Page>
  );
}

function Board() {
  const { handoffs: words, codes } = useWords();
  const [, navigate] = useLocation();
  const asked = useAsk('handoffs.board', {});
  const refusal = refusalOf(asked.error);
  if (refusal !== null) return <RefusalNotice refusal={refusal} />;
  if (asked.data === undefined) return <LoadingState rows={6} />;
  const { handoffs, withoutHome, total } = asked.data;
  const columns = OPEN_PHASES.map((phase) => ({ phase, cards: handoffs.filter((card) => card.phase === phase) }));
  const empty = columns.filter(({ cards }) => cards.length === 0).map(({ phase }) => codes.handoffPhases[phase]);
  if (total === 0)
    return (
      <EmptyState
        icon={BedDouble}
        title={words.none}
        action={<Button onPress={() => navigate('/borgere')}>{words.toResidents}</Button>}
      >
        {words.noneHint}
      </EmptyState>
    );
  return (
    <div className="handoffs">
      <p className={withoutHome > 0 ? 'handoffs-without handoffs-without-some' : 'handoffs-without'}>
        {withoutHome > 0 ? words.withoutHome(withoutHome) : words.allHaveHome}
      </p>
      <div className="handoffs-board">
        {columns.map(({ phase, cards }) => cards.length > 0 && <Column key={phase} phase={phase} cards={cards} />)}
      </div>
      {empty.length > 0 && <p className="card-note">{words.emptyPhases(empty.join(' · '))}</p>}
    </div>
  );
}

type ColumnProps = { readonly phase: (typeof OPEN_PHASES)[number]; readonly cards: readonly Card[] };

function Column({ phase, cards }: ColumnProps) {
  const { codes } = useWords();
  const title = `handoffs-phase-${phase}`;
  return (
    <section className="handoffs-phase" aria-labelledby={title}>
      <h2 className="handoffs-phase-title" id={title}>
        {codes.handoffPhases[phase]} <span className="handoffs-phase-count">{cards.length}</span>
      </h2>
      <ul className="handoffs-cards">
        {cards.map((card) => (
          <li key={card.id}>
            <HandoffCard card={card} />
          </li>
        ))}
      </ul>
    </section>
  );
}
