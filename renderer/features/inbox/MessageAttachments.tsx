import { useState } from 'react';
import type { AppError } from '../../../shared/errors.ts';
import { Button } from '../../components/Button.tsx';
import { PanelSection } from '../../components/PanelSection.tsx';
import { RefusalNotice } from '../../components/RefusalNotice.tsx';
import { call } from '../../lib/api.ts';
import { shell } from '../../lib/shell.ts';
import { useWords } from '../../lib/words.ts';
import type { Message } from './message-facts.ts';

/** The files of a message: what was carried can be saved as a copy, which is told in the log; it is never drawn here. */
export function MessageAttachments({ message: { id, attachments } }: { readonly message: Message }) {
  const text = useWords().inbox.screen;
  const [refusal, setRefusal] = useState<AppError | null>(null);
  if (attachments.length === 0) return null;
  const save = async (place: number) => {
    const opened = await call('messages.attachment', { id, place });
    if (!opened.ok) return setRefusal(opened.error);
    const where = await shell.chooseSavePlace({ suggestedName: 'bilag.pdf' });
    if (where === null) return setRefusal(null);
    const written = await shell.writeFile(where.token, opened.value.bytes);
    return setRefusal(written.ok ? null : written.error);
  };
  return (
    <PanelSection title={text.attachments}>
      <RefusalNotice refusal={refusal} />
      <ul className="plain-list">
        {attachments.map(({ place, title, type, bytes }) => (
          <li key={place} className="message-file">
            <span>{[title, type.split('/').at(-1)?.toUpperCase()].filter(Boolean).join(' · ')}</span>
            {bytes === null ? (
              <span className="message-facts">{text.notCarried}</span>
            ) : (
              type === 'application/pdf' && (
                <Button size="small" label={`${text.save}: ${title}`} onPress={() => void save(place)}>
                  {text.save}
                </Button>
              )
            )}
          </li>
        ))}
      </ul>
    </PanelSection>
  );
}
