import { ClipboardList, Goal, HandHeart, ParkingCircle } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Output } from '../../../shared/contract/index.ts';
import { Button } from '../../components/Button.tsx';
import { Section } from '../../components/Section.tsx';
import { TaskList } from '../../components/TaskList.tsx';
import { useFormat } from '../../lib/format.ts';
import { useAsk } from '../../lib/query.ts';
import { useMay } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';

type Due = Output<'goals.today'>['due'][number];

const FIRST = 5;
const ICONS = { parked: ParkingCircle, goal: Goal, grant: HandHeart, assessment: ClipboardList } as const;

/** Goals that stand still, and follow-ups and assessments whose day has come, of those whom one answers for. */
export function WaitingSupport() {
  const words = useWords().support.today;
  const mayRead = useMay('residents:read');
  const due = useAsk('goals.today', {}, mayRead).data?.due ?? [];
  const [isWhole, setWhole] = useState(false);
  const format = useFormat();
  const { common } = useWords();
  if (due.length === 0) return null;
  const shown = isWhole ? due : due.slice(0, FIRST);
  return (
    <Section title={words.title} note={String(due.length)}>
      <TaskList
        label={words.title}
        tasks={shown.map((one) => {
          const who = one.name ?? common.protected;
          return {
            id: `${one.why}-${one.residentId}`,
            icon: ICONS[one.why],
            tone: one.why === 'parked' ? 'warn' : 'info',
            title: words.titles[one.why](who),
            reason: words.reasons[one.why](one.number, format.date(one.since)),
            action: <Open due={one} who={who} />,
          };
        })}
      />
      {due.length > shown.length && (
        <Button size="small" variant="quiet" onPress={() => setWhole(true)}>
          {words.all(due.length)}
        </Button>
      )}
    </Section>
  );
}

function Open({ due, who }: { readonly due: Due; readonly who: string }) {
  const words = useWords().support.today;
  const [, navigate] = useLocation();
  return (
    <Button label={words.openFor(who)} onPress={() => navigate(`/borgere/${due.residentId}/stoette`)}>
      {words.open}
    </Button>
  );
}
