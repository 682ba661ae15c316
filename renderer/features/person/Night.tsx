import { Moon } from 'lucide-react';
import type { IsoDate } from '../../../shared/dates.ts';
import { Badge } from '../../components/Badge.tsx';
import { MiniList } from '../../components/MiniList.tsx';
import { Section } from '../../components/Section.tsx';
import { SummaryStrip } from '../../components/SummaryStrip.tsx';
import { ToneIcon } from '../../components/ToneIcon.tsx';
import type { Tone } from '../../components/tone.ts';
import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/words.ts';
import { ActButton } from './ActButton.tsx';
import { EndButton } from './EndButton.tsx';
import type { Known, PersonPartProps } from './person-values.ts';
import { lastingText, nightText } from './person-words.ts';

type Housing = NonNullable<Known['housing']>;

const TONES: Readonly<Record<Housing['step'], Tone>> = {
  none: 'mute',
  new: 'info',
  look: 'warn',
  act: 'bad',
  long: 'bad',
};

/** Where the person sleeps tonight, for how long there was no home, and what is known of the time before. */
export function Night(part: PersonPartProps) {
  const words = useWords();
  const format = useFormat();
  const { housing } = part.known;
  if (housing === null) return null;
  const { night } = words.person;
  const isHome = housing.tonight === 'home';
  return (
    <Section title={night.title} actions={<ActButton {...part} kind="situation" />}>
      <p className="night">
        <ToneIcon icon={Moon} tone={isHome ? 'ok' : 'warn'} size="small" />
        <strong>{nightText(housing.tonight, words)}</strong>
        {housing.since !== null && <span className="said-note">{night.since(format.date(housing.since))}</span>}
      </p>
      <div className="night-facts">
        {housing.daysInAll > 0 && <Clock housing={housing} />}
        <Situations {...part} situations={housing.situations} />
      </div>
    </Section>
  );
}

function Clock({ housing }: { readonly housing: Housing }) {
  const { night } = useWords().person;
  const { daysThisTime, daysInAll, step, terms } = housing;
  return (
    <>
      <SummaryStrip
        items={[
          { label: night.thisTime, value: night.days(daysThisTime) },
          { label: night.inAll, value: night.days(daysInAll) },
          { label: night.step, value: <Badge tone={TONES[step]}>{night.steps[step]}</Badge> },
        ]}
      />
      <p className="said-note">{night.terms(night.days(terms.look), night.days(terms.act), night.days(terms.long))}</p>
    </>
  );
}

type SituationsProps = PersonPartProps & { readonly situations: Housing['situations'] };

function Situations({ situations, known, onOpen }: SituationsProps) {
  const words = useWords();
  const format = useFormat();
  const { night } = words.person;
  if (situations.length === 0) return <p className="said-none">{night.historyNone}</p>;
  const items = situations.map((one) => {
    const name = words.codes.housingSituations[one.situation];
    const source = words.codes.situationSources[one.source];
    const note = one.sourceNote;
    const ending = { entry: 'situation' as const, id: one.id, version: one.version, from: one.from, name };
    return {
      id: one.id,
      title: name,
      detail: `${lastingText(one, words, format)}. ${note === null || note === '' ? night.source(source) : night.sourceWithNote(source, note)}`,
      end: isOpen(one) && <EndButton known={known} field="situations" ending={ending} onOpen={onOpen} />,
    };
  });
  return (
    <div className="said">
      <MiniList items={items} />
    </div>
  );
}

function isOpen({ to }: { readonly to: IsoDate | null }): boolean {
  return to === null;
}
