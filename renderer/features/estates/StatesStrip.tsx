import type { HomeState } from '../../../shared/domain/estate-drawing.ts';
import { homeStates } from '../../../shared/domain/estate-drawing.ts';

/** More marks than this are too thin to tell apart: then each stands for several homes. */
const MOST = 40;

/** The homes of an estate as a row of marks, one pattern after the other. The numbers beside it say the same. */
export function StatesStrip({ states }: { readonly states: Readonly<Record<HomeState, number>> }) {
  return (
    <span className="states-strip" aria-hidden>
      {marksOf(states).map(({ state, key }) => (
        <span key={key} className={`states-mark home-${state}`} />
      ))}
    </span>
  );
}

/** Each state that is there keeps at least one mark. */
function marksOf(states: Readonly<Record<HomeState, number>>) {
  const all = homeStates.reduce((sum, state) => sum + states[state], 0);
  const share = Math.min(1, MOST / Math.max(1, all));
  return homeStates.flatMap((state) =>
    Array.from({ length: Math.ceil(states[state] * share) }, (_, index) => ({ state, key: `${state}-${index}` })),
  );
}
