import { ok } from '../../../shared/result.ts';
import type { HandlersOf } from '../context.ts';
import { supportGaps } from './gaps.service.ts';
import { setChecklists, setRefusion, supportLists } from './lists.service.ts';
import { answerNeed, endGrant, grantSupport, supportOf } from './support.service.ts';
import { checkItem, setPhase, setTerms } from './terms.service.ts';

type SupportOperation =
  | 'support.ofResident'
  | 'support.answer'
  | 'support.grant'
  | 'support.endGrant'
  | 'support.setTerms'
  | 'support.setPhase'
  | 'support.check'
  | 'support.gaps'
  | 'supportLists.get'
  | 'supportLists.setChecklists'
  | 'supportLists.setRefusion';

export const supportHandlers: HandlersOf<SupportOperation> = {
  'support.ofResident': supportOf,
  'support.answer': answerNeed,
  'support.grant': grantSupport,
  'support.endGrant': endGrant,
  'support.setTerms': setTerms,
  'support.setPhase': setPhase,
  'support.check': checkItem,
  'support.gaps': (context) => ok(supportGaps(context)),
  'supportLists.get': ({ db }) => ok(supportLists(db)),
  'supportLists.setChecklists': setChecklists,
  'supportLists.setRefusion': setRefusion,
};
