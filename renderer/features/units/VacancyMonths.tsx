import { Fragment } from 'react';
import { useLanguage } from '../../lib/language.ts';
import { useWords } from '../../lib/words.ts';
import { FigureCells, FigureHeads } from './FigureCells.tsx';
import type { Figures } from './VacancyFigures.tsx';
import { byYear, monthName } from './vacancy-words.ts';

/** Every month with all its figures, and each year's sum. */
export function VacancyMonths({ months }: { readonly months: Figures['months'] }) {
  const { vacancies } = useWords();
  const language = useLanguage();
  return (
    <table className="figures-table">
      <caption className="visually-hidden">{vacancies.chart.title}</caption>
      <thead>
        <tr>
          <th scope="col">{vacancies.chart.monthColumn}</th>
          <FigureHeads />
        </tr>
      </thead>
      <tbody>
        {byYear(months).map(({ year, months: ofYear, sum }) => (
          <Fragment key={year}>
            {ofYear.map((month) => (
              <tr key={month.month}>
                <th scope="row">{monthName(month.month, language)}</th>
                <FigureCells figures={month} />
              </tr>
            ))}
            <tr className="figures-sum">
              <th scope="row">{vacancies.chart.year(year)}</th>
              <FigureCells figures={sum} />
            </tr>
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}
