import type { LucideIcon } from 'lucide-react';
import {
  Archive,
  CalendarPlus,
  ClipboardCheck,
  DoorOpen,
  Hammer,
  HousePlus,
  KeyRound,
  MessageCircle,
  Pencil,
  ScrollText,
  Siren,
  Wrench,
} from 'lucide-react';
import { useState } from 'react';
import { namesText } from '../../../shared/text/unit-cells.ts';
import type { Words } from '../../../shared/text/words.ts';
import { Button } from '../../components/Button.tsx';
import { Timeline, type TimelineItem } from '../../components/Timeline.tsx';
import type { Tone } from '../../components/tone.ts';
import { type Format, useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/words.ts';
import type { UnitCard } from './unit-filter.ts';

type Event = UnitCard['timeline'][number];

const SHOWN_FIRST = 6;

const SIGNS: Readonly<Record<Event['kind'], { readonly icon: LucideIcon; readonly tone: Tone }>> = {
  created: { icon: HousePlus, tone: 'mute' },
  changed: { icon: Pencil, tone: 'mute' },
  planned: { icon: CalendarPlus, tone: 'info' },
  retired: { icon: Archive, tone: 'mute' },
  'tenancy-started': { icon: KeyRound, tone: 'info' },
  'tenancy-ends': { icon: DoorOpen, tone: 'warn' },
  'outage-started': { icon: Wrench, tone: 'warn' },
  'outage-ends': { icon: Wrench, tone: 'ok' },
  'repair-reported': { icon: Siren, tone: 'warn' },
  'repair-ordered': { icon: Hammer, tone: 'info' },
  'follow-up': { icon: MessageCircle, tone: 'info' },
  condition: { icon: ClipboardCheck, tone: 'ok' },
  'house-rules': { icon: ScrollText, tone: 'info' },
};

/** What happened to this home, newest first; the older part on demand. */
export function UnitTimeline({ events }: { readonly events: readonly Event[] }) {
  const words = useWords();
  const format = useFormat();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? events : events.slice(0, SHOWN_FIRST);
  return (
    <>
      <Timeline layout="narrow" items={shown.map((event, index) => itemOf(event, index, words, format))} />
      {events.length > shown.length && (
        <Button size="small" variant="quiet" onPress={() => setWhole(true)}>
          {words.units.card.showAll(events.length)}
        </Button>
      )}
    </>
  );
}

function itemOf(event: Event, index: number, words: Words, format: Format): TimelineItem {
  const people = event.occupants === null || event.occupants.length === 0 ? '' : namesText(event.occupants, words);
  const detail = [people, detailText(event, words), event.by === null ? '' : words.units.card.by(event.by)].filter(
    (part) => part !== '',
  );
  return {
    id: `${event.on}-${event.kind}-${index}`,
    when: format.day(event.on),
    dateTime: event.on,
    title: words.units.events[event.kind],
    detail: detail.length === 0 ? undefined : detail.join(' · '),
    ...SIGNS[event.kind],
  };
}

/** What was said at a follow-up; else a code of one of three lists, which share no code. */
function detailText(event: Event, words: Words): string {
  if (event.kind === 'follow-up') return event.detail ?? '';
  const { conditions, outageReasons, tenancyKinds } = words.codes;
  const known: Readonly<Record<string, string>> = { ...conditions, ...outageReasons, ...tenancyKinds };
  return event.detail === null ? '' : (known[event.detail] ?? '');
}
