import { useRef, useState } from 'react';
import { assertNever } from '../../../shared/result.ts';
import { occupancy as listWords } from '../../../shared/text/da/occupancy.ts';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { LoadingState } from '../../components/LoadingState.tsx';
import { MiniList } from '../../components/MiniList.tsx';
import { RefusalNotice } from '../../components/RefusalNotice.tsx';
import { refusalOf } from '../../lib/api.ts';
import { useFormat } from '../../lib/format.ts';
import { useAsk } from '../../lib/query.ts';
import { useWords } from '../../lib/words.ts';
import { ForgetSentDialog } from './ForgetSentDialog.tsx';
import type { Receipt } from './occupancy-values.ts';

const SHOWN_FIRST = 5;

/** The lists that left before: to whom, why, and the fingerprint of the file. What the last one held can be forgotten. */
export function ReceiptsCard() {
  const { lists } = useWords();
  const receipts = useAsk('occupancy.receipts', {});
  const [isWhole, setWhole] = useState(false);
  const [forgetting, setForgetting] = useState<Receipt | null>(null);
  const lines = useRef<HTMLDivElement>(null);
  const all = receipts.data ?? [];
  const shown = isWhole ? all : all.slice(0, SHOWN_FIRST);
  const itemOf = useReceiptItem(setForgetting);
  return (
    <Card title={lists.earlier.title}>
      <RefusalNotice refusal={refusalOf(receipts.error)} />
      {receipts.isPending && <LoadingState rows={3} />}
      {receipts.data?.length === 0 && <p className="card-note">{lists.earlier.none}</p>}
      <div ref={lines} tabIndex={-1}>
        {shown.length > 0 && <MiniList items={shown.map(itemOf)} />}
      </div>
      {all.length > shown.length && (
        <Button size="small" variant="quiet" onPress={() => setWhole(true)}>
          {lists.earlier.all(all.length)}
        </Button>
      )}
      {forgetting && (
        <ForgetSentDialog
          receipt={forgetting}
          onClose={() => setForgetting(null)}
          // the button goes with what it was about
          onForgotten={() => lines.current?.focus()}
        />
      )}
    </Card>
  );
}

/** Which days a list was about, and whether all of it or what had changed. */
export function useKindText() {
  const { earlier } = useWords().sending;
  const format = useFormat();
  return ({ kind, on, from }: Pick<Receipt, 'kind' | 'on' | 'from'>): string => {
    switch (kind) {
      case 'day':
        return earlier.day(format.date(on));
      case 'period':
        return earlier.period(from === null ? '' : format.date(from), format.date(on));
      case 'changes':
        return earlier.changes(format.date(on));
      default:
        return assertNever(kind);
    }
  };
}

function useReceiptItem(onForget: (receipt: Receipt) => void) {
  const { lists, codes, sending } = useWords();
  const format = useFormat();
  const kindText = useKindText();
  return (receipt: Receipt) => ({
    id: receipt.id,
    title: receipt.association,
    end: format.moment(receipt.at),
    detail: (
      <>
        {[
          kindText(receipt),
          lists.preview.rows(receipt.rows),
          listWords.formats[receipt.format],
          receipt.encrypted ? sending.earlier.encrypted : sending.earlier.plain,
        ].join(' · ')}
        <br />
        {lists.earlier.who(receipt.recipient, receipt.purpose, codes.legalBases[receipt.basis], receipt.by)}
        {receipt.basisNote !== null && ` (${receipt.basisNote})`}
        <br />
        {lists.earlier.sha256} <code className="hash">{receipt.sha256}</code>
        {receipt.kept && (
          <>
            <br />
            {lists.earlier.kept}
          </>
        )}
      </>
    ),
    acts: receipt.kept && (
      <Button size="small" label={`${lists.earlier.forget}: ${receipt.association}`} onPress={() => onForget(receipt)}>
        {lists.earlier.forget}
      </Button>
    ),
  });
}
