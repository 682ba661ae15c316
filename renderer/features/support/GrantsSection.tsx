import { Plus } from 'lucide-react';
import { Button } from '../../components/Button.tsx';
import { Section } from '../../components/Section.tsx';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { GrantItem } from './GrantItem.tsx';
import { MinutesLines } from './MinutesLines.tsx';
import { RefusionNote } from './RefusionNote.tsx';
import type { SectionProps } from './support-dialogs.ts';

/** What was granted, who provides it and how, what it is for, and what the state may pay half of. */
export function GrantsSection({ known, onOpen }: SectionProps) {
  const { grants: text, tenancies } = useWords();
  const today = useToday();
  const { grants, mayGrant } = known.support;
  const now = grants.filter(({ from, to }) => from <= today && (to === null || to >= today));
  return (
    <Section
      title={text.title}
      note={now.length === 0 ? undefined : String(now.length)}
      actions={
        mayGrant && (
          <Button size="small" icon={Plus} onPress={() => onOpen({ kind: 'grant' })}>
            {tenancies.acts.grant}
          </Button>
        )
      }
    >
      <MinutesLines minutes={known.support.minutes} />
      {grants.length === 0 && <p className="card-note">{text.none}</p>}
      <ul className={grants.length === 0 ? undefined : 'goals'}>
        {grants.map((grant) => (
          <GrantItem key={grant.id} grant={grant} known={known} onOpen={onOpen} />
        ))}
      </ul>
      <RefusionNote refusion={known.support.refusion} />
    </Section>
  );
}
