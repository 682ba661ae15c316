import type { UnitColumnId } from '../../../shared/contract/unit-columns.ts';
import type { UnitId } from '../../../shared/ids.ts';
import { useToast } from '../../components/toast-context.ts';
import { call } from '../../lib/api.ts';
import { useLanguage } from '../../lib/language.ts';
import { useSentence } from '../../lib/sentences.ts';
import { shell } from '../../lib/shell.ts';
import { useWords } from '../../lib/words.ts';
import type { UnitSort } from './unit-filter.ts';

interface Order {
  readonly sort: UnitSort;
  readonly descending: boolean;
}

/** Puts homes on the clipboard as the list shows them: these columns, in this order. Says how many, and that names are in it. */
export function useCopyUnits(columns: readonly UnitColumnId[], { sort, descending }: Order) {
  const { units } = useWords();
  const language = useLanguage();
  const toast = useToast();
  const sentence = useSentence();
  return async (ids: readonly UnitId[]): Promise<void> => {
    const answer = await call('units.copy', { ids: [...ids], columns: [...columns], language, sort, descending });
    if (!answer.ok) {
      toast({ text: sentence(answer.error), tone: 'bad' });
      return;
    }
    const { text, total, hasNames } = answer.value;
    await shell.copyText(text);
    const { copied, copiedNames } = units.selection;
    toast({ text: hasNames ? copiedNames(total) : copied(total), tone: hasNames ? 'info' : 'ok' });
  };
}
