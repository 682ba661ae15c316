import type { Gate } from '../../../shared/contract/define.ts';
import type { Operation } from '../../../shared/contract/index.ts';

/** What each operation of hand-offs asks of who calls it, written by hand. */
export const HANDOFF_GATES: Readonly<
  Record<Extract<Operation, `handoffs.${string}` | `handoffLists.${string}`>, Gate>
> = {
  'handoffs.board': 'handoffs:read',
  'handoffs.today': 'handoffs:read',
  'handoffs.get': 'handoffs:read',
  'handoffs.ofResident': 'handoffs:read',
  'handoffLists.get': 'settings:read',
  'handoffs.open': 'handoffs:write',
  'handoffs.change': 'handoffs:write',
  'handoffs.setHome': 'handoffs:home',
  'handoffs.addStep': 'handoffs:write',
  'handoffs.setStep': 'handoffs:home',
  'handoffs.handStep': 'handoffs:write',
  'handoffs.acceptStep': 'handoffs:home',
  'handoffs.readBack': 'handoffs:write',
  'handoffs.confirmReadBack': 'handoffs:write',
  'handoffs.callMeeting': 'handoffs:write',
  'handoffs.setMeeting': 'handoffs:write',
  'handoffs.planVisit': 'handoffs:write',
  'handoffs.disclose': 'handoffs:write',
  'handoffs.setLeave': 'handoffs:write',
  'handoffs.pause': 'handoffs:write',
  'handoffs.resume': 'handoffs:write',
  'handoffs.close': 'handoffs:write',
  'handoffs.reopen': 'handoffs:write',
  'handoffLists.setTemplate': 'handoffs:templates',
  'handoffLists.addTariff': 'handoffs:templates',
};
