import { daysBetween } from '../../../shared/dates.ts';
import type { Needs } from '../../../shared/domain/needs.ts';
import { Badge } from '../../components/Badge.tsx';
import { DescriptionList } from '../../components/DescriptionList.tsx';
import { PanelSection } from '../../components/PanelSection.tsx';
import { useFormat } from '../../lib/format.ts';
import { useLanguage } from '../../lib/language.ts';
import { useAsk } from '../../lib/query.ts';
import { useMay, useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { saidNeeds } from './need-words.ts';
import type { Entry } from './way-acts.ts';

/** The citizen's own needs first; then the wait, who judged the urgency and why, and what is agreed. */
export function EntryFacts({ entry }: { readonly entry: Entry }) {
  const { waiting } = useWords();
  return (
    <>
      <PanelSection title={waiting.card.needs}>
        <NeedsList needs={entry.needs as Needs} />
      </PanelSection>
      <PanelSection title={waiting.card.urgency}>
        <Judgement entry={entry} />
      </PanelSection>
      <PanelSection title={waiting.card.dates}>
        <Days entry={entry} />
      </PanelSection>
    </>
  );
}

function NeedsList({ needs }: { readonly needs: Needs }) {
  const words = useWords();
  const format = useFormat();
  const language = useLanguage();
  const mayRead = useMay('units:read');
  const isAsked = mayRead && needs['avoid-estate'] !== undefined;
  const read = useAsk('estates.list', {}, isAsked).data ?? [];
  const estates = new Map<string, string>(read.map(({ id, name }) => [id, name]));
  const said = saidNeeds(needs, { words, format, language, estates });
  if (said.length === 0) return <p className="waiting-quiet">{words.waiting.card.noNeeds}</p>;
  return (
    <ul className="needs">
      {said.map(({ code, name, value, strength }) => (
        <li key={code} className="need">
          <Badge tone={strength === 'must' ? 'accent' : 'mute'}>{words.codes.needStrengths[strength]}</Badge>
          <span>{value === '' ? name : `${name}: ${value}`}</span>
        </li>
      ))}
    </ul>
  );
}

function Judgement({ entry }: { readonly entry: Entry }) {
  const { waiting } = useWords();
  const format = useFormat();
  const { urgencyReason, urgencyBy, urgencyOn } = entry;
  return (
    <>
      <p>{urgencyReason === '' ? waiting.card.noReason : urgencyReason}</p>
      <p className="waiting-quiet">{waiting.card.judged(urgencyBy, format.date(urgencyOn))}</p>
    </>
  );
}

function Days({ entry }: { readonly entry: Entry }) {
  const { waiting, codes, way } = useWords();
  const format = useFormat();
  const today = useToday();
  const { since, transferSince, reviewOn, nextContactOn, paragraph, stateReason } = entry;
  const from = (day: typeof since) => `${format.date(day)} (${waiting.days(daysBetween(day, today))})`;
  return (
    <DescriptionList
      items={[
        { label: waiting.columns.since, value: from(since) },
        ...(transferSince === null ? [] : [{ label: waiting.columns.ready, value: from(transferSince) }]),
        { label: waiting.columns.review, value: format.day(reviewOn) },
        {
          label: waiting.columns.contact,
          value: nextContactOn === null ? waiting.noDate : format.day(nextContactOn),
        },
        ...(paragraph === null ? [] : [{ label: waiting.card.paragraph, value: codes.paragraphs[paragraph] }]),
        ...(stateReason === null ? [] : [{ label: way.place.reason, value: stateReason }]),
      ]}
    />
  );
}
