import { ProgressBar as AriaProgressBar, Label } from 'react-aria-components';
import { Button } from './Button.tsx';
import { useComponentText } from './text-context.ts';

export type ProgressBarProps = {
  readonly label: string;
  /** Undefined while the length of the work is unknown. */
  readonly value?: number | undefined;
  readonly max?: number | undefined;
  /** In words after the label ("4.200 af 10.000 rækker"). */
  readonly valueText?: string | undefined;
  readonly onCancel?: (() => void) | undefined;
};

/** Long work, how far it is, and the way to stop it. */
export function ProgressBar({ label, value, max = 100, valueText, onCancel }: ProgressBarProps) {
  const text = useComponentText();
  const known = value === undefined ? { isIndeterminate: true } : { value, maxValue: max };
  return (
    <div className="progress">
      <AriaProgressBar {...known} {...(valueText ? { valueLabel: valueText } : {})} className="progress-main">
        {({ percentage, valueText: spoken }) => (
          <>
            <span className="progress-words">
              <Label>{label}</Label>
              <span className="numeric">{value === undefined ? '' : spoken}</span>
            </span>
            <progress
              className="progress-bar"
              aria-hidden
              {...(value === undefined ? {} : { value: percentage ?? 0, max: 100 })}
            />
          </>
        )}
      </AriaProgressBar>
      {onCancel && (
        <Button size="small" onPress={onCancel}>
          {text.cancel}
        </Button>
      )}
    </div>
  );
}
