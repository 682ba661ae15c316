import type { ImportKind } from '../../../shared/domain/import-columns.ts';
import { Notice } from '../../components/Notice.tsx';
import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/words.ts';
import type { Report } from './import-state.ts';

const SHOWN = 6;

/** What is with us and not in the file, by estate. Told, and nothing else. */
export function MissingNote({ report, kind }: { readonly report: Report; readonly kind: ImportKind }) {
  const { missing: text } = useWords().imports;
  const format = useFormat();
  const { missing, missingCount } = report;
  if (missingCount === 0) return null;
  const hidden = missing.length - SHOWN;
  return (
    <Notice title={text.title[kind](format.number(missingCount))}>
      <p>{text.why}</p>
      <ul className="plain-list">
        {missing.slice(0, SHOWN).map(({ association, estate, count, isWhole }) => (
          <li key={`${association ?? ''}/${estate}`}>
            {text.estate([estate, association].filter(Boolean).join(' · '), format.number(count))}
            {isWhole && ` ${text.whole}`}
          </li>
        ))}
        {hidden > 0 && <li>{text.more(hidden)}</li>}
      </ul>
    </Notice>
  );
}
