import type { LucideIcon } from 'lucide-react';
import {
  ClipboardList,
  ClipboardPen,
  DoorOpen,
  FileCheck,
  FileText,
  Footprints,
  Goal,
  HandHeart,
  HandHelping,
  Handshake,
  HeartHandshake,
  HeartPulse,
  Hospital,
  KeyRound,
  ListChecks,
  ListTodo,
  Lock,
  Megaphone,
  Merge,
  MessageCircle,
  Moon,
  NotebookPen,
  PackageOpen,
  PawPrint,
  Scale,
  UserCheck,
  Users,
} from 'lucide-react';
import type { TimelineRow } from '../../../shared/contract/resident-page.ts';
import type { Tone } from '../../components/tone.ts';

interface Sign {
  readonly icon: LucideIcon;
  readonly tone: Tone;
}

const SIGNS: Readonly<Record<TimelineRow['kind'], Sign>> = {
  courses: { icon: Footprints, tone: 'ok' },
  assignments: { icon: UserCheck, tone: 'info' },
  texts: { icon: MessageCircle, tone: 'accent' },
  animals: { icon: PawPrint, tone: 'info' },
  household: { icon: Users, tone: 'info' },
  participants: { icon: HandHelping, tone: 'info' },
  challenges: { icon: ClipboardPen, tone: 'warn' },
  exposure: { icon: Scale, tone: 'warn' },
  life: { icon: HeartPulse, tone: 'info' },
  situations: { icon: Moon, tone: 'warn' },
  tenancies: { icon: KeyRound, tone: 'ok' },
  moves: { icon: PackageOpen, tone: 'info' },
  support: { icon: HandHeart, tone: 'info' },
  merges: { icon: Merge, tone: 'mute' },
  protections: { icon: Lock, tone: 'accent' },
  visitation: { icon: FileCheck, tone: 'info' },
  waiting: { icon: ListChecks, tone: 'info' },
  offers: { icon: DoorOpen, tone: 'ok' },
  consents: { icon: Handshake, tone: 'info' },
  rights: { icon: Megaphone, tone: 'info' },
  guidance: { icon: HeartHandshake, tone: 'accent' },
  tasks: { icon: ListTodo, tone: 'info' },
  goals: { icon: Goal, tone: 'accent' },
  plans: { icon: FileText, tone: 'info' },
  assessments: { icon: ClipboardList, tone: 'info' },
  visits: { icon: NotebookPen, tone: 'info' },
  handoffs: { icon: Hospital, tone: 'info' },
};

/** The icon of a kind; what is over is quieter. The words say both as well. */
export function signOf({ kind, event }: TimelineRow): Sign {
  return event === 'ended' ? { ...SIGNS[kind], tone: 'mute' } : SIGNS[kind];
}
