import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { Page } from '../../components/Page.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { SearchBox } from '../../components/SearchBox.tsx';
import { Tabs } from '../../components/Tabs.tsx';
import { useOpenSearch } from '../../lib/search.ts';
import { useMay } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { AboutPart } from './AboutPart.tsx';
import { AssociationsPart } from './AssociationsPart.tsx';
import { ChallengesPart } from './ChallengesPart.tsx';
import { CodesPart } from './CodesPart.tsx';
import { GeneralPart } from './GeneralPart.tsx';
import { HandoffListsPart } from './HandoffListsPart.tsx';
import { LogPart } from './LogPart.tsx';
import { MatchingPart } from './MatchingPart.tsx';
import './settings.css';
import { SupportListsPart } from './SupportListsPart.tsx';
import { UsersPart } from './UsersPart.tsx';
import { VacancyPart } from './VacancyPart.tsx';
import { VisitationPart } from './VisitationPart.tsx';

type PartId = keyof ReturnType<typeof useWords>['settings']['parts'];

/** Only the parts that the role may see are there. */
export function SettingsScreen({ part }: { readonly part: string | null }) {
  const { settings, common } = useWords();
  const openSearch = useOpenSearch();
  const [, navigate] = useLocation();
  const parts = useParts();
  const selected = parts.find((candidate) => candidate.id === part) ?? parts[0];
  return (
    <Page
      header={
        <PageHeader
          title={settings.title}
          search={<SearchBox label={common.search} shortcut="Ctrl K" onPress={openSearch} />}
        />
      }
    >
      {selected ? (
        <Tabs
          label={settings.title}
          selectedId={selected.id}
          onChange={(id) => navigate(`/indstillinger/${id}`)}
          tabs={parts.map(({ id, content }) => ({ id, label: settings.parts[id], content }))}
        />
      ) : null}
    </Page>
  );
}

function useParts(): readonly { readonly id: PartId; readonly content: ReactNode }[] {
  const maySeeUsers = useMay('users:read');
  const mayMatch = useMay('matching:read');
  const maySeeVisitation = useMay('visitation:read');
  const maySeeLog = useMay('audit:read-system');
  return [
    ...(maySeeUsers ? [{ id: 'brugere' as const, content: <UsersPart /> }] : []),
    { id: 'organisationer', content: <AssociationsPart /> },
    { id: 'tomgang', content: <VacancyPart /> },
    ...(mayMatch ? [{ id: 'match' as const, content: <MatchingPart /> }] : []),
    { id: 'udfordringer', content: <ChallengesPart /> },
    { id: 'stoette', content: <SupportListsPart /> },
    { id: 'udskrivninger', content: <HandoffListsPart /> },
    ...(maySeeVisitation ? [{ id: 'visitation' as const, content: <VisitationPart /> }] : []),
    { id: 'koder', content: <CodesPart /> },
    ...(maySeeLog ? [{ id: 'log' as const, content: <LogPart /> }] : []),
    { id: 'generelt', content: <GeneralPart /> },
    { id: 'om', content: <AboutPart /> },
  ];
}
