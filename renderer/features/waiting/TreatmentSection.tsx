import { daysBetween, type IsoDate } from '../../../shared/dates.ts';
import type { Words } from '../../../shared/text/words.ts';
import { Badge } from '../../components/Badge.tsx';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { MiniList } from '../../components/MiniList.tsx';
import type { Format } from '../../lib/format.ts';
import { useFormat } from '../../lib/format.ts';
import { useMay, useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import type { WayAct } from './way-acts.ts';
import type { Treatment } from './way-values.ts';

type TreatmentSectionProps = {
  readonly treatments: readonly Treatment[];
  readonly onAct: (act: WayAct) => void;
};

/** Each wait for treatment with its days: asked for, promised, begun. */
export function TreatmentSection({ treatments, onAct }: TreatmentSectionProps) {
  const words = useWords();
  const { way } = words;
  const format = useFormat();
  const today = useToday();
  const mayWrite = useMay('visitation:write');
  const add = () => onAct({ kind: 'treatment', treatment: null });
  return (
    <Card
      title={way.treatments.title}
      corner={
        mayWrite && (
          <Button size="small" onPress={add}>
            {way.acts.treatment}
          </Button>
        )
      }
    >
      {treatments.length === 0 && <p className="waiting-quiet">{way.treatments.none}</p>}
      {treatments.length > 0 && (
        <MiniList
          items={treatments.map((treatment) => ({
            id: treatment.id,
            title: treatment.what,
            detail: daysText(treatment, { words, format, today }),
            end: isLate(treatment, today) ? <Badge tone="warn">{way.treatments.late}</Badge> : undefined,
            acts: mayWrite && (
              <Button
                size="small"
                label={`${way.acts.editTreatment}: ${treatment.what}`}
                onPress={() => onAct({ kind: 'treatment', treatment })}
              >
                {way.acts.editTreatment}
              </Button>
            ),
          }))}
        />
      )}
    </Card>
  );
}

function isLate({ promisedOn, startedOn }: Treatment, today: IsoDate): boolean {
  return promisedOn !== null && (startedOn ?? today) > promisedOn;
}

type Speech = { readonly words: Words; readonly format: Format; readonly today: IsoDate };

/** "Ønsket 01.10.2026, lovet 01.12.2026, har ventet 53 dage". */
function daysText({ requestedOn, promisedOn, startedOn }: Treatment, { words, format, today }: Speech): string {
  const text = words.way.treatments;
  const days = daysBetween(requestedOn, startedOn ?? today);
  return [
    text.asked(format.date(requestedOn)),
    ...(promisedOn === null ? [] : [text.promised(format.date(promisedOn))]),
    startedOn === null ? text.runs(days) : text.started(format.date(startedOn), days),
  ].join(', ');
}
