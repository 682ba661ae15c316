import type { HandlersOf } from '../context.ts';
import {
  addCriteria,
  addRequest,
  answerRequest,
  hearDecision,
  listCriteria,
  recordDecision,
  saveTreatment,
  visitationOf,
} from './visitation.service.ts';

export const visitationHandlers: HandlersOf<
  | 'visitation.get'
  | 'requests.add'
  | 'requests.answer'
  | 'decisions.record'
  | 'decisions.hear'
  | 'treatments.save'
  | 'criteria.list'
  | 'criteria.add'
> = {
  'visitation.get': visitationOf,
  'requests.add': addRequest,
  'requests.answer': answerRequest,
  'decisions.record': recordDecision,
  'decisions.hear': hearDecision,
  'treatments.save': saveTreatment,
  'criteria.list': listCriteria,
  'criteria.add': addCriteria,
};
