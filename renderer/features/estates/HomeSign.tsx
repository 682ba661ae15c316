import { CalendarClock, DoorOpen, KeyRound, LogOut, User, Wrench } from 'lucide-react';
import type { HomeState } from '../../../shared/domain/estate-drawing.ts';

const SIGNS = {
  occupied: User,
  ending: LogOut,
  let: KeyRound,
  free: DoorOpen,
  out: Wrench,
  planned: CalendarClock,
} as const satisfies Readonly<Record<HomeState, unknown>>;

/** The sign of how a home stands: beside the word or the pattern, never alone. */
export function HomeSign({ state }: { readonly state: HomeState }) {
  const Sign = SIGNS[state];
  return <Sign className="home-sign" aria-hidden />;
}
