import { TriangleAlert } from 'lucide-react';
import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/words.ts';
import type { Beside } from './visit-values.ts';

/** What was written and promised last, beside the note that is being written. */
export function BesideVisit({ beside }: { readonly beside: Beside }) {
  const { visits } = useWords();
  const format = useFormat();
  const { lastNote, promises } = beside;
  const text = visits.dialog;
  return (
    <aside className="visit-beside" aria-label={text.beside}>
      <section>
        <h3 className="visit-beside-title">
          {text.beside}
          {lastNote && <span className="visit-beside-when">{format.day(lastNote.on)}</span>}
        </h3>
        <p className="visit-beside-note">{lastNote?.text ?? text.besideNone}</p>
      </section>
      <section>
        <h3 className="visit-beside-title">{text.promises}</h3>
        {promises.length === 0 && <p className="visit-beside-note">{text.noPromises}</p>}
        <ul className="visit-beside-promises">
          {promises.map((promise) => (
            <li key={`${promise.text}/${promise.due}`}>
              {promise.text} <span className="visit-beside-when">{format.day(promise.due)}</span>
            </li>
          ))}
        </ul>
      </section>
    </aside>
  );
}

/** What must be known before ringing: in words, with a sign, and never on paper. */
export function SafetyLines({ safety }: { readonly safety: readonly string[] }) {
  const { visits } = useWords();
  return (
    <ul className="visit-safety" aria-label={visits.safety}>
      {safety.map((what) => (
        <li key={what}>
          <TriangleAlert className="icon" aria-hidden />
          {what}
        </li>
      ))}
    </ul>
  );
}
