import { useState } from 'react';
import { useLocation } from 'wouter';
import { occupancy as listWords } from '../../../shared/text/da/occupancy.ts';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { DescriptionList } from '../../components/DescriptionList.tsx';
import { Notice } from '../../components/Notice.tsx';
import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/words.ts';
import { type OccupancyValues, protectionOf } from './occupancy-values.ts';
import { PassphraseCard } from './PassphraseCard.tsx';
import { useKindText } from './ReceiptsCard.tsx';
import type { SavedFile } from './use-export.ts';

export interface Saved {
  readonly files: readonly SavedFile[];
  /** Null when a single file went to a place of its own. */
  readonly folder: string | null;
  readonly values: OccupancyValues;
}

/** What left, provable later; and what is now the sender's to do. */
export function ReceiptView({ saved, onMore }: { readonly saved: Saved; readonly onMore: () => void }) {
  const { lists, sending } = useWords();
  const [, navigate] = useLocation();
  const { files, folder, values } = saved;
  const { receipt } = lists;
  const [first] = files;
  const proposed = files.filter(({ made }) => made.passphrase !== null);
  // one Enter too many must not take away what is shown but once
  const [isNoted, setNoted] = useState(proposed.length === 0);
  return (
    <>
      <Notice
        tone="ok"
        title={folder === null ? receipt.title(first?.fileName ?? '') : sending.done.several(files.length, folder)}
      >
        {receipt.logged}
      </Notice>
      {proposed.length > 0 && <PassphraseCard files={proposed} />}
      {protectionOf(values) === 'own' && (
        <Notice tone="warn" title={sending.done.tellOwn}>
          <p>{sending.done.tellOwnWhy}</p>
          <p>{sending.done.opens}</p>
        </Notice>
      )}
      {protectionOf(values) === 'none' && <Notice tone="warn" title={receipt.notEncrypted} />}
      <Notice tone="info" title={receipt.deleteAfter} />
      <div className="form-actions">
        {isNoted ? (
          <>
            <Button variant="primary" autoFocus onPress={() => navigate('/boliger')}>
              {receipt.homes}
            </Button>
            <Button onPress={onMore}>{receipt.more}</Button>
          </>
        ) : (
          <Button variant="primary" autoFocus onPress={() => setNoted(true)}>
            {sending.done.noted(proposed.length)}
          </Button>
        )}
      </div>
      {files.map((file) => (
        <ReceiptCard key={file.made.id} file={file} values={values} />
      ))}
    </>
  );
}

function ReceiptCard({ file, values }: { readonly file: SavedFile; readonly values: OccupancyValues }) {
  const { lists, sending } = useWords();
  const { receipt } = lists;
  const format = useFormat();
  const kindText = useKindText();
  const { made, fileName } = file;
  const recipient = values.lists.find(({ associationId }) => associationId === made.associationId)?.recipient ?? '';
  const encrypted = protectionOf(values) === 'none' ? 'false' : 'true';
  return (
    <Card title={`${receipt.card}: ${made.association}`}>
      <DescriptionList
        layout="wide"
        items={[
          { label: sending.done.file, value: fileName },
          { label: sending.kind, value: values.on === null ? '' : kindText({ ...values, on: values.on }) },
          { label: receipt.rows, value: format.number(made.rows) },
          { label: lists.labels.columns, value: made.columns.map((column) => listWords.columns[column]).join(', ') },
          { label: lists.labels.recipient, value: recipient },
          { label: lists.labels.purpose, value: values.purpose },
          { label: sending.done.protected, value: sending.done.protections[encrypted] },
          { label: receipt.sha256, value: <code className="hash">{made.sha256}</code> },
        ]}
      />
    </Card>
  );
}
