import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { IsoDate } from '../../../shared/dates.ts';
import { addDays, addMonths } from '../../../shared/dates.ts';
import type { UserId } from '../../../shared/ids.ts';
import { Button } from '../../components/Button.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { SegmentedControl } from '../../components/SegmentedControl.tsx';
import { Select } from '../../components/Select.tsx';
import { Toolbar } from '../../components/Toolbar.tsx';
import { useAsk } from '../../lib/query.ts';
import { useSession, useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';

export type VisitView = 'day' | 'week' | 'month' | 'late';

type VisitsToolbarProps = {
  readonly view: VisitView;
  readonly onView: (view: VisitView) => void;
  readonly on: IsoDate;
  readonly onDay: (on: IsoDate) => void;
  readonly worker: UserId | 'all' | null;
  readonly onWorker: (worker: UserId | 'all') => void;
};

/** Which days, and whose. */
export function VisitsToolbar({ view, onView, on, onDay, worker, onWorker }: VisitsToolbarProps) {
  const { visits } = useWords();
  const { room } = visits;
  const today = useToday();
  const me = useSession().status.user?.id;
  const workers = useAsk('visits.workers', {}).data?.workers ?? [];
  const moved = (by: 1 | -1): IsoDate =>
    view === 'month' ? addMonths(on, by) : addDays(on, view === 'week' ? by * 7 : by);
  const others = workers.filter(({ id }) => id !== me).map(({ id, name }) => ({ id, label: name }));
  const mine = me === undefined ? [] : [{ id: me, label: room.me }];
  return (
    <Toolbar label={room.filters}>
      <SegmentedControl
        label={room.view}
        options={[
          { id: 'day', label: room.day },
          { id: 'week', label: room.week },
          { id: 'month', label: room.month },
          { id: 'late', label: room.late },
        ]}
        value={view}
        onChange={onView}
      />
      {view !== 'late' && (
        <>
          <IconButton icon={ChevronLeft} label={room.before} onPress={() => onDay(moved(-1))} />
          <Button size="small" onPress={() => onDay(today)}>
            {room.now}
          </Button>
          <IconButton icon={ChevronRight} label={room.after} onPress={() => onDay(moved(1))} />
        </>
      )}
      <Select<UserId | 'all'>
        label={room.worker}
        hideLabel
        width="m"
        options={[...mine, ...others, { id: 'all', label: room.everybody }]}
        value={worker ?? 'all'}
        onChange={onWorker}
      />
    </Toolbar>
  );
}
