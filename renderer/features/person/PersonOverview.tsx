import { useState } from 'react';
import { LoadingState } from '../../components/LoadingState.tsx';
import { RefusalNotice } from '../../components/RefusalNotice.tsx';
import { refusalOf } from '../../lib/api.ts';
import { useAsk } from '../../lib/query.ts';
import type { ResidentPartProps } from '../../lib/resident-part.ts';
import { useWords } from '../../lib/words.ts';
import { Around } from './Around.tsx';
import { LifeOverview } from './LifeOverview.tsx';
import { Night } from './Night.tsx';
import { OwnWords } from './OwnWords.tsx';
import { PersonDialogs } from './PersonDialogs.tsx';
import { PersonDrafts } from './PersonDrafts.tsx';
import { Position } from './Position.tsx';
import type { OpenDialog } from './person-values.ts';
import './person.css';

/** The person's own words first, then their life, the night, those around them, and what others judged. */
export function PersonOverview({ card }: ResidentPartProps) {
  const { common } = useWords();
  const [open, setOpen] = useState<OpenDialog | null>(null);
  const asked = useAsk('residents.known', { residentId: card.id });
  const refusal = refusalOf(asked.error);
  if (refusal !== null)
    return <RefusalNotice refusal={refusal} action={{ label: common.tryAgain, onPress: () => void asked.refetch() }} />;
  if (asked.data === undefined) return <LoadingState rows={8} />;
  const part = { known: asked.data, onOpen: setOpen };
  return (
    <>
      <PersonDrafts {...part} residentId={card.id} />
      <OwnWords {...part} />
      <LifeOverview {...part} />
      <Night {...part} />
      <Around {...part} />
      <Position {...part} />
      <PersonDialogs residentId={card.id} known={asked.data} open={open} onOpen={setOpen} />
    </>
  );
}
