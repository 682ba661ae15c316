import { handoffParties } from '../../../shared/domain/handoffs.ts';
import { dueEvents } from '../../../shared/domain/handoffs-deadlines.ts';
import { stepGroups } from '../../../shared/domain/handoffs-templates.ts';
import { FormRow } from '../../components/FormRow.tsx';
import { NumberField } from '../../components/NumberField.tsx';
import { Select } from '../../components/Select.tsx';
import { TextField } from '../../components/TextField.tsx';
import type { Problems } from '../../lib/drafted-act.ts';
import { useWords } from '../../lib/words.ts';
import { dueWhens, lineId, type StepLine } from './handoff-list-values.ts';

type HandoffStepFieldsProps = {
  readonly line: StepLine;
  readonly isOfLaw: boolean;
  readonly isNew: boolean;
  readonly problems: Problems;
  readonly onChange: (patch: Partial<StepLine>) => void;
};

const MOST_DAYS = 400;

/** One step: what, whose, by when, and where it is known from. */
export function HandoffStepFields({ line, isOfLaw, isNew, problems, onChange }: HandoffStepFieldsProps) {
  const { handoffs, codes } = useWords();
  const text = handoffs.lists.fields;
  return (
    <div className="step-line-fields">
      <TextField
        id={lineId(line.id, 'words')}
        label={text.words}
        hint={isOfLaw ? text.lawHint : undefined}
        error={problems[lineId(line.id, 'words')]}
        isRequired
        isReadOnly={isOfLaw}
        autoFocus={isNew}
        maxLength={160}
        value={line.words}
        onChange={(words) => onChange({ words })}
      />
      <FormRow>
        <Select
          label={text.party}
          options={handoffParties.map((id) => ({ id, label: codes.handoffParties[id] }))}
          value={line.party}
          onChange={(party) => onChange({ party })}
        />
        <Select
          label={text.group}
          options={stepGroups.map((id) => ({ id, label: codes.stepGroups[id] }))}
          value={line.group}
          onChange={(group) => onChange({ group })}
        />
      </FormRow>
      <Due line={line} problems={problems} onChange={onChange} />
      <TextField
        label={text.source}
        hint={text.sourceHint}
        isOptional
        maxLength={200}
        value={line.source}
        onChange={(source) => onChange({ source })}
      />
    </div>
  );
}

function Due({ line, problems, onChange }: Pick<HandoffStepFieldsProps, 'line' | 'problems' | 'onChange'>) {
  const { fields: text, events } = useWords().handoffs.lists;
  return (
    <FormRow>
      <NumberField
        id={lineId(line.id, 'days')}
        label={text.days}
        error={problems[lineId(line.id, 'days')]}
        isRequired
        min={0}
        max={MOST_DAYS}
        value={line.days}
        onChange={(days) => onChange({ days })}
      />
      <Select
        label={text.when}
        options={dueWhens.map((id) => ({ id, label: text.whens[id] }))}
        value={line.when}
        onChange={(when) => onChange({ when })}
      />
      <Select
        label={text.event}
        options={dueEvents.map((id) => ({ id, label: events[id] }))}
        value={line.event}
        onChange={(event) => onChange({ event })}
      />
    </FormRow>
  );
}
