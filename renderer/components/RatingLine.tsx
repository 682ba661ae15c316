export type RatingLineProps = {
  /** What the line shows; the caption of the table that screen readers get. */
  readonly label: string;
  /** In order of time. `at` is any measure of time, as days; `value` is between 0 and `most`. */
  readonly points: readonly {
    readonly id: string;
    readonly label: string;
    readonly at: number;
    readonly value: number;
  }[];
  readonly most: number;
};

const WIDTH = 240;
const HEIGHT = 56;
const MARGIN = 5;

/** What somebody said of the same thing over time, as a line to look at and a table to listen to. */
export function RatingLine({ label, points, most }: RatingLineProps) {
  const first = points[0]?.at ?? 0;
  const span = (points.at(-1)?.at ?? 0) - first;
  const drawn = points.map((point) => ({
    ...point,
    x: span === 0 ? WIDTH / 2 : MARGIN + ((point.at - first) / span) * (WIDTH - 2 * MARGIN),
    y: HEIGHT - MARGIN - (point.value / most) * (HEIGHT - 2 * MARGIN),
  }));
  return (
    <figure className="rating-line">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden focusable="false">
        <line className="rating-ground" x1={0} x2={WIDTH} y1={HEIGHT - MARGIN} y2={HEIGHT - MARGIN} />
        <line className="rating-ground" x1={0} x2={WIDTH} y1={MARGIN} y2={MARGIN} />
        <polyline points={drawn.map(({ x, y }) => `${x},${y}`).join(' ')} />
        {drawn.map(({ id, x, y, value, label: day }) => (
          <circle key={id} cx={x} cy={y} r={3.5}>
            <title>{`${day}: ${value}`}</title>
          </circle>
        ))}
      </svg>
      <div className="visually-hidden">
        <table>
          <caption>{label}</caption>
          <tbody>
            {points.map((point) => (
              <tr key={point.id}>
                <th scope="row">{point.label}</th>
                <td>{point.value}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
}
