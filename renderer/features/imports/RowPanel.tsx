import type { LookedRow, rowFilters } from '../../../shared/contract/import-shapes.ts';
import type { ImportKind } from '../../../shared/domain/import-columns.ts';
import { problemSentence } from '../../../shared/text/sentences.ts';
import { Card } from '../../components/Card.tsx';
import { Checkbox } from '../../components/Checkbox.tsx';
import { CheckboxGroup } from '../../components/CheckboxGroup.tsx';
import { useLanguage } from '../../lib/language.ts';
import { useWords } from '../../lib/words.ts';
import { AlikeQuestion, AlikeRest } from './AlikeQuestion.tsx';
import type { Report } from './import-state.ts';
import { changingFields, type Kept, keepsRow, withRowKept } from './kept-state.ts';
import type { Answers } from './row-acts.ts';
import { NewFields, SideBySide } from './SideBySide.tsx';

type RowPanelProps = {
  readonly report: Report;
  readonly kind: ImportKind;
  readonly filter: (typeof rowFilters)[number];
  readonly row: LookedRow | null;
  readonly answers: Answers;
  readonly kept: Kept;
  readonly onKept: (kept: Kept) => void;
};

/** The chosen row, with what a person can decide about it; without one, what can be decided about all. */
export function RowPanel(props: RowPanelProps) {
  const { rows: text } = useWords().imports;
  const { filter, row } = props;
  return (
    <div className="row-panel">
      {row === null ? <Card>{text.choose}</Card> : <ChosenRow {...props} row={row} />}
      {filter === 'alike' && <AlikeRest answers={props.answers} />}
      {filter === 'changed' && <FieldsCard {...props} />}
    </div>
  );
}

function ChosenRow({ kind, filter, row, answers, kept, onKept }: RowPanelProps & { readonly row: LookedRow }) {
  const { rows: text } = useWords().imports;
  const isKept = row.line !== null && keepsRow(kept, row.line);
  const place = [row.line === null ? null : text.onLine(row.line), row.estate].filter(Boolean).join(' · ');
  const keepRow = (label: string) => (
    <Checkbox isSelected={isKept} onChange={(next) => onKept(withRowKept(kept, row, next))}>
      {label}
    </Checkbox>
  );
  return (
    <Card title={row.title === '' ? text.untitled[kind] : row.title}>
      <div className="row-card">
        {place !== '' && <p className="row-place">{place}</p>}
        {filter === 'alike' && row.alike !== null && <AlikeQuestion row={row} kind={kind} answers={answers} />}
        {row.outcome === 'changed' && <SideBySide row={row} kept={kept} onKept={onKept} />}
        {row.outcome === 'changed' && keepRow(text.keepRow[kind])}
        {(row.outcome === 'new' || row.outcome === 'missing') && <NewFields row={row} />}
        {row.outcome === 'new' && filter === 'new' && keepRow(text.leaveOut)}
        {row.outcome === 'missing' && <p className="field-hint">{text.missing}</p>}
        {row.outcome === 'unchanged' && <p className="field-hint">{text.unchanged}</p>}
        {row.outcome === 'problem' && <Faults row={row} />}
      </div>
    </Card>
  );
}

function Faults({ row }: { readonly row: LookedRow }) {
  const { problems } = useWords().imports;
  const language = useLanguage();
  return (
    <ul className="plain-list">
      {row.faults.map((fault) => (
        <li key={`${fault.column ?? ''}/${fault.code}`}>
          <strong>{fault.column ?? problems.wholeRow}</strong> {fault.value !== null && `»${fault.value}« `}
          {problemSentence(fault, language)}
        </li>
      ))}
    </ul>
  );
}

/** Which of the changing fields are taken from the file at all. */
function FieldsCard({ report, kept, onKept }: Pick<RowPanelProps, 'report' | 'kept' | 'onKept'>) {
  const { rows: text, fields } = useWords().imports;
  const changing = changingFields(report);
  return (
    <Card>
      <CheckboxGroup
        label={text.fieldsTitle}
        hint={text.fieldsHint}
        options={changing.map(({ field, rows }) => ({
          id: field,
          label: text.fieldRows(fields[field], rows),
        }))}
        value={changing.map(({ field }) => field).filter((field) => !kept.fields.includes(field))}
        onChange={(taken) =>
          onKept({ ...kept, fields: changing.map(({ field }) => field).filter((field) => !taken.includes(field)) })
        }
      />
    </Card>
  );
}
