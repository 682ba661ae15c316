import { Card } from '../../components/Card.tsx';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { yearText } from './year-words.ts';
import { type Overview, typesIn, type YearColumn, yearColumns } from './years.ts';

/** More houses than this are a number instead. */
const MOST_HOUSES = 20;

/** What has come and what is to come: a house for each home over its year, and the same as numbers by type. */
export function YearPicture({ overview }: { readonly overview: Overview }) {
  const { units, pipeline } = useWords();
  const text = pipeline.picture;
  const columns = yearColumns(overview, useToday());
  if (columns.length === 0) return null;
  return (
    <Card title={text.title}>
      <table className="years">
        <caption className="visually-hidden">{text.caption}</caption>
        <thead>
          <Kinds columns={columns} />
          <tr>
            <th scope="col" className="years-corner">
              <span className="visually-hidden">{text.type}</span>
            </th>
            {columns.map((column) => (
              <th key={keyOf(column)} scope="col" className={startOf(column, columns)}>
                <Houses column={column} />
                {yearText(column.year, pipeline)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {typesIn(columns).map((type) => (
            <tr key={type}>
              <th scope="row">{units.list.types[type]}</th>
              {columns.map((column) => (
                <td key={keyOf(column)} className={startOf(column, columns)}>
                  {column.byType.get(type) ?? ''}
                </td>
              ))}
            </tr>
          ))}
          <tr className="years-total">
            <th scope="row">{text.total}</th>
            {columns.map((column) => (
              <td key={keyOf(column)} className={startOf(column, columns)}>
                {column.homes}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </Card>
  );
}

function Kinds({ columns }: { readonly columns: readonly YearColumn[] }) {
  const { picture } = useWords().pipeline;
  const of = (kind: YearColumn['kind']) => columns.filter((column) => column.kind === kind).length;
  return (
    <tr className="years-kinds">
      <td />
      {(['built', 'coming'] as const).map(
        (kind) =>
          of(kind) > 0 && (
            <th key={kind} scope="colgroup" colSpan={of(kind)}>
              {picture[kind]}
            </th>
          ),
      )}
    </tr>
  );
}

/** Filled: it has come. Outlined: it is to come. Hatched: it should have been there. */
function Houses({ column }: { readonly column: YearColumn }) {
  const { picture } = useWords().pipeline;
  const look = column.kind === 'built' ? 'built' : column.year === 'late' ? 'late' : 'coming';
  const drawn = Math.min(column.homes, MOST_HOUSES);
  return (
    <span className="years-houses" aria-hidden>
      {column.homes > drawn && <span className="years-more">{picture.more(column.homes - drawn)}</span>}
      {Array.from({ length: drawn }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the houses of a column are all the same
        <svg key={index} aria-hidden viewBox="-1 -1 14 15" className={`years-house years-house-${look}`}>
          <path d="M0 5.5 6 0l6 5.5V13H0z" />
          {look === 'late' && <path d="M0 13 12 5.5M6 13l6-3.7" />}
        </svg>
      ))}
    </span>
  );
}

/** A line stands where what is to come begins. */
function startOf(column: YearColumn, columns: readonly YearColumn[]): string | undefined {
  const first = columns.find(({ kind }) => kind === 'coming');
  return column === first && columns[0] !== first ? 'years-start' : undefined;
}

function keyOf({ kind, year }: YearColumn): string {
  return `${kind}-${year}`;
}
