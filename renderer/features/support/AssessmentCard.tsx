import { ClipboardCheck } from 'lucide-react';
import type { Words } from '../../../shared/text/words.ts';
import { Badge } from '../../components/Badge.tsx';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/words.ts';
import type { Assessments, SectionProps } from './support-dialogs.ts';

type Assessment = Assessments['assessments'][number];

/** The newest udredning, when the next is due, and those before it, which stay as they were signed. */
export function AssessmentCard({ known, onOpen }: SectionProps) {
  const { assessments: text } = useWords();
  const { assessments, isDue, mayWrite } = known.assessments;
  const [newest, ...older] = assessments;
  return (
    <Card title={text.title} corner={newest && isDue && <Badge tone="warn">{text.due}</Badge>}>
      {newest === undefined ? <p className="card-note">{text.none}</p> : <Signed assessment={newest} />}
      {mayWrite && (
        <div className="card-more">
          <Button size="small" icon={ClipboardCheck} onPress={() => onOpen({ kind: 'assess' })}>
            {text.act}
          </Button>
        </div>
      )}
      {older.length > 0 && (
        <details className="goals-ended">
          <summary>{text.older(older.length)}</summary>
          {older.map((one) => (
            <Signed key={one.id} assessment={one} />
          ))}
        </details>
      )}
    </Card>
  );
}

function Signed({ assessment }: { readonly assessment: Assessment }) {
  const words = useWords();
  const format = useFormat();
  const { assessments: text, codes } = words;
  const { kind, on, nextOn, summary, by, themes } = assessment;
  return (
    <div className="assessment">
      <p className="goal-words">{codes.assessmentKinds[kind]}</p>
      <p className="goal-facts">{text.signed(format.date(on), by)}</p>
      <p className="goal-facts">{text.next(format.date(nextOn))}</p>
      {summary !== null && <p className="assessment-summary">{summary}</p>}
      <details className="goals-ended">
        <summary>{text.themes(themes.length)}</summary>
        <ul>
          {themes.map((one) => (
            <li key={one.theme.code} className="assessment-theme">
              <p className="goal-words">{themeName(one.theme, words)}</p>
              <p className="goal-facts">
                {[codes.assessmentNeeds[one.need], one.level !== null && codes.functionLevels[levelKey(one.level)]]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
              {one.text !== null && <p className="assessment-summary">{one.text}</p>}
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}

type LevelKey = keyof Words['codes']['functionLevels'];

function levelKey(level: number): LevelKey {
  return String(level) as LevelKey;
}

/** As it is called in the language of who reads; else as it was called when it was signed. */
export function themeName(theme: { readonly code: string; readonly label: string }, { vum }: Words): string {
  return (vum.labels as Readonly<Record<string, string>>)[theme.code] ?? theme.label;
}
