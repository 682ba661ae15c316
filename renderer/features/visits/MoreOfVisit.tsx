import { visitKinds, visitPeople } from '../../../shared/domain/visits.ts';
import { Checkbox } from '../../components/Checkbox.tsx';
import { CheckboxGroup } from '../../components/CheckboxGroup.tsx';
import { DatePicker } from '../../components/DatePicker.tsx';
import { FormRow } from '../../components/FormRow.tsx';
import { NumberField } from '../../components/NumberField.tsx';
import { Select } from '../../components/Select.tsx';
import { TaskRows } from '../../components/TaskRows.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useSession, useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import type { LogFieldsProps } from './LogVisitDialog.tsx';
import { usualPromise } from './visit-values.ts';

/** What is known from the plan already, and what is seldom said: folded away until it is needed. */
export function MoreOfVisit(props: LogFieldsProps) {
  const { values, set, problems } = props;
  const { visits, codes } = useWords();
  const text = visits.dialog;
  const isWrong = Object.keys(problems).some((id) => /^visit-(?:on|from|promise)/.test(id));
  return (
    <details className="visit-more" open={isWrong || undefined}>
      <summary>{text.more}</summary>
      <div className="visit-fields">
        <TimeFields {...props} />
        <FormRow>
          <Select
            label={text.kind}
            options={visitKinds.map((id) => ({ id, label: codes.visitKinds[id] }))}
            value={values.kind}
            onChange={(kind) => set({ kind })}
          />
          <TextField label={text.where} maxLength={120} value={values.place} onChange={(place) => set({ place })} />
        </FormRow>
        <CheckboxGroup
          label={text.people}
          isInline
          options={visitPeople.map((id) => ({ id, label: codes.visitPeople[id] }))}
          value={values.people}
          onChange={(people) => set({ people })}
        />
        <Checkbox isSelected={values.isAcute} onChange={(isAcute) => set({ isAcute })}>
          {visits.acute}
        </Checkbox>
        <Checkbox isSelected={values.concern} onChange={(concern) => set({ concern })}>
          {visits.concern}
        </Checkbox>
        <PromiseFields {...props} />
      </div>
    </details>
  );
}

function TimeFields({ values, set, problems }: LogFieldsProps) {
  const { visits } = useWords();
  const today = useToday();
  const text = visits.dialog;
  return (
    <FormRow>
      <DatePicker
        id="visit-on"
        label={text.on}
        error={problems['visit-on']}
        isRequired
        max={today}
        today={today}
        value={values.on}
        onChange={(on) => set({ on })}
      />
      <TextField
        id="visit-from"
        label={text.from}
        error={problems['visit-from']}
        width="s"
        maxLength={5}
        value={values.from}
        onChange={(from) => set({ from })}
      />
      <NumberField
        label={text.minutes}
        min={1}
        max={1440}
        value={values.minutes}
        onChange={(minutes) => set({ minutes })}
      />
      <NumberField
        label={text.travel}
        min={0}
        max={1440}
        value={values.travelMinutes}
        onChange={(travelMinutes) => set({ travelMinutes })}
      />
    </FormRow>
  );
}

function PromiseFields({ values, set, problems, beside }: LogFieldsProps) {
  const { visits } = useWords();
  const today = useToday();
  const me = useSession().status.user?.id ?? null;
  const text = visits.dialog;
  return (
    <TaskRows
      id="visit-promise"
      words={{
        ...{ what: text.promise, hint: text.promiseHint, more: text.promiseMore },
        ...{ who: text.promiseOwner, due: text.promiseDue },
      }}
      value={values.promises}
      usual={usualPromise(beside, me)}
      owners={beside.owners}
      today={today}
      problems={problems}
      onChange={(promises) => set({ promises })}
    />
  );
}
