import { ok } from '../../../shared/result.ts';
import type { HandlersOf } from '../context.ts';
import { criteriaIn, ledgerOf, saveCriterionOfList, saveRight } from './ledger.service.ts';
import {
  closeNotice,
  noticesDue,
  noticesOfAssociation,
  noticesOfHome,
  saveNotice,
  setCriterion,
} from './notices.service.ts';

type NoticesOperation =
  | 'vacancyNotices.ofHome'
  | 'vacancyNotices.save'
  | 'vacancyNotices.close'
  | 'vacancyNotices.setCriterion'
  | 'vacancyNotices.ledger'
  | 'vacancyNotices.list'
  | 'vacancyNotices.due'
  | 'assignmentRights.save'
  | 'assignmentCriteria.list'
  | 'assignmentCriteria.save';

export const vacancyNoticesHandlers: HandlersOf<NoticesOperation> = {
  'vacancyNotices.ofHome': noticesOfHome,
  'vacancyNotices.save': saveNotice,
  'vacancyNotices.close': closeNotice,
  'vacancyNotices.setCriterion': setCriterion,
  'vacancyNotices.ledger': (context, input) => ok(ledgerOf(context, input)),
  'vacancyNotices.list': noticesOfAssociation,
  'vacancyNotices.due': (context) => ok(noticesDue(context)),
  'assignmentRights.save': saveRight,
  'assignmentCriteria.list': (context) => ok(criteriaIn(context)),
  'assignmentCriteria.save': saveCriterionOfList,
};
