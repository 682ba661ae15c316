import type { Operation } from '../../../shared/contract/index.ts';
import { ok } from '../../../shared/result.ts';
import type { HandlersOf } from '../context.ts';
import { boardOf, handoffsToday } from './board.service.ts';
import { closeHandoff, pauseHandoff, planFollowUp, reopenHandoff, resumeHandoff, setLeave } from './ending.service.ts';
import { changeHandoff, openHandoff, setHome } from './handoffs.service.ts';
import { addTariff, handoffLists, setTemplate } from './lists.service.ts';
import { acceptStep, addStep, handStep, setStep } from './steps.service.ts';
import { callMeeting, confirmReadBack, disclose, readBack, setMeeting } from './talks.service.ts';
import { handoffOf, handoffsOfResident } from './view.service.ts';

type HandoffOperation = Extract<Operation, `handoffs.${string}` | `handoffLists.${string}`>;

export const handoffsHandlers: HandlersOf<HandoffOperation> = {
  'handoffs.board': (context) => ok(boardOf(context)),
  'handoffs.today': (context) => ok(handoffsToday(context)),
  'handoffs.get': (context, { id }) => handoffOf(context, id),
  'handoffs.ofResident': handoffsOfResident,
  'handoffs.open': openHandoff,
  'handoffs.change': changeHandoff,
  'handoffs.setHome': setHome,
  'handoffs.addStep': addStep,
  'handoffs.setStep': setStep,
  'handoffs.handStep': handStep,
  'handoffs.acceptStep': acceptStep,
  'handoffs.readBack': readBack,
  'handoffs.confirmReadBack': confirmReadBack,
  'handoffs.callMeeting': callMeeting,
  'handoffs.setMeeting': setMeeting,
  'handoffs.planVisit': planFollowUp,
  'handoffs.disclose': disclose,
  'handoffs.setLeave': setLeave,
  'handoffs.pause': pauseHandoff,
  'handoffs.resume': resumeHandoff,
  'handoffs.close': closeHandoff,
  'handoffs.reopen': reopenHandoff,
  'handoffLists.get': (context) => ok(handoffLists(context)),
  'handoffLists.setTemplate': setTemplate,
  'handoffLists.addTariff': addTariff,
};
