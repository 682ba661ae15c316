import type { TimelineRow } from '../contract/resident-page.ts';
import { parseIsoDate } from '../dates.ts';
import { formatDate } from '../domain/dates-da.ts';
import type { TimelineKind } from '../domain/resident-timeline.ts';
import { codes as codesDa } from './da/codes.ts';
import { moveStates as moveStatesDa, tenancyCodes as tenanciesDa } from './da/codes-tenancies.ts';
import { offers as offersDa } from './da/offers.ts';
import { timeline as timelineDa } from './da/timeline.ts';
import { codes as codesEn } from './en/codes.ts';
import { moveStates as moveStatesEn, tenancyCodes as tenanciesEn } from './en/codes-tenancies.ts';
import { offers as offersEn } from './en/offers.ts';
import { timeline as timelineEn } from './en/timeline.ts';
import type { Language } from './words.ts';

const texts = {
  da: {
    codes: codesDa,
    offers: offersDa,
    tenancies: { ...tenanciesDa, moveStates: moveStatesDa },
    timeline: timelineDa,
  },
  en: {
    codes: codesEn,
    offers: offersEn,
    tenancies: { ...tenanciesEn, moveStates: moveStatesEn },
    timeline: timelineEn,
  },
} as const;

type Names = Readonly<Record<string, string>>;

export function timelineKindName(kind: TimelineKind, language: Language): string {
  return texts[language].timeline.kinds[kind];
}

/** What happened, in one line: "Slut: Dyr: Hund, Labrador", "Udfordring: Ensomhed". Who and when stand beside it. */
export function timelineText(row: TimelineRow, language: Language): string {
  const { ended, noPlace, noticed, withdrawn } = texts[language].timeline;
  const { head, code, more } = saidOf(row, language);
  const text = row.kind === 'tenancies' ? (row.text ?? noPlace) : row.text;
  const details = [code, ...more, text].filter((part) => part !== null && part !== '');
  const line = details.length === 0 ? head : `${head}: ${details.join(', ')}`;
  if (row.kind === 'tenancies' && row.event === 'noted')
    return noticed(line, nameOf(texts[language].tenancies.noticeGivers, row.value) ?? '');
  if (row.event !== 'ended') return line;
  if (row.kind === 'tasks') return line;
  return row.kind === 'consents' ? `${withdrawn}: ${line}` : ended(line);
}

interface Said {
  readonly head: string;
  readonly code: string | null;
  readonly more: readonly string[];
}

/** The head of the line, what its code is called, and what its value says. */
function saidOf({ kind, code, value, event }: TimelineRow, language: Language): Said {
  const { codes, offers, tenancies, timeline } = texts[language];
  const head = timeline.heads[kind];
  const named = (names: Names, more: readonly string[] = []): Said => ({ head, code: nameOf(names, code), more });
  const answer = (head: string, answers: Names): Said => ({ head, code: nameOf(answers, value), more: [] });
  switch (kind) {
    case 'courses':
      return named(codes.courseStates, value === null ? [] : [timeline.until(dayText(value))]);
    case 'assignments':
      return named(codes.assignmentKinds);
    case 'texts':
    case 'merges':
      return { head: nameOf(codes.textKinds, code) ?? head, code: null, more: [] };
    case 'animals':
      return named(codes.petKinds, value === null || value === '1' ? [] : [timeline.animals(value)]);
    case 'household':
      return named(codes.householdKinds, value === null ? [] : [timeline.born(value)]);
    case 'participants':
      return named(codes.participantRoles);
    case 'challenges':
      return value === null ? named(codes.challenges) : { head, code: value, more: [] };
    case 'exposure':
      return code === 'vulnerable'
        ? answer(codes.observationKinds.vulnerable, codes.exposureAnswers)
        : answer(nameOf(codes.exposureQuestions, code) ?? head, codes.exposureAnswers);
    case 'life':
      return answer(nameOf(codes.lifeFields, code) ?? head, codes.lifeAnswers);
    case 'situations':
      return named(codes.housingSituations);
    case 'tenancies':
      return named(codes.tenancyKinds, event === 'ended' ? listed(tenancies.endReasons, value) : []);
    case 'moves':
      return moveSaid(code, value, language);
    case 'support':
      return event === 'noted' && code === null
        ? answer(timeline.need, tenancies.supportNeeds)
        : named(codes.paragraphs, value === null ? [] : [timeline.minutes(value)]);
    case 'protections':
      return named(timeline.protections);
    case 'waiting':
      return { head: nameOf(timeline.waiting, code) ?? head, code: null, more: [] };
    case 'visitation':
      return answer(nameOf(timeline.visitation, code) ?? head, { ...codes.paragraphs, ...codes.citizenViews });
    case 'offers':
      return named(offers.states, value === null ? [] : [nameOf(offers.declineReasons, value) ?? value]);
    case 'visits':
      return named(codes.visitStates, listed(codes.visitKinds, value));
    case 'consents':
      return named(codes.consentPurposes, listed(codes.consentRecipients, value));
    case 'rights':
      return named(codes.rights, listed(codes.toldWays, value));
    case 'guidance':
    case 'tasks':
      return promisedSaid({ kind, code, value, event }, language);
    case 'goals':
    case 'plans':
    case 'assessments':
    case 'handoffs':
      return supportSaid({ kind, code, value, event }, language);
  }
}

type Told = Pick<TimelineRow, 'kind' | 'code' | 'value' | 'event'>;

/** What it is out of; on the day itself where to, and at the end why it ended. */
function handoffSaid({ code, value, event }: Omit<Told, 'kind'>, language: Language): Said {
  const { codes, timeline } = texts[language];
  const type = nameOf(codes.handoffTypes, code);
  if (event === 'noted') return { head: timeline.discharged, code: type, more: listed(codes.homesTonight, value) };
  return { head: timeline.heads.handoffs, code: type, more: listed(codes.closeReasons, value) };
}

/** Of ekstra guidning and tasks. */
function promisedSaid({ kind, code, value, event }: Told, language: Language): Said {
  const { codes, timeline } = texts[language];
  const until = value === null ? [] : [timeline.until(dayText(value))];
  if (kind === 'guidance' && event === 'noted')
    return { head: timeline.reviewed, code: nameOf(codes.guidanceOutcomes, code), more: [] };
  if (kind === 'guidance') return { head: timeline.heads.guidance, code: null, more: until };
  const head = timeline.heads.tasks;
  return event === 'ended'
    ? { head, code: nameOf(codes.taskOutcomes, value), more: [] }
    : { head, code: nameOf(codes.taskSources, code), more: until };
}

/** Of goals, plans, udredning and discharges. */
function supportSaid({ kind, code, value, event }: Told, language: Language): Said {
  const { codes, timeline } = texts[language];
  const more = value === null ? [] : [value];
  if (kind === 'handoffs') return handoffSaid({ code, value, event }, language);
  if (kind === 'assessments') {
    const next = value === null ? [] : [timeline.nextBy(dayText(value))];
    return { head: timeline.heads.assessments, code: nameOf(codes.assessmentKinds, code), more: next };
  }
  if (kind === 'goals') {
    if (event === 'began') return { head: nameOf(codes.goalLevels, code) ?? '', code: null, more: [] };
    if (code === 'rated') return { head: timeline.rated, code: timeline.rating(value ?? ''), more: [] };
    return { head: timeline.followed, code: nameOf(codes.followUpResults, code), more };
  }
  if (code === null) return { head: timeline.effort, code: null, more };
  if (code !== 'own-copy')
    return { head: nameOf(codes.carePlans, code) ?? code, code: nameOf(codes.careAnswers, value), more: [] };
  const [handed = '', view = ''] = (value ?? '').split('.');
  return { head: timeline.ownCopy, code: nameOf(codes.handedStates, handed), more: listed(codes.copyViews, view) };
}

/** The value is the list and what became of the item: `in.done`. */
function moveSaid(code: string | null, value: string | null, language: Language): Said {
  const { tenancies } = texts[language];
  const [list = '', state = ''] = (value ?? '').split('.');
  const head = nameOf(tenancies.moveLists, list) ?? list;
  return {
    head,
    code: nameOf(tenancies.moveItems, code),
    more: [(nameOf(tenancies.moveStates, state) ?? state).toLowerCase()],
  };
}

function nameOf(names: Names, code: string | null): string | null {
  return code !== null && Object.hasOwn(names, code) ? (names[code] ?? null) : code;
}

function listed(names: Names, code: string | null): readonly string[] {
  const name = nameOf(names, code);
  return name === null ? [] : [name];
}

function dayText(text: string): string {
  const day = parseIsoDate(text);
  return day === null ? text : formatDate(day);
}
