import { parseIsoDate } from '../dates.ts';
import { kindOfField } from '../domain/change-fields.ts';
import { formatDate } from '../domain/dates-da.ts';
import type { FieldKind } from '../domain/field-kinds.ts';
import { formatMoney, formatNumber } from '../domain/numbers-da.ts';
import { changes as changesDa } from './da/changes.ts';
import { codes as codesDa } from './da/codes.ts';
import { moveStates as moveStatesDa, tenancyCodes as tenanciesDa } from './da/codes-tenancies.ts';
import { matching as matchingDa } from './da/matching.ts';
import { notices as noticesDa } from './da/notices.ts';
import { offers as offersDa } from './da/offers.ts';
import { pipeline as pipelineDa } from './da/pipeline.ts';
import { changes as changesEn } from './en/changes.ts';
import { codes as codesEn } from './en/codes.ts';
import { moveStates as moveStatesEn, tenancyCodes as tenanciesEn } from './en/codes-tenancies.ts';
import { matching as matchingEn } from './en/matching.ts';
import { notices as noticesEn } from './en/notices.ts';
import { offers as offersEn } from './en/offers.ts';
import { pipeline as pipelineEn } from './en/pipeline.ts';
import type { Language } from './words.ts';

const texts = {
  da: {
    changes: changesDa,
    codes: codesDa,
    matching: matchingDa,
    notices: noticesDa,
    offers: offersDa,
    pipeline: pipelineDa,
    tenancies: { ...tenanciesDa, moveStates: moveStatesDa },
  },
  en: {
    changes: changesEn,
    codes: codesEn,
    matching: matchingEn,
    notices: noticesEn,
    offers: offersEn,
    pipeline: pipelineEn,
    tenancies: { ...tenanciesEn, moveStates: moveStatesEn },
  },
} as const;

type Value = string | number | null;
type Names = Readonly<Record<string, string>>;

/** What people call a column; one that this version does not know keeps its own name. */
export function fieldLabel(table: string, field: string, language: Language): string {
  const fields: Readonly<Record<string, Names>> = texts[language].changes.fields;
  const ofTable = Object.hasOwn(fields, table) ? (fields[table] ?? {}) : {};
  return named(ofTable, field) ?? field;
}

export function tableLabel(table: string, language: Language): string {
  const tables: Names = texts[language].changes.tables;
  return named(tables, table) ?? table;
}

/** `units.rent_ore,tenancies` as "Husleje, Lejemål"; what is derived is called by its record. */
export function placesText(places: string, language: Language): string {
  const labels = places.split(',').map((place) => {
    const [table = '', field] = place.split('.');
    return field !== undefined && kindOfField(table, field) !== null
      ? fieldLabel(table, field, language)
      : tableLabel(table, language);
  });
  return [...new Set(labels)].join(', ');
}

/** A value of the log as people write it: amounts, dates, codes, and what it means that there is none. */
export function valueText(table: string, field: string, value: Value, language: Language): string {
  const kind = kindOfField(table, field) ?? 'text';
  const { values } = texts[language].changes;
  if (kind === 'ownAnimal' && value === null) return values.byRules;
  if (kind === 'endDate' && value === null) return values.openEnd;
  if (kind === 'flag' || kind === 'known')
    return value === null ? values.unknown : value === 1 ? values.yes : values.no;
  if (value === null || value === '') return values.none;
  return formatted(kind, value, language);
}

type Said = Exclude<FieldKind, 'unsaid' | 'flag' | 'known'>;

/** The code lists, by the kind of the columns that hold them. */
function codesOf(kind: Said, language: Language): Names | null {
  const { changes, codes, matching, notices, offers, pipeline, tenancies } = texts[language];
  const lists: Partial<Readonly<Record<Said, Names>>> = {
    animal: codes.animalAnswers,
    ownAnimal: codes.animalAnswers,
    dogSize: codes.dogSizes,
    smoking: codes.smoking,
    unitType: codes.unitTypes,
    condition: codes.conditions,
    outageReason: codes.outageReasons,
    tenancyKind: codes.tenancyKinds,
    noticeGiver: tenancies.noticeGivers,
    endReason: tenancies.endReasons,
    moveList: tenancies.moveLists,
    moveItem: tenancies.moveItems,
    moveState: tenancies.moveStates,
    supportNeed: tenancies.supportNeeds,
    legalBasis: codes.legalBases,
    listKind: changes.values.listKinds,
    frequency: changes.values.frequencies,
    planStage: pipeline.stages,
    repairActor: codes.repairActors,
    repairAwaiter: codes.repairAwaiters,
    requester: codes.requesters,
    paragraph: codes.paragraphs,
    decisionOutcome: codes.decisionOutcomes,
    citizenView: codes.citizenViews,
    urgency: codes.urgencies,
    entryState: codes.entryStates,
    leaveReason: codes.leaveReasons,
    needCode: { ...matching.rules, shielded: matching.rules.shielding },
    needStrength: codes.needStrengths,
    offerState: offers.states,
    declinedBy: offers.declinedBy,
    declineReason: offers.declineReasons,
    withdrawReason: offers.withdrawReasons,
    consequence: offers.consequences,
    conflictSource: offers.conflictSources,
    matchRule: matching.rules,
    returnReason: notices.returnReasons,
  };
  return lists[kind] ?? personCodesOf(kind, language);
}

/** Those of a person's own tables. */
function personCodesOf(kind: Said, language: Language): Names | null {
  const { codes } = texts[language];
  const lists: Partial<Readonly<Record<Said, Names>>> = {
    idKind: codes.idKinds,
    identity: codes.identities,
    contactWay: codes.contactWays,
    addressProtection: codes.addressProtections,
    courseState: codes.courseStates,
    assignmentKind: codes.assignmentKinds,
    emergencyGround: codes.emergencyGrounds,
    textKind: codes.textKinds,
    speaker: codes.speakers,
    petKind: codes.petKinds,
    petSize: codes.petSizes,
    assistance: codes.assistanceKinds,
    householdKind: codes.householdKinds,
    participantRole: codes.participantRoles,
    observationKind: codes.observationKinds,
    housingSituation: codes.housingSituations,
    situationSource: codes.situationSources,
    consentPurpose: codes.consentPurposes,
    consentRecipient: codes.consentRecipients,
    consentWay: codes.consentWays,
    consentGiver: codes.consentGivers,
    right: codes.rights,
    toldWay: codes.toldWays,
    helpAnswer: codes.helpAnswers,
    guidanceOutcome: codes.guidanceOutcomes,
    visitState: codes.visitStates,
    stayState: codes.stayStates,
    messageState: codes.messageStates,
    messageCode: codes.messageCodes,
    visitKind: codes.visitKinds,
    absenceReason: codes.absenceReasons,
    seriesEnd: codes.seriesEnds,
    signReason: codes.signReasons,
    signUrgency: codes.signUrgencies,
    signOutcome: codes.signOutcomes,
    taskSource: codes.taskSources,
    taskOutcome: codes.taskOutcomes,
    carePlan: codes.carePlans,
    careAnswer: codes.careAnswers,
    goalLevel: codes.goalLevels,
    goalKind: codes.goalKinds,
    goalOwner: codes.goalOwners,
    followUpResult: codes.followUpResults,
    supportEnd: codes.supportEnds,
    supportMethod: codes.supportMethods,
    ctiList: codes.ctiLists,
    ctiItem: codes.ctiItems,
    assessmentKind: codes.assessmentKinds,
    assessmentNeed: codes.assessmentNeeds,
    handed: codes.handedStates,
    copyView: codes.copyViews,
  };
  return lists[kind] ?? handoffCodesOf(kind, language);
}

/** Those of the hand-offs of a person. */
function handoffCodesOf(kind: Said, language: Language): Names | null {
  const { codes } = texts[language];
  const lists: Partial<Readonly<Record<Said, Names>>> = {
    handoffType: codes.handoffTypes,
    handoffGrounds: codes.handoffGrounds,
    homeTonight: codes.homesTonight,
    relativesAnswer: codes.relativesAnswers,
    pauseReason: codes.pauseReasons,
    closeReason: codes.closeReasons,
    handoffStep: codes.handoffSteps,
    handoffParty: codes.handoffParties,
    stepStatus: codes.stepStatuses,
    acceptChannel: codes.acceptChannels,
    meetingCaller: codes.meetingCallers,
    disclosureBasis: codes.disclosureBases,
  };
  return lists[kind] ?? null;
}

/** What an observation is of, and what was answered, is said by the list of its kind; no two of them share a code. */
function observedOf(kind: Said, language: Language): readonly Names[] {
  const { codes } = texts[language];
  if (kind === 'observationCode') return [codes.challenges, codes.exposureQuestions, codes.lifeFields];
  return kind === 'observationValue' ? [codes.exposureAnswers, codes.lifeAnswers] : [];
}

function formatted(kind: Said, value: string | number, language: Language): string {
  const { changes, codes } = texts[language];
  const text = String(value);
  const list = codesOf(kind, language);
  if (list !== null) return named(list, text) ?? text;
  for (const some of observedOf(kind, language)) if (named(some, text) !== null) return named(some, text) ?? text;
  switch (kind) {
    case 'money':
      return changes.values.money(formatMoney(Number(value)));
    case 'area':
      return changes.values.area(formatNumber(Number(value)));
    case 'number':
      return formatNumber(Number(value));
    case 'date':
    case 'endDate':
      return dateText(text);
    case 'roles':
      return listOf(text)
        .map((role) => named(codes.roles, role) ?? role)
        .join(', ');
    case 'consentFields':
      return listOf(text)
        .map((field) => named(codes.consentFields, field) ?? field)
        .join(', ');
    case 'visitTopics':
      return listOf(text)
        .map((topic) => named(codes.visitTopics, topic) ?? named(codes.roundTopics, topic) ?? topic)
        .join(', ');
    case 'visitPeople':
      return listOf(text)
        .map((person) => named(codes.visitPeople, person) ?? person)
        .join(', ');
    case 'attributes':
      return attributesText(text);
    case 'setting':
      return settingsText(text, changes.values.general);
    default:
      return text;
  }
}

function dateText(text: string): string {
  const date = parseIsoDate(text.slice(0, 10));
  return date === null ? text : formatDate(date);
}

/** Settings are one value: each part of it with its name. */
function settingsText(text: string, names: Names): string {
  const parts = parsed(text);
  if (typeof parts !== 'object' || parts === null) return text;
  return Object.entries(parts)
    .flatMap(([name, value]) => (named(names, name) === null ? [] : [`${named(names, name)}: ${String(value)}`]))
    .join(', ');
}

/** "Vaskemaskine: ja, Altan: stor". */
function attributesText(text: string): string {
  const list = parsed(text);
  if (!Array.isArray(list)) return text;
  return list.map((one: { readonly name: string; readonly value: string }) => `${one.name}: ${one.value}`).join(', ');
}

function listOf(text: string): readonly string[] {
  const value = parsed(text);
  return Array.isArray(value) ? value.map(String) : [text];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function named(names: Names, key: string): string | null {
  return Object.hasOwn(names, key) ? (names[key] ?? null) : null;
}
