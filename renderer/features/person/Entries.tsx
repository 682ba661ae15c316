import type { IsoDate } from '../../../shared/dates.ts';
import { fieldOfEntry } from '../../../shared/domain/resident-page.ts';
import { MiniList } from '../../components/MiniList.tsx';
import { useFormat } from '../../lib/format.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { EndButton } from './EndButton.tsx';
import { Older } from './Older.tsx';
import { type Ending, type PersonPartProps, splitByDay } from './person-values.ts';
import { lastingText } from './person-words.ts';

interface Entry extends Pick<Ending, 'id' | 'version' | 'name'> {
  readonly from: IsoDate;
  readonly to: IsoDate | null;
  readonly facts: string;
}

type EntriesProps = PersonPartProps & {
  readonly entry: Ending['entry'];
  readonly entries: readonly Entry[];
  /** What is said where there is none. */
  readonly none: string;
};

/** What lasts, each with a way to end it, and folded below it what is over. */
export function Entries({ known, onOpen, entry, entries, none }: EntriesProps) {
  const words = useWords();
  const format = useFormat();
  const { now, over } = splitByDay(entries, useToday());
  const field = fieldOfEntry(entry);
  const detailOf = (one: Entry) =>
    [one.facts, lastingText(one, words, format)].filter((text) => text !== '').join(' · ');
  return (
    <>
      {now.length === 0 && <p className="said-none">{none}</p>}
      {now.length > 0 && (
        <div className="said">
          <MiniList
            items={now.map((one) => ({
              id: one.id,
              title: one.name,
              detail: detailOf(one),
              end: one.to === null && (
                <EndButton known={known} field={field} ending={{ ...one, entry }} onOpen={onOpen} />
              ),
            }))}
          />
        </div>
      )}
      <Older
        title={words.person.around.earlier(over.length)}
        items={over.map((one) => ({ id: one.id, title: one.name, detail: detailOf(one) }))}
      />
    </>
  );
}
