import type { GuideId } from '../features/guide/guide-keys.ts';
import { places } from './routes.ts';

/** The longest address first: a home's card lies below the list that it belongs to. */
const GUIDES: readonly (readonly [place: string, guide: GuideId])[] = [
  [places.newHome, 'form'],
  [places.vacancyFigures, 'figures'],
  [places.repairs, 'repairs'],
  [places.ledger, 'ledger'],
  [places.vacancies, 'vacancies'],
  [places.estates, 'estates'],
  [places.pipeline, 'pipeline'],
  [places.homes, 'homes'],
  [places.newResident, 'residentForm'],
  [places.emergencies, 'emergencies'],
  [places.residents, 'residents'],
  [places.waiting, 'waiting'],
  [places.visits, 'visits'],
  [places.handoffs, 'handoffs'],
  [places.import, 'import'],
  [places.occupancy, 'occupancy'],
  [places.settings, 'settings'],
];

/** Which guide belongs to the place that is open. */
export function guideOf(location: string): GuideId {
  if (location.startsWith(`${places.homes}/`) && location.endsWith('/ret')) return 'form';
  if (location.startsWith(`${places.homes}/`) && location.endsWith('/historik')) return 'history';
  if (location.startsWith(`${places.residents}/`) && location.endsWith('/ret')) return 'residentForm';
  if (location.startsWith(`${places.residents}/`) && location.endsWith('/vej')) return 'way';
  if (location.startsWith(`${places.waiting}/`) && location.endsWith('/plads')) return 'place';
  const found = GUIDES.find(([place]) => location === place || location.startsWith(`${place}/`))?.[1] ?? 'today';
  return found === 'residents' && location !== places.residents ? 'resident' : found;
}
