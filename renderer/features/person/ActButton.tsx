import { Button } from '../../components/Button.tsx';
import { useWords } from '../../lib/words.ts';
import { fieldOfAct, type PersonAct, type PersonPartProps } from './person-values.ts';

/** Opens the form of an act, for those who may write there. */
export function ActButton({ known, onOpen, kind }: PersonPartProps & { readonly kind: PersonAct }) {
  const { person } = useWords();
  if (!known.mayNote.includes(fieldOfAct[kind])) return null;
  return (
    <Button size="small" onPress={() => onOpen({ kind })}>
      {person.acts[kind]}
    </Button>
  );
}
