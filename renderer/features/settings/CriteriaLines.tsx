import { Plus, X } from 'lucide-react';
import { useRef } from 'react';
import { Button } from '../../components/Button.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { TextField } from '../../components/TextField.tsx';
import type { DraftedForm } from '../../lib/drafted-act.ts';
import { useWords } from '../../lib/words.ts';
import { type CriteriaValues, codeFor, lineId } from './criteria-values.ts';

const MOST = 30;

/** The lines of a checklist, each read by the citizen as it stands. */
export function CriteriaLines({ values, problems, set }: DraftedForm<CriteriaValues>) {
  const text = useWords().visitation.criteria;
  const add = useRef<HTMLButtonElement>(null);
  const { lines } = values;
  const write = (at: number, line: string) =>
    set({ lines: lines.map((one, index) => (index === at ? { ...one, text: line } : one)) });
  const remove = (at: number) => {
    set({ lines: lines.filter((_, index) => index !== at) });
    // the row goes with the button that was pressed
    add.current?.focus();
  };
  return (
    <div className="criteria-lines">
      {lines.map((line, at) => (
        <div key={line.code} className="criteria-line">
          <TextField
            id={lineId(at)}
            label={text.line(at + 1)}
            error={problems[lineId(at)]}
            width="full"
            maxLength={300}
            value={line.text}
            onChange={(next) => write(at, next)}
          />
          <IconButton icon={X} label={text.removeLine(at + 1)} onPress={() => remove(at)} />
        </div>
      ))}
      <p>
        <Button
          ref={add}
          id="add-criterion"
          size="small"
          icon={Plus}
          isDisabled={lines.length >= MOST}
          onPress={() => set({ lines: [...lines, { code: codeFor(lines), text: '' }] })}
        >
          {text.addLine}
        </Button>
      </p>
    </div>
  );
}
