import { useState } from 'react';
import type { ShownMoveList, ShownTenancy } from '../../../shared/contract/tenancies.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import { Button } from '../../components/Button.tsx';
import { Checkbox } from '../../components/Checkbox.tsx';
import { DatePicker } from '../../components/DatePicker.tsx';
import { useDone } from '../../components/done-context.ts';
import { RefusalNotice } from '../../components/RefusalNotice.tsx';
import { useAct } from '../../lib/act.ts';
import { useFormat } from '../../lib/format.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { closedCount } from './tenancy-state.ts';

type Item = ShownMoveList['items'][number];
type MoveListProps = { readonly tenancy: ShownTenancy; readonly list: ShownMoveList };

/** What is done when somebody moves: ticked one by one, with the day and the name of who ticked it. Nothing ticks itself. */
export function MoveListView({ tenancy, list }: MoveListProps) {
  const { lists, moveLists } = useWords().tenancies;
  const today = useToday();
  const [day, setDay] = useState<IsoDate | null>(today);
  const { run, refusal, isPending } = useAct();
  const sayDone = useDone();
  const mayTick = tenancy.details?.mayTick === true && !list.closed;
  const tick = async (item: Item, state: Item['state']): Promise<void> => {
    const input = { id: tenancy.id, list: list.list, item: item.item, state, on: day ?? today };
    const done = await run('tenancies.tick', input);
    if (done === null) return;
    const said = { open: lists.opened, done: lists.ticked, 'not-relevant': lists.aside }[state];
    sayDone(said(lists[list.list][item.item]));
  };
  return (
    <section className="move-list" aria-label={moveLists[list.list]}>
      <header className="move-list-head">
        <p className="move-list-title">{moveLists[list.list]}</p>
        <span className="move-list-count numeric">{lists.progress(closedCount(list), list.items.length)}</span>
      </header>
      <RefusalNotice refusal={refusal} />
      {list.closed && <p className="move-list-note">{lists.closed}</p>}
      <ul className="move-items">
        {list.items.map((item) => (
          <MoveItemLine
            key={item.item}
            list={list}
            item={item}
            mayTick={mayTick}
            isPending={isPending}
            onTick={(state) => void tick(item, state)}
          />
        ))}
      </ul>
      {mayTick && (
        <div>
          <DatePicker label={lists.day} value={day} max={today} today={today} onChange={setDay} />
        </div>
      )}
    </section>
  );
}

type MoveItemProps = {
  readonly list: ShownMoveList;
  readonly item: Item;
  readonly mayTick: boolean;
  readonly isPending: boolean;
  readonly onTick: (state: Item['state']) => void;
};

function MoveItemLine({ list, item, mayTick, isPending, onTick }: MoveItemProps) {
  const { lists, actFor } = useWords().tenancies;
  const said = lists[list.list][item.item];
  const aside = item.state === 'not-relevant';
  const act = aside ? lists.takeBack : lists.setAside;
  return (
    <li className={item.late ? 'move-item move-item-late' : 'move-item'}>
      <Checkbox
        isSelected={item.state === 'done'}
        isIndeterminate={aside}
        isReadOnly={!mayTick || isPending}
        hint={useItemHint(item)}
        onChange={() => onTick(item.state === 'done' ? 'open' : 'done')}
      >
        {said}
      </Checkbox>
      {mayTick && item.state !== 'done' && (
        <Button
          size="small"
          variant="quiet"
          label={actFor(act, said)}
          onPress={() => onTick(aside ? 'open' : 'not-relevant')}
        >
          {act}
        </Button>
      )}
    </li>
  );
}

/** Who did it and when, or by when it should be done; late is said in words. */
function useItemHint({ state, on, by, dueOn, late }: Item): string | undefined {
  const { lists } = useWords().tenancies;
  const format = useFormat();
  if (state !== 'open')
    return (state === 'done' ? lists.done : lists.notRelevant)(on === null ? '' : format.day(on), by ?? '');
  if (dueOn === null) return undefined;
  return (late ? lists.late : lists.due)(format.day(dueOn));
}
