import type { HandlersOf } from '../context.ts';
import { assessmentsOf, signAssessment } from './assessments.service.ts';

export const assessmentsHandlers: HandlersOf<'assessments.ofResident' | 'assessments.sign'> = {
  'assessments.ofResident': assessmentsOf,
  'assessments.sign': signAssessment,
};
