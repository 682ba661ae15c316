import { neverFields } from '../../../shared/domain/disclosure-profile.ts';
import { Card } from '../../components/Card.tsx';
import { useWords } from '../../lib/words.ts';

/** What can never be on such a list, and which homes never are. */
export function NeverCard() {
  const { never } = useWords().lists;
  return (
    <Card title={never.title}>
      <ul className="never">
        {neverFields.map((field) => (
          <li key={field}>{never.fields[field]}</li>
        ))}
      </ul>
      <p className="card-note">{never.why}</p>
    </Card>
  );
}
