import { DoorClosed } from 'lucide-react';
import type { Output } from '../../../shared/contract/index.ts';
import type { VacancyWithin } from '../../../shared/contract/vacancies.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { SummaryStrip } from '../../components/SummaryStrip.tsx';
import { useFormat } from '../../lib/format.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { VacancyChart } from './VacancyChart.tsx';
import type { Where } from './VacancyFiltersBar.tsx';
import { VacancyHomes } from './VacancyHomes.tsx';
import { VacancyHow } from './VacancyHow.tsx';
import { VacancyPlaces } from './VacancyPlaces.tsx';
import { kroner } from './vacancy-words.ts';
import './vacancies.css';

export type Figures = Output<'vacancies.figures'>;

type VacancyFiguresProps = {
  readonly figures: Figures;
  readonly within: VacancyWithin;
  /** They belong to the period or the place before: the next are on their way. */
  readonly isStale: boolean;
  readonly onWhere: (where: Where) => void;
};

/** The sums, the months, the places, the homes, and how all of it is reckoned. */
export function VacancyFigures({ figures, within, isStale, onWhere }: VacancyFiguresProps) {
  const { vacancies } = useWords();
  const format = useFormat();
  const today = useToday();
  const { total, to } = figures;
  const words = vacancies.figures;
  const isEmpty = total.emptyDays + total.outDays === 0;
  return (
    <div className="vacancy-stack" aria-busy={isStale}>
      <SummaryStrip
        items={[
          { label: to === today ? words.homes : words.homesOn(format.date(to)), value: format.number(total.homes) },
          { label: words.emptyDays, value: format.number(total.emptyDays) },
          { label: words.outDays, value: format.number(total.outDays) },
          { label: words.paidDays, value: format.number(total.paidDays) },
          { label: words.cost, value: kroner(total.costOre, format) },
        ]}
      />
      {total.unpricedDays > 0 && <p className="card-note">{vacancies.unpriced(format.number(total.unpricedDays))}</p>}
      {isEmpty ? (
        <EmptyState icon={DoorClosed} title={vacancies.none}>
          {vacancies.noneWhy}
        </EmptyState>
      ) : (
        <>
          <VacancyChart figures={figures} />
          <VacancyPlaces figures={figures} onWhere={onWhere} />
          <VacancyHomes within={within} />
        </>
      )}
      <VacancyHow terms={figures.terms} />
    </div>
  );
}
