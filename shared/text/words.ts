import { agreements as agreementsDa } from './da/agreements.ts';
import { assessments as assessmentsDa } from './da/assessments.ts';
import { calendar as calendarDa } from './da/calendar.ts';
import { challenges as challengesDa } from './da/challenges.ts';
import { change as changeDa } from './da/change.ts';
import { changes as changesDa } from './da/changes.ts';
import { codes as codesDa } from './da/codes.ts';
import { common as commonDa } from './da/common.ts';
import { estates as estatesDa } from './da/estates.ts';
import { grants as grantsDa } from './da/grants.ts';
import { guides as guidesDa } from './da/guides.ts';
import { handoffs as handoffsDa } from './da/handoffs.ts';
import { imports as importsDa } from './da/imports.ts';
import { inbox as inboxDa } from './da/inbox.ts';
import { lists as listsDa } from './da/lists.ts';
import { notices as noticesDa } from './da/notices.ts';
import { offering as offeringDa } from './da/offering.ts';
import { offers as offersDa } from './da/offers.ts';
import { person as personDa } from './da/person.ts';
import { pipeline as pipelineDa } from './da/pipeline.ts';
import { plans as plansDa } from './da/plans.ts';
import { repairs as repairsDa } from './da/repairs.ts';
import { residents as residentsDa } from './da/residents.ts';
import { rights as rightsDa } from './da/rights.ts';
import { sending as sendingDa } from './da/sending.ts';
import { series as seriesDa } from './da/series.ts';
import { session as sessionDa } from './da/session.ts';
import { settings as settingsDa } from './da/settings.ts';
import { support as supportDa } from './da/support.ts';
import { tenancies as tenanciesDa } from './da/tenancies.ts';
import { today as todayDa } from './da/today.ts';
import { traits as traitsDa } from './da/traits.ts';
import { units as unitsDa } from './da/units.ts';
import { vacancies as vacanciesDa } from './da/vacancies.ts';
import { visitation as visitationDa } from './da/visitation.ts';
import { visits as visitsDa } from './da/visits.ts';
import { vum as vumDa } from './da/vum.ts';
import { waiting as waitingDa } from './da/waiting.ts';
import { way as wayDa } from './da/way.ts';
import { agreements as agreementsEn } from './en/agreements.ts';
import { assessments as assessmentsEn } from './en/assessments.ts';
import { calendar as calendarEn } from './en/calendar.ts';
import { challenges as challengesEn } from './en/challenges.ts';
import { change as changeEn } from './en/change.ts';
import { changes as changesEn } from './en/changes.ts';
import { codes as codesEn } from './en/codes.ts';
import { common as commonEn } from './en/common.ts';
import { estates as estatesEn } from './en/estates.ts';
import { grants as grantsEn } from './en/grants.ts';
import { guides as guidesEn } from './en/guides.ts';
import { handoffs as handoffsEn } from './en/handoffs.ts';
import { imports as importsEn } from './en/imports.ts';
import { inbox as inboxEn } from './en/inbox.ts';
import { lists as listsEn } from './en/lists.ts';
import { notices as noticesEn } from './en/notices.ts';
import { offering as offeringEn } from './en/offering.ts';
import { offers as offersEn } from './en/offers.ts';
import { person as personEn } from './en/person.ts';
import { pipeline as pipelineEn } from './en/pipeline.ts';
import { plans as plansEn } from './en/plans.ts';
import { repairs as repairsEn } from './en/repairs.ts';
import { residents as residentsEn } from './en/residents.ts';
import { rights as rightsEn } from './en/rights.ts';
import { sending as sendingEn } from './en/sending.ts';
import { series as seriesEn } from './en/series.ts';
import { session as sessionEn } from './en/session.ts';
import { settings as settingsEn } from './en/settings.ts';
import { support as supportEn } from './en/support.ts';
import { tenancies as tenanciesEn } from './en/tenancies.ts';
import { today as todayEn } from './en/today.ts';
import { traits as traitsEn } from './en/traits.ts';
import { units as unitsEn } from './en/units.ts';
import { vacancies as vacanciesEn } from './en/vacancies.ts';
import { visitation as visitationEn } from './en/visitation.ts';
import { visits as visitsEn } from './en/visits.ts';
import { vum as vumEn } from './en/vum.ts';
import { waiting as waitingEn } from './en/waiting.ts';
import { way as wayEn } from './en/way.ts';
import type { Wording } from './wording.ts';

export type Language = 'da' | 'en';

const da = {
  agreements: agreementsDa,
  changes: changesDa,
  challenges: challengesDa,
  change: changeDa,
  codes: codesDa,
  common: commonDa,
  estates: estatesDa,
  guides: guidesDa,
  handoffs: handoffsDa,
  imports: importsDa,
  lists: listsDa,
  notices: noticesDa,
  offers: offersDa,
  offering: offeringDa,
  person: personDa,
  pipeline: pipelineDa,
  repairs: repairsDa,
  residents: residentsDa,
  rights: rightsDa,
  sending: sendingDa,
  calendar: calendarDa,
  series: seriesDa,
  session: sessionDa,
  settings: settingsDa,
  assessments: assessmentsDa,
  grants: grantsDa,
  plans: plansDa,
  support: supportDa,
  tenancies: tenanciesDa,
  today: todayDa,
  traits: traitsDa,
  units: unitsDa,
  vacancies: vacanciesDa,
  visitation: visitationDa,
  vum: vumDa,
  visits: visitsDa,
  inbox: inboxDa,
  waiting: waitingDa,
  way: wayDa,
};
export type Words = Wording<typeof da>;

/** All words of the windows. Danish is complete; English has the same keys, which the types hold. */
export const words: Readonly<Record<Language, Words>> = {
  da,
  en: {
    agreements: agreementsEn,
    changes: changesEn,
    challenges: challengesEn,
    change: changeEn,
    codes: codesEn,
    common: commonEn,
    estates: estatesEn,
    guides: guidesEn,
    handoffs: handoffsEn,
    imports: importsEn,
    lists: listsEn,
    notices: noticesEn,
    offers: offersEn,
    offering: offeringEn,
    person: personEn,
    pipeline: pipelineEn,
    repairs: repairsEn,
    residents: residentsEn,
    rights: rightsEn,
    sending: sendingEn,
    calendar: calendarEn,
    series: seriesEn,
    session: sessionEn,
    settings: settingsEn,
    assessments: assessmentsEn,
    grants: grantsEn,
    plans: plansEn,
    support: supportEn,
    tenancies: tenanciesEn,
    today: todayEn,
    traits: traitsEn,
    units: unitsEn,
    vacancies: vacanciesEn,
    visitation: visitationEn,
    vum: vumEn,
    visits: visitsEn,
    inbox: inboxEn,
    waiting: waitingEn,
    way: wayEn,
  },
};
