import { useMay } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { NoUnitsAccess } from './NoUnitsAccess.tsx';
import { VacancyFiguresRoom } from './VacancyFiguresRoom.tsx';

/** Empty days and what they cost, over time. */
export function VacancyFiguresScreen() {
  const { vacancies } = useWords();
  const mayRead = useMay('units:read');
  return mayRead ? <VacancyFiguresRoom /> : <NoUnitsAccess title={vacancies.title} />;
}
