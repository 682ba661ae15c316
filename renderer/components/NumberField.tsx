import { ChevronDown, ChevronUp } from 'lucide-react';
import type { ReactNode } from 'react';
import { NumberField as AriaNumberField, Button, Group, Input } from 'react-aria-components';
import { defined } from './defined.ts';
import { ariaFieldProps, FieldLabel, FieldNotes } from './FieldParts.tsx';
import type { FieldProps } from './field-props.ts';
import { useComponentText } from './text-context.ts';

export type NumberFieldProps = FieldProps & {
  readonly value: number | null;
  /** Called when the field is left or a step is taken; null when it is empty. */
  readonly onChange: (value: number | null) => void;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly step?: number | undefined;
  readonly decimals?: number | undefined;
  /** A unit after the number ("kr./md.", "m²"). Say it in the label too. */
  readonly suffix?: ReactNode | undefined;
  readonly width?: 'xs' | 's' | 'm' | 'full' | undefined;
  readonly hasSteps?: boolean | undefined;
};

/** A number in the notation of the chosen language (1.234,50 in Danish). */
export function NumberField(props: NumberFieldProps) {
  const { value, onChange, decimals = 0, suffix, width = 's' } = props;
  const limits = defined({ minValue: props.min, maxValue: props.max, step: props.step, isReadOnly: props.isReadOnly });
  return (
    <AriaNumberField
      {...ariaFieldProps(props)}
      {...limits}
      value={value ?? Number.NaN}
      onChange={(next) => onChange(Number.isNaN(next) ? null : next)}
      formatOptions={{
        minimumFractionDigits: Number.isInteger(value ?? 0) ? 0 : decimals,
        maximumFractionDigits: decimals,
      }}
      className="field"
    >
      <FieldLabel field={props} />
      <Group className={`field-box field-${width}`}>
        <Input className="field-input numeric" />
        {suffix && (
          <span className="field-suffix" aria-hidden>
            {suffix}
          </span>
        )}
        {props.hasSteps && <Steps />}
      </Group>
      <FieldNotes field={props} />
    </AriaNumberField>
  );
}

function Steps() {
  const text = useComponentText();
  return (
    <span className="field-steps">
      <Button slot="decrement" className="field-step" aria-label={text.decrease}>
        <ChevronDown className="icon" aria-hidden />
      </Button>
      <Button slot="increment" className="field-step" aria-label={text.increase}>
        <ChevronUp className="icon" aria-hidden />
      </Button>
    </span>
  );
}
