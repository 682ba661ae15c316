import { useLocation } from 'wouter';
import { SegmentedControl } from '../../components/SegmentedControl.tsx';
import { useWords } from '../../lib/words.ts';

const PLACES = {
  now: '/boliger/ledige',
  time: '/boliger/ledige/tal',
  repairs: '/boliger/ledige/reparationer',
  right: '/boliger/ledige/anvisning',
} as const;
type View = keyof typeof PLACES;

/** What stands empty on a day, what it came to over time, what is being repaired, and whom the municipality may name. */
export function VacancyViews({ view }: { readonly view: View }) {
  const { vacancies } = useWords();
  const [, navigate] = useLocation();
  const views = Object.keys(PLACES) as View[];
  return (
    <SegmentedControl
      label={vacancies.viewsLabel}
      options={views.map((id) => ({ id, label: vacancies.views[id] }))}
      value={view}
      onChange={(next) => navigate(PLACES[next])}
    />
  );
}
