import type { ImportField } from '../../../shared/domain/import-columns.ts';
import { addressFields } from '../../../shared/domain/import-columns.ts';
import { Badge } from '../../components/Badge.tsx';
import type { Tone } from '../../components/tone.ts';
import { useWords } from '../../lib/words.ts';
import type { Report } from './import-state.ts';

type Sample = Report['sample'][number];

const TONES: Readonly<Record<Sample['outcome'], Tone>> = {
  new: 'ok',
  changed: 'info',
  unchanged: 'mute',
  problem: 'bad',
};

/** The row's title says them already. */
const inTitle: readonly ImportField[] = ['address', ...addressFields];

/** The first rows as they will stand; of a changed one only what changes, old beside new. */
export function SampleTable({ rows }: { readonly rows: readonly Sample[] }) {
  const { sample } = useWords().imports;
  return (
    <table className="mapping sample">
      <thead>
        <tr>
          <th scope="col">{sample.row}</th>
          <th scope="col">{sample.outcome}</th>
          <th scope="col">{sample.title}</th>
          <th scope="col">{sample.fields}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.row}>
            <td className="numeric sample-line">{row.row}</td>
            <td>
              <Badge tone={TONES[row.outcome]}>{sample.outcomes[row.outcome]}</Badge>
            </td>
            <th scope="row">{row.title === '' ? sample.untitled : row.title}</th>
            <td className="mapping-values">
              <Fields row={row} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Fields({ row }: { readonly row: Sample }) {
  const { fields, sample } = useWords().imports;
  const shown = row.fields.filter(({ field, value, was }) =>
    row.outcome === 'changed' ? value !== was : value !== null && !inTitle.includes(field),
  );
  const texts = shown.map(({ field, value, was }) => {
    const now = value ?? sample.empty;
    return row.outcome === 'changed' ? `${fields[field]}: ${was ?? sample.empty} → ${now}` : `${fields[field]}: ${now}`;
  });
  return texts.join(' · ');
}
