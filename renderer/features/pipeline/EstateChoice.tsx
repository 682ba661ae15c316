import { ComboBox } from '../../components/ComboBox.tsx';
import type { FieldProps } from '../../components/field-props.ts';
import { useAsk } from '../../lib/query.ts';
import { useWords } from '../../lib/words.ts';

type EstateChoiceProps = FieldProps & {
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
};

/** One of the estates, by typing. */
export function EstateChoice(props: EstateChoiceProps) {
  const { units } = useWords();
  const estates = useAsk('estates.list', {}).data;
  if (estates === undefined) return null;
  const options = estates.map(({ id, name, association }) => ({
    id: id as string,
    label: name,
    detail: association ?? units.municipal,
  }));
  return <ComboBox {...props} menuTrigger="input" options={options} />;
}
