import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { useFormat } from '../../lib/format.ts';
import { useSession, useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import type { PartProps } from './HandoffScreen.tsx';
import type { Whole } from './handoff-words.ts';
import './crisis-sheet.css';

function partsOf(handoff: Whole, text: { readonly [K in 'signs' | 'self' | 'others' | 'numbers']: string }) {
  return [
    [text.signs, handoff.crisisSigns],
    [text.self, handoff.crisisSelf],
    [text.others, handoff.crisisOthers],
    [text.numbers, handoff.crisisNumbers],
  ] as const;
}

/** The citizen's own plan for hard days. */
export function CrisisCard({ handoff, onOpen }: PartProps) {
  const { crisis: text } = useWords().handoffs;
  const said = partsOf(handoff, text).filter(([, words]) => words !== null);
  return (
    <Card title={text.title}>
      {said.length === 0 && <p className="card-note">{text.none}</p>}
      <div className="handoff-said">
        {said.map(([what, words]) => (
          <p key={what}>
            <span className="handoff-said-what">{what}</span>
            {words}
          </p>
        ))}
      </div>
      {handoff.mayWrite && (
        <div className="handoff-acts">
          <Button size="small" onPress={() => onOpen({ kind: 'crisis' })}>
            {text.act}
          </Button>
        </div>
      )}
    </Card>
  );
}

/** The plan on paper, for the citizen's own pocket: large words, emergency numbers, and nothing of ours. */
export function CrisisSheet({ handoff }: { readonly handoff: Whole }) {
  const { crisis: text } = useWords().handoffs;
  const format = useFormat();
  const { status } = useSession();
  const today = useToday();
  // paper is read on another day: "i dag" would be wrong by then
  const printed = `${format.date(today)} ${format.time(new Date().toISOString())}`;
  return (
    <section className="crisis-sheet print-only" aria-hidden>
      <h2>{text.sheetTitle}</h2>
      <p className="crisis-sheet-for">{`${text.sheetFor(handoff.name)} · ${status.municipality ?? ''}`}</p>
      {handoff.ownWords !== null && (
        <div className="crisis-sheet-part">
          <h3>{text.myWords}</h3>
          <p>{handoff.ownWords}</p>
        </div>
      )}
      {partsOf(handoff, text).map(([what, words]) => (
        <div key={what} className="crisis-sheet-part">
          <h3>{what}</h3>
          <p className={words === null ? 'crisis-sheet-blank' : undefined}>{words ?? ''}</p>
        </div>
      ))}
      <div className="crisis-sheet-part crisis-sheet-now">
        <h3>{text.emergency}</h3>
        <ul>
          {text.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
      <p className="crisis-sheet-foot">{text.printed(printed, status.user?.name ?? '')}</p>
    </section>
  );
}
