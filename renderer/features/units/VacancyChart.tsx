import { useState } from 'react';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { MonthBars } from '../../components/MonthBars.tsx';
import { SegmentedControl } from '../../components/SegmentedControl.tsx';
import { useFormat } from '../../lib/format.ts';
import { useLanguage } from '../../lib/language.ts';
import { useWords } from '../../lib/words.ts';
import type { Figures } from './VacancyFigures.tsx';
import { VacancyMonths } from './VacancyMonths.tsx';
import { axisSteps } from './vacancy-period.ts';
import { type Measure, measured, measures, monthText, monthTick } from './vacancy-words.ts';

/** The shape of the period: one measure as bars, all of them as a table. */
export function VacancyChart({ figures }: { readonly figures: Figures }) {
  const words = useWords();
  const { chart } = words.vacancies;
  const language = useLanguage();
  const format = useFormat();
  const [measure, setMeasure] = useState<Measure>('emptyDays');
  const [isTable, setTable] = useState(false);
  const { months } = figures;
  const most = Math.max(...months.map((month) => measured(month, measure)));
  const bars = months.map((month, index) => ({
    id: month.month,
    tick: monthTick(month.month, language),
    year: saysYear(months, index) ? month.month.slice(0, 4) : undefined,
    value: measured(month, measure),
    text: monthText(month, measure, words, language, format),
  }));
  return (
    <Card
      title={chart.title}
      corner={
        <SegmentedControl
          label={chart.measure}
          options={measures.map((id) => ({ id, label: chart.measures[id] }))}
          value={measure}
          onChange={setMeasure}
        />
      }
    >
      <p className="card-note">{chart.captions[measure]}</p>
      <MonthBars
        label={chart.captions[measure]}
        bars={bars}
        steps={axisSteps(most)}
        formatStep={format.number}
        hint={chart.hint}
      />
      <div className="vacancy-table-act">
        <Button size="small" variant="quiet" onPress={() => setTable(!isTable)}>
          {isTable ? chart.hideTable : chart.showTable}
        </Button>
      </div>
      {isTable && <VacancyMonths months={months} />}
    </Card>
  );
}

/** Each January, and the first month where no January follows so close that the two would stand over each other. */
function saysYear(months: Figures['months'], index: number): boolean {
  const isJanuary = (month: Figures['months'][number]) => month.month.endsWith('-01');
  if (index === 0) return !months.slice(1, 3).some(isJanuary);
  const month = months[index];
  return month !== undefined && isJanuary(month);
}
