import type { HandlersOf } from '../context.ts';
import * as box from './inbox.service.ts';
import * as waiting from './quarantine.service.ts';
import * as receiving from './receive.service.ts';
import * as stays from './stays.service.ts';

export const messagesHandlers: HandlersOf<
  | 'messages.preview'
  | 'messages.receive'
  | 'messages.inbox'
  | 'messages.get'
  | 'messages.attachment'
  | 'messages.showAttachment'
  | 'messages.setRead'
  | 'messages.decide'
  | 'messages.quarantine'
  | 'messages.match'
  | 'messages.discard'
  | 'stays.ofResident'
  | 'stays.end'
  | 'hospitalUnits.list'
  | 'hospitalUnits.answer'
  | 'messageGate.get'
  | 'messageGate.set'
> = {
  'messages.preview': receiving.previewMessage,
  'messages.receive': receiving.receiveMessage,
  'messages.inbox': box.inbox,
  'messages.get': box.openMessage,
  'messages.attachment': box.openAttachment,
  'messages.showAttachment': box.showAttachment,
  'messages.setRead': box.setRead,
  'messages.decide': box.decide,
  'messages.quarantine': waiting.quarantineList,
  'messages.match': waiting.matchQuarantined,
  'messages.discard': waiting.discardQuarantined,
  'stays.ofResident': stays.staysOfResident,
  'stays.end': stays.endByHand,
  'hospitalUnits.list': stays.unitList,
  'hospitalUnits.answer': stays.answerUnit,
  'messageGate.get': stays.gate,
  'messageGate.set': stays.setGate,
};
