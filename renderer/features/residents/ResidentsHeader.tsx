import { Plus, Siren } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Output } from '../../../shared/contract/index.ts';
import { Button } from '../../components/Button.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { SearchBox } from '../../components/SearchBox.tsx';
import { useOpenSearch } from '../../lib/search.ts';
import { useMay } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { EmergencyDialog } from './EmergencyDialog.tsx';
import { ResidentsTabs } from './ResidentsTabs.tsx';

type ResidentsHeaderProps = {
  readonly head: Output<'residents.list'> | undefined;
  /** How many the filters leave; null while there are none. */
  readonly shown: number | null;
};

/** "212 borgere · 143 aktive", and what this role can do here. */
export function ResidentsHeader({ head, shown }: ResidentsHeaderProps) {
  const { common, residents } = useWords();
  const openSearch = useOpenSearch();
  const seesAll = useMay('residents:read-all');
  const counts = head && (shown === null ? residents.counts(head.all, head.active) : residents.shown(shown, head.all));
  return (
    <PageHeader
      title={residents.title}
      tabs={<ResidentsTabs current="list" />}
      subtitle={
        counts !== undefined &&
        head?.all !== 0 && (
          <>
            <span role="status">{counts}</span>
            {!seesAll && ` · ${residents.mineOnly}`}
          </>
        )
      }
      search={<SearchBox label={common.search} shortcut="Ctrl K" onPress={openSearch} />}
      actions={<Actions />}
    />
  );
}

function Actions() {
  const { residents } = useWords();
  const [, navigate] = useLocation();
  const mayWrite = useMay('residents:write');
  return (
    <>
      <OpenEmergency />
      {mayWrite && (
        <Button icon={Plus} variant="primary" shortcut="Ctrl Shift N" onPress={() => navigate('/borgere/ny')}>
          {residents.acts.create}
        </Button>
      )}
    </>
  );
}

/** Whoever sees everybody has nobody to open. */
function OpenEmergency() {
  const { residents } = useWords();
  const [isOpen, setOpen] = useState(false);
  const mayOpen = useMay('emergency:open');
  const seesAll = useMay('residents:read-all');
  if (!mayOpen || seesAll) return null;
  return (
    <>
      <Button icon={Siren} onPress={() => setOpen(true)}>
        {residents.acts.emergency}
      </Button>
      {isOpen && <EmergencyDialog onClose={() => setOpen(false)} />}
    </>
  );
}
