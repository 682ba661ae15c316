import type { HandlersOf } from '../context.ts';
import { promisesWritten, savePromises } from './promises.service.ts';
import { enterList, reviewEntry, setEntryState, waitingOf } from './waiting.service.ts';
import { listWaiting } from './waiting-list.service.ts';

export const waitingHandlers: HandlersOf<
  | 'waiting.list'
  | 'waiting.get'
  | 'waiting.enter'
  | 'waiting.review'
  | 'waiting.setState'
  | 'waitingPromises.list'
  | 'waitingPromises.save'
> = {
  'waiting.list': listWaiting,
  'waiting.get': waitingOf,
  'waiting.enter': enterList,
  'waiting.review': reviewEntry,
  'waiting.setState': setEntryState,
  'waitingPromises.list': promisesWritten,
  'waitingPromises.save': savePromises,
};
