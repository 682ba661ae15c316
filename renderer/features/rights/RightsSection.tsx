import { Check, Minus } from 'lucide-react';
import type { Words } from '../../../shared/text/words.ts';
import { Button } from '../../components/Button.tsx';
import { Section } from '../../components/Section.tsx';
import { ToneIcon } from '../../components/ToneIcon.tsx';
import { type Format, useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/words.ts';
import type { Rights, SectionProps } from './rights-dialogs.ts';

type Right = NonNullable<Rights['rights']>[number];
type Told = Right['told'][number];

/** Every right there is: told when, how and by whom, and what help it led to. */
export function RightsSection({ known, onOpen }: SectionProps) {
  const words = useWords();
  const text = words.rights.checklist;
  const rights = known.rights.rights ?? [];
  const told = rights.filter((right) => right.told.length > 0).length;
  return (
    <Section title={text.title} note={text.note(told, rights.length)}>
      <p className="card-note rights-why">{text.why}</p>
      <ul className="rights-list">
        {rights.map((right) => (
          <RightRow
            key={right.code}
            right={right}
            onTell={known.rights.mayTell ? () => onOpen({ kind: 'tell', right: right.code, due: null }) : null}
          />
        ))}
      </ul>
    </Section>
  );
}

function RightRow({ right, onTell }: { readonly right: Right; readonly onTell: (() => void) | null }) {
  const words = useWords();
  const format = useFormat();
  const text = words.rights.checklist;
  const name = words.codes.rights[right.code];
  const [last] = right.told;
  return (
    <li className="right">
      <ToneIcon icon={last ? Check : Minus} tone={last ? 'ok' : 'mute'} />
      <div className="right-words">
        <p className="right-name">{name}</p>
        <p className="right-told">{last ? toldText(last, right.told.length, words, format) : text.never}</p>
        {right.told.map((told) => {
          const help = helpText(told, words, format);
          return (
            help !== null && (
              <p key={told.id} className="right-told">
                {help}
              </p>
            )
          );
        })}
      </div>
      {onTell !== null && (
        <Button
          size="small"
          variant={last ? 'quiet' : 'secondary'}
          label={last ? text.againFor(name) : text.actFor(name)}
          onPress={onTell}
        >
          {last ? text.again : text.act}
        </Button>
      )}
    </li>
  );
}

function toldText(told: Told, times: number, { rights, codes }: Words, format: Format): string {
  const { checklist } = rights;
  const way = codes.toldWays[told.way].toLowerCase();
  const said = checklist.told(format.day(told.on), way, told.by);
  const help = told.help === 'agreed' ? null : codes.helpAnswers[told.help];
  return [said, help, told.note, times > 1 ? checklist.times(times) : null].filter((part) => part !== null).join(' · ');
}

function helpText({ task }: Told, { rights }: Words, format: Format): string | null {
  const { checklist } = rights;
  if (task === null) return null;
  if (task.doneOn === null) return checklist.help(task.text, task.owner, format.day(task.due));
  return task.outcome === 'dropped'
    ? checklist.helpDropped(task.text)
    : checklist.helped(task.text, format.day(task.doneOn));
}
