import { useState } from 'react';
import type { AppError } from '../../../shared/errors.ts';
import { Button } from '../../components/Button.tsx';
import { PanelSection } from '../../components/PanelSection.tsx';
import { RefusalNotice } from '../../components/RefusalNotice.tsx';
import { call } from '../../lib/api.ts';
import { shell } from '../../lib/shell.ts';
import { useWords } from '../../lib/words.ts';
import type { Message } from './message-facts.ts';

/**
 * The files of a message: what was carried is drawn in a window of its own, in which nothing of it can run. A copy that is
 * saved leaves the program, which is told in the log.
 */
export function MessageAttachments({ message: { id, attachments } }: { readonly message: Message }) {
  const text = useWords().inbox.screen;
  const [refusal, setRefusal] = useState<AppError | null>(null);
  if (attachments.length === 0) return null;
  const show = async (place: number) => {
    const opened = await call('messages.showAttachment', { id, place });
    if (!opened.ok) return setRefusal(opened.error);
    const shown = await shell.showFile(opened.value.bytes);
    return setRefusal(shown.ok ? null : shown.error);
  };
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
              <span className="message-acts">
                <Button size="small" label={`${text.open}: ${title}`} onPress={() => void show(place)}>
                  {text.open}
                </Button>
                {type === 'application/pdf' && (
                  <Button
                    size="small"
                    variant="quiet"
                    label={`${text.save}: ${title}`}
                    onPress={() => void save(place)}
                  >
                    {text.save}
                  </Button>
                )}
              </span>
            )}
          </li>
        ))}
      </ul>
    </PanelSection>
  );
}
