import { useRef, useState } from 'react';
import type { ResidentId } from '../../../shared/ids.ts';
import { Button } from '../../components/Button.tsx';
import { DescriptionList } from '../../components/DescriptionList.tsx';
import { Notice } from '../../components/Notice.tsx';
import { Section } from '../../components/Section.tsx';
import { useFormat } from '../../lib/format.ts';
import { useAsk } from '../../lib/query.ts';
import { useWords } from '../../lib/words.ts';
import { EndGrantDialog } from './EndGrantDialog.tsx';
import { GrantDialog } from './GrantDialog.tsx';
import { NeedDialog } from './NeedDialog.tsx';
import { SupportDrafts } from './SupportDrafts.tsx';
import type { Support } from './tenancy-state.ts';
import { useKeptFocus } from './use-kept-focus.ts';

export type SupportAct = 'answer' | 'grant';
type Grant = Support['grants'][number];

/** Whether the home needs support, what is granted, and whether the one is there without the other. */
export function SupportSection({ residentId }: { readonly residentId: ResidentId }) {
  const { tenancies } = useWords();
  const { data } = useAsk('support.ofResident', { residentId });
  const [open, setOpen] = useState<SupportAct | Grant | null>(null);
  const section = useRef<HTMLDivElement>(null);
  useKeptFocus(section, open !== null);
  if (data === undefined || data === null) return null;
  const close = { residentId, onClose: () => setOpen(null), onReopen: () => setOpen(open) };
  return (
    <Section title={tenancies.support.title} actions={<Acts support={data} onChoose={setOpen} />}>
      <div ref={section} tabIndex={-1} className="tenancies">
        <SupportDrafts residentId={residentId} onContinue={setOpen} />
        {data.gap !== null && <Notice tone="warn">{tenancies.support.gaps[data.gap]}</Notice>}
        <Known support={data} onEnd={setOpen} />
      </div>
      {open === 'answer' && <NeedDialog {...close} />}
      {open === 'grant' && <GrantDialog {...close} />}
      {typeof open === 'object' && open !== null && (
        <EndGrantDialog residentId={residentId} grant={open} onClose={close.onClose} />
      )}
    </Section>
  );
}

type ActsProps = { readonly support: Support; readonly onChoose: (act: SupportAct) => void };

function Acts({ support, onChoose }: ActsProps) {
  const { acts } = useWords().tenancies;
  return (
    <>
      {support.mayAnswer && (
        <Button size="small" onPress={() => onChoose('answer')}>
          {acts.answer}
        </Button>
      )}
      {support.mayGrant && (
        <Button size="small" onPress={() => onChoose('grant')}>
          {acts.grant}
        </Button>
      )}
    </>
  );
}

function Known({ support, onEnd }: { readonly support: Support; readonly onEnd: (grant: Grant) => void }) {
  const { tenancies } = useWords();
  const format = useFormat();
  const { support: text, supportNeeds } = tenancies;
  const needs = support.needs.map(({ need, from, by }) => text.said(supportNeeds[need], format.day(from), by));
  const grants = support.grants.map((grant) => (
    <GrantLine key={grant.id} grant={grant} mayEnd={support.mayGrant} onEnd={() => onEnd(grant)} />
  ));
  return (
    <DescriptionList
      layout="wide"
      items={[
        { label: text.need, value: needs.length === 0 ? text.notAsked : <SaidLines lines={needs} /> },
        { label: text.grants, value: grants.length === 0 ? text.noGrants : grants },
      ]}
    />
  );
}

/** The newest counts; what was said before stays to be read. */
function SaidLines({ lines }: { readonly lines: readonly string[] }) {
  return lines.map((line, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the same may be said twice on a day
    <p key={index} className={index === 0 ? undefined : 'support-before'}>
      {line}
    </p>
  ));
}

type GrantLineProps = { readonly grant: Grant; readonly mayEnd: boolean; readonly onEnd: () => void };

function GrantLine({ grant, mayEnd, onEnd }: GrantLineProps) {
  const { tenancies, codes } = useWords();
  const format = useFormat();
  const { paragraph, minutes, from, to } = grant;
  const days = to === null ? tenancies.since(format.date(from)) : tenancies.between(format.date(from), format.date(to));
  const said = `${codes.paragraphs[paragraph]}, ${tenancies.support.grant(minutes)}, ${days}`;
  return (
    <div className="support-grant">
      <p>{said}</p>
      {mayEnd && to === null && (
        <Button size="small" variant="quiet" label={tenancies.actFor(tenancies.acts.endGrant, said)} onPress={onEnd}>
          {tenancies.acts.endGrant}
        </Button>
      )}
    </div>
  );
}
