import type { HandlersOf } from '../context.ts';
import { reviewGuidance, setGuidance } from './guidance.service.ts';
import { rightsOf, tellRight } from './rights.service.ts';

type RightsOperation = 'rights.ofResident' | 'rights.tell' | 'guidance.set' | 'guidance.review';

export const rightsHandlers: HandlersOf<RightsOperation> = {
  'rights.ofResident': rightsOf,
  'rights.tell': tellRight,
  'guidance.set': setGuidance,
  'guidance.review': reviewGuidance,
};
