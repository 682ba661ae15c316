import { FilePen } from 'lucide-react';
import { useLocation } from 'wouter';
import { textKinds } from '../../../shared/domain/resident-page.ts';
import type { Words } from '../../../shared/text/words.ts';
import { Button } from '../../components/Button.tsx';
import { Section } from '../../components/Section.tsx';
import { TaskList } from '../../components/TaskList.tsx';
import { useFormat } from '../../lib/format.ts';
import { useAsk } from '../../lib/query.ts';
import { useWords } from '../../lib/words.ts';
import { handoffPlace, handoffTitle } from './handoff-drafts.ts';
import { housingPlace, housingTitle } from './housing-drafts.ts';
import { isSupportAct, supportPlace, supportTitle } from './support-drafts.ts';

/** What was typed and never saved, offered again: after a lock, a crash or a power cut. */
export function DraftOffers() {
  const all = useWords();
  const { today: words } = all;
  const { moment } = useFormat();
  const [, navigate] = useLocation();
  const drafts = useAsk('drafts.list', {});
  const offered = (drafts.data ?? []).filter((draft) => placeOf(draft) !== null);
  if (offered.length === 0) return null;
  return (
    <Section title={words.drafts}>
      <TaskList
        label={words.drafts}
        tasks={offered.map((draft) => ({
          id: `${draft.form}/${draft.subject}`,
          icon: FilePen,
          tone: 'info' as const,
          title: titleOf(draft, all),
          reason: reasonOf(draft, words.draftFrom(moment(draft.savedAt)), all),
          action: <Button onPress={() => navigate(placeOf(draft) ?? '/')}>{words.draftOpen}</Button>,
        }))}
      />
    </Section>
  );
}

type Draft = { readonly form: string; readonly subject: string; readonly text: string };

/** Dialogs over a home's card; the card offers to go on. */
const HOME_ACTS = {
  'tenancy-start': 'start',
  'tenancy-end': 'end',
  outage: 'outOfService',
  'outage-end': 'backInService',
  'outage-follow-up': 'followUp',
  'outage-change': 'changeRepair',
  condition: 'condition',
  'vacancy-notice': 'notice',
  'notice-named': 'noticeNamed',
  'notice-returned': 'noticeBack',
} as const;

/** Dialogs under Indstillinger, which offers to go on as well. */
const SETTINGS = {
  association: { new: 'add', known: 'edit' },
  estate: { new: 'addEstate', known: 'editEstate' },
  'house-rules': { new: 'newRules', known: 'newRules' },
  'estate-defaults': { new: 'defaults', known: 'defaults' },
} as const;

/** Dialogs over a person's page, which offers to go on as well. */
const RESIDENT_ACTS = {
  'resident-course': 'course',
  'resident-protection': 'protect',
  'resident-assignment': 'assign',
  'resident-merge': 'merge',
} as const;

/** What is written down on a person's page; words have a form for each kind of them. */
const NOTED = {
  'resident-animal': 'animal',
  'resident-member': 'member',
  'resident-participant': 'participant',
  'resident-situation': 'situation',
  'resident-challenge': 'challenge',
  'resident-judgement': 'judge',
  'resident-exposure': 'exposure',
  'resident-life': 'life',
} as const;

/** Forms of a person's way to a home; the draft is under the person first. */
const WAY_ACTS = {
  request: 'request',
  'request-answer': 'answer',
  decision: 'decision',
  'decision-heard': 'hear',
  treatment: 'treatment',
  'waiting-state': 'state',
  'waiting-place': 'entry',
} as const;

/** About an offer, or somebody's conflict: the subject begins with the person, whose page offers to go on as well. */
const OFFER_ACTS = [
  'offer-new',
  'offer-made',
  'offer-yes',
  'offer-no',
  'offer-back',
  'offer-regret',
  'known-conflict',
] as const;

/** Dialogs over the rights of a person, whose page offers to go on as well; those over one record keep whose it is. */
const RIGHTS_ACTS = {
  'right-told': ({ tell }: Words['rights']) => tell.title,
  consent: ({ give }: Words['rights']) => give.title,
  'consent-withdrawal': ({ withdraw }: Words['rights']) => withdraw.title,
  guidance: ({ guidance }: Words['rights']) => guidance.act,
  'guidance-review': ({ guidance }: Words['rights']) => guidance.reviewTitle,
  task: ({ tasks }: Words['rights']) => tasks.newTitle,
  'task-change': ({ tasks }: Words['rights']) => tasks.changeTitle,
  'task-drop': ({ tasks }: Words['rights']) => tasks.dropTitle,
} as const;

/** Dialogs about visits: the draft is under the person first, whose page offers to go on as well. */
const VISIT_ACTS: readonly string[] = [
  'visit',
  'visit-plan',
  'visit-series',
  'visit-series-end',
  'visit-addition',
  'visit-off',
  'visit-move',
  'sign',
  'sign-home',
  'safety',
  'safety-exempt',
  'round',
] satisfies readonly (keyof Words['visits']['drafts'])[];

/** Forms that stand alone: the place, and which words name it. */
const ALONE = {
  occupancy: '/belaegning',
  'change-homes': '/boliger',
  'new-user': '/indstillinger/brugere',
  settings: '/indstillinger/generelt',
  plan: '/boliger/paa-vej',
  'plan-realise': '/boliger/paa-vej',
  'vacancy-rule': '/indstillinger/tomgang',
  'matching-switch': '/indstillinger/match',
  'assignment-right': '/boliger/ledige/anvisning',
  'assignment-criterion': '/indstillinger/match',
  'challenge-list': '/indstillinger/udfordringer',
  'homelessness-terms': '/indstillinger/udfordringer',
  criteria: '/indstillinger/visitation',
  'waiting-promises': '/indstillinger/visitation',
  'handoff-template': '/indstillinger/udskrivninger',
  'handoff-tariff': '/indstillinger/udskrivninger',
  absence: '/besoeg/hold',
  'absence-change': '/besoeg/hold',
} as const;

function placeOf(draft: Draft): string | null {
  const own = housingPlace(draft) ?? handoffPlace(draft);
  if (own !== null) return own;
  if (actOf(draft) !== null) return `/boliger/${draft.subject}`;
  if (isResidentAct(draft.form) || isNoted(draft.form) || wordsOf(draft) !== undefined)
    return `/borgere/${draft.subject}`;
  if (isWayAct(draft.form)) return `/borgere/${draft.subject.split('/')[0]}/vej`;
  if (isOfferAct(draft.form)) return `/borgere/${draft.subject.split('/')[0]}/tilbud`;
  if (draft.form === 'sign-home') return `/boliger/${draft.subject}`;
  if (draft.form === 'round') return draft.subject === 'new' ? '/besoeg' : `/boliger/${draft.subject}`;
  if (isVisitAct(draft.form)) return `/borgere/${draft.subject.split('/')[0]}/besoeg`;
  if (isSupportAct(draft.form)) return supportPlace(draft.form, residentOf(draft) ?? draft.subject);
  if (isRightsAct(draft.form)) return `/borgere/${residentOf(draft) ?? draft.subject}/rettigheder`;
  if (draft.form === 'resident') return draft.subject === 'new' ? '/borgere/ny' : `/borgere/${draft.subject}/ret`;
  if (draft.form === 'occupancy' && draft.subject !== 'new') return `/belaegning/aftale/${draft.subject}`;
  if (isAlone(draft.form)) return ALONE[draft.form];
  if (draft.form === 'agreement') return '/indstillinger/organisationer';
  if (Object.hasOwn(SETTINGS, draft.form)) return '/indstillinger/organisationer';
  if (draft.form === 'building') return `/boliger/afdelinger/${draft.subject}`;
  if (draft.form !== 'unit') return null;
  return draft.subject === 'new' ? '/boliger/ny' : `/boliger/${draft.subject}/ret`;
}

function titleOf(draft: Draft, words: Words): string {
  const own = housingTitle(draft, words) ?? handoffTitle(draft, words);
  if (own !== null) return own;
  const act = actOf(draft);
  if (act !== null) return words.units.acts[act];
  const support = supportTitle(draft, words);
  if (support !== null) return support;
  if (isRightsAct(draft.form)) return RIGHTS_ACTS[draft.form](words.rights);
  if (isResidentAct(draft.form)) return words.residents.acts[RESIDENT_ACTS[draft.form]];
  if (isNoted(draft.form)) return words.person.acts[NOTED[draft.form]];
  const said = wordsOf(draft);
  if (said !== undefined) return words.person.words.addTo(words.codes.textKinds[said]);
  if (isWayAct(draft.form)) return words.way[WAY_ACTS[draft.form]].title;
  if (isVisitAct(draft.form)) return words.visits.drafts[draft.form];
  if (isOfferAct(draft.form)) return words.offering.drafts[draft.form];
  if (draft.form === 'resident') return words.residents.form[draft.subject === 'new' ? 'newTitle' : 'editTitle'];
  if (isAlone(draft.form))
    return {
      occupancy: words.lists.title,
      'change-homes': words.change.act,
      'new-user': words.settings.users.add,
      settings: words.settings.parts.generelt,
      plan: words.pipeline.form.title,
      'plan-realise': words.pipeline.realise.title,
      'vacancy-rule': words.vacancies.rule.title,
      'assignment-right': words.notices.ledger.title,
      'matching-switch': words.notices.switches.title,
      'assignment-criterion': words.notices.criteria.title,
      'challenge-list': words.challenges.dialog.title,
      'homelessness-terms': words.challenges.terms.change,
      criteria: words.visitation.criteria.dialogTitle,
      'waiting-promises': words.visitation.promises.dialogTitle,
      'handoff-template': words.handoffs.lists.draft,
      'handoff-tariff': words.handoffs.lists.tariff.title,
      absence: words.series.away.dialog.title,
      'absence-change': words.series.away.changing.title,
    }[draft.form];
  if (draft.form === 'agreement') return words.agreements.title;
  if (Object.hasOwn(SETTINGS, draft.form)) {
    const names = SETTINGS[draft.form as keyof typeof SETTINGS];
    return words.settings.associations[draft.subject === 'new' ? names.new : names.known];
  }
  if (draft.form === 'building') return words.estates.building.edit;
  return draft.subject === 'new' ? words.today.draftForms.newUnit : words.today.draftForms.unit;
}

/** Which homes were to be changed is not kept: they are chosen anew. */
function reasonOf({ form }: Draft, when: string, { change }: Words): string {
  return form === 'change-homes' ? `${when}. ${change.draftHow}` : when;
}

function isResidentAct(form: string): form is keyof typeof RESIDENT_ACTS {
  return Object.hasOwn(RESIDENT_ACTS, form);
}

function isNoted(form: string): form is keyof typeof NOTED {
  return Object.hasOwn(NOTED, form);
}

function wordsOf({ form }: Draft): (typeof textKinds)[number] | undefined {
  return textKinds.find((kind) => form === `words-${kind}`);
}

function isWayAct(form: string): form is keyof typeof WAY_ACTS {
  return Object.hasOwn(WAY_ACTS, form);
}

function isOfferAct(form: string): form is (typeof OFFER_ACTS)[number] {
  return OFFER_ACTS.some((act) => act === form);
}

function isVisitAct(form: string): form is keyof Words['visits']['drafts'] {
  return VISIT_ACTS.includes(form);
}

function isRightsAct(form: string): form is keyof typeof RIGHTS_ACTS {
  return Object.hasOwn(RIGHTS_ACTS, form);
}

/** Whose record it is about, where its subject is the record. */
function residentOf({ text }: Draft): string | null {
  const values: unknown = JSON.parse(text);
  const id = typeof values === 'object' && values !== null && 'residentId' in values ? values.residentId : null;
  return typeof id === 'string' ? id : null;
}

function isAlone(form: string): form is keyof typeof ALONE {
  return Object.hasOwn(ALONE, form);
}

function actOf({ form }: Draft): (typeof HOME_ACTS)[keyof typeof HOME_ACTS] | null {
  return Object.hasOwn(HOME_ACTS, form) ? HOME_ACTS[form as keyof typeof HOME_ACTS] : null;
}
