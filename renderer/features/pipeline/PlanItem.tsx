import { Ellipsis, Lock } from 'lucide-react';
import { daysLate } from '../../../shared/domain/pipeline.ts';
import { Badge } from '../../components/Badge.tsx';
import { Button } from '../../components/Button.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { Menu } from '../../components/Menu.tsx';
import { useFormat } from '../../lib/format.ts';
import { useMay, useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import type { OpenPlan } from './plan-acts.ts';
import { StageTrack } from './StageTrack.tsx';
import { useDropPlan } from './use-drop-plan.ts';
import type { Plan } from './years.ts';

type PlanItemProps = { readonly plan: Plan; readonly onOpen: (open: OpenPlan) => void };

/** So many homes of a type, where, how far, and when: with the delay said out loud. */
export function PlanItem({ plan, onOpen }: PlanItemProps) {
  const { pipeline } = useWords();
  const mayWrite = useMay('units:write');
  return (
    <li className="plan">
      <p className="plan-count">
        <strong>{plan.homes}</strong> <span>×</span>
      </p>
      <div className="plan-words">
        <p className="plan-name">{plan.name}</p>
        <Where plan={plan} />
        <StageTrack stage={plan.stage} />
        {plan.note !== null && <p className="plan-note">{plan.note}</p>}
      </div>
      <div className="plan-end">
        <When plan={plan} />
        {mayWrite && (
          <div className="plan-acts">
            <Button
              size="small"
              label={pipeline.acts.realiseOf(plan.name)}
              onPress={() => onOpen({ act: 'realise', plan })}
            >
              {pipeline.acts.realise}
            </Button>
            <PlanMenu plan={plan} onOpen={onOpen} />
          </div>
        )}
      </div>
    </li>
  );
}

function PlanMenu({ plan, onOpen }: PlanItemProps) {
  const { pipeline } = useWords();
  const drop = useDropPlan();
  const label = pipeline.acts.more(plan.name);
  return (
    <Menu
      trigger={<IconButton size="small" label={label} icon={Ellipsis} />}
      label={label}
      groups={[
        [
          { id: 'edit', label: pipeline.acts.edit },
          { id: 'drop', label: pipeline.acts.drop },
        ],
      ]}
      onAction={(act) => (act === 'edit' ? onOpen({ act, plan }) : void drop(plan))}
    />
  );
}

function Where({ plan }: { readonly plan: Plan }) {
  const { codes, pipeline, units } = useWords();
  const place = plan.estate === null ? plan.place : `${plan.estate} · ${plan.association ?? units.municipal}`;
  const facts = [codes.unitTypes[plan.type], plan.shielded ? null : (place ?? pipeline.noPlace)];
  return (
    <p className="plan-facts">
      {facts.filter((fact) => fact !== null).join(' · ')}{' '}
      {plan.shielded && (
        <Badge icon={Lock} tone="info">
          {units.shielded}
        </Badge>
      )}
    </p>
  );
}

function When({ plan }: { readonly plan: Plan }) {
  const { pipeline } = useWords();
  const format = useFormat();
  const late = daysLate(plan.expectedOn, useToday());
  return (
    <div className="plan-when">
      {late > 0 && <Badge tone="bad">{pipeline.lateBy(late)}</Badge>}
      <p>{plan.expectedOn === null ? pipeline.noDate : pipeline.expected(format.date(plan.expectedOn))}</p>
    </div>
  );
}
