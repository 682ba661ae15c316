import { useState } from 'react';
import { occupancy as listWords } from '../../../shared/text/da/occupancy.ts';
import { Button } from '../../components/Button.tsx';
import { Checkbox } from '../../components/Checkbox.tsx';
import { Notice } from '../../components/Notice.tsx';
import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/words.ts';
import type { Comparison } from './use-contents.ts';

export const seenFieldId = 'list-seen';

type ComparisonNoticeProps = {
  readonly comparison: Comparison;
  readonly isChanges: boolean;
  readonly isSeen: boolean;
  readonly error: string | undefined;
  readonly onSeen: (isSeen: boolean) => void;
  readonly onOnlyChanges: () => void;
};

/** What somebody learns who has the last list too, told before this one leaves. It stands in no file and no receipt. */
export function ComparisonNotice(props: ComparisonNoticeProps) {
  const { comparison, isChanges, isSeen, error, onSeen, onOnlyChanges } = props;
  const { lists, sending } = useWords();
  const words = lists.comparison;
  const format = useFormat();
  const day = format.date(comparison.last.on);
  const unsaid = comparison.counts.filter(({ shows }) => !shows).reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      {isChanges && comparison.newColumns.length > 0 && (
        <Notice
          tone="info"
          title={words.newColumns(comparison.newColumns.map((one) => listWords.columns[one]).join(', '))}
        />
      )}
      {unsaid > 0 && (
        <Notice tone="info" title={words.unsaid(unsaid)}>
          <p>{sending.comparison.unsaid(day)}</p>
          <Findings comparison={comparison} shows={false} />
        </Notice>
      )}
      {comparison.showing > 0 && (
        <Notice tone="warn" title={words.title(comparison.showing)}>
          <p>{isChanges ? sending.comparison.changes(day) : words.why(day)}</p>
          <Findings comparison={comparison} shows />
          <div className="comparison-acts">
            {!isChanges && (
              <Button size="small" onPress={onOnlyChanges}>
                {words.onlyChanges}
              </Button>
            )}
            <Checkbox id={seenFieldId} isSelected={isSeen} error={error} onChange={onSeen}>
              {words.knowingly}
            </Checkbox>
          </div>
        </Notice>
      )}
    </>
  );
}

/** Each kind with its number; which homes they are only when asked for. */
function Findings({ comparison, shows }: { readonly comparison: Comparison; readonly shows: boolean }) {
  const { lists, sending } = useWords();
  const words = sending.comparison;
  const [isWhole, setWhole] = useState(false);
  const { kinds } = lists.comparison;
  const counts = comparison.counts.filter((one) => one.shows === shows);
  const homes = comparison.findings.filter((one) => one.shows === shows);
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <ul className="findings">
        {counts.map(({ kind, count }) => (
          <li key={kind}>{kinds[kind](count)}</li>
        ))}
      </ul>
      {isWhole ? (
        <ul className="findings">
          {homes.map(({ unitId, kind, address }) => (
            <li key={`${unitId} ${kind}`}>
              {address ?? words.shieldedHome}: {kinds[kind](1)}
            </li>
          ))}
          {all > homes.length && <li>{words.noMore(all - homes.length)}</li>}
        </ul>
      ) : (
        <Button size="small" variant="quiet" onPress={() => setWhole(true)}>
          {words.homes}
        </Button>
      )}
    </>
  );
}
