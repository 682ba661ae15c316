import { useRef } from 'react';
import { formatDateLong } from '../../../shared/domain/dates-da.ts';
import { Button } from '../../components/Button.tsx';
import { Notice } from '../../components/Notice.tsx';
import { RefusalNotice } from '../../components/RefusalNotice.tsx';
import { useAct } from '../../lib/act.ts';
import { useLanguage } from '../../lib/language.ts';
import { useWords } from '../../lib/words.ts';
import type { Inspected } from './import-state.ts';

/** That the columns come from the last import of such a file, what is other since, and the way to forget it. */
export function RememberedNote({ remembered }: { readonly remembered: NonNullable<Inspected['remembered']> }) {
  const { imports } = useWords();
  const text = imports.remembered;
  const language = useLanguage();
  const act = useAct();
  const { id, on, gained, lost } = remembered;
  const box = useRef<HTMLDivElement>(null);
  const forget = async () => {
    const step = box.current?.closest<HTMLElement>('.import');
    // the note goes with its button: the keyboard is at the top of the step again
    if (await act.run('imports.forgetMapping', { id })) step?.focus();
  };
  const lostNames = lost.map(({ title, field }) => `${title} (${imports.fields[field]})`);
  return (
    <div ref={box}>
      <Notice
        title={text.title(formatDateLong(on, language === 'da' ? 'da-DK' : 'en-GB'))}
        actions={
          <Button size="small" isPending={act.isPending} onPress={() => void forget()}>
            {text.forget}
          </Button>
        }
      >
        {gained.length > 0 && <p>{text.gained(gained.join(', '))}</p>}
        {lost.length > 0 && <p>{text.lost(lostNames.join(', '))}</p>}
        {gained.length + lost.length === 0 && <p>{text.same}</p>}
      </Notice>
      <RefusalNotice refusal={act.refusal} />
    </div>
  );
}
