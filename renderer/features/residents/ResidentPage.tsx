import { useState } from 'react';
import { Page } from '../../components/Page.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { SearchBox } from '../../components/SearchBox.tsx';
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
import { introText, nameText } from './resident-words.ts';
import { StandingCard } from './StandingCard.tsx';
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
        {card.emergency !== null && <EmergencyBanner {...card.emergency} onOver={onClosed} />}
        <ProtectionNotice card={card} onChoose={setDialog} />
        <ResidentWarnings warnings={card.warnings} />
        <ResidentDraft card={card} onContinue={setDialog} />
        <ResidentParts
          card={card}
          parts={parts}
          part={part}
          aside={
            <>
              <StandingCard card={card} />
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
