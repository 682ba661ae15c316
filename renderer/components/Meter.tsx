import { Meter as AriaMeter } from 'react-aria-components';

export type MeterProps = {
  /** Read out; the words beside the bar say the same. */
  readonly label: string;
  readonly value: number;
  readonly max: number;
};

/** How many of all, as a bar ("41 af 42"). */
export function Meter({ label, value, max }: MeterProps) {
  return (
    <AriaMeter aria-label={label} value={value} maxValue={max} className="meter">
      {({ percentage }) => <progress className="progress-bar" aria-hidden value={percentage} max={100} />}
    </AriaMeter>
  );
}
