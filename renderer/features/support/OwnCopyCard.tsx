import { Printer } from 'lucide-react';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { MiniList } from '../../components/MiniList.tsx';
import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/words.ts';
import type { Sheet } from './OwnCopySheet.tsx';
import type { SectionProps } from './support-dialogs.ts';

/** *Min plan*: each dated version, handed over or not wanted, with what the citizen thinks of it. */
export function OwnCopyCard({ known, onOpen, onShow }: SectionProps & { readonly onShow: (sheet: Sheet) => void }) {
  const { plans, codes } = useWords();
  const format = useFormat();
  const text = plans.copy;
  const { copies, now, mayWrite } = known.plans;
  return (
    <Card title={text.title}>
      <p className="card-note">{copies.length === 0 ? `${text.none} ${text.why}` : text.why}</p>
      <MiniList
        items={copies.map(({ id, number, reviewedOn, handed, view, viewWords, content }) => ({
          id,
          title: text.line(number, format.date(reviewedOn)),
          detail: [text.said(codes.handedStates[handed], codes.copyViews[view]), viewWords && text.words(viewWords)]
            .filter(Boolean)
            .join(' · '),
          acts: (
            <Button
              size="small"
              variant="quiet"
              icon={Printer}
              label={text.showFor(number)}
              onPress={() => onShow({ content, edition: { number, reviewedOn } })}
            >
              {text.show}
            </Button>
          ),
        }))}
      />
      <div className="card-more">
        {mayWrite && (
          <Button size="small" onPress={() => onOpen({ kind: 'hand-over' })}>
            {text.act}
          </Button>
        )}
        <Button size="small" variant="quiet" onPress={() => onShow({ content: now, edition: null })}>
          {text.draft}
        </Button>
      </div>
    </Card>
  );
}
