import { TextSearch } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Page } from '../../components/Page.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { SearchBox } from '../../components/SearchBox.tsx';
import { useOpenSearch } from '../../lib/search.ts';
import { useWords } from '../../lib/words.ts';
import { FindNotes } from './FindNotes.tsx';
import { VisitDialogs } from './VisitDialogs.tsx';
import { VisitsTabs } from './VisitsTabs.tsx';
import type { OpenDialog } from './visit-dialogs.ts';
import './visits.css';

/** What was written of visits, of all whom this person may see. */
export function NotesScreen() {
  const words = useWords();
  const [, navigate] = useLocation();
  const openSearch = useOpenSearch();
  const [open, setOpen] = useState<OpenDialog | null>(null);
  const { find } = words.visits;
  return (
    <Page
      header={
        <PageHeader
          title={find.title}
          tabs={<VisitsTabs current="notes" onNavigate={navigate} />}
          subtitle={find.lead}
          search={<SearchBox label={words.common.search} shortcut="Ctrl K" onPress={openSearch} />}
        />
      }
    >
      <div className="visit-day">
        <FindNotes residentId={null} takesFocus onOpen={setOpen}>
          <EmptyState icon={TextSearch} title={find.start}>
            {find.startHint}
          </EmptyState>
        </FindNotes>
      </div>
      <VisitDialogs open={open} onOpen={setOpen} />
    </Page>
  );
}
