import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { MiniList } from '../../components/MiniList.tsx';
import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/words.ts';
import type { Promises } from './PromisesDialog.tsx';

type PromisesCardProps = { readonly promises: Promises; readonly onRenew: (() => void) | null };

/** Each promise from its day on, the newest first. */
export function PromisesCard({ promises, onRenew }: PromisesCardProps) {
  const text = useWords().visitation.promises;
  const format = useFormat();
  return (
    <Card
      title={text.title}
      corner={
        onRenew !== null && (
          <Button size="small" onPress={onRenew}>
            {text.renew}
          </Button>
        )
      }
    >
      <MiniList
        items={promises.map(({ from, answer, decision, offer }) => ({
          id: from ?? 'first',
          title: from === null ? text.first : text.from(format.date(from)),
          detail: text.said(answer, decision, offer),
        }))}
      />
      <p className="card-note">{text.why}</p>
    </Card>
  );
}
