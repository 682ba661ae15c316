import { SearchX } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { ResidentId } from '../../../shared/ids.ts';
import { Badge } from '../../components/Badge.tsx';
import { Button } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { LoadingState } from '../../components/LoadingState.tsx';
import { MiniList } from '../../components/MiniList.tsx';
import { RefusalNotice } from '../../components/RefusalNotice.tsx';
import { SearchField } from '../../components/SearchField.tsx';
import { capital } from '../../lib/calendar-words.ts';
import { useFormat } from '../../lib/format.ts';
import { useSettled } from '../../lib/settled.ts';
import { useWords } from '../../lib/words.ts';
import { type FoundNote, useFoundNotes } from './use-found-notes.ts';
import type { OpenDialog } from './visit-dialogs.ts';
import { stateTone } from './visit-words.ts';
import './note-search.css';

const SETTLE_MS = 250;

type FindNotesProps = {
  /** Null: all within reach. */
  readonly residentId: ResidentId | null;
  readonly onOpen: (dialog: OpenDialog) => void;
  /** The keyboard begins in the field. */
  readonly takesFocus?: boolean;
  /** What stands there while nothing is looked for. */
  readonly children: ReactNode;
};

/** A word out of the notes of visits: typed, found, and read where it stands. */
export function FindNotes({ residentId, onOpen, takesFocus = false, children }: FindNotesProps) {
  const { find } = useWords().visits;
  const [typed, setTyped] = useState('');
  const text = useSettled(typed.trim(), SETTLE_MS);
  const isAsked = typed.trim() !== '';
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [takesFocus]);
  return (
    <>
      <div className="note-search">
        <SearchField label={find.label} value={typed} onChange={setTyped} inputRef={field} />
      </div>
      {isAsked ? <Found text={text} residentId={residentId} onOpen={onOpen} /> : children}
    </>
  );
}

function Found({
  text,
  residentId,
  onOpen,
}: Pick<FindNotesProps, 'residentId' | 'onOpen'> & { readonly text: string }) {
  const words = useWords();
  const { find, room } = words.visits;
  const { notes, hasMore, refusal, isPending, more } = useFoundNotes(text, residentId);
  if (refusal !== null) return <RefusalNotice refusal={refusal} />;
  if (notes === undefined) return <LoadingState rows={4} />;
  if (notes.length === 0)
    return (
      <EmptyState icon={SearchX} title={find.none}>
        {residentId === null ? find.noneHint : find.noneHere}
      </EmptyState>
    );
  return (
    <section aria-label={find.found} className="found-notes">
      <FoundList notes={notes} isOfOne={residentId !== null} onOpen={onOpen} />
      {hasMore && (
        <div className="visit-pages">
          <Button size="small" isPending={isPending} onPress={more}>
            {room.more}
          </Button>
        </div>
      )}
    </section>
  );
}

type FoundListProps = {
  readonly notes: readonly FoundNote[];
  /** The person is known: the day stands first. */
  readonly isOfOne: boolean;
  readonly onOpen: (dialog: OpenDialog) => void;
};

function FoundList({ notes, isOfOne, onOpen }: FoundListProps) {
  const words = useWords();
  const format = useFormat();
  const { visits, codes } = words;
  return (
    <MiniList
      items={notes.map(({ id, residentId, name, on, state, by, words: around }) => {
        const day = format.day(on);
        const who = name ?? visits.protectedName;
        return {
          id,
          title: isOfOne ? capital(day) : `${who}, ${day}`,
          detail: (
            <>
              <span className="note-around">
                {around.map((part, at) =>
                  // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text, which never change places
                  part.isHit ? <mark key={at}>{part.text}</mark> : <span key={at}>{part.text}</span>,
                )}
              </span>
              {visits.find.by(by)}
            </>
          ),
          end: (
            <span className="visit-list-end">
              <Badge tone={stateTone(state)}>{codes.visitStates[state]}</Badge>
              <Button
                size="small"
                variant="quiet"
                label={isOfOne ? visits.person.readFor(day) : visits.find.readFor(who, day)}
                onPress={() => onOpen({ kind: 'read', id, residentId })}
              >
                {visits.open}
              </Button>
            </span>
          ),
        };
      })}
    />
  );
}
