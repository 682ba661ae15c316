/** A UUIDv7 that names one noun: a unit's id does not fit where an estate's is asked. Ids are made in the engine. */
export type Id<Noun extends string> = string & { readonly __noun: Noun };

export type AssociationId = Id<'association'>;
export type EstateId = Id<'estate'>;
export type HouseRulesId = Id<'house-rules'>;
export type UnitId = Id<'unit'>;
export type OutageId = Id<'outage'>;
export type VacancyTermsId = Id<'vacancy-terms'>;
export type TenancyId = Id<'tenancy'>;
export type ResidentId = Id<'resident'>;
export type CourseId = Id<'course'>;
export type AssignmentId = Id<'assignment'>;
export type EmergencyId = Id<'emergency'>;
export type EntryId = Id<'entry'>;
export type GoalId = Id<'goal'>;
export type VisitId = Id<'visit'>;
export type SeriesId = Id<'visit-series'>;
export type AbsenceId = Id<'absence'>;
export type AccessNoticeId = Id<'access-notice'>;
export type SafetyNoteId = Id<'safety-note'>;
export type EarlySignId = Id<'early-sign'>;
export type HandoffId = Id<'handoff'>;
export type HandoffStepId = Id<'handoff-step'>;
export type HandoffTransferId = Id<'handoff-transfer'>;
export type ReadBackId = Id<'read-back'>;
export type HandoffMeetingId = Id<'handoff-meeting'>;
export type SnippetId = Id<'snippet'>;
export type StayId = Id<'stay'>;
export type HospitalMessageId = Id<'hospital-message'>;
export type OfferId = Id<'offer'>;
export type NoticeId = Id<'vacancy-notice'>;
export type CriterionId = Id<'assignment-criterion'>;
export type DisclosureId = Id<'disclosure'>;
export type AgreementId = Id<'agreement'>;
export type PlannedHomesId = Id<'planned-homes'>;
export type ViewId = Id<'view'>;
export type UserId = Id<'user'>;
export type SessionId = Id<'session'>;

const uuidV7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** True when the text has the form of an id (lower-case UUIDv7); says nothing about whether the record exists. */
export function isId<Noun extends string>(text: string): text is Id<Noun> {
  return uuidV7.test(text);
}
