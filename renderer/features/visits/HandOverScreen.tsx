import { ArrowLeft } from 'lucide-react';
import { useLocation } from 'wouter';
import type { AbsenceId } from '../../../shared/ids.ts';
import { Button } from '../../components/Button.tsx';
import { LoadingState } from '../../components/LoadingState.tsx';
import { Page } from '../../components/Page.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { RefusalNotice } from '../../components/RefusalNotice.tsx';
import { refusalOf } from '../../lib/api.ts';
import { useFormat } from '../../lib/format.ts';
import { useAsk } from '../../lib/query.ts';
import { useWords } from '../../lib/words.ts';
import { SafetyLines } from './BesideVisit.tsx';
import { clockText } from './visit-words.ts';
import './visits.css';

/** For whoever steps in: every visit of the days, with what was said and promised last and what to know before ringing. */
export function HandOverScreen({ id }: { readonly id: string }) {
  const words = useWords();
  const format = useFormat();
  const [, navigate] = useLocation();
  const { over, ...text } = words.series.away;
  const asked = useAsk('absences.page', { id: id as AbsenceId });
  const refusal = refusalOf(asked.error);
  const absence = asked.data?.absence;
  return (
    <Page
      header={
        <PageHeader
          title={absence === undefined ? text.page : over.title(absence.worker)}
          subtitle={
            absence &&
            [
              text.line(words.codes.absenceReasons[absence.why], format.date(absence.from), format.date(absence.to)),
              absence.substitute === null ? null : text.handed(absence.substitute),
            ]
              .filter(Boolean)
              .join(' · ')
          }
          actions={
            <Button icon={ArrowLeft} onPress={() => navigate('/besoeg/hold')}>
              {over.back}
            </Button>
          }
        />
      }
    >
      <RefusalNotice refusal={refusal} />
      {asked.data === undefined && refusal === null && <LoadingState rows={6} />}
      {asked.data?.visits.length === 0 && (
        <p className="card-note">
          {asked.data.opensOn === null ? over.none : over.opens(format.date(asked.data.opensOn))}
        </p>
      )}
      {asked.data !== undefined && asked.data.visits.length > 0 && asked.data.closesOn !== null && (
        <p className="card-note hand-over-until">{over.closes(format.date(asked.data.closesOn))}</p>
      )}
      {asked.data !== undefined && asked.data.visits.length > 0 && (
        <ol className="visit-rows" aria-label={text.page}>
          {asked.data.visits.map((visit) => (
            <li key={visit.id} className="visit-row">
              <span className="visit-time">{visit.from === null ? words.visits.someday : clockText(visit.from)}</span>
              <div className="visit-words">
                <p className="visit-name">{visit.name ?? words.visits.protectedName}</p>
                <p className="visit-where">
                  {[
                    format.day(visit.on),
                    words.codes.visitKinds[visit.kind],
                    visit.minutes === null ? null : words.visits.minutes(visit.minutes),
                    visit.place,
                    visit.worker,
                    visit.second === null ? null : words.visits.with(visit.second),
                    visit.original === null || visit.original === visit.worker ? null : over.original(visit.original),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </p>
                {visit.safety.length > 0 && <SafetyLines safety={visit.safety} />}
                <p className="visit-last">
                  {visit.lastNote === null ? over.noLast : over.last(format.day(visit.lastNote.on), visit.lastNote.by)}
                </p>
                {visit.lastNote !== null && <p className="visit-note">{visit.lastNote.text}</p>}
                {visit.promises.map((promise) => (
                  <p key={`${promise.text}/${promise.due}`} className="visit-promise">
                    {over.promised(promise.text, format.day(promise.due))}
                  </p>
                ))}
              </div>
            </li>
          ))}
        </ol>
      )}
    </Page>
  );
}
