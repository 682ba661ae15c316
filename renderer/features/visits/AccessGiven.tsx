import { KeyRound } from 'lucide-react';
import type { Output } from '../../../shared/contract/index.ts';
import { Button } from '../../components/Button.tsx';
import { useDone } from '../../components/done-context.ts';
import { RefusalNotice } from '../../components/RefusalNotice.tsx';
import { Section } from '../../components/Section.tsx';
import { TaskList } from '../../components/TaskList.tsx';
import { useAct } from '../../lib/act.ts';
import { useFormat } from '../../lib/format.ts';
import { useAsk } from '../../lib/query.ts';
import { useMay } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';

type Given = Output<'absences.given'>['given'][number];

/** Access that workers gave a substitute with their visits: it stands here until a leader has looked. */
export function AccessGiven() {
  const { given: text } = useWords().series.away;
  const format = useFormat();
  const done = useDone();
  const mayLead = useMay('visits:lead');
  const { run, refusal } = useAct();
  const given = useAsk('absences.given', {}, mayLead).data?.given ?? [];
  if (given.length === 0) return null;
  const see = async ({ id, version }: Given) => {
    if (await run('absences.seeGiven', { id, version })) done(text.done);
  };
  return (
    <Section title={text.title} note={String(given.length)}>
      <RefusalNotice refusal={refusal} />
      <TaskList
        label={text.title}
        tasks={given.map((one) => ({
          id: one.id,
          icon: KeyRound,
          tone: 'warn',
          title: text.line(one.by, one.substitute),
          reason: text.why(one.residents, format.date(one.from), format.date(one.to)),
          when: text.when(format.day(one.givenOn)),
          action: (
            <Button label={text.seenFor(one.by, one.substitute)} onPress={() => void see(one)}>
              {text.seen}
            </Button>
          ),
        }))}
      />
    </Section>
  );
}
