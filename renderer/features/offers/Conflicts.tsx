import { useRef, useState } from 'react';
import type { Output } from '../../../shared/contract/index.ts';
import { Badge } from '../../components/Badge.tsx';
import { Button } from '../../components/Button.tsx';
import { useDone } from '../../components/done-context.ts';
import { type MiniItem, MiniList } from '../../components/MiniList.tsx';
import { Notice } from '../../components/Notice.tsx';
import { RefusalNotice } from '../../components/RefusalNotice.tsx';
import { Section } from '../../components/Section.tsx';
import { useAct } from '../../lib/act.ts';
import { refusalOf } from '../../lib/api.ts';
import { type Format, useFormat } from '../../lib/format.ts';
import { useAsk } from '../../lib/query.ts';
import type { ResidentPartProps } from '../../lib/resident-part.ts';
import { useWords } from '../../lib/words.ts';
import { ConflictDialog } from './ConflictDialog.tsx';
import { useKeptFocus } from './use-kept-focus.ts';

type Conflict = Output<'knownConflicts.of'>['conflicts'][number];

/** Whom somebody must not live beside, and whom to ask about it: of one person, never of a place. */
export function Conflicts({ card }: ResidentPartProps) {
  const { offering } = useWords();
  const text = offering.conflicts;
  const [isOpen, setOpen] = useState(false);
  const asked = useAsk('knownConflicts.of', { residentId: card.id });
  return (
    <Section
      title={text.title}
      actions={
        <Button size="small" onPress={() => setOpen(true)}>
          {text.add}
        </Button>
      }
    >
      <p className="offer-quiet">{text.why}</p>
      <ConflictDraft residentId={card.id} onContinue={() => setOpen(true)} />
      <RefusalNotice refusal={refusalOf(asked.error)} />
      {asked.data !== undefined && <ConflictList card={card} conflicts={asked.data.conflicts} />}
      {isOpen && (
        <ConflictDialog
          residentId={card.id}
          name={card.name ?? offering.hiddenPerson}
          onClose={() => setOpen(false)}
          onReopen={() => setOpen(true)}
        />
      )}
    </Section>
  );
}

type ConflictDraftProps = { readonly residentId: string; readonly onContinue: () => void };

function ConflictDraft({ residentId, onContinue }: ConflictDraftProps) {
  const { offering, common } = useWords();
  const format = useFormat();
  const drafts = useAsk('drafts.list', {}).data ?? [];
  const found = drafts.find(({ form, subject }) => form === 'known-conflict' && subject === residentId);
  if (found === undefined) return null;
  return (
    <Notice
      title={offering.drafts['known-conflict']}
      actions={
        <Button size="small" onPress={onContinue}>
          {common.draftContinue}
        </Button>
      }
    >
      {common.draftFound(format.moment(found.savedAt))}
    </Notice>
  );
}

type ConflictListProps = ResidentPartProps & { readonly conflicts: readonly Conflict[] };

function ConflictList({ card, conflicts }: ConflictListProps) {
  const { offering } = useWords();
  const text = offering.conflicts;
  const sayDone = useDone();
  const { run, refusal } = useAct();
  const list = useRef<HTMLDivElement>(null);
  useKeptFocus(list, conflicts);
  const itemOf = useConflictItem();
  const end = async ({ id, version }: Conflict) => {
    const done = await run('knownConflicts.end', { residentId: card.id, id, version });
    if (done !== null) sayDone(text.ended);
  };
  if (conflicts.length === 0) return <p className="card-note">{text.none}</p>;
  return (
    <div ref={list} tabIndex={-1} className="offers">
      <RefusalNotice refusal={refusal} />
      <MiniList items={conflicts.map((conflict) => itemOf(conflict, () => void end(conflict)))} />
    </div>
  );
}

/** The other by name for those alone who may see both. */
function useConflictItem(): (conflict: Conflict, onEnd: () => void) => MiniItem {
  const { offering, offers } = useWords();
  const format = useFormat();
  const text = offering.conflicts;
  return (conflict, onEnd) => {
    const who = conflict.other ?? (conflict.otherId === null ? text.someone : offering.hiddenPerson);
    return {
      id: conflict.id,
      title: text.with(who),
      detail: [
        [spanOf(conflict, text, format), text.ask(conflict.ask)].join(' · '),
        text.source(offers.conflictSources[conflict.source]),
        ...(conflict.reason === null ? [] : [conflict.reason]),
      ].map((line) => (
        <span key={line} className="offer-line">
          {line}
        </span>
      )),
      end: <Badge tone={conflict.isOver ? 'mute' : 'warn'}>{conflict.isOver ? text.over : text.lives}</Badge>,
      acts: conflict.isOver ? undefined : (
        <Button size="small" label={text.endOf(who)} onPress={onEnd}>
          {text.end}
        </Button>
      ),
    };
  };
}

function spanOf(
  { from, to }: Conflict,
  text: { readonly span: (from: string, to: string) => string },
  format: Format,
): string {
  return text.span(format.date(from), format.date(to));
}
