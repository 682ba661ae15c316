import { Plus } from 'lucide-react';
import type { ResidentId } from '../../../shared/ids.ts';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { useDone } from '../../components/done-context.ts';
import { MiniList } from '../../components/MiniList.tsx';
import { RefusalNotice } from '../../components/RefusalNotice.tsx';
import { useAct } from '../../lib/act.ts';
import { useFormat } from '../../lib/format.ts';
import { useAsk } from '../../lib/query.ts';
import { useWords } from '../../lib/words.ts';
import type { OpenDialog, SafetyNote } from './visit-dialogs.ts';

type SafetyCardProps = { readonly residentId: ResidentId; readonly onOpen: (dialog: OpenDialog) => void };

/** What a visitor must know before ringing: who says so, why, until when, and whether the citizen may see it. */
export function SafetyCard({ residentId, onOpen }: SafetyCardProps) {
  const { know } = useWords().visits;
  const format = useFormat();
  const done = useDone();
  const { run, refusal } = useAct();
  const known = useAsk('safety.ofResident', { residentId }).data;
  if (known === undefined) return null;
  const { notes, mayWrite, mayExempt } = known;
  const end = async ({ id, version }: SafetyNote) => {
    if (await run('safety.end', { residentId, id, version })) done(know.ended);
  };
  return (
    <div className="visit-know">
      <Card title={know.title}>
        <RefusalNotice refusal={refusal} />
        {notes.length === 0 && <p className="card-note">{know.none}</p>}
        <MiniList
          items={notes.map((note) => ({
            id: note.id,
            title: note.what,
            detail: (
              <>
                {know[note.holds ? 'detail' : 'over'](note.reason, note.by, format.date(note.to))}
                <br />
                {note.exempt === null ? know.insight : know.exempted(note.exempt.by, note.exempt.reason)}
              </>
            ),
            acts: note.holds && (
              <>
                {mayWrite && (
                  <Button size="small" variant="quiet" label={know.endFor(note.what)} onPress={() => void end(note)}>
                    {know.end}
                  </Button>
                )}
                {mayExempt && note.exempt === null && (
                  <Button
                    size="small"
                    variant="quiet"
                    label={know.exemptFor(note.what)}
                    onPress={() => onOpen({ kind: 'exempt', residentId, note })}
                  >
                    {know.exempt}
                  </Button>
                )}
              </>
            ),
          }))}
        />
        {mayWrite && (
          <Button size="small" icon={Plus} onPress={() => onOpen({ kind: 'safety', residentId })}>
            {know.add}
          </Button>
        )}
      </Card>
    </div>
  );
}
