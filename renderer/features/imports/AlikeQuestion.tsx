import type { LookedRow } from '../../../shared/contract/import-shapes.ts';
import type { ImportKind } from '../../../shared/domain/import-columns.ts';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import { useWords } from '../../lib/words.ts';
import { answerOfRow, withRest, withRow } from './answer-state.ts';
import type { Answers } from './row-acts.ts';

type AlikeQuestionProps = { readonly row: LookedRow; readonly kind: ImportKind; readonly answers: Answers };

/** Is it the one that it looks like? Nothing is joined unasked. */
export function AlikeQuestion({ row, kind, answers }: AlikeQuestionProps) {
  const { alike } = useWords().imports;
  if (row.alike === null) return null;
  const { line, title, because } = row.alike;
  const other = line === null ? (title ?? alike.shieldedHome) : alike.line(line);
  return (
    <RadioGroup
      label={alike.question[kind](other)}
      hint={alike.because[because]}
      options={[
        { id: 'same', label: alike.same[line === null ? kind : 'inFile'] },
        { id: 'new', label: alike.new[kind] },
      ]}
      value={answerOfRow(answers.decisions, row)}
      onChange={(answer) => answers.onChange(withRow(answers.decisions, row, answer))}
    />
  );
}

/** One answer for all rows that are asked about. */
export function AlikeRest({ answers }: { readonly answers: Answers }) {
  const { alike } = useWords().imports;
  return (
    <Card title={alike.restTitle}>
      <div className="form-actions">
        <Button size="small" onPress={() => answers.onChange(withRest(answers.decisions, 'same'))}>
          {alike.restSame}
        </Button>
        <Button size="small" onPress={() => answers.onChange(withRest(answers.decisions, 'new'))}>
          {alike.restNew}
        </Button>
      </div>
    </Card>
  );
}
