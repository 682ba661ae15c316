import type { Output } from '../../../shared/contract/index.ts';
import type { ResidentId, VisitId } from '../../../shared/ids.ts';
import type { Words } from '../../../shared/text/words.ts';
import { ActDialog } from '../../components/ActDialog.tsx';
import { Button } from '../../components/Button.tsx';
import { DescriptionList } from '../../components/DescriptionList.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { LoadingState } from '../../components/LoadingState.tsx';
import { RefusalNotice } from '../../components/RefusalNotice.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { refusalOf } from '../../lib/api.ts';
import { useDraftedAct } from '../../lib/drafted-act.ts';
import { type Format, useFormat } from '../../lib/format.ts';
import { useAsk } from '../../lib/query.ts';
import { useWords } from '../../lib/words.ts';
import type { DialogProps } from './visit-dialogs.ts';
import { clockText, visitName } from './visit-words.ts';

type Whole = Output<'visits.get'>;
type ReadProps = DialogProps & { readonly id: VisitId; readonly residentId: ResidentId | null };

/** One visit as it was written, what was added, and the way to add more. */
export function ReadVisitDialog(props: ReadProps) {
  const words = useWords();
  const format = useFormat();
  const asked = useAsk('visits.get', { id: props.id });
  const { onClose } = props;
  const { read } = words.visits;
  const close = <Button onPress={onClose}>{read.close}</Button>;
  const visit = asked.isPlaceholderData ? undefined : asked.data;
  if (visit === undefined) {
    const refusal = refusalOf(asked.error);
    return (
      <Dialog isOpen onClose={onClose} title={words.visits.title} footer={close}>
        {refusal === null ? <LoadingState rows={4} /> : <RefusalNotice refusal={refusal} />}
      </Dialog>
    );
  }
  const title = read.title(words.codes.visitStates[visit.state], format.day(visit.on));
  if (visit.mayAdd) return <AddToVisit {...props} visit={visit} title={title} />;
  return (
    <Dialog isOpen onClose={onClose} title={title} description={visitName(visit, words)} footer={close}>
      <Written visit={visit} />
    </Dialog>
  );
}

function AddToVisit({
  id,
  residentId,
  visit,
  title,
  onClose,
  onReopen,
}: ReadProps & { readonly visit: Whole; readonly title: string }) {
  const words = useWords();
  const { read } = words.visits;
  const subject = `${residentId ?? 'round'}/${id}`;
  const form = useDraftedAct(
    { form: 'visit-addition', subject },
    { text: '' },
    {
      problemsOf: ({ text }) => (text.trim() === '' ? { 'visit-addition': read.addMissing } : {}),
    },
  );
  const submit = async (): Promise<string | null> => {
    const done = await form.run('visits.add', { id, text: form.values.text });
    return done && read.saved;
  };
  return (
    <ActDialog
      title={title}
      description={visitName(visit, words)}
      act={read.save}
      {...form.dialog}
      onSubmit={submit}
      onClose={onClose}
      onReopen={onReopen}
    >
      <Written visit={visit} />
      <TextArea
        id="visit-addition"
        label={read.add}
        hint={read.addHint}
        error={form.problems['visit-addition']}
        maxLength={4000}
        value={form.values.text}
        onChange={(text) => form.set({ text })}
      />
    </ActDialog>
  );
}

function Written({ visit }: { readonly visit: Whole }) {
  const words = useWords();
  const format = useFormat();
  const { read } = words.visits;
  return (
    <div className="visit-written">
      <DescriptionList items={factsOf(visit, words, format)} />
      {visit.signedAt !== null && <p className="visit-note">{visit.note ?? read.noNote}</p>}
      {visit.signedAt !== null && <p className="visit-signed">{read.by(visit.by, format.moment(visit.signedAt))}</p>}
      {visit.additions.length > 0 && (
        <section className="visit-additions" aria-label={read.additions}>
          <h3 className="visit-beside-title">{read.additions}</h3>
          {visit.additions.map(({ text, by, at }) => (
            <div key={at}>
              <p className="visit-note">{text}</p>
              <p className="visit-signed">{read.added(by, format.moment(at))}</p>
            </div>
          ))}
        </section>
      )}
    </div>
  );
}

function factsOf(visit: Whole, words: Words, format: Format) {
  const { visits, codes } = words;
  const topics: Readonly<Record<string, string>> = { ...codes.visitTopics, ...codes.roundTopics };
  const people: Readonly<Record<string, string>> = codes.visitPeople;
  const when = [
    format.day(visit.on),
    visit.from === null ? null : visits.clock(clockText(visit.from)),
    visit.minutes === null ? null : visits.minutes(visit.minutes),
    codes.visitKinds[visit.kind],
    visit.residentId === null ? null : visit.place,
    visit.worker,
    visit.second === null ? null : visits.with(visit.second),
  ].filter((part) => part !== null);
  const planned = [
    visit.plannedOn === null ? null : format.day(visit.plannedOn),
    visit.plannedFrom === null ? null : visits.clock(clockText(visit.plannedFrom)),
  ].filter((part) => part !== null);
  const facts: readonly (readonly [string, string])[] = [
    [visits.read.event, when.join(' · ')],
    [visits.read.planned, visit.signedAt === null ? '' : planned.join(' · ')],
    [visits.read.topics, visit.topics.map((topic) => topics[topic] ?? topic).join(', ')],
    [visits.read.goals, visit.goals.map(({ words: said }) => said).join(' · ')],
    [visits.read.people, visit.people.map((person) => people[person] ?? person).join(', ')],
    [visits.read.why, visit.reason ?? ''],
    [visits.read.next, visit.nextOn === null ? '' : format.day(visit.nextOn)],
  ];
  return facts.filter(([, value]) => value !== '').map(([label, value]) => ({ label, value }));
}
