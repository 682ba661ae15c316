import { useState } from 'react';
import { Page } from '../../components/Page.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { SearchBox } from '../../components/SearchBox.tsx';
import { SummaryStrip } from '../../components/SummaryStrip.tsx';
import { useFormat } from '../../lib/format.ts';
import type { ResidentPart } from '../../lib/resident-part.ts';
import { useOpenSearch } from '../../lib/search.ts';
import { useWords } from '../../lib/words.ts';
import { ContactCard } from './ContactCard.tsx';
import { EmergencyBanner } from './EmergencyBanner.tsx';
import { IdentityCard } from './IdentityCard.tsx';
import { ProtectionNotice } from './ProtectionNotice.tsx';
import { ResidentActions } from './ResidentActions.tsx';
import { type OpenDialog, ResidentDialogs } from './ResidentDialogs.tsx';
import { ResidentDraft } from './ResidentDraft.tsx';
import { ResidentParts } from './ResidentParts.tsx';
import { ResidentWarnings } from './ResidentWarnings.tsx';
import type { ResidentCard } from './resident-filter.ts';
import { courseText, homeText, introText, nameText } from './resident-words.ts';
import { WorkersCard } from './WorkersCard.tsx';
import './residents.css';

type ResidentPageProps = {
  readonly card: ResidentCard;
  readonly parts: readonly ResidentPart[];
  readonly part: string | undefined;
  readonly onClosed: () => void;
};

/** The person first: who they are, what must be known before anything is said, who walks beside them, what happened. */
export function ResidentPage({ card, parts, part, onClosed }: ResidentPageProps) {
  const words = useWords();
  const openSearch = useOpenSearch();
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  return (
    <Page
      header={
        <PageHeader
          title={nameText(card, words)}
          subtitle={introText(card, words)}
          search={<SearchBox label={words.common.search} shortcut="Ctrl K" onPress={openSearch} />}
          actions={<ResidentActions card={card} onChoose={setDialog} />}
        />
      }
    >
      <div className="resident">
        {card.emergencyUntil !== null && <EmergencyBanner until={card.emergencyUntil} onOver={onClosed} />}
        <ProtectionNotice card={card} onChoose={setDialog} />
        <ResidentWarnings warnings={card.warnings} />
        <ResidentDraft card={card} onContinue={setDialog} />
        <Standing card={card} />
        <ResidentParts
          card={card}
          parts={parts}
          part={part}
          aside={
            <>
              <WorkersCard card={card} onChoose={setDialog} />
              <ContactCard card={card} />
              <IdentityCard card={card} onChoose={setDialog} />
            </>
          }
        />
      </div>
      <ResidentDialogs card={card} open={dialog} onOpen={setDialog} />
    </Page>
  );
}

/** Where the person stands today, side by side. */
function Standing({ card }: { readonly card: ResidentCard }) {
  const words = useWords();
  const format = useFormat();
  const { person } = words.residents;
  const isShown = card.shown.includes('workers');
  const worker = (kind: 'primary' | 'coordinator') =>
    card.assignments.find((assignment) => assignment.kind === kind && assignment.to === null)?.user ?? person.nobody;
  const home = { home: card.home?.address ?? null, homeState: card.homeState };
  return (
    <SummaryStrip
      items={[
        { label: person.course, value: courseText(card.courses[0], words, format) },
        { label: person.home, value: homeText(home, words) },
        ...(isShown
          ? [
              { label: person.primary, value: worker('primary') },
              { label: person.coordinator, value: worker('coordinator') },
              { label: words.residents.columns.team, value: card.team ?? person.noTeam },
            ]
          : []),
      ]}
    />
  );
}
