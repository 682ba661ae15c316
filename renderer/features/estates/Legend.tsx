import type { HomeState } from '../../../shared/domain/estate-drawing.ts';
import { homeStates } from '../../../shared/domain/estate-drawing.ts';
import { useWords } from '../../lib/words.ts';
import { HomeSign } from './HomeSign.tsx';
import type { DrawnHome } from './home-words.ts';

/** Each pattern with its sign, its word and how many there are: the key to the picture and its summary. */
export function Legend({ homes }: { readonly homes: readonly DrawnHome[] }) {
  const { estates } = useWords();
  const count = (state: HomeState) => homes.filter((home) => home.state === state).length;
  return (
    <ul className="legend" aria-label={estates.legend}>
      {homeStates.map((state) => (
        <li key={state} className="legend-item">
          <span className={`legend-mark home-${state}`} aria-hidden>
            <HomeSign state={state} />
          </span>
          <span>{estates.states[state]}</span>{' '}
          {count(state) === 0 ? <span className="legend-none">0</span> : <strong>{count(state)}</strong>}
        </li>
      ))}
    </ul>
  );
}
