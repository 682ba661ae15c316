import { FileOutput, Plus, Upload } from 'lucide-react';
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { Output } from '../../../shared/contract/index.ts';
import { Button } from '../../components/Button.tsx';
import { HomesTabs } from '../../components/HomesTabs.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { SearchBox } from '../../components/SearchBox.tsx';
import { TextLink } from '../../components/TextLink.tsx';
import { useOpenSearch } from '../../lib/search.ts';
import { useMay } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';

type UnitsHeaderProps = {
  readonly head: Output<'units.list'> | undefined;
  /** How many the filters leave; null while there are none. */
  readonly shown: number | null;
  readonly view: ReactNode;
};

/** "118 boliger i 12 afdelinger · 6 ledige", and what this role can do here. */
export function UnitsHeader({ head, shown, view }: UnitsHeaderProps) {
  const { common, units } = useWords();
  const openSearch = useOpenSearch();
  const [, navigate] = useLocation();
  return (
    <PageHeader
      title={units.title}
      tabs={<HomesTabs current="list" onNavigate={navigate} />}
      view={view}
      subtitle={head === undefined || head.all === 0 ? undefined : <Counts head={head} shown={shown} />}
      search={<SearchBox label={common.search} shortcut="Ctrl K" onPress={openSearch} />}
      actions={<Actions />}
    />
  );
}

function Counts({ head, shown }: { readonly head: Output<'units.list'>; readonly shown: number | null }) {
  const { units } = useWords();
  const [, navigate] = useLocation();
  return (
    <>
      <span role="status">{shown === null ? units.counts(head.all, head.estates) : units.shown(shown, head.all)}</span>
      {shown === null && (
        <>
          {' · '}
          <TextLink href="#/boliger/ledige" onNavigate={() => navigate('/boliger/ledige')}>
            {units.vacant(head.vacant)}
          </TextLink>
        </>
      )}
    </>
  );
}

function Actions() {
  const { units } = useWords();
  const [, navigate] = useLocation();
  const mayImport = useMay('units:import');
  const mayExport = useMay('occupancy:export');
  const mayWrite = useMay('units:write');
  return (
    <>
      {mayImport && (
        <Button icon={Upload} shortcut="Ctrl I" onPress={() => navigate('/import')}>
          {units.acts.import}
        </Button>
      )}
      {mayExport && (
        <Button icon={FileOutput} shortcut="Ctrl E" onPress={() => navigate('/belaegning')}>
          {units.acts.occupancy}
        </Button>
      )}
      {mayWrite && (
        <Button icon={Plus} variant="primary" shortcut="Ctrl N" onPress={() => navigate('/boliger/ny')}>
          {units.acts.create}
        </Button>
      )}
    </>
  );
}
