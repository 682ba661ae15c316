import { useLocation } from 'wouter';
import type { Output } from '../../../shared/contract/index.ts';
import { HomesTabs } from '../../components/HomesTabs.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { SearchBox } from '../../components/SearchBox.tsx';
import { useOpenSearch } from '../../lib/search.ts';
import { useWords } from '../../lib/words.ts';

/** "12 afdelinger · 112 boliger": the same over the list and over each picture. */
export function EstatesHeader({ estates }: { readonly estates: Output<'estates.overview'> | undefined }) {
  const { common, units, estates: text } = useWords();
  const [, navigate] = useLocation();
  const openSearch = useOpenSearch();
  const homes = (estates ?? []).reduce((sum, estate) => sum + estate.homes, 0);
  return (
    <PageHeader
      title={units.title}
      tabs={<HomesTabs current="estates" onNavigate={navigate} />}
      subtitle={estates && text.counts(estates.length, homes)}
      search={<SearchBox label={common.search} shortcut="Ctrl K" onPress={openSearch} />}
    />
  );
}
