import { CalendarX } from 'lucide-react';
import type { Output } from '../../../shared/contract/index.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import { Button } from '../../components/Button.tsx';
import { useDone } from '../../components/done-context.ts';
import { RefusalNotice } from '../../components/RefusalNotice.tsx';
import { Section } from '../../components/Section.tsx';
import { TaskList } from '../../components/TaskList.tsx';
import { useAct } from '../../lib/act.ts';
import { weekdayText } from '../../lib/calendar-words.ts';
import { useAsk } from '../../lib/query.ts';
import { useMay, useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';

type Visit = Output<'series.holidays'>['visits'][number];

/** Planned visits that fall on a holiday, each with the nearest day that is none. */
export function HolidayVisits() {
  const words = useWords();
  const today = useToday();
  const say = (on: IsoDate) => weekdayText(on, today, words);
  const done = useDone();
  const mayWrite = useMay('visits:write');
  const { run, refusal } = useAct();
  const text = words.series.holidays;
  const visits = useAsk('series.holidays', {}).data?.visits;
  if (visits === undefined) return null;
  const move = async ({ id, version, from, workerId, holiday, proposed }: Visit) => {
    if (proposed === null) return;
    const reason = text.because(words.codes.holidays[holiday]);
    if (await run('visits.move', { id, version, on: proposed, from, workerId, reason })) done(text.moved);
  };
  return (
    <Section title={text.title} note={visits.length === 0 ? undefined : String(visits.length)}>
      <RefusalNotice refusal={refusal} />
      {visits.length === 0 ? (
        <p className="card-note">{text.none}</p>
      ) : (
        <TaskList
          label={text.title}
          tasks={visits.map((visit) => {
            const name = visit.name ?? words.visits.protectedName;
            const { proposed } = visit;
            return {
              id: visit.id,
              icon: CalendarX,
              tone: 'warn' as const,
              title: name,
              reason: [text.reason(words.codes.holidays[visit.holiday]), visit.worker].filter(Boolean).join(' · '),
              when: say(visit.on),
              action: mayWrite && proposed !== null && (
                <Button size="small" label={text.moveFor(name, say(proposed))} onPress={() => void move(visit)}>
                  {text.move(say(proposed))}
                </Button>
              ),
            };
          })}
        />
      )}
    </Section>
  );
}
