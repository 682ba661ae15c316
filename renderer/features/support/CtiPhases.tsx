import type { CheckState, CtiList } from '../../../shared/domain/cti.ts';
import { ctiLists, phaseOn } from '../../../shared/domain/cti.ts';
import { Badge } from '../../components/Badge.tsx';
import { Button } from '../../components/Button.tsx';
import { Checkbox } from '../../components/Checkbox.tsx';
import { RefusalNotice } from '../../components/RefusalNotice.tsx';
import { useAct } from '../../lib/act.ts';
import { useFormat } from '../../lib/format.ts';
import { useAsk } from '../../lib/query.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import type { Grant, Known } from './support-dialogs.ts';

type CtiProps = { readonly grant: Grant; readonly known: Known };

/** Where in CTI the person is, with a checklist for each phase, and one that says whether the method is kept to. */
export function CtiPhases({ grant, known }: CtiProps) {
  const text = useWords().grants.phase;
  const today = useToday();
  const lists = useAsk('supportLists.get', {}).data?.checklists.lists ?? [];
  const now = phaseOn(grant.phases, today);
  return (
    <div className="cti">
      {grant.phases.length === 0 && <p className="goal-facts">{text.none}</p>}
      {ctiLists.map((list) => (
        <CtiChecklist
          key={list}
          list={list}
          items={lists.find((one) => one.list === list)?.items ?? []}
          isNow={list === now}
          grant={grant}
          known={known}
        />
      ))}
      <p className="goal-facts">{text.own}</p>
    </div>
  );
}

type ChecklistProps = CtiProps & {
  readonly list: CtiList;
  readonly items: readonly string[];
  readonly isNow: boolean;
};

/** What was ticked stays, also where the municipality has written another list since. */
function CtiChecklist({ list, items, isNow, grant, known }: ChecklistProps) {
  const { grants, codes } = useWords();
  const format = useFormat();
  const today = useToday();
  const { run, refusal, isPending } = useAct();
  const text = grants.phase;
  const checks = grant.checks.filter((check) => check.list === list);
  const all = [...new Set([...items, ...checks.map(({ item }) => item)])];
  const days = grant.phases.find(({ phase }) => phase === list);
  const said =
    days &&
    (days.to === null ? text.since(format.date(days.from)) : text.days(format.date(days.from), format.date(days.to)));
  const tick = (item: string, state: CheckState) =>
    void run('support.check', { residentId: known.card.id, grantId: grant.id, list, item, state, on: today });
  return (
    <details className="cti-list" open={isNow}>
      <summary>
        {codes.ctiLists[list]} {isNow && <Badge tone="accent">{text.now}</Badge>}{' '}
        <span className="goal-label">
          {[said, text.progress(checks.length, all.length)].filter(Boolean).join(' · ')}
        </span>
      </summary>
      <RefusalNotice refusal={refusal} />
      <ul>
        {all.map((item) => (
          <Item
            key={item}
            name={(codes.ctiItems as Readonly<Record<string, string>>)[item] ?? item}
            state={checks.find((check) => check.item === item)?.state ?? 'open'}
            isReadOnly={!known.support.mayPlan || isPending}
            onTick={(state) => tick(item, state)}
          />
        ))}
      </ul>
    </details>
  );
}

type ItemProps = {
  readonly name: string;
  readonly state: CheckState;
  readonly isReadOnly: boolean;
  readonly onTick: (state: CheckState) => void;
};

function Item({ name, state, isReadOnly, onTick }: ItemProps) {
  const { grants } = useWords();
  const isAside = state === 'not-relevant';
  const act = isAside ? grants.phase.back : grants.phase.aside;
  return (
    <li className="cti-item">
      <Checkbox
        isSelected={state === 'done'}
        isIndeterminate={isAside}
        isReadOnly={isReadOnly}
        onChange={() => onTick(state === 'done' ? 'open' : 'done')}
      >
        {name}
      </Checkbox>
      {!isReadOnly && state !== 'done' && (
        <Button
          size="small"
          variant="quiet"
          label={grants.actFor(act, name)}
          onPress={() => onTick(isAside ? 'open' : 'not-relevant')}
        >
          {act}
        </Button>
      )}
    </li>
  );
}
