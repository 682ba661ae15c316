import { useLocation } from 'wouter';
import type { Output } from '../../../shared/contract/index.ts';
import { Card } from '../../components/Card.tsx';
import { Sparkbars } from '../../components/Sparkbars.tsx';
import { TextLink } from '../../components/TextLink.tsx';
import { useLanguage } from '../../lib/language.ts';
import { useWords } from '../../lib/words.ts';

type Month = Output<'today.overview'>['vacantDaysByMonth'][number];

/** Empty days by month: the shape of a year at a glance. */
export function VacantDaysCard({ months }: { readonly months: readonly Month[] }) {
  const { today: words } = useWords();
  const nameOf = useMonthName();
  const [, navigate] = useLocation();
  const last = months.at(-1);
  if (!last) return null;
  const most = months.reduce((highest, month) => (month.days > highest.days ? month : highest), last);
  return (
    <Card
      title={words.vacantDays}
      corner={
        <TextLink href="#/boliger/ledige/tal" onNavigate={() => navigate('/boliger/ledige/tal')}>
          {words.seeFigures}
        </TextLink>
      }
    >
      <Sparkbars
        label={words.vacantDays}
        bars={months.map((month) => ({ label: nameOf(month.month), value: month.days, text: words.days(month.days) }))}
        caption={words.vacantDaysCaption(last.days, nameOf(last.month), most.days, nameOf(most.month))}
      />
    </Card>
  );
}

/** "2026-11" as "november". */
function useMonthName(): (month: string) => string {
  const locale = useLanguage() === 'da' ? 'da-DK' : 'en-GB';
  return (month) =>
    new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(new Date(`${month}-15T12:00:00Z`));
}
