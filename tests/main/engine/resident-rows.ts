import type { Operation } from '../../../shared/contract/index.ts';
import type { Role } from '../../../shared/domain/users.ts';

/** Assigned today; not; assigned, with both protections; opened in an emergency a moment ago; opened an hour ago. */
export const SITUATIONS = ['own', 'other', 'protected', 'emergency', 'expired'] as const;
export type Situation = (typeof SITUATIONS)[number];

type Noun<N extends string> = Extract<Operation, `${N}.${string}`>;
/** What is about no resident in particular. A new noun that is not here needs a row below, else nothing compiles. */
type AboutNobody =
  | Noun<'app' | 'setup' | 'session' | 'recovery' | 'users' | 'drafts' | 'views' | 'settings' | 'audit' | 'system'>
  | Noun<'associations' | 'estates' | 'attributes' | 'houseRules' | 'buildings' | 'pipeline' | 'units' | 'outages'>
  | Noun<'vacancies' | 'vacancyTerms' | 'postCodes' | 'imports' | 'occupancy' | 'agreements' | 'changes'>
  | Noun<'criteria' | 'waitingPromises' | 'challenges' | 'homelessness'>
  | Exclude<Noun<'tenancies'>, 'tenancies.ofResident'>
  | 'support.gaps'
  | Noun<'vacancyNotices' | 'assignmentRights' | 'assignmentCriteria' | 'matchingSwitches'>
  | 'today.overview'
  | 'match.gap'
  | 'offers.due'
  | 'tasks.mine'
  | 'goals.today'
  | 'visits.workers'
  | 'visits.month'
  | 'visits.logRound'
  | Noun<'snippets' | 'absences' | 'team'>
  | 'series.layOut'
  | 'series.holidays'
  | 'series.clashes'
  // asked by ids of their own, and only by those who see everybody
  | Exclude<Noun<'messages'>, 'messages.inbox' | 'messages.match'>
  | Noun<'hospitalUnits' | 'messageGate'>
  | 'stays.end'
  | Noun<'supportLists' | 'handoffLists'>
  | 'handoffs.today'
  | 'residents.create'
  | 'assignments.staff'
  | 'emergency.list'
  | 'emergency.unseen'
  | 'emergency.markSeen';
export type About = Exclude<Operation, AboutNobody>;
type Row = Readonly<Record<Role, string>>;

const row = (
  caseworker: string,
  housing: string,
  support: string,
  caretaker: string,
  leader: string,
  reader: string,
  administrator: string,
): Row => ({
  caseworker,
  'housing-worker': housing,
  'support-worker': support,
  'social-caretaker': caretaker,
  leader,
  reader,
  administrator,
});
/** Who sees everybody, and nobody else. */
const SEE_ALL = row('xxxxx', '-----', '-----', '-----', 'xxxxx', '-----', '-----');

/** What all may write down whose work meets the resident; a group that a protection hides, they cannot. */
const CONSIDERED = row('xxxxx', 'x?xx?', 'x?xx?', 'x?xx?', 'xxxxx', '-----', '-----');
const CONSIDERED_BY_NAME = row('xxxxx', 'x?-x?', 'x?xx?', 'x?xx?', 'xxxxx', '-----', '-----');
const SUPPORTED = row('xxxxx', '-?--?', 'x?xx?', '-?--?', 'xxxxx', '-----', '-----');
/** Plans and goals: who decides, and who supports those assigned to them. */
const PLANNED = row('xxxxx', '-----', 'x?xx?', '-----', 'xxxxx', '-----', '-----');
/** Those who go on visits, and nobody else. */
const VISITED = row('xxxxx', '-----', 'x?xx?', 'x?xx?', 'xxxxx', '-----', '-----');
/** Those who hand over a discharge; and who finds the home as well, of whom they may know. */
const HANDED = row('xxxxx', '-----', 'x?xx?', '-----', 'xxxxx', '-----', '-----');
/** Who finds the home keeps a step that they were asked to keep: none of these. */
const HANDED_OWN = row('xxxxx', '?????', 'x?xx?', '-----', 'xxxxx', '-----', '-----');
const HANDED_READ = row('xxxxx', 'x??x?', 'x?xx?', '-----', 'xxxxx', '-----', '-----');
const SENSITIVE = row('xxxxx', '-?--?', '-?--?', '-?--?', 'xxxxx', '-----', '-----');

/**
 * Written by hand from the security page, one letter for each situation in the order above. x: let through · b: shown as
 * "Beskyttet", without a name · ?: not found, as if there were nobody · r: refused, because the resident is in reach
 * already · -: no permission. A reader and an administrator can open nothing in an emergency.
 */
export const ROWS: Readonly<Record<About, Row>> = {
  //                            caseworker housing  support  caretaker leader  reader   administrator
  'residents.list': /*       */ row('xxxxx', 'x?bx?', 'x?xx?', 'x?xx?', 'xxxxx', 'x?b??', '-----'),
  'residents.get': /*        */ row('xxxxx', 'x?bx?', 'x?xx?', 'x?xx?', 'xxxxx', 'x?b??', '-----'),
  'residents.alike': /*      */ row('xxxxx', 'x??x?', 'x?xx?', 'x?xx?', 'xxxxx', 'x????', '-----'),
  'search.find': /*          */ row('xxxxx', 'x??x?', 'x?xx?', 'x?xx?', 'xxxxx', 'x????', '?????'),
  'today.people': /*         */ row('xxxxx', 'x?bx?', 'x?xx?', 'x?xx?', 'xxxxx', 'x?b??', '-----'),
  'emergency.open': /*       */ row('rrrrr', 'rxrrx', 'rxrrx', 'rxrrx', 'rrrrr', '-----', '-----'),
  'waiting.list': /*         */ row('xxxxx', 'x?bx?', 'x?xx?', '-----', 'xxxxx', '-----', '-----'),
  'waiting.get': /*          */ row('xxxxx', 'x?xx?', 'x?xx?', '-----', 'xxxxx', '-----', '-----'),
  'waiting.enter': /*        */ row('xxxxx', 'x?xx?', '-----', '-----', 'xxxxx', '-----', '-----'),
  'waiting.review': /*       */ row('xxxxx', 'x?xx?', '-----', '-----', 'xxxxx', '-----', '-----'),
  'waiting.setState': /*     */ row('xxxxx', 'x?xx?', '-----', '-----', 'xxxxx', '-----', '-----'),
  'match.forPerson': /*      */ row('xxxxx', 'x?xx?', '-----', '-----', 'xxxxx', '-----', '-----'),
  'match.why': /*            */ row('xxxxx', 'x?xx?', '-----', '-----', 'xxxxx', '-----', '-----'),
  'match.forHome': /*        */ row('xxxxx', 'x?bx?', '-----', '-----', 'xxxxx', '-----', '-----'),
  'residents.known': /*      */ row('xxxxx', 'x?xx?', 'x?xx?', 'x?xx?', 'xxxxx', 'x?x??', '-----'),
  'residents.timeline': /*   */ row('xxxxx', 'x?xx?', 'x?xx?', 'x?xx?', 'xxxxx', 'x?x??', '-----'),
  'tenancies.ofResident': /* */ row('xxxxx', 'x?xx?', 'x?xx?', 'x?xx?', 'xxxxx', 'x?x??', '-----'),
  'support.ofResident': /*   */ row('xxxxx', 'x?xx?', 'x?xx?', 'x?xx?', 'xxxxx', 'x?x??', '-----'),
  'stays.ofResident': SEE_ALL,
  'messages.inbox': SEE_ALL,
  'messages.match': SEE_ALL,
  'support.answer': SUPPORTED,
  'support.grant': SEE_ALL,
  'support.endGrant': SEE_ALL,
  'consents.ofResident': /*  */ row('xxxxx', 'x?xx?', 'x?xx?', 'x?xx?', 'xxxxx', 'x?x??', '-----'),
  'rights.ofResident': /*    */ row('xxxxx', 'x?xx?', 'x?xx?', 'x?xx?', 'xxxxx', 'x?x??', '-----'),
  'tasks.ofResident': /*     */ row('xxxxx', 'x?xx?', 'x?xx?', 'x?xx?', 'xxxxx', 'x?x??', '-----'),
  'consents.give': SUPPORTED,
  'consents.withdraw': SUPPORTED,
  'rights.tell': SUPPORTED,
  'guidance.set': CONSIDERED_BY_NAME,
  'guidance.review': CONSIDERED_BY_NAME,
  'tasks.add': CONSIDERED_BY_NAME,
  'tasks.change': CONSIDERED_BY_NAME,
  'tasks.finish': CONSIDERED_BY_NAME,
  'goals.ofResident': /*     */ row('xxxxx', 'x?xx?', 'x?xx?', 'x?xx?', 'xxxxx', 'x?x??', '-----'),
  'plans.ofResident': /*     */ row('xxxxx', 'x?xx?', 'x?xx?', 'x?xx?', 'xxxxx', 'x?x??', '-----'),
  'assessments.ofResident': /**/ row('xxxxx', 'x?xx?', 'x?xx?', 'x?xx?', 'xxxxx', 'x?x??', '-----'),
  'support.setTerms': PLANNED,
  'support.setPhase': PLANNED,
  'support.check': PLANNED,
  'plans.offer': PLANNED,
  'plans.addLine': PLANNED,
  'plans.linkLine': PLANNED,
  'plans.endLine': PLANNED,
  'plans.handOver': PLANNED,
  'assessments.sign': PLANNED,
  'goals.add': PLANNED,
  'goals.link': PLANNED,
  'goals.rate': PLANNED,
  'goals.followUp': PLANNED,
  'visits.ofResident': VISITED,
  'visits.get': VISITED,
  'visits.beside': VISITED,
  'visits.proposeNext': VISITED,
  'visits.day': VISITED,
  'visits.list': VISITED,
  'visits.find': VISITED,
  'visits.plan': VISITED,
  'visits.log': VISITED,
  'visits.add': VISITED,
  'visits.cancel': VISITED,
  'visits.move': VISITED,
  'series.preview': VISITED,
  'series.start': VISITED,
  'series.ofResident': VISITED,
  'series.end': VISITED,
  'safety.ofResident': VISITED,
  'safety.add': VISITED,
  'safety.end': VISITED,
  'signs.open': row('x?x??', '-----', 'x?x??', 'x?x??', 'xxxxx', '-----', '-----'),
  'signs.add': VISITED,
  'signs.triage': VISITED,
  'safety.exempt': row('-----', '-----', '-----', '-----', 'xxxxx', '-----', '-----'),
  'handoffs.board': row('xxxxx', 'x??x?', 'x?xx?', '-----', 'xxxxx', '-----', '-----'),
  'handoffs.get': HANDED_READ,
  'handoffs.ofResident': row('xxxxx', 'x?xx?', 'x?xx?', '-----', 'xxxxx', '-----', '-----'),
  'handoffs.setHome': HANDED_READ,
  'handoffs.open': HANDED,
  'handoffs.change': HANDED,
  'handoffs.addStep': HANDED,
  'handoffs.setStep': HANDED_OWN,
  'handoffs.handStep': HANDED,
  'handoffs.acceptStep': HANDED_OWN,
  'handoffs.readBack': HANDED,
  'handoffs.confirmReadBack': HANDED,
  'handoffs.callMeeting': HANDED,
  'handoffs.setMeeting': HANDED,
  'handoffs.planVisit': HANDED,
  'handoffs.disclose': HANDED,
  'handoffs.setLeave': HANDED,
  'handoffs.pause': HANDED,
  'handoffs.resume': HANDED,
  'handoffs.close': HANDED,
  'handoffs.reopen': HANDED,
  'animals.add': CONSIDERED,
  'entries.end': CONSIDERED,
  'household.add': CONSIDERED_BY_NAME,
  'participants.add': CONSIDERED_BY_NAME,
  'words.say': SUPPORTED,
  'situations.add': SUPPORTED,
  'observations.life': SUPPORTED,
  'observations.challenge': SENSITIVE,
  'observations.judge': SENSITIVE,
  'observations.exposure': SENSITIVE,
  'offers.ofHome': /*        */ row('xxxxx', 'x??x?', 'x??x?', '-----', 'xxxxx', '-----', '-----'),
  'offers.ofResident': /*    */ row('xxxxx', 'x?xx?', 'x?xx?', '-----', 'xxxxx', '-----', '-----'),
  'offers.prepare': /*        */ row('xxxxx', 'x?xx?', '-----', '-----', 'xxxxx', '-----', '-----'),
  'offers.propose': /*        */ row('xxxxx', 'x?xx?', '-----', '-----', 'xxxxx', '-----', '-----'),
  'offers.offer': /*          */ row('xxxxx', 'x?xx?', '-----', '-----', 'xxxxx', '-----', '-----'),
  'offers.accept': /*         */ row('xxxxx', 'x?xx?', '-----', '-----', 'xxxxx', '-----', '-----'),
  'offers.decline': /*        */ row('xxxxx', 'x?xx?', '-----', '-----', 'xxxxx', '-----', '-----'),
  'offers.withdraw': /*       */ row('xxxxx', 'x?xx?', '-----', '-----', 'xxxxx', '-----', '-----'),
  'offers.changeMind': /*     */ row('xxxxx', 'x?xx?', '-----', '-----', 'xxxxx', '-----', '-----'),
  'knownConflicts.of': SEE_ALL,
  'knownConflicts.add': SEE_ALL,
  'knownConflicts.end': SEE_ALL,
  'residents.change': SEE_ALL,
  'residents.previewMerge': SEE_ALL,
  'residents.merge': SEE_ALL,
  'residents.protect': SEE_ALL,
  'residents.revealId': SEE_ALL,
  'residents.revealAddress': SEE_ALL,
  'courses.open': SEE_ALL,
  'courses.change': SEE_ALL,
  'assignments.set': SEE_ALL,
  'assignments.end': SEE_ALL,
  'visitation.get': SEE_ALL,
  'requests.add': SEE_ALL,
  'requests.answer': SEE_ALL,
  'decisions.record': SEE_ALL,
  'decisions.hear': SEE_ALL,
  'treatments.save': SEE_ALL,
};
