import { History, Printer } from 'lucide-react';
import { useState } from 'react';
import type { TimelineRow } from '../../../shared/contract/resident-page.ts';
import type { TimelineKind } from '../../../shared/domain/resident-timeline.ts';
import { timelineKindName, timelineText } from '../../../shared/text/timeline-words.ts';
import { Button } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { FilterToggle } from '../../components/FilterToggle.tsx';
import { LoadingState } from '../../components/LoadingState.tsx';
import { RefusalNotice } from '../../components/RefusalNotice.tsx';
import { Timeline } from '../../components/Timeline.tsx';
import { refusalOf, rowsOf } from '../../lib/api.ts';
import { printPage } from '../../lib/before-print.ts';
import { useFormat } from '../../lib/format.ts';
import { useLanguage } from '../../lib/language.ts';
import { useAsk } from '../../lib/query.ts';
import type { ResidentPartProps } from '../../lib/resident-part.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { signOf } from './timeline-signs.ts';
import { useWholeTimeline } from './use-whole-timeline.ts';
import './timeline-sheet.css';

const SHOWN_FIRST = 20;

/** Everything that happened, newest first, narrowed by kind; on paper always to its first day. */
export function PersonTimeline({ card }: ResidentPartProps) {
  const { common, person, residents } = useWords();
  const [kinds, setKinds] = useState<readonly TimelineKind[]>([]);
  const wanted = { residentId: card.id, kinds: [...kinds] };
  const first = useAsk('residents.timeline', { ...wanted, offset: 0, limit: SHOWN_FIRST });
  const whole = useWholeTimeline(wanted);
  const refusal = refusalOf(first.error);
  if (refusal !== null)
    return <RefusalNotice refusal={refusal} action={{ label: common.tryAgain, onPress: () => void first.refetch() }} />;
  if (first.data === undefined) return <LoadingState rows={8} />;
  const { total } = first.data;
  const rows = whole.rows ?? rowsOf<TimelineRow>(first.data);
  if (first.data.kinds.length === 0) return <EmptyState icon={History} title={person.timeline.none} />;
  return (
    <div className="timeline-sheet">
      <Filters
        there={first.data.kinds}
        kinds={kinds}
        onChange={setKinds}
        count={person.timeline.shown(rows.length, total)}
      />
      <PaperHead kinds={kinds} />
      <Rows rows={rows} />
      {rows.length < total && (
        <Button size="small" variant="quiet" isPending={whole.isAsked} onPress={whole.ask}>
          {residents.person.showAll(total)}
        </Button>
      )}
    </div>
  );
}

type FiltersProps = {
  readonly there: readonly TimelineKind[];
  readonly kinds: readonly TimelineKind[];
  readonly onChange: (kinds: readonly TimelineKind[]) => void;
  readonly count: string;
};

function Filters({ there, kinds, onChange, count }: FiltersProps) {
  const { timeline } = useWords().person;
  const language = useLanguage();
  const [isPrinting, setPrinting] = useState(false);
  const print = async () => {
    setPrinting(true);
    await printPage();
    setPrinting(false);
  };
  return (
    <div className="timeline-filters" role="group" aria-label={timeline.filter}>
      {there.map((kind) => (
        <FilterToggle
          key={kind}
          label={timelineKindName(kind, language)}
          isSet={kinds.includes(kind)}
          onChange={(isSet) => onChange(isSet ? [...kinds, kind] : kinds.filter((one) => one !== kind))}
        />
      ))}
      <span className="timeline-count">{count}</span>
      <Button size="small" icon={Printer} isPending={isPrinting} onPress={() => void print()}>
        {timeline.print}
      </Button>
    </div>
  );
}

/** On paper alone: of when it is, and what was left out. */
function PaperHead({ kinds }: { readonly kinds: readonly TimelineKind[] }) {
  const { timeline } = useWords().person;
  const language = useLanguage();
  const format = useFormat();
  const today = useToday();
  const only = kinds.map((kind) => timelineKindName(kind, language)).join(', ');
  return (
    <p className="print-only">
      {timeline.printed(format.date(today))}
      {only !== '' && `. ${timeline.printedKinds(only)}`}
    </p>
  );
}

function Rows({ rows }: { readonly rows: readonly TimelineRow[] }) {
  const { person } = useWords();
  const language = useLanguage();
  const format = useFormat();
  return (
    <Timeline
      items={rows.map((row) => ({
        id: `${row.id}-${row.event}-${row.code}`,
        when: format.date(row.on),
        dateTime: row.on,
        title: timelineText(row, language),
        detail: [row.saidBy && person.words.saidBy[row.saidBy], row.by && person.timeline.by(row.by)]
          .filter((text) => text !== null && text !== '')
          .join('. '),
        ...signOf(row),
      }))}
    />
  );
}
