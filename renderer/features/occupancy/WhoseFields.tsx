import { Plus, X } from 'lucide-react';
import { Button } from '../../components/Button.tsx';
import { FormSection } from '../../components/FormSection.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { Select } from '../../components/Select.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useAsk } from '../../lib/query.ts';
import { useWords } from '../../lib/words.ts';
import type { PartProps } from './ListForm.tsx';
import { type Addressee, fieldId } from './occupancy-values.ts';

type Association = { readonly id: string; readonly name: string; readonly units: number };

/** The associations that get a list, each with who there gets it. */
export function WhoseFields(props: PartProps) {
  const { lists: words, sending } = useWords();
  const { values, set } = props;
  const associations: readonly Association[] = useAsk('associations.list', {}).data ?? [];
  const known = useKnownRecipient();
  const free = associations.filter(({ id }) => !values.lists.some(({ associationId }) => associationId === id));
  const change = (row: number, patch: Partial<Addressee>) =>
    set({ lists: values.lists.map((list, index) => (index === row ? { ...list, ...patch } : list)) });
  const choose = (row: number, associationId: string) => {
    const { recipient = '', associationId: before = null } = values.lists[row] ?? {};
    // what somebody typed stays; what the app filled in changes with the association
    const isOurs = recipient === '' || recipient === known(before);
    change(row, { associationId, recipient: isOurs ? known(associationId) : recipient });
  };
  const addressed = (association: Association): Addressee => ({
    associationId: association.id,
    recipient: known(association.id),
  });
  return (
    <FormSection title={sending.sections.whose} description={values.lists.length > 1 ? sending.whose.why : undefined}>
      {values.lists.map((list, row) => (
        <AddresseeRow
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is known by its place alone until it has an association
          key={row}
          {...props}
          row={row}
          list={list}
          options={associations.filter(({ id }) => id === list.associationId || free.some((one) => one.id === id))}
          isEmpty={associations.length === 0}
          isKnown={list.recipient !== '' && list.recipient === known(list.associationId)}
          onChoose={(id) => choose(row, id)}
          onRecipient={(recipient) => change(row, { recipient })}
          onRemove={() => set({ lists: values.lists.filter((_, index) => index !== row) })}
        />
      ))}
      {free.length > 0 && values.lists.every(({ associationId }) => associationId !== null) && (
        <div className="addressee-more">
          <Button
            size="small"
            variant="quiet"
            icon={Plus}
            onPress={() => set({ lists: [...values.lists, { associationId: null, recipient: '' }] })}
          >
            {sending.whose.add}
          </Button>
          {free.length > 1 && (
            <Button
              size="small"
              variant="quiet"
              onPress={() => set({ lists: [...values.lists, ...free.map(addressed)] })}
            >
              {sending.whose.addAll(free.length)}
            </Button>
          )}
        </div>
      )}
      {associations.length === 0 && <p className="field-hint">{words.noAssociations}</p>}
    </FormSection>
  );
}

type RowProps = PartProps & {
  readonly row: number;
  readonly list: Addressee;
  readonly options: readonly Association[];
  readonly isEmpty: boolean;
  readonly isKnown: boolean;
  readonly onChoose: (id: string) => void;
  readonly onRecipient: (recipient: string) => void;
  readonly onRemove: () => void;
};

function AddresseeRow({ values, errorOf, row, list, options, isKnown, onChoose, onRecipient, onRemove }: RowProps) {
  const { lists: words, sending } = useWords();
  const name = options.find(({ id }) => id === list.associationId)?.name;
  return (
    <div role="group" aria-label={sending.whose.row(row + 1)} className="addressee">
      <Select
        id={fieldId('associationId', row)}
        label={words.labels.associationId}
        error={errorOf('associationId', row)}
        isRequired
        options={options.map(({ id, name: label, units }) => ({ id, label, detail: words.homes(units) }))}
        value={list.associationId}
        onChange={onChoose}
      />
      <TextField
        id={fieldId('recipient', row)}
        label={words.labels.recipient}
        hint={isKnown ? sending.whose.recipientKnown : row === 0 ? words.hints.recipient : undefined}
        error={errorOf('recipient', row)}
        isRequired
        maxLength={200}
        value={list.recipient}
        onChange={onRecipient}
      />
      {values.lists.length > 1 && (
        <IconButton
          icon={X}
          label={name === undefined ? sending.whose.removeEmpty : sending.whose.remove(name)}
          onPress={onRemove}
        />
      )}
    </div>
  );
}

/** Who got the association's list last: by its agreement, else by the last receipt. */
function useKnownRecipient(): (associationId: string | null) => string {
  const agreements = useAsk('agreements.list', {}).data ?? [];
  const receipts = useAsk('occupancy.receipts', {}).data ?? [];
  const associations = useAsk('associations.list', {}).data ?? [];
  return (associationId) => {
    const agreed = agreements.find((one) => one.associationId === associationId)?.recipient;
    const name = associations.find(({ id }) => id === associationId)?.name;
    return agreed ?? receipts.find(({ association }) => association === name)?.recipient ?? '';
  };
}
