import type { ReactNode } from 'react';
import type { NeedCode } from '../../../shared/domain/needs.ts';
import { ruleName } from '../../../shared/text/match-sentences.ts';
import { SegmentedControl } from '../../components/SegmentedControl.tsx';
import type { DraftedForm } from '../../lib/drafted-act.ts';
import { useLanguage } from '../../lib/language.ts';
import { useWords } from '../../lib/words.ts';
import { type PlaceValues, weights } from './place-values.ts';

type NeedRowProps = Pick<DraftedForm<PlaceValues>, 'values' | 'set'> & {
  readonly code: NeedCode;
  /** What is asked for more exactly; shown once it weighs something. */
  readonly children?: ReactNode;
};

/** One need by the name that a match calls it by, and the citizen's own mark. */
export function NeedRow({ values, set, code, children }: NeedRowProps) {
  const text = useWords().way.entry;
  const language = useLanguage();
  const name = ruleName(code === 'shielded' ? 'shielding' : code, language);
  const weight = values.weights[code];
  return (
    <div className="need-ask">
      <div className="answer answers-first">
        <div className="answer-label" aria-hidden>
          {name}
        </div>
        <SegmentedControl
          label={name}
          options={weights.map((id) => ({ id, label: text.strengths[id] }))}
          value={weight}
          onChange={(next) => set({ weights: { ...values.weights, [code]: next } })}
        />
      </div>
      {weight !== 'none' && children && <div className="need-more">{children}</div>}
    </div>
  );
}

type NeedRowsProps = Omit<NeedRowProps, 'code' | 'children'> & { readonly codes: readonly NeedCode[] };

/** Those that are asked for or not, and nothing more. */
export function NeedRows({ codes, ...form }: NeedRowsProps) {
  return codes.map((code) => <NeedRow key={code} {...form} code={code} />);
}
