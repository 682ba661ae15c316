import type { HandlersOf } from '../context.ts';
import { handOver } from './copies.service.ts';
import { addLine, endLine, linkLine, offerPlan, plansOf } from './plans.service.ts';

type PlansOperation =
  | 'plans.ofResident'
  | 'plans.offer'
  | 'plans.addLine'
  | 'plans.linkLine'
  | 'plans.endLine'
  | 'plans.handOver';

export const plansHandlers: HandlersOf<PlansOperation> = {
  'plans.ofResident': plansOf,
  'plans.offer': offerPlan,
  'plans.addLine': addLine,
  'plans.linkLine': linkLine,
  'plans.endLine': endLine,
  'plans.handOver': handOver,
};
