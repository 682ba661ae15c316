import { useLocation } from 'wouter';
import type { Output } from '../../../shared/contract/index.ts';
import { ruledAnimals } from '../../../shared/domain/house-rules.ts';
import type { Words } from '../../../shared/text/words.ts';
import { Card } from '../../components/Card.tsx';
import { MiniList } from '../../components/MiniList.tsx';
import { TextLink } from '../../components/TextLink.tsx';
import { useWords } from '../../lib/words.ts';

type Overview = Output<'today.overview'>;
type Vacancy = Overview['vacancies'][number];

/** The homes that have stood empty longest, of those that nobody has been offered. */
export function VacanciesCard({ overview }: { readonly overview: Overview }) {
  const { today: words, notices } = useWords();
  const describe = useDescription();
  const [, navigate] = useLocation();
  const corner =
    overview.vacancyCount > 0 ? (
      <TextLink href="/boliger/ledige" onNavigate={navigate}>
        {words.seeAll(overview.vacancyCount)}
      </TextLink>
    ) : undefined;
  return (
    <Card title={notices.today.withoutOffer} corner={corner}>
      <p className="card-note">{vacancyNote(overview, words, notices.today)}</p>
      {overview.vacancies.length > 0 && (
        <MiniList
          onNavigate={navigate}
          items={overview.vacancies.map((vacancy) => ({
            id: vacancy.unitId,
            title: vacancy.address ?? words.shielded,
            detail: vacancy.address === null ? words.shieldedDetail : describe(vacancy),
            end: vacancy.daysVacant === null ? words.sinceUnknown : words.days(vacancy.daysVacant),
            href: `/boliger/${vacancy.unitId}`,
          }))}
        />
      )}
    </Card>
  );
}

function vacancyNote(
  { vacancyCount, withoutOfferCount }: Overview,
  { noVacancies }: Words['today'],
  { allOffered, withoutOfferOf }: Words['notices']['today'],
): string {
  if (vacancyCount === 0) return noVacancies;
  return withoutOfferCount === 0 ? allOffered(vacancyCount) : withoutOfferOf(withoutOfferCount, vacancyCount);
}

function useDescription(): (vacancy: Vacancy) => string {
  const { codes } = useWords();
  return (vacancy) => {
    const welcome = ruledAnimals
      .filter((animal) => vacancy.animals[animal] === 'yes')
      .map((animal) => codes.animals[animal]);
    return [codes.unitTypes[vacancy.type], ...welcome].join(' · ');
  };
}
