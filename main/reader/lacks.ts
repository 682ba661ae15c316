import { refuse } from './refused.ts';

/** Refuses a message that lacks what it must say; `where` is the name of the element. */
export function lacks(where: string): never {
  refuse('message-lacks', { params: { where } });
}
