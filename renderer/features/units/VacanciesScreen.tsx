import { useMay } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { NoUnitsAccess } from './NoUnitsAccess.tsx';
import { VacanciesRoom } from './VacanciesRoom.tsx';

/** The homes that stand empty, the longest first. */
export function VacanciesScreen() {
  const { units } = useWords();
  const mayRead = useMay('units:read');
  return mayRead ? <VacanciesRoom /> : <NoUnitsAccess title={units.vacancies.title} />;
}
