import { Button } from '../../components/Button.tsx';
import { useWords } from '../../lib/words.ts';
import type { Ending, PersonPartProps } from './person-values.ts';

type EndButtonProps = PersonPartProps & {
  readonly field: PersonPartProps['known']['mayNote'][number];
  readonly ending: Ending;
};

/** Opens the end of something that lasts, for those who may write there. */
export function EndButton({ known, onOpen, field, ending }: EndButtonProps) {
  const { around } = useWords().person;
  if (!known.mayNote.includes(field)) return null;
  return (
    <Button
      size="small"
      variant="quiet"
      label={around.endOf(ending.name)}
      onPress={() => onOpen({ kind: 'end', ending })}
    >
      {around.end}
    </Button>
  );
}
