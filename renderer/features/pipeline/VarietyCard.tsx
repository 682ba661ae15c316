import { Card } from '../../components/Card.tsx';
import { useWords } from '../../lib/words.ts';
import type { Overview } from './years.ts';

/** What there is of each kind of home, free today and coming; a kind that is missing says so. */
export function VarietyCard({ variety }: { readonly variety: Overview['variety'] }) {
  const { units, pipeline } = useWords();
  const text = pipeline.variety;
  const there = variety.filter(({ homes }) => homes > 0).length;
  const free = variety.filter((one) => one.free > 0).length;
  const known = variety.filter(({ homes, coming }) => homes + coming > 0);
  const missing = variety.filter(({ homes, coming }) => homes + coming === 0);
  return (
    <Card title={text.title}>
      <p className="card-note">{text.types(there, free)}</p>
      <table className="variety">
        <thead>
          <tr>
            <th scope="col">{text.type}</th>
            <th scope="col">{text.homes}</th>
            <th scope="col">{text.free}</th>
            <th scope="col">{text.coming}</th>
          </tr>
        </thead>
        <tbody>
          {known.map(({ type, homes, free: freeNow, coming }) => (
            <tr key={type}>
              <th scope="row">{units.list.types[type]}</th>
              <td>{homes}</td>
              <td>{freeNow || ''}</td>
              <td>{coming || ''}</td>
            </tr>
          ))}
          {missing.map(({ type }) => (
            <tr key={type} className="variety-missing">
              <th scope="row">{units.list.types[type]}</th>
              <td colSpan={3}>{text.missing}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}
