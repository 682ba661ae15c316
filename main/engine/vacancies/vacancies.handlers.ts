import { ok } from '../../../shared/result.ts';
import type { HandlersOf } from '../context.ts';
import { dropTerms, saveTerms, termsIn } from './terms.service.ts';
import { vacancyFigures, vacancyHomes } from './vacancies.service.ts';

type VacanciesOperation =
  | 'vacancies.figures'
  | 'vacancies.homes'
  | 'vacancyTerms.list'
  | 'vacancyTerms.save'
  | 'vacancyTerms.remove';

export const vacanciesHandlers: HandlersOf<VacanciesOperation> = {
  'vacancies.figures': vacancyFigures,
  'vacancies.homes': vacancyHomes,
  'vacancyTerms.list': ({ db }) => ok(termsIn(db)),
  'vacancyTerms.save': saveTerms,
  'vacancyTerms.remove': (context, { id }) => dropTerms(context, id),
};
