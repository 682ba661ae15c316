import { Notice } from '../../components/Notice.tsx';
import { useWords } from '../../lib/words.ts';
import type { ResidentCard } from './resident-filter.ts';

/** What a person should look at. None of it refuses anything. */
export function ResidentWarnings({ warnings }: { readonly warnings: ResidentCard['warnings'] }) {
  const { person } = useWords().residents;
  return warnings.map((warning) => (
    <Notice key={warning} tone="warn" title={person.warnings[warning].title}>
      {person.warnings[warning].why}
    </Notice>
  ));
}
