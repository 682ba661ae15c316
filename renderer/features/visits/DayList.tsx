import { NotebookPen } from 'lucide-react';
import { firstLine } from '../../../shared/domain/visits.ts';
import type { Words } from '../../../shared/text/words.ts';
import { Badge } from '../../components/Badge.tsx';
import { Button } from '../../components/Button.tsx';
import { type Format, useFormat } from '../../lib/format.ts';
import { useMay } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { SafetyLines } from './BesideVisit.tsx';
import type { OpenDialog } from './visit-dialogs.ts';
import { logOf } from './visit-dialogs.ts';
import { clockText, type DayVisit, stateTone, visitName } from './visit-words.ts';

type DayListProps = {
  readonly visits: readonly DayVisit[];
  /** Those of which somebody began to write. */
  readonly begun: ReadonlySet<string>;
  readonly onOpen: (dialog: OpenDialog) => void;
};

/** A worker's day in route order, with what to know before ringing and what was said and promised last. */
export function DayList({ visits, begun, onOpen }: DayListProps) {
  const words = useWords();
  const next = visits.find(({ state }) => state === 'planned');
  return (
    <ol className="visit-rows" aria-label={words.visits.room.list}>
      {visits.map((visit) => (
        <DayRow key={visit.id} visit={visit} isBegun={begun.has(visit.id)} isNext={visit === next} onOpen={onOpen} />
      ))}
    </ol>
  );
}

type DayRowProps = {
  readonly visit: DayVisit;
  readonly isBegun: boolean;
  readonly isNext: boolean;
  readonly onOpen: DayListProps['onOpen'];
};

function DayRow(props: DayRowProps) {
  const { visit } = props;
  const words = useWords();
  const format = useFormat();
  const { visits } = words;
  const { safety, lastNote, promises, state } = visit;
  return (
    <li className="visit-row">
      <span className="visit-time">{visit.from === null ? visits.someday : clockText(visit.from)}</span>
      <div className="visit-words">
        <p className="visit-name">{visitName(visit, words)}</p>
        <p className="visit-where">{whereText(visit, words)}</p>
        {visit.support !== null && state === 'planned' && (
          <p className="visit-last">{supportText(visit.support, words)}</p>
        )}
        {safety.length > 0 && state === 'planned' && <SafetyLines safety={safety} />}
        {lastNote && state === 'planned' && (
          <p className="visit-last">{visits.last(format.short(lastNote.on), firstLine(lastNote.text))}</p>
        )}
        {promises.map((promise) => (
          <p key={`${promise.text}/${promise.due}`} className="visit-promise">
            {promiseText(promise, words, format)}
          </p>
        ))}
      </div>
      <div className="visit-end">
        <RowEnd {...props} />
      </div>
    </li>
  );
}

function RowEnd({ visit, isBegun, isNext, onOpen }: DayRowProps) {
  const words = useWords();
  const mayWrite = useMay('visits:write');
  const { visits, codes } = words;
  const { id, residentId, state } = visit;
  const name = visitName(visit, words);
  const of = logOf(visit);
  if (state !== 'planned')
    return (
      <>
        <Badge tone={stateTone(state)}>{codes.visitStates[state]}</Badge>
        <Button
          size="small"
          variant="quiet"
          label={visits.openFor(name)}
          onPress={() => onOpen({ kind: 'read', id, residentId })}
        >
          {visits.open}
        </Button>
      </>
    );
  if (!mayWrite || of === null) return <Badge tone="info">{codes.visitStates[state]}</Badge>;
  return (
    <Button
      icon={NotebookPen}
      shortcut={isNext ? 'Ctrl B' : undefined}
      label={isBegun ? visits.goFor(name) : visits.logFor(name)}
      onPress={() => onOpen({ kind: 'log', of })}
    >
      {isBegun ? visits.go : visits.log}
    </Button>
  );
}

/** The address, or that there is none to be seen; where they meet instead; how and how long. */
export function whereText(visit: DayVisit, { visits, codes }: Words): string {
  const { address, isAddressHidden, place, kind, minutes, residentId, isAcute, worker, second } = visit;
  const home = isAddressHidden ? visits.hiddenAddress : (address ?? visits.noAddress);
  const parts = [
    residentId === null ? null : place === null ? home : visits.place(place),
    codes.visitKinds[kind],
    minutes === null ? null : visits.minutes(minutes),
    // both, because it stands on the day of either
    second === null || worker === null ? null : visits.both(worker, second),
    isAcute ? visits.acute : null,
  ];
  return parts.filter((part) => part !== null).join(' · ');
}

function supportText({ granted, planned, delivered }: NonNullable<DayVisit['support']>, { grants }: Words): string {
  const text = grants.minutes;
  return text.ofWeek([text.delivered(delivered, granted), text.planned(planned)].join(' · '));
}

function promiseText({ text, due }: DayVisit['promises'][number], { visits }: Words, format: Format): string {
  return visits.promise(text, format.day(due));
}
