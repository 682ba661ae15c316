import { Notice } from '../../components/Notice.tsx';
import { useWords } from '../../lib/words.ts';
import type { SavedFile } from './use-export.ts';

/** The passphrases that we made, shown here and never again. They cannot be copied by a button: told, not sent along. */
export function PassphraseCard({ files }: { readonly files: readonly SavedFile[] }) {
  const { done } = useWords().sending;
  return (
    <Notice tone="warn" title={done.passphrase(files.length)}>
      <p>{done.tell(files.length)}</p>
      <dl className="passphrases">
        {files.map(({ made, fileName }) => (
          <div key={fileName} className="passphrase">
            <dt>{files.length === 1 ? fileName : made.association}</dt>
            <dd>
              <code>{made.passphrase}</code>
            </dd>
          </div>
        ))}
      </dl>
      <p>{done.signs}</p>
      <p>{done.opens}</p>
    </Notice>
  );
}
