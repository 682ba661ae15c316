import type { LucideIcon } from 'lucide-react';
import {
  CircleCheck,
  CirclePause,
  Flower2,
  Footprints,
  KeyRound,
  Lock,
  LogOut,
  MessageCircle,
  UserCheck,
  UserMinus,
} from 'lucide-react';
import { useMemo, useState } from 'react';
import type { CourseState } from '../../../shared/domain/residents.ts';
import type { Words } from '../../../shared/text/words.ts';
import { Button } from '../../components/Button.tsx';
import { Section } from '../../components/Section.tsx';
import { Timeline, type TimelineItem } from '../../components/Timeline.tsx';
import type { Tone } from '../../components/tone.ts';
import { type Format, useFormat } from '../../lib/format.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import type { ResidentCard } from './resident-filter.ts';
import { eventsOf, type ResidentEvent } from './resident-timeline.ts';

const SHOWN_FIRST = 12;

type Sign = { readonly icon: LucideIcon; readonly tone: Tone };

const COURSE_SIGNS: Readonly<Record<CourseState, Sign>> = {
  contacted: { icon: MessageCircle, tone: 'info' },
  active: { icon: Footprints, tone: 'ok' },
  paused: { icon: CirclePause, tone: 'warn' },
  closed: { icon: CircleCheck, tone: 'mute' },
  'moved-away': { icon: LogOut, tone: 'mute' },
  dead: { icon: Flower2, tone: 'mute' },
};

const SIGNS: Readonly<Record<Exclude<ResidentEvent['kind'], 'course'>, Sign>> = {
  assigned: { icon: UserCheck, tone: 'info' },
  unassigned: { icon: UserMinus, tone: 'mute' },
  'moved-in': { icon: KeyRound, tone: 'ok' },
  protected: { icon: Lock, tone: 'accent' },
  'protection-ends': { icon: Lock, tone: 'warn' },
};

/** One line through everything dated that is known, newest first; the older part on demand. */
export function ResidentTimeline({ card }: { readonly card: ResidentCard }) {
  const words = useWords();
  const format = useFormat();
  const today = useToday();
  const [isWhole, setWhole] = useState(false);
  const events = useMemo(() => eventsOf(card), [card]);
  const { person } = words.residents;
  if (events.length === 0) return null;
  const shown = isWhole ? events : events.slice(0, SHOWN_FIRST);
  const items = shown.map((event, index) => ({
    id: `${event.on}-${event.kind}-${index}`,
    when: format.day(event.on),
    dateTime: event.on,
    ...signOf(event),
    ...wordsOf(event, words, format, event.on > today),
  }));
  return (
    <Section title={person.timeline} note={person.timelineNote(events.length)}>
      <Timeline items={items} />
      {events.length > shown.length && (
        <Button size="small" variant="quiet" onPress={() => setWhole(true)}>
          {person.showAll(events.length)}
        </Button>
      )}
    </Section>
  );
}

function signOf(event: ResidentEvent): Sign {
  return event.kind === 'course' ? COURSE_SIGNS[event.course.state] : SIGNS[event.kind];
}

/** `isAhead`: the day has not come yet. */
function wordsOf(
  event: ResidentEvent,
  { residents, codes }: Words,
  format: Format,
  isAhead: boolean,
): Pick<TimelineItem, 'title' | 'detail'> {
  const { person } = residents;
  const { events } = person;
  switch (event.kind) {
    case 'course': {
      const { state, pausedUntil, reason, by } = event.course;
      const until = pausedUntil === null ? null : person.pausedUntil(format.date(pausedUntil));
      return { title: events.course[state], detail: joined([until, reason, by]) };
    }
    case 'assigned':
      return {
        title: events.assigned(event.assignment.user),
        detail: codes.assignmentKinds[event.assignment.kind],
      };
    case 'unassigned': {
      const { user, kind } = event.assignment;
      return { title: isAhead ? events.unassigns(user) : events.unassigned(user), detail: codes.assignmentKinds[kind] };
    }
    case 'moved-in':
      return { title: events.movedIn, detail: event.address };
    case 'protected':
      return { title: events.protected[event.what] };
    case 'protection-ends':
      return { title: events.protectionEnds[event.what] };
  }
}

function joined(parts: readonly (string | null)[]): string | undefined {
  const said = parts.filter((part) => part !== null && part !== '');
  return said.length === 0 ? undefined : said.join(' · ');
}
