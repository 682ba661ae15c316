import type { Output } from '../../../shared/contract/index.ts';
import type { Decision, Visitation } from './way-values.ts';

/** How far somebody has come: the step that waits for a person. Nothing is closed by silence. */
export type WayStep = 'request' | 'answer' | 'decision' | 'hearing' | 'list' | 'waiting' | 'refused' | 'left';

export type Entries = readonly Pick<Output<'waiting.get'>[number], 'decisionId' | 'state'>[];

/** What somebody asked anew goes before the place that they have already. */
export function stepOf({ requests, decisions }: Pick<Visitation, 'requests' | 'decisions'>, entries: Entries): WayStep {
  const isOnList = entries.some(({ state }) => state !== 'left');
  const [request] = requests;
  if (request === undefined) return isOnList ? 'waiting' : 'request';
  const decision = decisions.find(({ requestId }) => requestId === request.id);
  if (decision === undefined) return request.answeredOn === null ? 'answer' : 'decision';
  if (decision.toldOn === null) return 'hearing';
  if (isOnList) return 'waiting';
  if (decision.outcome === 'refused') return 'refused';
  return entries.some(({ decisionId }) => decisionId === decision.id) ? 'left' : 'list';
}

/** The newest decision that gives a right to a place on the list. */
export function grantOf({ decisions }: Pick<Visitation, 'decisions'>): Decision | null {
  return decisions.find(({ outcome }) => outcome === 'granted') ?? null;
}
