import { citizenViews, complaintUntil } from '../../../shared/domain/visitation.ts';
import { ActDialog } from '../../components/ActDialog.tsx';
import { DatePicker } from '../../components/DatePicker.tsx';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { type DraftedForm, type Problems, useDraftedAct } from '../../lib/drafted-act.ts';
import { useFormat } from '../../lib/format.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { useRuleWords } from './rule-words.ts';
import { draftSubject, type WayDialogProps } from './way-acts.ts';
import { type Decision, type HearValues, heardValues, hearingFault } from './way-values.ts';

const FIELDS = {
  'told-missing': 'told-on',
  'told-before-decided': 'told-on',
  'noted-in-future': 'told-on',
  'complaint-before-told': 'complaint-by',
} as const;

type HearDialogProps = WayDialogProps & { readonly decision: Decision };

/** The citizen has been told, and says what they think of it in their own words. */
export function HearDialog({ residentId, decision, onClose, onReopen }: HearDialogProps) {
  const { way, codes } = useWords();
  const text = way.hear;
  const format = useFormat();
  const today = useToday();
  const subject = draftSubject(residentId, decision.id);
  const place = { form: 'decision-heard', subject };
  const problemsOf = useProblems(decision);
  const form = useDraftedAct(place, heardValues(decision, today), { problemsOf, isOfRecord: true });
  const submit = async (): Promise<string | null> => {
    const { toldOn, view, words, complaintBy } = form.values;
    if (toldOn === null) return null;
    const { id, version } = decision;
    const said = words.trim();
    const done = await form.run('decisions.hear', {
      ...{ residentId, id, version, toldOn, complaintBy },
      citizenView: view === 'unknown' ? null : view,
      citizenWords: said === '' ? null : said,
    });
    return done && text.done;
  };
  return (
    <ActDialog
      title={text.title}
      description={text.why(codes.decisionOutcomes[decision.outcome], format.date(decision.decidedOn))}
      act={text.save}
      {...form.dialog}
      onSubmit={submit}
      onClose={onClose}
      onReopen={onReopen}
    >
      <HearFields {...form} />
    </ActDialog>
  );
}

function HearFields({ values, problems, set }: DraftedForm<HearValues>) {
  const { way, codes } = useWords();
  const text = way.hear;
  const format = useFormat();
  const today = useToday();
  const views = [
    ...citizenViews.map((id) => ({ id, label: codes.citizenViews[id] })),
    { id: 'unknown' as const, label: text.viewUnknown },
  ];
  return (
    <>
      <DatePicker
        id="told-on"
        label={text.toldOn}
        error={problems['told-on']}
        isRequired
        autoFocus
        value={values.toldOn}
        today={today}
        onChange={(toldOn) => set({ toldOn })}
      />
      <RadioGroup label={text.view} options={views} isInline value={values.view} onChange={(view) => set({ view })} />
      <TextArea
        label={text.words}
        isOptional
        maxLength={2000}
        value={values.words}
        onChange={(words) => set({ words })}
      />
      <DatePicker
        id="complaint-by"
        label={text.complaintBy}
        hint={values.toldOn === null ? undefined : text.complaintHint(format.date(complaintUntil(values.toldOn)))}
        error={problems['complaint-by']}
        isOptional
        value={values.complaintBy}
        today={today}
        onChange={(complaintBy) => set({ complaintBy })}
      />
    </>
  );
}

function useProblems(decision: Decision): (values: HearValues) => Problems {
  const text = useWords().way.hear;
  const rule = useRuleWords();
  const today = useToday();
  return (values) => {
    const fault = hearingFault(values, decision, today);
    if (fault === null) return {};
    return { [FIELDS[fault]]: fault === 'told-missing' ? text.toldOnMissing : rule(fault) };
  };
}
