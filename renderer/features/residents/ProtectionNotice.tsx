import { Lock } from 'lucide-react';
import { Button } from '../../components/Button.tsx';
import { useFormat } from '../../lib/format.ts';
import { useMay } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import type { OpenDialog } from './ResidentDialogs.tsx';
import type { ResidentCard } from './resident-filter.ts';
import { daysText } from './resident-words.ts';

type ProtectionNoticeProps = { readonly card: ResidentCard; readonly onChoose: (dialog: OpenDialog) => void };

/** What is protected, until when, and what that asks of the reader: a sign and words, above everything else. */
export function ProtectionNotice({ card, onChoose }: ProtectionNoticeProps) {
  const words = useWords();
  const format = useFormat();
  const mayWrite = useMay('residents:write');
  const { person, acts } = words.residents;
  const { nameProtection: name, addressProtection: address } = card;
  if (name === null && address === null) return null;
  const what = name !== null && address !== null ? 'both' : name === null ? 'address' : 'name';
  const lines = [
    name === null ? null : `${person.nameProtection}: ${daysText(name, words, format)}.`,
    address === null ? null : `${words.codes.addressProtections[address.kind]}: ${daysText(address, words, format)}.`,
  ].filter((line) => line !== null);
  return (
    <section className="protection" aria-label={person.protectionTitle[what]}>
      <Lock className="icon" aria-hidden />
      <div className="protection-words">
        <h2 className="protection-title">{person.protectionTitle[what]}</h2>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <p className="protection-why">{person.protectionWhy}</p>
      </div>
      {(mayWrite || card.mayRevealAddress) && (
        <div className="protection-acts">
          {card.mayRevealAddress && (
            <Button size="small" onPress={() => onChoose('revealAddress')}>
              {acts.revealAddress}
            </Button>
          )}
          {mayWrite && (
            <Button size="small" onPress={() => onChoose('protect')}>
              {acts.protect}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}
