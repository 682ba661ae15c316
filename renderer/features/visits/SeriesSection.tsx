import { Repeat } from 'lucide-react';
import type { ResidentId } from '../../../shared/ids.ts';
import { Button } from '../../components/Button.tsx';
import { MiniList } from '../../components/MiniList.tsx';
import { Section } from '../../components/Section.tsx';
import { useFormat } from '../../lib/format.ts';
import { useAsk } from '../../lib/query.ts';
import { useWords } from '../../lib/words.ts';
import { rhythmText, seriesDetail } from './series-values.ts';
import type { OpenDialog } from './visit-dialogs.ts';

type SeriesSectionProps = { readonly residentId: ResidentId; readonly onOpen: (dialog: OpenDialog) => void };

/** The visits that repeat: those that go on, and those that ended. */
export function SeriesSection({ residentId, onOpen }: SeriesSectionProps) {
  const words = useWords();
  const format = useFormat();
  const text = words.series;
  const asked = useAsk('series.ofResident', { residentId }).data;
  if (asked === undefined) return null;
  const { series, mayWrite } = asked;
  return (
    <Section
      title={text.title}
      actions={
        mayWrite && (
          <Button size="small" icon={Repeat} onPress={() => onOpen({ kind: 'series', residentId })}>
            {text.plan}
          </Button>
        )
      }
    >
      {series.length === 0 && <p className="card-note">{text.none}</p>}
      <MiniList
        items={series.map((one) => {
          const what = rhythmText(one, words);
          return {
            id: one.id,
            title: what,
            detail: seriesDetail(one, words, format),
            acts: mayWrite && one.endedOn === null && (
              <Button
                size="small"
                variant="quiet"
                label={text.endFor(what)}
                onPress={() => onOpen({ kind: 'series-end', residentId, series: one })}
              >
                {text.end}
              </Button>
            ),
          };
        })}
      />
    </Section>
  );
}
