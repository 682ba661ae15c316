import {
  Building2,
  ChartColumn,
  DoorOpen,
  FileDown,
  FileUp,
  Hammer,
  House,
  HousePlus,
  Info,
  Lock,
  Plus,
  Settings,
} from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { fold } from '../../../shared/domain/danish-text.ts';
import { CommandPalette } from '../../components/CommandPalette.tsx';
import { useAsk } from '../../lib/query.ts';
import { useMay } from '../../lib/session.ts';
import { useSettled } from '../../lib/settled.ts';
import { useWords } from '../../lib/words.ts';

interface Act {
  readonly id: string;
  readonly label: string;
  readonly icon: typeof House;
  readonly shortcut?: string;
  readonly allowed: boolean;
  readonly run: () => void;
}

const SETTLE_MS = 200;

/** Find a home or do something: one box for both. */
export function SearchPalette({
  isOpen,
  onClose,
  onLock,
}: {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onLock: () => void;
}) {
  const { common, codes } = useWords();
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
  const things =
    settled === '' || !found.data
      ? []
      : [
          {
            id: 'homes',
            title: common.searchGroups.homes,
            items: found.data.units.slice(0, 8).map((unit) => ({
              id: `/boliger/${unit.id}`,
              label: unit.address,
              detail: `${codes.unitTypes[unit.type]} · ${unit.estate}`,
              icon: House,
            })),
          },
          {
            id: 'estates',
            title: common.searchGroups.estates,
            items: found.data.estates.slice(0, 5).map((estate) => ({
              id: `/boliger?afdeling=${estate.id}`,
              label: estate.name,
              ...(estate.association ? { detail: estate.association } : {}),
              icon: Building2,
            })),
          },
          {
            id: 'associations',
            title: common.searchGroups.associations,
            items: found.data.associations.slice(0, 5).map((association) => ({
              id: `/boliger?organisation=${association.id}`,
              label: association.name,
              icon: Building2,
            })),
          },
        ];
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
