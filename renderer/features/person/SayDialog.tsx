import type { IsoDate } from '../../../shared/dates.ts';
import { speakers, type TextKind } from '../../../shared/domain/resident-page.ts';
import type { Words } from '../../../shared/text/words.ts';
import { ActDialog } from '../../components/ActDialog.tsx';
import { Button } from '../../components/Button.tsx';
import { DatePicker } from '../../components/DatePicker.tsx';
import { Notice } from '../../components/Notice.tsx';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { type DraftedForm, type Problems, useDraftedAct } from '../../lib/drafted-act.ts';
import { useFormat } from '../../lib/format.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { type KnownText, type PersonDialogProps, saidOf, sayForm } from './person-values.ts';

interface SayValues {
  readonly text: string;
  readonly saidBy: (typeof speakers)[number];
  readonly from: IsoDate | null;
}
type SayDialogProps = PersonDialogProps & { readonly text: TextKind };

/** A new version of one kind of words, beside the one that stands; that one stays to be read. */
export function SayDialog({ residentId, known, text: kind, onClose, onReopen }: SayDialogProps) {
  const words = useWords();
  const { person, codes } = words;
  const { now } = saidOf(known, kind);
  const place = { form: sayForm(kind), subject: residentId };
  const empty: SayValues = { text: '', saidBy: ownSpeaker(kind), from: useToday() };
  const form = useDraftedAct(place, empty, { problemsOf: (values) => sayProblems(values, now, words) });
  const submit = async (): Promise<string | null> => {
    const { text, saidBy, from } = form.values;
    if (from === null) return null;
    const done = await form.run('words.say', { residentId, kind, text, saidBy, from });
    return done && person.saved;
  };
  const name = codes.textKinds[kind];
  return (
    <ActDialog
      title={now === undefined ? person.words.addTo(name) : person.words.renewTo(name)}
      description={now && person.say.kept}
      act={person.save}
      {...form.dialog}
      onSubmit={submit}
      onClose={onClose}
      onReopen={onReopen}
    >
      {now && <Current now={now} onGoOn={() => form.set({ text: now.text, saidBy: now.saidBy })} />}
      <SayFields form={form} kind={kind} />
    </ActDialog>
  );
}

function Current({ now, onGoOn }: { readonly now: KnownText; readonly onGoOn: () => void }) {
  const { person } = useWords();
  const format = useFormat();
  return (
    <Notice
      title={person.say.current(format.day(now.from))}
      actions={
        <Button size="small" onPress={onGoOn}>
          {person.say.goOn}
        </Button>
      }
    >
      <p className="said-words">{now.text}</p>
    </Notice>
  );
}

function SayFields({ form, kind }: { readonly form: DraftedForm<SayValues>; readonly kind: TextKind }) {
  const { values, problems, set } = form;
  const { person, codes } = useWords();
  const today = useToday();
  const text = person.say;
  return (
    <>
      <TextArea
        id="say-text"
        label={text.asks[kind]}
        hint={text.hint}
        error={problems['say-text']}
        isRequired
        autoFocus
        rows={4}
        maxLength={4000}
        value={values.text}
        onChange={(written) => set({ text: written })}
      />
      <RadioGroup
        label={text.who}
        isInline
        options={speakers.map((id) => ({ id, label: codes.speakers[id] }))}
        value={values.saidBy}
        onChange={(saidBy) => set({ saidBy })}
      />
      <DatePicker
        id="say-from"
        label={person.day}
        error={problems['say-from']}
        isRequired
        max={today}
        today={today}
        value={values.from}
        onChange={(from) => set({ from })}
      />
    </>
  );
}

/** Whose words these mostly are: the first four are the citizen's own, the rest is agreed. */
function ownSpeaker(kind: TextKind): SayValues['saidBy'] {
  return kind === 'good-life' || kind === 'wishes' || kind === 'no-gos' || kind === 'resources'
    ? 'citizen'
    : 'together';
}

function sayProblems({ text, from }: SayValues, now: KnownText | undefined, { person }: Words): Problems {
  const written = text.trim();
  return {
    ...(written === '' && { 'say-text': person.say.missing }),
    ...(written !== '' && written === now?.text && { 'say-text': person.say.same }),
    ...(from === null && { 'say-from': person.dayMissing }),
  };
}
