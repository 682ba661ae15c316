import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { Columns } from '../../components/Columns.tsx';
import { Tabs } from '../../components/Tabs.tsx';
import type { ResidentPart, ResidentPartProps } from '../../lib/resident-part.ts';
import { useSession } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';

type ResidentPartsProps = ResidentPartProps & {
  readonly parts: readonly ResidentPart[];
  /** As in the address; one that is not there is the first. */
  readonly part: string | undefined;
  /** Who walks beside them and how to reach them: beside the overview alone. */
  readonly aside: ReactNode;
};

/** The parts as tabs, each with an address of its own; a single one needs no tab. */
export function ResidentParts({ card, parts, part, aside }: ResidentPartsProps) {
  const { residents } = useWords();
  const { permissions } = useSession().status;
  const [, navigate] = useLocation();
  const open = parts.filter(({ needs }) => needs === undefined || permissions.includes(needs));
  const [first] = open;
  if (first === undefined) return null;
  const overview = (
    <Columns aside={aside}>
      <first.Part card={card} />
    </Columns>
  );
  if (open.length === 1) return overview;
  return (
    <Tabs
      label={residents.partsLabel}
      selectedId={open.find(({ id }) => id === part)?.id ?? first.id}
      onChange={(id) => navigate(id === first.id ? `/borgere/${card.id}` : `/borgere/${card.id}/${id}`)}
      tabs={open.map(({ id, Part }) => ({
        id,
        label: residents.parts[id],
        content: id === first.id ? overview : <Part card={card} />,
      }))}
    />
  );
}
