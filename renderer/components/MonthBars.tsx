import { type KeyboardEvent, useId, useState } from 'react';
import { classNames } from './class-names.ts';

export type MonthBar = {
  readonly id: string;
  /** Under the bar ("nov."). */
  readonly tick: string;
  /** Under the tick, where a year begins ("2026"). */
  readonly year?: string | undefined;
  readonly value: number;
  /** Said and shown when the bar is chosen ("november 2026: 53 tomme dage"). */
  readonly text: string;
};

export type MonthBarsProps = {
  /** What the bars show. */
  readonly label: string;
  readonly bars: readonly MonthBar[];
  /** Round numbers from 0 upwards, the last one the top of the chart. */
  readonly steps: readonly number[];
  readonly formatStep: (value: number) => string;
  /** Beside the chosen bar's text: that the arrows choose. */
  readonly hint: string;
};

/** Up to three years of months. One stop for the keyboard: arrows choose a bar, whose value stands above in words. */
export function MonthBars({ label, bars, steps, formatStep, hint }: MonthBarsProps) {
  const id = useId();
  const [chosen, setChosen] = useState<string | null>(null);
  const known = bars.findIndex((bar) => bar.id === chosen);
  const at = known === -1 ? bars.length - 1 : known;
  const choose = (index: number) => setChosen(bars[Math.min(bars.length - 1, Math.max(0, index))]?.id ?? null);
  const move = (event: KeyboardEvent) => {
    const next = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: bars.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    choose(next);
  };
  const top = steps.at(-1) ?? 1;
  return (
    <figure className="month-bars">
      <figcaption className="month-bars-caption">
        <strong className="numeric">{bars[at]?.text}</strong>
        <span>{hint}</span>
      </figcaption>
      <div className="month-bars-frame">
        <div className="month-bars-steps" aria-hidden>
          {steps.map((step) => (
            <span key={step} className="month-bars-step" style={{ bottom: `${(step / top) * 100}%` }}>
              <span className="month-bars-number">{formatStep(step)}</span>
            </span>
          ))}
        </div>
        <div
          className="month-bars-plot"
          role="listbox"
          aria-label={label}
          aria-orientation="horizontal"
          aria-activedescendant={`${id}-${bars[at]?.id}`}
          tabIndex={0}
          onKeyDown={move}
        >
          {bars.map((bar, index) => (
            // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus and says which of its options is meant
            <div
              key={bar.id}
              id={`${id}-${bar.id}`}
              role="option"
              aria-selected={index === at}
              aria-label={bar.text}
              className={classNames('month-bar', index === at && 'month-bar-chosen')}
              onPointerEnter={() => choose(index)}
            >
              <span className="month-bar-fill" style={{ height: `${(bar.value / top) * 100}%` }} />
            </div>
          ))}
        </div>
        <div className="month-bars-ticks" aria-hidden>
          {bars.map((bar) => (
            <span key={bar.id} className="month-bars-tick">
              <span>{bar.tick}</span>
              {bar.year !== undefined && <span className="month-bars-year">{bar.year}</span>}
            </span>
          ))}
        </div>
      </div>
    </figure>
  );
}
