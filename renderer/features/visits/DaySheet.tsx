import type { IsoDate } from '../../../shared/dates.ts';
import { isOff, visitOutcomes } from '../../../shared/domain/visits.ts';
import type { UserId } from '../../../shared/ids.ts';
import { useFormat } from '../../lib/format.ts';
import { useSession } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { whereText } from './DayList.tsx';
import { clockText, type DayVisit, dayOf, visitName } from './visit-words.ts';
import './day-sheet.css';

type DaySheetProps = {
  readonly visits: readonly DayVisit[];
  /** Whose day it is. */
  readonly workerId: UserId | null;
  readonly on: IsoDate;
};

/**
 * The day on paper, for when all machines are down: time, whom and where, and boxes to tick. It never holds notes, promises
 * or what must be known before ringing: a sheet can be left in a car.
 */
export function DaySheet({ visits, workerId, on }: DaySheetProps) {
  const words = useWords();
  const format = useFormat();
  const { status } = useSession();
  const { sheet } = words.visits;
  const shown = visits.filter(({ state }) => !isOff(state));
  const worker = dayOf(shown, workerId) ?? status.user?.name ?? '';
  return (
    <section className="day-sheet print-only" aria-hidden>
      <header className="day-sheet-head">
        <h2>{sheet.title}</h2>
        <p>
          {sheet.for(worker)} · {format.date(on)} · {status.municipality}
        </p>
      </header>
      <table className="day-sheet-table">
        <thead>
          <tr>
            <th>{sheet.time}</th>
            <th>{sheet.who}</th>
            <th>{sheet.where}</th>
            <th>{sheet.went}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((visit) => (
            <tr key={visit.id}>
              <td>{visit.from === null ? '' : clockText(visit.from)}</td>
              <td>{visitName(visit, words)}</td>
              <td>{whereText(visit, words)}</td>
              <td>
                {visitOutcomes.map((state) => (
                  <span key={state} className="day-sheet-box">
                    {words.codes.visitStates[state]}
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="day-sheet-foot">{sheet.printed(format.moment(new Date().toISOString()))}</p>
    </section>
  );
}
