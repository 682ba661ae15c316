import { useLocation } from 'wouter';
import { occupancy as listWords } from '../../../shared/text/da/occupancy.ts';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { DescriptionList } from '../../components/DescriptionList.tsx';
import { Notice } from '../../components/Notice.tsx';
import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/words.ts';
import type { Exported, OccupancyValues } from './occupancy-values.ts';

export interface Saved {
  readonly exported: Exported;
  readonly values: OccupancyValues;
  readonly fileName: string;
}

/** What left, provable later; and the two things that are now the sender's to do. */
export function ReceiptView({ saved, onMore }: { readonly saved: Saved; readonly onMore: () => void }) {
  const { lists } = useWords();
  const format = useFormat();
  const [, navigate] = useLocation();
  const { exported, values, fileName } = saved;
  const { receipt } = lists;
  return (
    <>
      <Notice tone="ok" title={receipt.title(fileName)}>
        {receipt.logged}
      </Notice>
      <Notice tone="warn" title={receipt.notEncrypted}>
        {receipt.deleteAfter}
      </Notice>
      <Card title={receipt.card}>
        <DescriptionList
          layout="wide"
          items={[
            { label: lists.labels.associationId, value: exported.association },
            { label: lists.labels.on, value: values.on === null ? '' : format.date(values.on) },
            { label: receipt.rows, value: format.number(exported.rows) },
            {
              label: lists.labels.columns,
              value: exported.columns.map((column) => listWords.columns[column]).join(', '),
            },
            { label: lists.labels.recipient, value: values.recipient },
            { label: lists.labels.purpose, value: values.purpose },
            { label: receipt.sha256, value: <code className="hash">{exported.sha256}</code> },
          ]}
        />
      </Card>
      <div className="form-actions">
        <Button variant="primary" autoFocus onPress={() => navigate('/boliger')}>
          {receipt.homes}
        </Button>
        <Button onPress={onMore}>{receipt.more}</Button>
      </div>
    </>
  );
}
