import type { TextKind } from '../../../shared/domain/resident-page.ts';
import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/words.ts';
import { Older } from './Older.tsx';
import type { KnownText } from './person-values.ts';
import { saidText } from './person-words.ts';

type OlderWordsProps = { readonly kind: TextKind; readonly older: readonly KnownText[] };

/** What was said before, newest first: nothing is ever overwritten. */
export function OlderWords({ kind, older }: OlderWordsProps) {
  const words = useWords();
  const format = useFormat();
  const text = words.person.words;
  return (
    <Older
      title={text.older(older.length)}
      label={`${text.older(older.length)}: ${words.codes.textKinds[kind]}`}
      items={older.map((one) => ({ id: one.id, title: one.text, detail: saidText(one, words, format) }))}
    />
  );
}
