import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/words.ts';
import type { CriteriaVersion, ParagraphCriteria } from './criteria-values.ts';

type ChecklistCardProps = { readonly criteria: ParagraphCriteria; readonly onRenew: (() => void) | null };

/** The checklists of one paragraph: what holds now, what comes, and what held before. */
export function ChecklistCard({ criteria, onRenew }: ChecklistCardProps) {
  const { visitation, codes } = useWords();
  const text = visitation.criteria;
  const format = useFormat();
  const { paragraph, now, coming, earlier } = criteria;
  const title = codes.paragraphs[paragraph];
  return (
    <Card
      title={title}
      corner={
        onRenew !== null && (
          <Button size="small" label={`${text.renew}: ${title}`} onPress={onRenew}>
            {text.renew}
          </Button>
        )
      }
    >
      {coming.map((version) => (
        <Version key={version.id} version={version} when={text.coming(format.date(version.from))} />
      ))}
      {now !== null && <Version version={now} when={text.from(format.date(now.from))} />}
      {earlier.length > 0 && (
        <details>
          <summary>{text.earlier}</summary>
          {earlier.map((version) => (
            <Version
              key={version.id}
              version={version}
              when={text.until(format.date(version.from), format.date(version.to))}
            />
          ))}
        </details>
      )}
    </Card>
  );
}

function Version({ version, when }: { readonly version: CriteriaVersion; readonly when: string }) {
  return (
    <div className="rule-words">
      <p className="card-note">{when}</p>
      <ol className="criteria-list">
        {version.criteria.map(({ code, text }) => (
          <li key={code}>{text}</li>
        ))}
      </ol>
    </div>
  );
}
