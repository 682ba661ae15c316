import { useState } from 'react';
import type { Output } from '../../../shared/contract/index.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import { Button } from '../../components/Button.tsx';
import { LoadingState } from '../../components/LoadingState.tsx';
import { MiniList } from '../../components/MiniList.tsx';
import { RefusalNotice } from '../../components/RefusalNotice.tsx';
import { Section } from '../../components/Section.tsx';
import { refusalOf } from '../../lib/api.ts';
import { useFormat } from '../../lib/format.ts';
import { useAsk } from '../../lib/query.ts';
import { useWords } from '../../lib/words.ts';
import { VisitDialogs } from './VisitDialogs.tsx';
import type { OpenDialog, Planned } from './visit-dialogs.ts';
import { clockText } from './visit-words.ts';

type Board = Output<'team.board'>;
type TeamBoardProps = { readonly days: { readonly from: IsoDate; readonly to: IsoDate } };

/** Who has how many, what came of them, and what nobody has. */
export function TeamBoard({ days }: TeamBoardProps) {
  const { series } = useWords();
  const text = series.team;
  const asked = useAsk('team.board', days);
  const refusal = refusalOf(asked.error);
  if (refusal !== null) return <RefusalNotice refusal={refusal} />;
  if (asked.data === undefined) return <LoadingState rows={6} />;
  const { workers, held, byPrimary, primaryChanges } = asked.data;
  return (
    <>
      <Section title={text.board}>
        {workers.length === 0 ? <p className="card-note">{text.nobody}</p> : <Workers workers={workers} />}
      </Section>
      <Unassigned board={asked.data} />
      <Section title={text.known}>
        {held > 0 && <p>{text.knownShare(byPrimary, held)}</p>}
        <p>{text.changes(primaryChanges)}</p>
      </Section>
    </>
  );
}

function Workers({ workers }: Pick<Board, 'workers'>) {
  const { series } = useWords();
  const text = series.team;
  const counts = ['planned', 'done', 'missed', 'overdue', 'minutes'] as const;
  return (
    <table className="team-board">
      <thead>
        <tr>
          <th scope="col">{text.worker}</th>
          {counts.map((count) => (
            <th key={count} scope="col" className="team-count">
              {text[count]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {workers.map((worker) => (
          <tr key={worker.userId}>
            <th scope="row">{worker.name}</th>
            {counts.map((count) => (
              <td
                key={count}
                className={count === 'overdue' && worker.overdue > 0 ? 'team-count team-late' : 'team-count'}
              >
                {worker[count]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A visit that nobody has is moved to somebody, on the day that it has. */
function Unassigned({ board }: { readonly board: Board }) {
  const words = useWords();
  const format = useFormat();
  const text = words.series.team;
  const [open, setOpen] = useState<OpenDialog | null>(null);
  return (
    <Section title={text.unassigned} note={board.unassigned.length === 0 ? undefined : String(board.unassigned.length)}>
      {board.unassigned.length === 0 && <p className="card-note">{text.unassignedNone}</p>}
      <MiniList
        items={board.unassigned.map((visit) => {
          const name = visit.name ?? words.visits.protectedName;
          return {
            id: visit.id,
            title: name,
            detail: [format.day(visit.on), visit.from === null ? null : words.visits.clock(clockText(visit.from))]
              .filter(Boolean)
              .join(' ')
              .concat(visit.worker === null ? '' : ` · ${text.outOfReach(visit.worker)}`),
            end: (
              <Button
                size="small"
                label={text.takeFor(name)}
                onPress={() => setOpen({ kind: 'move', visit: { ...NOBODYS, ...visit } })}
              >
                {text.take}
              </Button>
            ),
          };
        })}
      />
      <VisitDialogs open={open} onOpen={setOpen} />
    </Section>
  );
}

/** What a board does not tell of a visit, and moving it does not ask. */
const NOBODYS: Omit<Planned, 'id' | 'version' | 'residentId' | 'name' | 'on' | 'from' | 'state'> = {
  ...{ kind: 'home', minutes: null, worker: null, workerId: null, second: null, place: null, reason: null },
  ...{ isAcute: false, concern: false },
};
