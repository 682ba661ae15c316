import { QueryClientProvider } from '@tanstack/react-query';
import { BedDouble, CalendarDays, House, Inbox, ListChecks, Settings, Sun, Users } from 'lucide-react';
import { useCallback, useEffect, useState } from 'react';
import { Router, useLocation } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import type { PageCommand } from '../../shared/contract/shell-api.ts';
import { AppShell } from '../components/AppShell.tsx';
import { GuideDialog } from '../features/guide/GuideDialog.tsx';
import { SearchPalette } from '../features/search/SearchPalette.tsx';
import { RecoveryBanner } from '../features/session/RecoveryBanner.tsx';
import { useLateTasks } from '../features/today/late-tasks.tsx';
import { call } from '../lib/api.ts';
import { printPage } from '../lib/before-print.ts';
import { flushDrafts } from '../lib/draft-flush.ts';
import { useLayOut } from '../lib/lay-out.ts';
import { onLocked } from '../lib/port.ts';
import { queryClient } from '../lib/query.ts';
import { SearchContext } from '../lib/search.ts';
import { useMay, useSession } from '../lib/session.ts';
import { onCommand } from '../lib/shell.ts';
import { isTyping, useShortcuts } from '../lib/shortcuts.ts';
import { useUndo } from '../lib/undo.ts';
import { useWords } from '../lib/words.ts';
import { guideOf } from './guide-of.ts';
import { HomeContexts } from './HomeContexts.tsx';
import { Places } from './Places.tsx';
import { places } from './routes.ts';
import { UndoProvider } from './UndoProvider.tsx';

/** What stands around every room: navigation, search, lock. */
export function Frame() {
  useEffect(forgetWhenLocked, []);
  return (
    <QueryClientProvider client={queryClient}>
      <Router hook={useHashLocation}>
        <UndoProvider>
          <Rooms />
        </UndoProvider>
      </Router>
    </QueryClientProvider>
  );
}

/** What was read is forgotten with the lock, and with the frame that showed it. */
function forgetWhenLocked(): () => void {
  const stop = onLocked(() => queryClient.clear());
  return () => {
    stop();
    queryClient.clear();
  };
}

function Rooms() {
  const words = useWords();
  const { status, refresh } = useSession();
  const [location, navigate] = useLocation();
  const [isSearching, setSearching] = useState(false);
  const [isGuideOpen, setGuideOpen] = useState(false);
  const todo = useLateTasks().length;
  const maySeeResidents = useMay('residents:read');
  const mayWait = useMay('waiting:read');
  const mayVisit = useMay('visits:read');
  const mayReadMessages = useMay('messages:read');
  const mayHandOver = useMay('handoffs:read');
  const { user } = status;
  const lock = async () => {
    await flushDrafts();
    await call('session.lock', { reason: 'asked' });
    await refresh();
  };
  useLayOut(status.today);
  const { stepBack, stepForward } = useUndo();
  const obey = useCallback(
    (command: PageCommand) => {
      if (command === 'undo') inText('undo', stepBack);
      else if (command === 'redo') inText('redo', stepForward);
      else act(command, { navigate, search: () => setSearching(true), guide: () => setGuideOpen(true) });
    },
    [navigate, stepBack, stepForward],
  );
  useShortcuts((command) => (command === 'lock' ? void lock() : obey(command)));
  useEffect(() => onCommand(obey), [obey]);
  if (!user) return null;
  return (
    <SearchContext value={{ open: () => setSearching(true) }}>
      <AppShell
        brand={{ name: words.common.product, place: status.municipality ?? '' }}
        items={[
          { href: places.today, label: words.common.nav.today, icon: Sun, shortcut: 'Ctrl 1', count: todo },
          { href: places.homes, label: words.common.nav.homes, icon: House, shortcut: 'Ctrl 2' },
          ...(maySeeResidents
            ? [{ href: places.residents, label: words.common.nav.residents, icon: Users, shortcut: 'Ctrl 3' }]
            : []),
          ...(mayWait
            ? [{ href: places.waiting, label: words.waiting.nav, icon: ListChecks, shortcut: 'Ctrl 4' }]
            : []),
          ...(mayVisit
            ? [{ href: places.visits, label: words.visits.nav, icon: CalendarDays, shortcut: 'Ctrl 5' }]
            : []),
          ...(mayHandOver
            ? [{ href: places.handoffs, label: words.handoffs.nav, icon: BedDouble, shortcut: 'Ctrl 6' }]
            : []),
        ]}
        footerItems={[
          ...(mayReadMessages ? [{ href: places.inbox, label: words.inbox.screen.title, icon: Inbox }] : []),
          { href: places.settings, label: words.common.nav.settings, icon: Settings, shortcut: 'Ctrl ,' },
        ]}
        currentHref={currentRoom(location)}
        onNavigate={navigate}
        user={{
          name: user.name,
          initials: initialsOf(user.name),
          role: user.roles.map((role) => words.codes.roles[role]).join(' · '),
        }}
        onLock={() => void lock()}
        lockShortcut="Ctrl L"
        help={{ label: words.guides.open, shortcut: '?', onPress: () => setGuideOpen(true) }}
        banner={<RecoveryBanner />}
      >
        <HomeContexts>
          <Places />
        </HomeContexts>
      </AppShell>
      <GuideDialog guide={guideOf(location)} isOpen={isGuideOpen} onClose={() => setGuideOpen(false)} />
      <SearchPalette isOpen={isSearching} onClose={() => setSearching(false)} onLock={() => void lock()} />
    </SearchContext>
  );
}

/** From the menu: in a field it is for what is being typed there. */
function inText(command: 'undo' | 'redo', otherwise: () => void): void {
  if (isTyping(document.activeElement)) document.execCommand(command);
  else otherwise();
}

interface Doors {
  readonly navigate: (to: string) => void;
  readonly search: () => void;
  readonly guide: () => void;
}

function act(command: PageCommand, { navigate, search, guide }: Doors): void {
  const goTo: Partial<Record<PageCommand, string>> = {
    'go-today': places.today,
    'go-homes': places.homes,
    'go-residents': places.residents,
    'go-waiting': places.waiting,
    'go-visits': places.visits,
    'go-handoffs': places.handoffs,
    'go-settings': places.settings,
    'new-home': places.newHome,
    'new-resident': places.newResident,
    import: places.import,
    'occupancy-list': places.occupancy,
    about: `${places.settings}/om`,
  };
  const place = goTo[command];
  if (place !== undefined) navigate(place);
  if (command === 'search') search();
  if (command === 'shortcuts') guide();
  if (command === 'print') void printPage();
}

function currentRoom(location: string): string {
  if (location.startsWith(places.settings)) return places.settings;
  if (location.startsWith(places.inbox)) return places.inbox;
  if (location.startsWith(places.residents)) return places.residents;
  if (location.startsWith(places.waiting)) return places.waiting;
  if (location.startsWith(places.visits)) return places.visits;
  if (location.startsWith(places.handoffs)) return places.handoffs;
  return location === places.today ? places.today : places.homes;
}

function initialsOf(name: string): string {
  const parts = name.split(/\s+/).filter((part) => part !== '');
  return `${parts[0]?.[0] ?? ''}${parts.length > 1 ? (parts.at(-1)?.[0] ?? '') : ''}`.toUpperCase();
}
