export type SparkbarsProps = {
  /** What the bars show; the caption of the table that screen readers get. */
  readonly label: string;
  readonly bars: readonly { readonly label: string; readonly value: number; readonly text?: string | undefined }[];
  /** Drawn under the bars: the two or three numbers that matter. */
  readonly caption?: string | undefined;
};

const WIDTH = 24;
const BAR = 17;
const HEIGHT = 62;

/** A dozen bars to look at, and the same numbers as a table to listen to. */
export function Sparkbars({ label, bars, caption }: SparkbarsProps) {
  const most = Math.max(1, ...bars.map((bar) => bar.value));
  return (
    <figure className="sparkbars">
      <svg viewBox={`0 0 ${bars.length * WIDTH - (WIDTH - BAR)} ${HEIGHT}`} aria-hidden focusable="false">
        {bars.map((bar, index) => {
          const height = bar.value === 0 ? 1 : Math.max(2, (bar.value / most) * HEIGHT);
          return (
            <rect
              key={bar.label}
              x={index * WIDTH}
              y={HEIGHT - height}
              width={BAR}
              height={height}
              rx={Math.min(2, height / 2)}
            >
              <title>{`${bar.label}: ${bar.text ?? bar.value}`}</title>
            </rect>
          );
        })}
      </svg>
      {caption && <figcaption className="sparkbars-caption">{caption}</figcaption>}
      <div className="visually-hidden">
        <table>
          <caption>{label}</caption>
          <tbody>
            {bars.map((bar) => (
              <tr key={bar.label}>
                <th scope="row">{bar.label}</th>
                <td>{bar.text ?? bar.value}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
}
