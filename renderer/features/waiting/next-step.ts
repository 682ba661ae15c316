import type { IsoDate } from '../../../shared/dates.ts';
import type { Words } from '../../../shared/text/words.ts';
import type { Format } from '../../lib/format.ts';
import type { Way } from './use-way.ts';
import type { WayAct } from './way-acts.ts';
import { grantOf, stepOf, type WayStep } from './way-step.ts';
import type { Visitation } from './way-values.ts';

/** `form`: the needs and the urgency, which have a page; `homes`: what is free for the person. */
type NextAct = WayAct | { readonly kind: 'form' } | { readonly kind: 'homes' };

export interface Next {
  readonly say: string;
  readonly act: NextAct | null;
}

interface Speech {
  readonly words: Words;
  readonly format: Format;
  readonly today: IsoDate;
}

/** The one thing that comes next, in words, and the act that does it. */
export function nextOf({ visitation, entries, entry }: Way, speech: Speech): Next {
  const step = visitation === null ? (entry === null ? null : 'waiting') : stepOf(visitation, entries);
  if (step === null) return { say: speech.words.way.next.none, act: null };
  if (step === 'waiting') return waitingNext(entry, speech);
  return visitation === null ? { say: '', act: null } : askedNext(step, visitation, speech);
}

/** Whom somebody must look at or speak with today comes before the search for a home. */
function waitingNext(entry: Way['entry'], { words }: Speech): Next {
  const { next } = words.way;
  if (entry === null) return { say: next.none, act: null };
  const due = entry.due.map((reason) => words.waiting.due[reason]);
  const begin = entry.state === 'paused' ? next.paused : next.waiting;
  const say = due.length === 0 ? begin : `${begin} ${due.join('. ')}.`;
  if (entry.due.includes('review')) return { say, act: { kind: 'form' } };
  if (due.length > 0) return { say, act: { kind: 'state', entry } };
  return { say, act: entry.state === 'paused' ? { kind: 'state', entry } : { kind: 'homes' } };
}

function askedNext(step: Exclude<WayStep, 'waiting'>, visitation: Visitation, speech: Speech): Next {
  const { next } = speech.words.way;
  const { format, today } = speech;
  const [request] = visitation.requests;
  const decision = visitation.decisions.find(({ requestId }) => requestId === request?.id);
  if (step === 'request' || request === undefined) return { say: next.request, act: { kind: 'request' } };
  const asked = format.day(request.askedOn);
  if (step === 'answer') {
    const say = request.answerDue < today ? next.answerLate : next.answer;
    return { say: say(asked, format.day(request.answerDue)), act: { kind: 'answer', request } };
  }
  if (step === 'decision' || decision === undefined)
    return { say: next.decision(asked), act: { kind: 'decision', request } };
  if (step === 'hearing') return { say: next.hearing(format.day(decision.decidedOn)), act: { kind: 'hear', decision } };
  if (step === 'refused') return { say: refusedText(decision.complaintBy, speech), act: { kind: 'request' } };
  const say = step === 'left' ? next.left : next.list;
  return { say, act: grantOf(visitation) === null ? { kind: 'request' } : { kind: 'form' } };
}

function refusedText(until: IsoDate | null, { words, format, today }: Speech): string {
  const { next } = words.way;
  const day = until ?? today;
  return day < today ? next.refusedOver(format.date(day)) : next.refused(format.date(day));
}
