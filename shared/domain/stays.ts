import type { ResidentId, StayId } from '../ids.ts';

/** What a hospital tells happened: the activity codes of HospitalNotification, as MedCom writes them. */
export const stayActivities = [
  'admit-emergency',
  'revise-admit-emergency',
  'cancel-admit-emergency',
  'admit-inpatient',
  'revise-admit-inpatient',
  'cancel-admit-inpatient',
  'start-leave-inpatient',
  'revise-start-leave-inpatient',
  'cancel-start-leave-inpatient',
  'end-leave-inpatient',
  'revise-end-leave-inpatient',
  'cancel-end-leave-inpatient',
  'discharge-emergency-home',
  'revise-discharge-emergency-home',
  'cancel-discharge-emergency-home',
  'discharge-inpatient-home',
  'revise-discharge-inpatient-home',
  'cancel-discharge-inpatient-home',
] as const;

export type StayActivity = (typeof stayActivities)[number];

/**
 * `in` is admitted, `emergency` an acute contact without admission. `unknown-start` is a stay whose messages so far only
 * take back something that has not arrived.
 */
export const stayStates = ['in', 'emergency', 'leave', 'discharged', 'dead', 'annulled', 'unknown-start'] as const;

export type StayStateName = (typeof stayStates)[number];

/** The unit in charge, as the latest message names it; `sor` is its number in the national register of units. */
export interface StayUnit {
  readonly sor: string | null;
  readonly name: string;
  readonly hospital: string | null;
}

/** Where a stay stands, worked out of all its messages. Instants are UTC with milliseconds and `Z`. */
export interface StayState {
  readonly state: StayStateName;
  readonly from: string | null;
  readonly leaveFrom: string | null;
  /** Left the hospital, or died. */
  readonly to: string | null;
  readonly unit: StayUnit;
  /** Some message of it was put right by a later one. */
  readonly corrected: boolean;
}

/** Psychiatric when any unit of its chain is; `unknown` as long as a unit of it waits for an answer. */
export type IsPsychiatric = 'yes' | 'no' | 'unknown';

/** What one message, or a person, did to a stay; `before` is null for a stay that was not known. */
export interface StayChange {
  readonly residentId: ResidentId;
  readonly stayId: StayId;
  readonly before: StayState | null;
  /** Where the admission stands: an acute contact after a discharge does not move it. */
  readonly after: StayState;
  /** Was the citizen ever admitted in it, as far as its messages that still hold say? */
  readonly isInpatient: boolean;
  /** Every instant that a message of it, or who ended it by hand, ever gave as the discharge. */
  readonly saidOut: readonly string[];
  /** When the latest leave ended, where that is the last that is known. */
  readonly leaveTo: string | null;
  readonly psychiatric: IsPsychiatric;
  /** What made it psychiatric: the unit's SOR number or its name; empty when nothing did. */
  readonly why: string;
  readonly cause: StayCause;
}

/** The activity of the message; `ended-by-hand` when no discharge ever came; `unit-answered` when somebody said what a unit is. */
export type StayCause = StayActivity | 'ended-by-hand' | 'unit-answered';
