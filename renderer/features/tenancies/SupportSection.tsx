import { useRef, useState } from 'react';
import type { ResidentId } from '../../../shared/ids.ts';
import { Button } from '../../components/Button.tsx';
import { DescriptionList } from '../../components/DescriptionList.tsx';
import { Notice } from '../../components/Notice.tsx';
import { Section } from '../../components/Section.tsx';
import { useFormat } from '../../lib/format.ts';
import { useAsk } from '../../lib/query.ts';
import { useWords } from '../../lib/words.ts';
import { NeedDialog } from './NeedDialog.tsx';
import { SupportDrafts } from './SupportDrafts.tsx';
import type { Support } from './tenancy-state.ts';
import { useKeptFocus } from './use-kept-focus.ts';

type Grant = Support['grants'][number];

/** Whether the home needs support, what is granted, and whether the one is there without the other. A grant is written under *Støtte*. */
export function SupportSection({ residentId }: { readonly residentId: ResidentId }) {
  const { tenancies } = useWords();
  const { data } = useAsk('support.ofResident', { residentId });
  const [open, setOpen] = useState(false);
  const section = useRef<HTMLDivElement>(null);
  useKeptFocus(section, open);
  if (data === undefined || data === null) return null;
  return (
    <Section
      title={tenancies.support.title}
      actions={
        data.mayAnswer && (
          <Button size="small" onPress={() => setOpen(true)}>
            {tenancies.acts.answer}
          </Button>
        )
      }
    >
      <div ref={section} tabIndex={-1} className="tenancies">
        <SupportDrafts residentId={residentId} onContinue={() => setOpen(true)} />
        {data.gap !== null && <Notice tone="warn">{tenancies.support.gaps[data.gap]}</Notice>}
        <Known support={data} />
      </div>
      {open && <NeedDialog residentId={residentId} onClose={() => setOpen(false)} onReopen={() => setOpen(true)} />}
    </Section>
  );
}

function Known({ support }: { readonly support: Support }) {
  const { tenancies } = useWords();
  const format = useFormat();
  const { support: text, supportNeeds } = tenancies;
  const needs = support.needs.map(({ need, from, by }) => text.said(supportNeeds[need], format.day(from), by));
  const grants = support.grants.map((grant) => <GrantLine key={grant.id} grant={grant} />);
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

function GrantLine({ grant }: { readonly grant: Grant }) {
  const { tenancies, codes } = useWords();
  const format = useFormat();
  const { paragraph, minutes, from, to } = grant;
  const days = to === null ? tenancies.since(format.date(from)) : tenancies.between(format.date(from), format.date(to));
  return <p>{`${codes.paragraphs[paragraph]}, ${tenancies.support.grant(minutes)}, ${days}`}</p>;
}
