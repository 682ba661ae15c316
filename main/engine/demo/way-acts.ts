import type { ResidentId } from '../../../shared/ids.ts';
import * as visitation from '../visitation/visitation.repository.ts';
import {
  addRequest,
  answerRequest,
  hearDecision,
  recordDecision,
  saveTreatment,
} from '../visitation/visitation.service.ts';
import { livingEntry } from '../waiting/after-offer.ts';
import { enterList, setEntryState } from '../waiting/waiting.service.ts';
import type { Act, Acting } from './acting.ts';
import { done } from './acting.ts';
import type { DemoEntry, WayStory } from './way-shapes.ts';

export function requestAct(residentId: ResidentId, [on, askedBy, about]: WayStory['asked']): Act {
  return {
    on,
    happens: (context) =>
      done(
        addRequest(context, { residentId, askedOn: context.today, askedBy, askedByName: null, about, answerDue: null }),
      ),
  };
}

export function answerAct(residentId: ResidentId, [on, answer]: NonNullable<WayStory['answered']>): Act {
  return {
    on,
    happens: (context) => {
      const { id, version } = only(visitation.requestsOf(context.db, residentId));
      done(answerRequest(context, { id, version, residentId, answeredOn: context.today, answer }));
    },
  };
}

export function decisionActs(
  residentId: ResidentId,
  { on, heard, answers = {}, ...decision }: NonNullable<WayStory['decided']>[number],
): Act[] {
  const made: Act = {
    on,
    happens: (context) => {
      const { id: requestId } = only(visitation.requestsOf(context.db, residentId));
      done(recordDecision(context, { ...decision, answers, residentId, requestId, decidedOn: context.today }));
    },
  };
  if (heard === undefined) return [made];
  const [told, citizenView, citizenWords] = heard;
  return [
    made,
    {
      on: told,
      happens: (context) => {
        const { id, version } = only(visitation.decisionsOf(context.db, residentId));
        const said = { toldOn: context.today, citizenView, citizenWords, complaintBy: null };
        done(hearDecision(context, { id, version, residentId, ...said }));
      },
    },
  ];
}

export function treatmentAct(residentId: ResidentId, wait: NonNullable<WayStory['treatment']>): Act {
  const { what, asked, promised, started } = wait;
  return {
    on: Math.max(asked, started ?? asked),
    happens: (context) => {
      const days = {
        requestedOn: context.day(asked),
        promisedOn: promised === null ? null : context.day(promised),
        startedOn: started === null ? null : context.day(started),
      };
      done(saveTreatment(context, { residentId, known: null, what, ...days }));
    },
  };
}

/** By the newest decision. */
export function entryActs(residentId: ResidentId, entry: DemoEntry): Act[] {
  const { later } = entry;
  const entered: Act = { on: entry.on, happens: (context) => enter(context, residentId, entry) };
  if (later === undefined) return [entered];
  return [
    entered,
    {
      on: later.on,
      happens: (context) => {
        const place = livingEntry(context.db, residentId);
        if (place === null) return;
        const { id, version } = place;
        const said =
          later.state === 'left'
            ? { pausedUntil: null, leftReason: later.why, reason: null, nextContactOn: null }
            : {
                pausedUntil: context.day(later.until),
                leftReason: null,
                reason: later.reason,
                nextContactOn: context.day(later.contact),
              };
        done(setEntryState(context, { id, version, residentId, state: later.state, ...said }));
      },
    },
  ];
}

function enter(context: Acting, residentId: ResidentId, { ready, urgency, review, contact, needs }: DemoEntry): void {
  const { id: decisionId } = only(visitation.decisionsOf(context.db, residentId));
  done(
    enterList(context, {
      residentId,
      decisionId,
      since: null,
      transferSince: ready === null ? null : context.day(ready),
      urgency: urgency[0],
      urgencyReason: urgency[1],
      reviewOn: context.day(review),
      nextContactOn: contact === null ? null : context.day(contact),
      needs: needs as never,
    }),
  );
}

function only<T>(found: readonly T[]): T {
  const [newest] = found;
  if (newest === undefined) throw new Error('The demo has not told this yet');
  return newest;
}
