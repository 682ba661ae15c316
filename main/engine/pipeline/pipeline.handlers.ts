import { ok } from '../../../shared/result.ts';
import type { HandlersOf } from '../context.ts';
import { addPlan, changePlan, dropPlan, pipelineOverview } from './pipeline.service.ts';
import { realisePlan } from './realise.service.ts';

type PipelineOperation =
  | 'pipeline.overview'
  | 'pipeline.add'
  | 'pipeline.change'
  | 'pipeline.setDropped'
  | 'pipeline.realise';

export const pipelineHandlers: HandlersOf<PipelineOperation> = {
  'pipeline.overview': (context) => ok(pipelineOverview(context)),
  'pipeline.add': addPlan,
  'pipeline.change': changePlan,
  'pipeline.setDropped': dropPlan,
  'pipeline.realise': realisePlan,
};
