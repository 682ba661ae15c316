import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { MiniList } from '../../components/MiniList.tsx';
import { useFormat } from '../../lib/format.ts';
import { useMay, useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import type { OpenDialog } from './ResidentDialogs.tsx';
import type { ResidentCard } from './resident-filter.ts';
import { UnassignDialog } from './UnassignDialog.tsx';

type WorkersCardProps = { readonly card: ResidentCard; readonly onChoose: (dialog: OpenDialog) => void };
type Assignment = ResidentCard['assignments'][number];

/** Those who walk beside this person now. */
export function WorkersCard({ card, onChoose }: WorkersCardProps) {
  const words = useWords();
  const today = useToday();
  const mayAssign = useMay('residents:assign');
  const [ending, setEnding] = useState<Assignment | null>(null);
  const { person, acts } = words.residents;
  if (!card.shown.includes('workers')) return null;
  const now = card.assignments.filter(({ to }) => to === null || to >= today);
  return (
    <Card title={person.workers}>
      {now.length === 0 && <p className="card-note">{person.workersNone}</p>}
      <Workers assignments={now} onEnd={mayAssign ? setEnding : null} />
      {mayAssign && (
        <div className="card-more">
          <Button size="small" icon={UserPlus} onPress={() => onChoose('assign')}>
            {acts.assign}
          </Button>
        </div>
      )}
      {ending !== null && <UnassignDialog card={card} assignment={ending} onClose={() => setEnding(null)} />}
    </Card>
  );
}

type WorkersProps = {
  readonly assignments: readonly Assignment[];
  readonly onEnd: ((assignment: Assignment) => void) | null;
};

function Workers({ assignments, onEnd }: WorkersProps) {
  const words = useWords();
  const format = useFormat();
  const { person, unassign } = words.residents;
  if (assignments.length === 0) return null;
  const items = assignments.map((assignment) => {
    const { id, user, kind, from, to } = assignment;
    const as = words.codes.assignmentKinds[kind];
    const detail =
      to === null
        ? person.workerFrom(as, format.day(from))
        : person.workerUntil(as, format.date(from), format.date(to));
    const end = onEnd !== null && to === null && (
      <Button size="small" variant="quiet" label={unassign.label(user)} onPress={() => onEnd(assignment)}>
        {unassign.act}
      </Button>
    );
    return { id, title: user, detail, end };
  });
  return <MiniList items={items} />;
}
