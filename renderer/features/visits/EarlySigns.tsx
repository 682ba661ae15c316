import { Siren } from 'lucide-react';
import { useLocation } from 'wouter';
import type { Output } from '../../../shared/contract/index.ts';
import type { Words } from '../../../shared/text/words.ts';
import { Button } from '../../components/Button.tsx';
import { useDone } from '../../components/done-context.ts';
import { RefusalNotice } from '../../components/RefusalNotice.tsx';
import { Section } from '../../components/Section.tsx';
import { TaskList } from '../../components/TaskList.tsx';
import { useAct } from '../../lib/act.ts';
import { useFormat } from '../../lib/format.ts';
import { useAsk } from '../../lib/query.ts';
import { useMay, useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';

type Sign = Output<'signs.open'>['signs'][number];

/** Patterns in the visits that somebody should look at, the most pressing first. */
export function EarlySigns() {
  const { visits, codes } = useWords();
  const format = useFormat();
  const today = useToday();
  const done = useDone();
  const mayWrite = useMay('visits:write');
  const { run, refusal } = useAct();
  const [, navigate] = useLocation();
  const signs = useAsk('signs.open', {}).data?.signs ?? [];
  if (signs.length === 0) return null;
  const text = visits.signs;
  const triage = async ({ id, version }: Sign) => {
    if (await run('signs.triage', { id, version, outcome: 'followed', note: null })) done(text.saved);
  };
  return (
    <Section title={text.title} note={String(signs.length)}>
      <RefusalNotice refusal={refusal} />
      <TaskList
        label={text.title}
        tasks={signs.map((sign) => {
          const name = nameOf(sign, visits);
          const reason = [
            text.raised(format.day(sign.raisedOn), sign.visits),
            sign.isMine ? null : text.owner(sign.owner),
          ];
          return {
            id: sign.id,
            icon: Siren,
            tone: sign.triageOn < today ? ('bad' as const) : ('warn' as const),
            title: text.line(name, sign.words ?? codes.signReasons[sign.what]),
            reason: reason.filter((part) => part !== null).join(' · '),
            when: text.due(format.day(sign.triageOn)),
            isLate: sign.triageOn < today,
            action: (
              <>
                <Button
                  variant="quiet"
                  label={sign.unitId === null ? text.openFor(name) : text.openHomeFor(name)}
                  onPress={() =>
                    navigate(sign.unitId === null ? `/borgere/${sign.residentId}/besoeg` : `/boliger/${sign.unitId}`)
                  }
                >
                  {sign.unitId === null ? text.open : text.openHome}
                </Button>
                {mayWrite && (
                  <Button label={text.doneFor(name)} onPress={() => void triage(sign)}>
                    {text.done}
                  </Button>
                )}
              </>
            ),
          };
        })}
      />
    </Section>
  );
}

/** Whom it is about, or which home. */
function nameOf({ unitId, name, place }: Sign, visits: Words['visits']): string {
  return unitId === null ? (name ?? visits.protectedName) : (place ?? visits.hiddenPlace);
}
