import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { HandoffType } from '../../../shared/domain/handoffs.ts';
import { Button } from '../../components/Button.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import type { DraftedForm } from '../../lib/drafted-act.ts';
import { useWords } from '../../lib/words.ts';
import { HandoffStepFields } from './HandoffStepFields.tsx';
import { dueWords, emptyLine, isOfLaw, lineFaults, moved, type StepLine } from './handoff-list-values.ts';

const MOST = 80;
type Form = DraftedForm<{ readonly lines: readonly StepLine[] }>;

/** The steps of a checklist in their order: each a line that opens into its fields, is moved, or taken away. */
export function HandoffTemplateLines({ type, values, problems, set }: Form & { readonly type: HandoffType }) {
  const words = useWords();
  const text = words.handoffs.lists;
  const { lines } = values;
  const [openId, setOpenId] = useState<string | null>(null);
  const add = useRef<HTMLButtonElement>(null);
  const { keep, focusAfter } = useFocusAfter();
  const move = (at: number, by: -1 | 1) => {
    set({ lines: moved(lines, at, by) });
    const isAtEnd = at + by === 0 || at + by === lines.length - 1;
    // at the end of the list its own arrow rests, so the keyboard goes to the other
    focusAfter(`${lines[at]?.id}/${isAtEnd ? -by : by}`);
  };
  const append = () => {
    const line = emptyLine(lines);
    set({ lines: [...lines, line] });
    setOpenId(line.id);
  };
  return (
    <>
      <ol className="step-lines">
        {lines.map((line, at) => (
          <StepRow
            key={line.id}
            line={line}
            due={dueWords(type, line, words)}
            isOfLaw={isOfLaw(type, line)}
            // what is not whole stays open: nobody has to look for it
            isOpen={openId === line.id || Object.keys(lineFaults(line, lines, words)).length > 0}
            isNew={openId === line.id && line.words === ''}
            isFirst={at === 0}
            isLast={at === lines.length - 1}
            problems={problems}
            keep={keep}
            onToggle={() => setOpenId(openId === line.id ? null : line.id)}
            onChange={(patch) => set({ lines: lines.map((one) => (one === line ? { ...one, ...patch } : one)) })}
            onMove={(by) => move(at, by)}
            onRemove={() => {
              set({ lines: lines.filter((one) => one !== line) });
              // the line goes with the button that was pressed
              add.current?.focus();
            }}
          />
        ))}
      </ol>
      {problems['add-step'] !== undefined && <p className="field-error">{problems['add-step']}</p>}
      <p>
        <Button ref={add} id="add-step" size="small" icon={Plus} isDisabled={lines.length >= MOST} onPress={append}>
          {text.add}
        </Button>
      </p>
    </>
  );
}

type StepRowProps = {
  readonly line: StepLine;
  readonly due: string;
  readonly isOfLaw: boolean;
  readonly isOpen: boolean;
  readonly isNew: boolean;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly problems: Form['problems'];
  readonly keep: (key: string, button: HTMLButtonElement | null) => void;
  readonly onToggle: () => void;
  readonly onChange: (patch: Partial<StepLine>) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
};

function StepRow(props: StepRowProps) {
  const { line, due, isOpen, keep } = props;
  const { handoffs, codes } = useWords();
  const text = handoffs.lists;
  const name = line.words.trim() === '' ? text.noWords : line.words;
  return (
    <li className="step-line">
      <div className="step-line-words">
        <p className="mini-title">{name}</p>
        <p className="mini-detail">
          {text.line(codes.handoffParties[line.party], due)}
          {line.source !== '' && ` · ${text.source(line.source)}`}
        </p>
      </div>
      <div className="step-line-acts">
        <Button size="small" label={isOpen ? text.foldFor(name) : text.editFor(name)} onPress={props.onToggle}>
          {isOpen ? text.fold : text.edit}
        </Button>
        <IconButton
          ref={(button) => keep(`${line.id}/-1`, button)}
          icon={ArrowUp}
          label={text.up(name)}
          isDisabled={props.isFirst}
          onPress={() => props.onMove(-1)}
        />
        <IconButton
          ref={(button) => keep(`${line.id}/1`, button)}
          icon={ArrowDown}
          label={text.down(name)}
          isDisabled={props.isLast}
          onPress={() => props.onMove(1)}
        />
        <IconButton icon={X} label={text.remove(name)} isDisabled={props.isOfLaw} onPress={props.onRemove} />
      </div>
      {isOpen && (
        <HandoffStepFields
          line={line}
          isOfLaw={props.isOfLaw}
          isNew={props.isNew}
          problems={props.problems}
          onChange={props.onChange}
        />
      )}
    </li>
  );
}

/** A line that is moved is drawn anew and would lose the keyboard: it is given back to the arrow that was pressed. */
function useFocusAfter() {
  const buttons = useRef(new Map<string, HTMLButtonElement>());
  const next = useRef<string | null>(null);
  useEffect(() => {
    if (next.current === null) return;
    buttons.current.get(next.current)?.focus();
    next.current = null;
  });
  return {
    keep: (key: string, button: HTMLButtonElement | null) => {
      if (button === null) buttons.current.delete(key);
      else buttons.current.set(key, button);
    },
    focusAfter: (key: string) => {
      next.current = key;
    },
  };
}
