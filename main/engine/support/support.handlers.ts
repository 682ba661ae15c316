import { ok } from '../../../shared/result.ts';
import type { HandlersOf } from '../context.ts';
import { supportGaps } from './gaps.service.ts';
import { answerNeed, endGrant, grantSupport, supportOf } from './support.service.ts';

type SupportOperation = 'support.ofResident' | 'support.answer' | 'support.grant' | 'support.endGrant' | 'support.gaps';

export const supportHandlers: HandlersOf<SupportOperation> = {
  'support.ofResident': supportOf,
  'support.answer': answerNeed,
  'support.grant': grantSupport,
  'support.endGrant': endGrant,
  'support.gaps': (context) => ok(supportGaps(context)),
};
