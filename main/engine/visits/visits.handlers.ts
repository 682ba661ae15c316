import type { Operation } from '../../../shared/contract/index.ts';
import { ok } from '../../../shared/result.ts';
import type { HandlersOf } from '../context.ts';
import { logRound, logVisit } from './log-visit.service.ts';
import { notesFound } from './note-search.service.ts';
import { addSafety, endSafety, exemptSafety, safetyOf } from './safety.service.ts';
import { addSign, openSigns, triageSign } from './signs.service.ts';
import { addSnippet, dropSnippet, ownSnippets } from './snippets.service.ts';
import { dayOf, listOf, monthOf } from './visit-day.service.ts';
import { besideVisit, nextOf, visitOf, visitsOfResident, visitWorkers } from './visit-view.service.ts';
import { addToVisit, cancelVisit, moveVisit, planVisit } from './visits.service.ts';

type Noun = 'visits' | 'safety' | 'signs' | 'snippets';
type VisitOperation = Extract<Operation, `${Noun}.${string}`>;

export const visitsHandlers: HandlersOf<VisitOperation> = {
  'visits.day': (context, input) => ok(dayOf(context, input)),
  'visits.list': listOf,
  'visits.month': monthOf,
  'visits.ofResident': visitsOfResident,
  'visits.find': notesFound,
  'visits.get': (context, { id }) => visitOf(context, id),
  'visits.beside': besideVisit,
  'visits.proposeNext': nextOf,
  'visits.workers': (context) => ok(visitWorkers(context)),
  'visits.plan': planVisit,
  'visits.log': logVisit,
  'visits.logRound': logRound,
  'visits.add': addToVisit,
  'visits.cancel': cancelVisit,
  'visits.move': moveVisit,
  'safety.ofResident': safetyOf,
  'safety.add': addSafety,
  'safety.end': endSafety,
  'safety.exempt': exemptSafety,
  'signs.open': (context) => ok(openSigns(context)),
  'signs.add': addSign,
  'signs.triage': triageSign,
  'snippets.list': (context) => ok(ownSnippets(context)),
  'snippets.add': addSnippet,
  'snippets.remove': dropSnippet,
};
