import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { DescriptionList } from '../../components/DescriptionList.tsx';
import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/words.ts';
import { NextDue } from './HandoffCard.tsx';
import type { PartProps } from './HandoffScreen.tsx';

/** The days of the stay, how long each phase took, and what is due next. */
export function FactsCard({ handoff, onOpen }: PartProps) {
  const { handoffs: words, codes } = useWords();
  const { open, facts, page } = words;
  const format = useFormat();
  const { admittedOn, expectedOn, warnedOn, readyAt, dischargedAt, dischargedOn, grounds, readyDays, readyOre } =
    handoff;
  const day = (on: typeof admittedOn) => (on === null ? null : format.day(on));
  const rows = [
    [open.admittedOn, day(admittedOn)],
    [facts.warnedOn, day(warnedOn)],
    [open.expectedOn, dischargedOn === null ? day(expectedOn) : null],
    [facts.ready, readyAt === null ? null : format.moment(readyAt)],
    [facts.discharged, dischargedAt === null ? null : format.moment(dischargedAt)],
    [facts.firstNight, day(handoff.firstNightOn)],
    [facts.grounds, grounds === null ? null : codes.handoffGrounds[grounds]],
    [
      page.readyDays,
      readyDays === null
        ? null
        : readyOre === null
          ? words.days(readyDays)
          : page.readyCost(words.days(readyDays), format.money(readyOre)),
    ],
    [page.responsible, handoff.owner],
  ] as const;
  return (
    <Card
      title={page.facts}
      corner={
        handoff.mayWrite && (
          <Button size="small" variant="quiet" onPress={() => onOpen({ kind: 'facts' })}>
            {page.factsAct}
          </Button>
        )
      }
    >
      <DescriptionList items={rows.flatMap(([label, value]) => (value === null ? [] : [{ label, value }]))} />
      <ol className="handoff-phases">
        {handoff.phases.map(({ phase, days, to }) => (
          <li key={phase} aria-current={to === null ? 'step' : undefined}>
            <span>{codes.handoffPhases[phase]}</span>
            <span className="handoff-phases-days">{phase === 'closed' ? '' : words.days(days)}</span>
          </li>
        ))}
      </ol>
      {handoff.closedOn === null && <NextDue next={handoff.next} owner={handoff.owner} />}
    </Card>
  );
}
