import { Plus } from 'lucide-react';
import type { Words } from '../../../shared/text/words.ts';
import { Badge } from '../../components/Badge.tsx';
import { Button } from '../../components/Button.tsx';
import { MiniList } from '../../components/MiniList.tsx';
import { Section } from '../../components/Section.tsx';
import { type Format, useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/words.ts';
import { consentName } from './consent-words.ts';
import type { Consent, SectionProps } from './rights-dialogs.ts';

/** What the citizen said yes to: to whom, what, for what, and until when; and what they took back. */
export function ConsentsSection({ known, onOpen }: SectionProps) {
  const words = useWords();
  const format = useFormat();
  const text = words.rights.consents;
  const { consents, mayWrite } = known.consents;
  const valid = consents.filter(({ state }) => state === 'valid').length;
  return (
    <Section
      title={text.title}
      note={consents.length === 0 ? undefined : text.note(valid)}
      actions={
        mayWrite && (
          <Button size="small" icon={Plus} onPress={() => onOpen({ kind: 'give' })}>
            {text.act}
          </Button>
        )
      }
    >
      <p className="card-note rights-why">{consents.length === 0 ? `${text.none} ${text.why}` : text.why}</p>
      <MiniList
        items={consents.map((consent) => ({
          id: consent.id,
          title: consentName(consent, words),
          detail: detailOf(consent, words, format),
          end: (
            <Badge tone={consent.state === 'valid' ? 'ok' : 'mute'}>{words.codes.consentStates[consent.state]}</Badge>
          ),
          acts: mayWrite && consent.state === 'valid' && (
            <Button
              size="small"
              variant="quiet"
              label={text.withdrawFor(consentName(consent, words))}
              onPress={() => onOpen({ kind: 'withdraw', consent })}
            >
              {text.withdraw}
            </Button>
          ),
        }))}
      />
    </Section>
  );
}

function detailOf({ fields, from, to, given, withdrawn, purposeNote }: Consent, words: Words, format: Format): string {
  const { rights, codes } = words;
  const text = rights.consents;
  const by = given.representative === null ? text.byCitizen : text.byRepresentative(given.representative);
  return [
    fields.map((field) => codes.consentFields[field]).join(', '),
    purposeNote,
    text.days(format.date(from), format.date(to)),
    text.given(codes.consentWays[given.way].toLowerCase(), by),
    withdrawn && text.withdrawn(format.date(withdrawn.on)),
  ]
    .filter((part) => part !== null)
    .join(' · ');
}
