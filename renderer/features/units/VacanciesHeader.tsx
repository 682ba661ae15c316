import { useLocation } from 'wouter';
import { HomesTabs } from '../../components/HomesTabs.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { SearchBox } from '../../components/SearchBox.tsx';
import { useOpenSearch } from '../../lib/search.ts';
import { useWords } from '../../lib/words.ts';

/** Over empty homes, what they cost, and repairs: the three stand under one tab. */
export function VacanciesHeader({ subtitle }: { readonly subtitle: string | undefined }) {
  const { common, units } = useWords();
  const [, navigate] = useLocation();
  const openSearch = useOpenSearch();
  return (
    <PageHeader
      title={units.title}
      tabs={<HomesTabs current="vacancies" onNavigate={navigate} />}
      subtitle={subtitle}
      search={<SearchBox label={common.search} shortcut="Ctrl K" onPress={openSearch} />}
    />
  );
}
