import { Button } from '../../components/Button.tsx';
import { useDone } from '../../components/done-context.ts';
import { RefusalNotice } from '../../components/RefusalNotice.tsx';
import { Section } from '../../components/Section.tsx';
import { useAct } from '../../lib/act.ts';
import { useAsk } from '../../lib/query.ts';
import { useWords } from '../../lib/words.ts';

/** Units about which nobody has said whether they are psychiatric: asked once each. */
export function UnitsSection() {
  const text = useWords().inbox.screen;
  const done = useDone();
  const { run, refusal } = useAct();
  const asked = useAsk('hospitalUnits.list', {}).data?.asked ?? [];
  if (asked.length === 0) return null;
  return (
    <Section title={text.units} note={String(asked.length)}>
      <p className="card-note">{text.unitsHint}</p>
      <RefusalNotice refusal={refusal} />
      <ul className="message-list" aria-label={text.units}>
        {asked.map(({ sor, name, hospital }) => {
          const called = name === '' ? `SOR ${sor ?? ''}` : name;
          const answer = async (psychiatric: 'yes' | 'no') => {
            if (await run('hospitalUnits.answer', { sor, name: called, psychiatric })) done(text.answered);
          };
          return (
            <li key={sor ?? name} className="message-item message-narrow">
              <div className="message-words">
                <p className="message-title">{called}</p>
                <p className="message-facts">
                  {[hospital, sor !== null && name !== '' && `SOR ${sor}`].filter(Boolean).join(' · ')}
                </p>
              </div>
              <div className="message-acts">
                <Button size="small" label={`${text.yes}: ${called}`} onPress={() => void answer('yes')}>
                  {text.yes}
                </Button>
                <Button size="small" label={`${text.no}: ${called}`} onPress={() => void answer('no')}>
                  {text.no}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
