import type { VacancyFigures } from '../../../shared/contract/vacancies.ts';
import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/words.ts';
import { kroner } from './vacancy-words.ts';

type FigureCellsProps = {
  /** Without the number of homes for a line that is one home. */
  readonly figures: Omit<VacancyFigures, 'homes'> & { readonly homes?: number | undefined };
};

/** The heads of the columns that every table of figures has. */
export function FigureHeads({ isHome = false }: { readonly isHome?: boolean | undefined }) {
  const { vacancies } = useWords();
  const { figures, chart } = vacancies;
  return (
    <>
      {!isHome && <th scope="col">{chart.measures.homes}</th>}
      <th scope="col">{figures.emptyDays}</th>
      <th scope="col">{figures.outDays}</th>
      <th scope="col">{figures.paidDays}</th>
      <th scope="col">{figures.cost}</th>
    </>
  );
}

export function FigureCells({ figures }: FigureCellsProps) {
  const format = useFormat();
  const { homes, emptyDays, outDays, paidDays, costOre } = figures;
  return (
    <>
      {homes !== undefined && <td>{format.number(homes)}</td>}
      <td>{format.number(emptyDays)}</td>
      <td>{format.number(outDays)}</td>
      <td>{format.number(paidDays)}</td>
      <td>{kroner(costOre, format)}</td>
    </>
  );
}
