import { useState } from 'react';
import type { Output } from '../../shared/contract/index.ts';
import { fieldLabel, tableLabel, valueText } from '../../shared/text/change-words.ts';
import { useFormat } from '../lib/format.ts';
import { useLanguage } from '../lib/language.ts';
import { useWords } from '../lib/words.ts';
import { Button } from './Button.tsx';

export type RecordChange = Output<'audit.act'>['changes'][number];
type FieldChange = RecordChange['fields'][number];

const SHOWN_FIRST = 6;

/** What an act wrote, in words: each field with what it was and what it became. */
export function ChangeList({ changes }: { readonly changes: readonly RecordChange[] }) {
  const keyed = changes.map((change, index) => ({
    change,
    key: `${index}`,
    isSameHome: index > 0 && changes[index - 1]?.unit?.id === change.unit?.id,
  }));
  return (
    <div className="changes">
      {keyed.map(({ key, change, isSameHome }) => (
        <Change key={key} change={change} isSameHome={isSameHome} />
      ))}
    </div>
  );
}

type ChangeProps = { readonly change: RecordChange; readonly isSameHome: boolean };

function Change({ change, isSameHome }: ChangeProps) {
  const { changes: words } = useWords();
  const [isWhole, setWhole] = useState(false);
  const { fields } = change;
  const shown = isWhole ? fields : fields.slice(0, SHOWN_FIRST);
  return (
    <div className="change">
      <ChangeTitle change={change} isSameHome={isSameHome} />
      {change.what === 'erased' && <p className="change-note">{words.erased}</p>}
      <dl>
        {shown.map((field) => (
          <div key={field.field} className="change-field">
            <FieldLine change={change} field={field} />
          </div>
        ))}
      </dl>
      {fields.length > shown.length && (
        <Button size="small" variant="quiet" onPress={() => setWhole(true)}>
          {words.allFields(fields.length)}
        </Button>
      )}
    </div>
  );
}

/** Which record it is, where its fields alone would not say; of several of one home the first names it. */
function ChangeTitle({ change, isSameHome }: ChangeProps) {
  const words = useWords();
  const language = useLanguage();
  const format = useFormat();
  const { table, what, day, persons, unit } = change;
  const isOfMany = table !== 'units' && what === 'changed' && (day !== null || persons !== null);
  const parts = [
    unit === null || isSameHome ? null : (unit.address ?? words.common.shieldedAddress),
    isOfMany || what === 'erased' ? tableLabel(table, language) : null,
    what === 'changed' && day !== null ? format.day(day) : null,
    persons === null ? null : persons.map((name) => name ?? words.common.protected).join(', '),
    what === 'removed' ? words.changes.removed : null,
  ].filter((part) => part !== null && part !== '');
  return parts.length === 0 ? null : <p className="change-title">{parts.join(' · ')}</p>;
}

type FieldLineProps = { readonly change: RecordChange; readonly field: FieldChange };

function FieldLine({ change: { table, what }, field }: FieldLineProps) {
  const { changes: words } = useWords();
  const language = useLanguage();
  const said = (value: FieldChange['before']) => valueText(table, field.field, value, language);
  const label = <dt>{fieldLabel(table, field.field, language)}</dt>;
  if (field.hidden !== null) {
    return (
      <>
        {label}
        <dd className="change-hidden">{words.hidden[field.hidden]}</dd>
      </>
    );
  }
  return (
    <>
      {label}
      <dd>
        {what !== 'made' && (
          <>
            <span className="visually-hidden">{words.from} </span>
            <del>{said(field.before)}</del>
          </>
        )}
        {what === 'changed' && (
          <span className="change-arrow" aria-hidden>
            {' → '}
          </span>
        )}
        {what !== 'removed' && (
          <>
            {what === 'changed' && <span className="visually-hidden"> {words.to} </span>}
            <ins>{said(field.after)}</ins>
          </>
        )}
      </dd>
    </>
  );
}
