import { X } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { Button } from '../../components/Button.tsx';
import { focusField } from '../../components/focus-field.ts';
import { IconButton } from '../../components/IconButton.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { useToast } from '../../components/toast-context.ts';
import { useAct } from '../../lib/act.ts';
import { useAsk } from '../../lib/query.ts';
import { useWords } from '../../lib/words.ts';

type NoteFieldProps = {
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (note: string) => void;
};

const LONGEST_SNIPPET = 300;

/** The note, with the worker's own short texts. Enter goes on to the next visit. */
export function NoteField({ value, error, onChange }: NoteFieldProps) {
  const { visits } = useWords();
  const text = visits.dialog;
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    focusField('visit-next');
  };
  const put = (snippet: string) => {
    onChange(value.trim() === '' ? snippet : `${value.trimEnd()} ${snippet}`);
    focusField('visit-note');
  };
  return (
    <div>
      <div onKeyDownCapture={press}>
        <TextArea
          id="visit-note"
          label={text.note}
          hint={text.noteHint}
          error={error}
          rows={4}
          maxLength={6000}
          value={value}
          onChange={onChange}
        />
      </div>
      <Snippets note={value} onPut={put} />
    </div>
  );
}

type SnippetsProps = { readonly note: string; readonly onPut: (text: string) => void };

/** What this worker writes often: put in by one press, kept and removed here. */
function Snippets({ note, onPut }: SnippetsProps) {
  const { visits } = useWords();
  const text = visits.dialog;
  const toast = useToast();
  const { run } = useAct();
  const snippets = useAsk('snippets.list', {}).data?.snippets ?? [];
  const said = note.trim().split('\n').join(' ');
  const mayKeep = said !== '' && said.length <= LONGEST_SNIPPET && !snippets.some((one) => one.text === said);
  const keep = async () => {
    if (await run('snippets.add', { text: said })) toast({ text: text.snippetKept, tone: 'ok' });
  };
  if (snippets.length === 0 && !mayKeep) return null;
  return (
    <div className="visit-snippets" role="group" aria-label={text.snippets}>
      {snippets.map(({ id, text: snippet }) => (
        <span key={id} className="visit-snippet">
          <Button size="small" variant="quiet" onPress={() => onPut(snippet)}>
            {snippet}
          </Button>
          <IconButton icon={X} label={text.dropSnippet(snippet)} onPress={() => void run('snippets.remove', { id })} />
        </span>
      ))}
      {mayKeep && (
        <Button size="small" variant="quiet" onPress={() => void keep()}>
          {text.keepSnippet}
        </Button>
      )}
    </div>
  );
}
