import {
  Building2,
  ChartColumn,
  DoorOpen,
  FileDown,
  FileUp,
  Hammer,
  type House,
  HousePlus,
  Info,
  Lock,
  Plus,
  ScanText,
  Settings,
  Siren,
  UserPlus,
} from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { fold } from '../../../shared/domain/danish-text.ts';
import { CommandPalette } from '../../components/CommandPalette.tsx';
import { useAsk } from '../../lib/query.ts';
import { useMay } from '../../lib/session.ts';
import { useSettled } from '../../lib/settled.ts';
import { useWords } from '../../lib/words.ts';
import { foundGroups } from './found-groups.ts';

interface Act {
  readonly id: string;
  readonly label: string;
  readonly icon: typeof House;
  readonly shortcut?: string;
  readonly allowed: boolean;
  readonly run: () => void;
}

const SETTLE_MS = 200;

/** Find a person or a home, or do something: one box for all. */
export function SearchPalette({
  isOpen,
  onClose,
  onLock,
}: {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onLock: () => void;
}) {
  const words = useWords();
  const { common } = words;
  const [query, setQuery] = useState('');
  const settled = useSettled(query.trim(), SETTLE_MS);
  const [, navigate] = useLocation();
  const found = useAsk('search.find', { text: settled }, isOpen && settled !== '');
  const acts = useActs(navigate, onLock).filter((act) => act.allowed && fold(act.label).includes(fold(query.trim())));
  const close = () => {
    setQuery('');
    onClose();
  };
  const choose = (id: string) => {
    close();
    const act = acts.find((candidate) => candidate.id === id);
    if (act) act.run();
    else navigate(id);
  };
  const things = settled === '' || !found.data ? [] : foundGroups(found.data, words);
  return (
    <CommandPalette
      isOpen={isOpen}
      onClose={close}
      query={query}
      onQueryChange={setQuery}
      groups={[...things, { id: 'acts', title: common.searchGroups.acts, items: acts }].filter(
        (group) => group.items.length > 0,
      )}
      onChoose={choose}
      placeholder={common.searchPlaceholder}
      emptyText={common.searchEmpty}
      isLoading={found.isFetching}
    />
  );
}

function useActs(navigate: (to: string) => void, lock: () => void): readonly Act[] {
  const { common } = useWords();
  const write = useMay('units:write');
  const bring = useMay('units:import');
  const hand = useMay('occupancy:export');
  const register = useMay('residents:write');
  const review = useMay('emergency:review');
  const visit = useMay('visits:read');
  const { acts } = common;
  return [
    { id: 'vacancies', label: acts.vacancies, icon: DoorOpen, allowed: true, run: () => navigate('/boliger/ledige') },
    {
      id: 'figures',
      label: acts.figures,
      icon: ChartColumn,
      allowed: true,
      run: () => navigate('/boliger/ledige/tal'),
    },
    {
      id: 'repairs',
      label: acts.repairs,
      icon: Hammer,
      allowed: true,
      run: () => navigate('/boliger/ledige/reparationer'),
    },
    {
      id: 'estates',
      label: acts.estates,
      icon: Building2,
      allowed: true,
      run: () => navigate('/boliger/afdelinger'),
    },
    { id: 'pipeline', label: acts.pipeline, icon: HousePlus, allowed: true, run: () => navigate('/boliger/paa-vej') },
    {
      id: 'new-home',
      label: acts.newHome,
      icon: Plus,
      shortcut: 'Ctrl N',
      allowed: write,
      run: () => navigate('/boliger/ny'),
    },
    {
      id: 'new-resident',
      label: acts.newResident,
      icon: UserPlus,
      shortcut: 'Ctrl Shift N',
      allowed: register,
      run: () => navigate('/borgere/ny'),
    },
    {
      id: 'emergencies',
      label: acts.emergencies,
      icon: Siren,
      allowed: review,
      run: () => navigate('/borgere/noedopslag'),
    },
    { id: 'notes', label: acts.notes, icon: ScanText, allowed: visit, run: () => navigate('/besoeg/notater') },
    {
      id: 'import',
      label: acts.import,
      icon: FileUp,
      shortcut: 'Ctrl I',
      allowed: bring,
      run: () => navigate('/import'),
    },
    {
      id: 'occupancy',
      label: acts.occupancy,
      icon: FileDown,
      shortcut: 'Ctrl E',
      allowed: hand,
      run: () => navigate('/belaegning'),
    },
    {
      id: 'settings',
      label: acts.settings,
      icon: Settings,
      shortcut: 'Ctrl ,',
      allowed: true,
      run: () => navigate('/indstillinger'),
    },
    { id: 'about', label: acts.about, icon: Info, allowed: true, run: () => navigate('/indstillinger/om') },
    { id: 'lock', label: acts.lock, icon: Lock, shortcut: 'Ctrl L', allowed: true, run: lock },
  ];
}
