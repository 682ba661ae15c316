import type { Input } from '../../../shared/contract/index.ts';
import type { Needs } from '../../../shared/domain/needs.ts';
import type { Paragraph } from '../../../shared/domain/paragraphs.ts';
import type { UnitTypeCode } from '../../../shared/domain/unit-types.ts';

/** A day as seen from the day of the demo: before it negative. */
export type Day = number;

/** Somebody's way to a home: what was asked, answered, decided and waited for. */
export interface WayStory {
  readonly asked: readonly [Day, Input<'requests.add'>['askedBy'], string];
  readonly answered?: readonly [Day, string];
  readonly decided?: readonly DemoDecision[];
  readonly treatment?: {
    readonly what: string;
    readonly asked: Day;
    readonly promised: Day | null;
    readonly started: Day | null;
  };
  readonly entry?: DemoEntry;
  readonly offers?: readonly DemoOffer[];
}

interface DemoDecision {
  readonly on: Day;
  readonly paragraph: Paragraph;
  readonly outcome: 'granted' | 'refused';
  readonly reasoning: string;
  readonly answers?: Input<'decisions.record'>['answers'];
  readonly heard?: readonly [Day, Input<'decisions.hear'>['citizenView'], string | null];
}

export interface DemoEntry {
  readonly on: Day;
  readonly ready: Day | null;
  readonly urgency: readonly ['normal' | 'high' | 'acute', string];
  readonly review: Day;
  readonly contact: Day | null;
  readonly needs: Needs;
  readonly later?: DemoState;
}

/** What happened to the place on the list since. */
type DemoState =
  | { readonly state: 'paused'; readonly on: Day; readonly until: Day; readonly contact: Day; readonly reason: string }
  | { readonly state: 'left'; readonly on: Day; readonly why: Input<'waiting.setState'>['leftReason'] };

/** An offer on the first home of these kinds that is free and that no rule is against; none where there is no such home. */
export interface DemoOffer {
  readonly types: readonly UnitTypeCode[];
  readonly shielded?: boolean;
  readonly proposed: Day;
  readonly offered?: {
    readonly on: Day;
    readonly answer: Day;
    readonly hold: Day;
    /** Written where it passes over somebody. */
    readonly passedOver: string;
  };
  readonly later?: DemoAnswer;
}

export type DemoAnswer =
  | {
      readonly kind: 'declined';
      readonly on: Day;
      readonly by: Input<'offers.decline'>['by'];
      readonly reason: Input<'offers.decline'>['reason'];
      readonly note: string | null;
      readonly contact: Day;
    }
  | {
      readonly kind: 'regretted';
      readonly accepted: Day;
      readonly on: Day;
      readonly note: string;
      readonly contact: Day;
    };
