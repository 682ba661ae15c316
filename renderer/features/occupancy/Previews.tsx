import { Notice } from '../../components/Notice.tsx';
import { Select } from '../../components/Select.tsx';
import { useWords } from '../../lib/words.ts';
import { ComparisonNotice } from './ComparisonNotice.tsx';
import type { OccupancyValues } from './occupancy-values.ts';
import { Preview } from './Preview.tsx';
import { type ListContent, type Seen, seenKey, unseen } from './use-contents.ts';

type PreviewsProps = {
  readonly values: OccupancyValues;
  readonly contents: readonly ListContent[];
  readonly shown: number;
  readonly onShow: (index: number) => void;
  readonly seen: Seen;
  readonly onSeen: (seen: Seen) => void;
  readonly onOnlyChanges: () => void;
  /** Set once the sender wanted to save without having looked. */
  readonly error: string | undefined;
};

/** Each association's list as it leaves, and before it what the sender should know. */
export function Previews(props: PreviewsProps) {
  const { values, contents, shown, onShow, seen, onSeen, onOnlyChanges, error } = props;
  const { lists, sending } = useWords();
  const list = contents[shown] ?? contents[0];
  const options = contents.flatMap(({ content, name, total, comparison }, index) =>
    content === null
      ? []
      : [
          {
            id: String(index),
            label: name ?? sending.preview.waiting,
            detail:
              total === null
                ? sending.preview.waiting
                : sending.preview.states(lists.preview.rows(total), comparison?.showing ?? 0),
          },
        ],
  );
  return (
    <>
      {options.length > 1 && (
        <Select
          label={sending.preview.choose}
          options={options}
          width="m"
          value={String(shown)}
          onChange={(id) => onShow(Number(id))}
        />
      )}
      {list?.comparison && (
        <ComparisonNotice
          key={seenKey(list)}
          comparison={list.comparison}
          isChanges={values.kind === 'changes'}
          isSeen={unseen(list, seen) === 0}
          error={unseen(list, seen) > 0 ? error : undefined}
          onSeen={(isSeen) =>
            onSeen({ ...seen, [seenKey(list)]: isSeen ? (list.comparison?.fingerprint ?? null) : null })
          }
          onOnlyChanges={onOnlyChanges}
        />
      )}
      {list !== undefined && list.unnamed > 0 && (
        <Notice title={lists.unnamed.title(list.unnamed)}>{lists.unnamed.why}</Notice>
      )}
      <Preview content={list?.content ?? null} />
    </>
  );
}
