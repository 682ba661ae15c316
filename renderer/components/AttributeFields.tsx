import { Plus, X } from 'lucide-react';
import { useRef } from 'react';
import { flushSync } from 'react-dom';
import {
  type Attribute,
  attributeKey,
  LONGEST_NAME,
  LONGEST_VALUE,
  MOST_ATTRIBUTES,
  spellingInUse,
} from '../../shared/domain/attributes.ts';
import { ruleSentence } from '../../shared/text/sentences.ts';
import { useLanguage } from '../lib/language.ts';
import { useWords } from '../lib/words.ts';
import { type RowProblem, rowProblem } from './attribute-rows.ts';
import { Button } from './Button.tsx';
import { IconButton } from './IconButton.tsx';
import { SuggestField } from './SuggestField.tsx';

export type AttributesInUse = readonly { readonly name: string; readonly values: readonly string[] }[];

export type AttributeFieldsProps = {
  /** Given to the first field of the row that is wrong, for a summary's link. */
  readonly id: string;
  readonly rows: readonly Attribute[];
  readonly onChange: (rows: Attribute[]) => void;
  readonly inUse: AttributesInUse;
  /** What the estate says, which a row here takes the place of. */
  readonly ofEstate: readonly Attribute[];
  /** Saving was refused: what is wrong is shown. */
  readonly isTried: boolean;
};

/** Names and values, as many as there are, with those in use as suggestions; and those that come from the estate. */
export function AttributeFields({ id, rows, onChange, inUse, ofEstate, isTried }: AttributeFieldsProps) {
  const { attributes } = useWords().traits;
  const problem = isTried ? rowProblem(rows) : null;
  const isFull = rows.length >= MOST_ATTRIBUTES;
  const add = useRef<HTMLButtonElement>(null);
  const remove = (at: number) => {
    onChange(rows.filter((_, index) => index !== at));
    // the row goes with the button that was pressed
    add.current?.focus();
  };
  return (
    <div className="attributes">
      {rows.map((row, at) => (
        <AttributeRow
          // biome-ignore lint/suspicious/noArrayIndexKey: a row in a form has nothing but its place
          key={at}
          id={id}
          row={row}
          isLast={at === rows.length - 1}
          problem={problem?.at === at ? problem : null}
          inUse={inUse}
          ofEstate={ofEstate}
          onChange={(next) => onChange(rows.map((one, index) => (index === at ? next : one)))}
          onRemove={() => remove(at)}
        />
      ))}
      <Inherited rows={rows} ofEstate={ofEstate} onOwn={(name) => onChange([...rows, { name, value: '' }])} />
      <div>
        <Button
          ref={add}
          size="small"
          variant="quiet"
          icon={Plus}
          isDisabled={isFull}
          onPress={() => onChange([...rows, { name: '', value: '' }])}
        >
          {attributes.add}
        </Button>
        {isFull && <p className="field-hint">{attributes.most}</p>}
      </div>
    </div>
  );
}

type RowProps = Pick<AttributeFieldsProps, 'id' | 'inUse' | 'ofEstate'> & {
  readonly row: Attribute;
  /** The row that was added last takes the keyboard. */
  readonly isLast: boolean;
  readonly problem: RowProblem | null;
  readonly onChange: (row: Attribute) => void;
  readonly onRemove: () => void;
};

function AttributeRow({ id, row, isLast, problem, inUse, ofEstate, onChange, onRemove }: RowProps) {
  const { traits } = useWords();
  const { attributes } = traits;
  const error = useProblemText(problem);
  const box = useRef<HTMLDivElement>(null);
  const take = (part: Partial<Attribute>, field: 0 | 1) => {
    // the proposal goes once it is taken: the keyboard is back in its field, which offers nothing more for that
    flushSync(() => onChange({ ...row, ...part }));
    box.current?.querySelectorAll('input')[field]?.focus();
  };
  const key = attributeKey(row.name);
  const known = inUse.find(({ name }) => attributeKey(name) === key);
  const says = ofEstate.find(({ name }) => attributeKey(name) === key)?.value;
  const nameInUse = spellingInUse(
    row.name,
    inUse.map(({ name }) => name),
  );
  const valueInUse = spellingInUse(row.value, known?.values ?? []);
  return (
    <div ref={box} className="attribute">
      <SuggestField
        {...(problem?.part === 'name' ? { id, error } : {})}
        label={attributes.name}
        hint={attributes.nameHint}
        autoFocus={isLast && row.name === ''}
        maxLength={LONGEST_NAME}
        suggestions={inUse.map(({ name }) => name)}
        value={row.name}
        onChange={(name) => onChange({ ...row, name })}
      />
      <SuggestField
        {...(problem?.part === 'value' ? { id, error } : {})}
        label={attributes.value}
        hint={says === undefined ? attributes.valueHint : `${traits.own}. ${traits.estateSays(says)}`}
        autoFocus={isLast && row.name !== '' && row.value === ''}
        maxLength={LONGEST_VALUE}
        suggestions={known?.values ?? []}
        value={row.value}
        onChange={(value) => onChange({ ...row, value })}
      />
      <IconButton
        size="small"
        icon={X}
        label={
          says === undefined ? attributes.remove(row.name || attributes.unnamed) : traits.backToEstateOf(row.name, says)
        }
        onPress={onRemove}
      />
      <InUse spelling={nameInUse} onTake={(name) => take({ name }, 0)} />
      <InUse spelling={valueInUse} onTake={(value) => take({ value }, 1)} />
    </div>
  );
}

/** The same in another spelling is there already: one press takes it. */
function InUse({
  spelling,
  onTake,
}: {
  readonly spelling: string | null;
  readonly onTake: (spelling: string) => void;
}) {
  const { attributes } = useWords().traits;
  if (spelling === null) return null;
  return (
    <p className="attribute-in-use">
      {attributes.inUse(spelling)}
      <Button size="small" onPress={() => onTake(spelling)}>
        {attributes.takeInUse(spelling)}
      </Button>
    </p>
  );
}

type InheritedProps = Pick<AttributeFieldsProps, 'rows' | 'ofEstate'> & { readonly onOwn: (name: string) => void };

function Inherited({ rows, ofEstate, onOwn }: InheritedProps) {
  const { traits } = useWords();
  const written = new Set(rows.map(({ name }) => attributeKey(name)));
  const left = ofEstate.filter(({ name }) => !written.has(attributeKey(name)));
  return left.map(({ name, value }) => (
    <div key={name} className="answer">
      <div>
        <p className="answer-label">{traits.attributes.line(name, value)}</p>
        <p className="field-hint">{traits.fromEstate}</p>
      </div>
      <Button
        size="small"
        variant="quiet"
        label={`${traits.attributes.ownInstead}: ${name}`}
        onPress={() => onOwn(name)}
      >
        {traits.attributes.ownInstead}
      </Button>
    </div>
  ));
}

function useProblemText(problem: RowProblem | null): string | undefined {
  const { traits } = useWords();
  const language = useLanguage();
  if (problem === null) return undefined;
  const { rule, field } = problem;
  if (rule === 'missing') return traits.attributes.missing;
  return ruleSentence(field === null ? { rule } : { rule, field }, language);
}
