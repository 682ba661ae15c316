import { BedDouble, CircleAlert, DoorOpen, Handshake, Undo2, UserX } from 'lucide-react';
import { useLocation } from 'wouter';
import type { Output } from '../../../shared/contract/index.ts';
import type { DeadlineKind } from '../../../shared/domain/handoffs-deadlines.ts';
import type { Words } from '../../../shared/text/words.ts';
import { Button } from '../../components/Button.tsx';
import { Section } from '../../components/Section.tsx';
import { type Task, TaskList } from '../../components/TaskList.tsx';
import { type Format, useFormat } from '../../lib/format.ts';
import { useAsk } from '../../lib/query.ts';
import { useMay } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { deadlineName, stepName } from './handoff-words.ts';
import './handoffs.css';

type Line = Output<'handoffs.today'>['lines'][number];

/** What discharges ask of somebody today, and how many have nowhere to sleep. */
export function TodayHandoffs() {
  return useMay('handoffs:read') ? <Asked /> : null;
}

function Asked() {
  const words = useWords();
  const text = words.handoffs;
  const format = useFormat();
  const [, navigate] = useLocation();
  const asked = useAsk('handoffs.today', {}).data;
  if (asked === undefined || (asked.lines.length === 0 && asked.withoutHome === 0)) return null;
  return (
    <Section
      title={text.today.title}
      note={
        asked.withoutHome > 0 ? (
          <span className="handoffs-without handoffs-without-some">{text.withoutHome(asked.withoutHome)}</span>
        ) : undefined
      }
      actions={
        <Button size="small" variant="quiet" onPress={() => navigate('/udskrivninger')}>
          {text.today.see}
        </Button>
      }
    >
      <TaskList
        label={text.today.title}
        tasks={asked.lines.map((line, index) => ({
          ...taskOf(line, words, format),
          id: `${line.id}/${line.what}/${index}`,
          action: (
            <Button label={text.today.openFor(line.name)} onPress={() => navigate(`/udskrivninger/${line.id}`)}>
              {text.today.open}
            </Button>
          ),
        }))}
      />
    </Section>
  );
}

const ICONS = {
  'without-home': DoorOpen,
  'contact-missed': CircleAlert,
  'owner-gone': UserX,
  'to-accept': Handshake,
  'fallen-back': Undo2,
  'to-confirm': Handshake,
  late: BedDouble,
} as const;

function taskOf({ name, what, on, item, kind, who }: Line, words: Words, format: Format): Omit<Task, 'id'> {
  const text = words.handoffs.today;
  const step = item === null ? '' : stepName(item, words);
  const day = format.day(on);
  const parties: Readonly<Record<string, string>> = words.codes.handoffParties;
  const asker = who ?? (kind === null ? '' : (parties[kind] ?? ''));
  const said: Readonly<Record<Line['what'], readonly [title: string, reason: string]>> = {
    'without-home': [text['without-home'], text.reason['without-home'](day)],
    'contact-missed': [text['contact-missed'], text.reason['contact-missed'](day)],
    'owner-gone': [text['owner-gone'], text.reason['owner-gone'](asker)],
    'to-accept': [text['to-accept'](step), text.reason['to-accept'](asker, day)],
    'fallen-back': [text['fallen-back'](step), text.reason['fallen-back'](asker)],
    'to-confirm': [text['to-confirm'], text.reason['to-confirm'](asker)],
    late: [text.late(deadlineName({ kind: (kind ?? 'step') as DeadlineKind, item }, words)), text.reason.late(day)],
  };
  const isBad = what === 'without-home' || what === 'contact-missed' || what === 'owner-gone';
  const [title, reason] = said[what];
  return { icon: ICONS[what], tone: isBad ? 'bad' : 'warn', title: `${name} ${title}`, reason, isLate: isBad };
}
